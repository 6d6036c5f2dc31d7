import * as Y from 'yjs';
import { bodyField } from '#shared/article-body/schema.ts';
import type { Crop } from '#shared/domain/image/crop.ts';
import { cropFrom } from '#shared/domain/image/cropping.ts';
import type { Image } from '#shared/domain/image/image.ts';
import { printsTheSame } from '#shared/domain/piece/byline.ts';

/** Where an image goes in a piece, and what it says there; null: as the figure or the record has it. */
export interface Placing {
  readonly image: Image;
  readonly lead: boolean;
  readonly caption: string | null;
  readonly altText: string | null;
  readonly creditLine: string | null;
  readonly crop?: Crop | null | undefined;
}

/**
 * Puts an image into a piece's document. As lead it fills the lead figure that waits, else replaces the lead image,
 * else becomes a new lead figure after the headline. Otherwise it fills the first figure that waits, else becomes a
 * figure at the end.
 *
 * A figure that waited keeps its own words; one that showed another image loses them and its crop, because they
 * were meant for that one.
 */
export function placeFigure(doc: Y.Doc, placing: Placing): void {
  const body = doc.getXmlFragment(bodyField);
  const figures = figuresIn(body);
  const candidates = placing.lead ? figures.filter(isLead) : figures;
  const figure =
    candidates.find(isWaiting) ?? (placing.lead ? candidates[0] : undefined) ?? newFigure(body, placing.lead);
  fill(figure, placing);
}

/** In reading order, those inside lists included. */
const figuresIn = (parent: Y.XmlFragment | Y.XmlElement): Y.XmlElement[] =>
  parent.toArray().flatMap((child) => {
    if (!(child instanceof Y.XmlElement)) return [];
    return child.nodeName === 'figure' ? [child] : figuresIn(child);
  });

// Attributes hold any JSON value, though the types of Yjs know only strings.
const attribute = (figure: Y.XmlElement, name: string): unknown => figure.getAttribute(name);
const isLead = (figure: Y.XmlElement): boolean => attribute(figure, 'lead') === true;
const isWaiting = (figure: Y.XmlElement): boolean => (attribute(figure, 'imageId') ?? null) === null;

type AttrValue = string | boolean | Crop;

function setAttribute(figure: Y.XmlElement, name: string, value: AttrValue | null): void {
  if (value === null) figure.removeAttribute(name);
  else (figure as Y.XmlElement<Record<string, AttrValue>>).setAttribute(name, value);
}

function newFigure(body: Y.XmlFragment, lead: boolean): Y.XmlElement {
  const figure = new Y.XmlElement('figure');
  body.insert(lead ? placeForLead(body) : body.length, [figure]);
  setAttribute(figure, 'lead', lead);
  return figure;
}

/** After the headline; without one after the kicker; without that at the top. */
function placeForLead(body: Y.XmlFragment): number {
  const names = body.toArray().map((node) => (node instanceof Y.XmlElement ? node.nodeName : ''));
  const headline = names.indexOf('headline');
  return (headline >= 0 ? headline : names.indexOf('kicker')) + 1;
}

function fill(figure: Y.XmlElement, { image, caption, altText, creditLine, crop }: Placing): void {
  const shown = attribute(figure, 'imageId') ?? null;
  const showsAnother = shown !== null && shown !== image.imageId;
  if (showsAnother) {
    for (const attr of ['altText', 'creditLine', 'crop', 'focalPoint']) setAttribute(figure, attr, null);
    setCaption(figure, '');
  }
  setAttribute(figure, 'imageId', image.imageId);
  if (altText !== null) setAttribute(figure, 'altText', altText);
  if (creditLine !== null) setAttribute(figure, 'creditLine', creditLine);
  if (crop) setAttribute(figure, 'crop', cropFrom(crop));
  // An override that prints what the record prints would only go stale when the record is corrected.
  const override = attribute(figure, 'creditLine');
  if (typeof override === 'string' && printsTheSame(override, image.credit.creditLine))
    setAttribute(figure, 'creditLine', null);
  if (caption !== null) setCaption(figure, caption);
  else if (figure.length === 0) setCaption(figure, image.credit.caption);
}

function setCaption(figure: Y.XmlElement, caption: string): void {
  if (figure.length > 0) figure.delete(0, figure.length);
  // A caption is one line; the schema has no break in it.
  const words = caption.replace(/\s+/g, ' ').trim();
  if (words !== '') figure.insert(0, [new Y.XmlText(words)]);
}
