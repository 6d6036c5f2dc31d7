import type { Element } from '@xmldom/xmldom';
import { textOfPart } from '../docx-package.ts';
import {
  allOf,
  attributeOf,
  childOf,
  childrenOf,
  elementLike,
  parsedPart,
  remove,
  rename,
} from '../tracked/word-xml.ts';
import type { Beyond } from './beyond.ts';

type Parts = Readonly<Record<string, Uint8Array>>;
type Relations = ReadonlyMap<string, string>;

/** Takes out what is drawn and no picture, and tells it; text boxes and pictures in a group come to the text. */
export function takeDrawings(root: Element, parts: Parts, relations: Relations): Beyond[] {
  return [
    ...allOf(root, 'drawing').flatMap((drawing) => takeDrawing(drawing, parts, relations)),
    ...allOf(root, 'pict').flatMap(takeOldDrawing),
    ...allOf(root, 'object').map((object): Beyond => {
      const [embedded] = allOf(object, 'OLEObject');
      return { kind: 'object', name: (embedded && attributeOf(embedded, 'ProgID')) ?? '', words: '' };
    }),
  ];
}

function takeDrawing(drawing: Element, parts: Parts, relations: Relations): Beyond[] {
  const boxes = allOf(drawing, 'txbxContent');
  const pictures = allOf(drawing, 'pic');
  const [chart] = allOf(drawing, 'chart');
  const [diagram] = allOf(drawing, 'relIds');
  // In another drawing, which is gone.
  if (!drawing.parentNode) return [];
  const name = nameOf(drawing);
  if (chart || diagram) {
    const part = relations.get(attributeOf((chart ?? diagram)!, chart ? 'id' : 'dm') ?? '') ?? '';
    remove(drawing);
    const words = wordsOfPart(textOfPart(parts, part));
    return [{ kind: chart ? 'chart' : 'diagram', name, words }];
  }
  if (boxes.length + pictures.length === 0) {
    remove(drawing);
    return [{ kind: 'drawing', name, words: '' }];
  }
  if (boxes.length === 0 && pictures.every((one) => one.parentNode?.localName === 'graphicData')) return [];
  for (const one of pictures) drawing.parentNode.insertBefore(pictureAlone(drawing, one), drawing);
  for (const box of boxes) drawing.parentNode.insertBefore(textBox(drawing, box), drawing);
  remove(drawing);
  return [];
}

function nameOf(drawing: Element): string {
  const [properties] = allOf(drawing, 'docPr');
  const said = ['descr', 'title', 'name'].map((name) => (properties && attributeOf(properties, name)) ?? '');
  return said.find((words) => words.trim() !== '')?.trim() ?? '';
}

/** The words of a chart or diagram: its titles and what is cached of its figures, in their order. */
function wordsOfPart(xml: string): string {
  const root = xml === '' ? null : parsedPart(xml).documentElement;
  const written = root ? [...root.getElementsByTagNameNS('*', '*')] : [];
  return written
    .filter(({ localName }) => localName === 'p' || localName === 'v')
    .map(wordsIn)
    .filter((words) => words !== '')
    .join(' · ');
}

const wordsIn = (element: Element): string =>
  (element.localName === 'v'
    ? (element.textContent ?? '')
    : allOf(element, 't')
        .map(({ textContent }) => textContent)
        .join('')
  )
    .replace(/\s+/g, ' ')
    .trim();

/** A drawing as its frame has it, with one picture of those that it groups. */
function pictureAlone(drawing: Element, picture: Element): Element {
  const frame = childrenOf(drawing).find(({ localName }) => /^(inline|anchor)$/.test(localName ?? ''));
  const graphic = frame && childOf(frame, 'graphic');
  const alone = elementLike(drawing, 'drawing');
  if (!frame || !graphic) return alone;
  const around = alone.appendChild(frame.cloneNode(false)) as Element;
  const own = allOf(picture, 'cNvPr')[0] ?? childOf(frame, 'docPr');
  const says = elementLike(frame, 'docPr');
  for (const name of ['descr', 'title', 'name']) {
    const value = own && attributeOf(own, name);
    if (value) says.setAttribute(name, value);
  }
  around.appendChild(says);
  const held = around.appendChild(graphic.cloneNode(false)) as Element;
  held.appendChild(elementLike(graphic, 'graphicData')).appendChild(picture.cloneNode(true));
  return alone;
}

/** What the pictures of a part are called. @throws where it is no XML */
export function pictureNames(xml: string): string[] {
  if (!/<(\w+:)?(drawing|pict)[\s>]/.test(xml)) return [];
  const root = parsedPart(xml).documentElement;
  const drawings = root ? allOf(root, 'drawing') : [];
  return drawings.filter((one) => allOf(one, 'pic').length > 0).map(nameOf);
}

const vml = 'urn:schemas-microsoft-com:vml';

/** A text box as the older drawings have it, which is the kind that is read. */
function textBox(drawing: Element, content: Element): Element {
  const outer = elementLike(drawing, 'pict');
  const box = drawing.ownerDocument!.createElementNS(vml, 'v:textbox');
  outer.appendChild(box).appendChild(content.cloneNode(true));
  return outer;
}

const drawnWithText = ['oval', 'arc', 'line', 'polyline', 'curve'];

function takeOldDrawing(pict: Element): Beyond[] {
  for (const shape of allOf(pict, ...drawnWithText)) if (shape.namespaceURI === vml) rename(shape, 'rect');
  const written = allOf(pict, 'textpath').map((one) => (attributeOf(one, 'string') ?? '').trim());
  const words = written.filter((one) => one !== '').join(' · ');
  if (words === '' && allOf(pict, 'txbxContent', 'imagedata', 'binData').length > 0) return [];
  const shape = childrenOf(pict).find(({ localName }) => localName !== 'shapetype');
  const name = (shape && (attributeOf(shape, 'alt') ?? attributeOf(shape, 'id'))) ?? '';
  return [{ kind: 'drawing', name: /^_x0000_/.test(name) ? '' : name, words }];
}
