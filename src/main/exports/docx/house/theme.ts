import type { Element, Node } from '@xmldom/xmldom';
import { element, type Xml } from '../../xml.ts';

const drawing =
  /^http:\/\/(schemas\.openxmlformats\.org\/drawingml\/2006|purl\.oclc\.org\/ooxml\/drawingml)\/main$/;
const namespace = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const deepest = 20;

const isElement = (node: Node | null): node is Element =>
  node?.nodeType === 1 && drawing.test((node as Element).namespaceURI ?? '');

/** The colours, typefaces and effects of a theme; null where they are not all there. Extensions stay behind. */
export function themeIn(root: Element): Xml | null {
  const elements = childNamed(root, 'themeElements');
  const parts = ['clrScheme', 'fontScheme', 'fmtScheme'].map(
    (name) => elements && childNamed(elements, name),
  );
  if (root.localName !== 'theme' || !parts.every((part) => part !== null)) return null;
  return element(
    'a:theme',
    { 'xmlns:a': namespace, name: root.getAttribute('name') || 'Theme' },
    element('a:themeElements', {}, ...parts.map((part) => copied(part as Element, 0))),
  );
}

function childNamed(parent: Element, name: string): Element | null {
  for (let child = parent.firstChild; child; child = child.nextSibling)
    if (isElement(child) && child.localName === name) return child;
  return null;
}

function copied(source: Element, depth: number): Xml {
  // A picture as the filling of a shape would be a part of its own; shapes there are none in a piece.
  if (source.localName === 'blipFill')
    return element('a:solidFill', {}, element('a:schemeClr', { val: 'phClr' }));
  const attributes = [...source.attributes]
    .filter(({ namespaceURI, prefix, value }) => !namespaceURI && !prefix && value.length < 256)
    .map(({ localName, value }) => [localName ?? '', value] as const);
  const children: Xml[] = [];
  for (let child = source.firstChild; child; child = child.nextSibling)
    if (isElement(child) && child.localName !== 'extLst' && depth < deepest)
      children.push(copied(child, depth + 1));
  return element(`a:${source.localName}`, Object.fromEntries(attributes), ...children);
}
