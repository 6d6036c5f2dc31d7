import { DOMParser, type Document, type Element, type Node, XMLSerializer } from '@xmldom/xmldom';

/** The XML of a part as a tree. @throws what is none */
export const parsedPart = (xml: string): Document =>
  new DOMParser({
    onError(level, message) {
      if (level !== 'warning') throw new Error(message);
    },
  }).parseFromString(xml, 'text/xml');

export const asXml = (document: Document): string => new XMLSerializer().serializeToString(document);

const isElement = (node: Node | null): node is Element => node?.nodeType === 1;

export function childrenOf(parent: Node): Element[] {
  const children: Element[] = [];
  for (let child = parent.firstChild; child; child = child.nextSibling)
    if (isElement(child)) children.push(child);
  return children;
}

export const childOf = (parent: Node | null | undefined, name: string): Element | null =>
  (parent ? childrenOf(parent).find(({ localName }) => localName === name) : null) ?? null;

/** An attribute by its local name: prefixes are each document's own affair. */
export function attributeOf(element: Element, name: string): string | null {
  for (const attribute of element.attributes) if (attribute.localName === name) return attribute.value;
  return null;
}

/** All elements of these names within another, those of the first name first. */
export const allOf = (root: Element, ...names: string[]): Element[] =>
  names.flatMap((name) => [...root.getElementsByTagNameNS('*', name)]);

/** An element of the same namespace and prefix as its model. */
export function elementLike(model: Element, name: string): Element {
  const prefix = model.prefix ? `${model.prefix}:` : '';
  const document = model.ownerDocument;
  if (!document) throw new Error('The element stands in no document.');
  return document.createElementNS(model.namespaceURI, `${prefix}${name}`);
}

/** An attribute without a prefix is in no namespace at all, also where its element is in the default one. */
export const setAttribute = (element: Element, name: string, value: string): void =>
  element.setAttributeNS(element.namespaceURI, `${element.prefix || 'w'}:${name}`, value);

export const remove = (node: Node): void => void node.parentNode?.removeChild(node);

/** Leaves the children of an element in its place. */
export function unwrap(element: Element): void {
  while (element.firstChild) element.parentNode?.insertBefore(element.firstChild, element);
  remove(element);
}

/** The same element under another name, with its attributes and children. */
export function rename(element: Element, name: string): void {
  const renamed = elementLike(element, name);
  for (const { namespaceURI, nodeName, value } of element.attributes)
    renamed.setAttributeNS(namespaceURI, nodeName, value);
  while (element.firstChild) renamed.appendChild(element.firstChild);
  element.parentNode?.replaceChild(renamed, element);
}

/** Says something about a place, and holds no words. */
const inert =
  /^(proofErr|(bookmark|commentRange|move(From|To)Range|perm|customXml(Ins|Del|MoveFrom|MoveTo)Range)(Start|End))$/;

/** The paragraph that follows right behind another in the same holder. */
export function paragraphAfter(paragraph: Element): Element | null {
  let next: Node | null = paragraph.nextSibling;
  while (next && (!isElement(next) || inert.test(next.localName ?? ''))) next = next.nextSibling;
  return isElement(next) && next.localName === 'p' ? next : null;
}

/** Puts something at the beginning of a paragraph, behind its properties. */
export function begin(paragraph: Element, nodes: readonly Node[]): void {
  const properties = childOf(paragraph, 'pPr');
  const first = properties ? properties.nextSibling : paragraph.firstChild;
  for (const node of nodes) paragraph.insertBefore(node, first);
}
