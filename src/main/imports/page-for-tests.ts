import type { BodyNode } from '#shared/article-body/body.ts';
import { figureAttrs } from '#shared/article-body/body.ts';
import { inlineText, textLines } from '#shared/article-body/text.ts';
import { composeByline } from '#shared/domain/piece/byline.ts';
import type { KnownPublication, PublishedText } from './read-published-text.ts';

export const known: KnownPublication = {
  shortName: 'TAL',
  bylinePattern: '{publication} – {section} ¦ {authors} ¦ {imageCredit}',
  sections: ['Politik', 'Kultur'],
  contributors: [{ name: 'Lea Brunner', sign: 'lb' }],
  standingElements: [],
  language: 'de',
};

/** A page as it is copied from the newsroom's site: stray marks, doubled image line, boxes, counter. */
export const publishedPage = `\u00a0\u00a0·\u00a0

Gemeinde stoppt Umbau am See: 3,5 Millionen bleiben in der Kasse

Bild zvg
Bild zvg

TAL – POLITIK ¦\u00a0Lea Brunner ¦\u00a0 \u00a0 \u00a0 \u00a0 Bild zvg\u00a0

\u00a0

Die Gemeindeversammlung hat den Umbau der Badi am Mittwoch gestoppt. Das Geld bleibt vorerst liegen.

\u00a0

Lange Debatte um z.\u00a0B. Parkplätze

\u00a0

"Wir haben genug geplant", sagte Präsident Jörg Strässle. Der grösste Posten war die Strasse.

\u00a0

Was nun geschieht

\u00a0

Der Gemeinderat will im Herbst einen neuen Vorschlag bringen.

\u00a0


Hinweise auf Fehler

Ist Ihnen ein Fehler aufgefallen? Bitte schreiben Sie uns an hinweis@talbote.example. Hilfreich sind:

  • Ort: die Adresse der Seite.
  • Beschreibung: was nicht stimmt.

Wir prüfen jede Meldung. Danke!


\u00a0

Unterstützen Sie den Talboten!

Unsere Texte sind frei zugänglich. Mit einem Beitrag helfen Sie uns, dass es so bleibt.

Jeder Franken zählt.


Kommentare: 0`;

export const wordsOf = (text: string): string[] =>
  text.replace(/[\u00ad\u200b\u2060\ufeff]/g, '').match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];

const numbersOf = (node: BodyNode): string[] =>
  node.type === 'orderedList'
    ? (node.content ?? []).map((_, index) => `${Number(node.attrs?.start) + index}.`)
    : [];

const figureText = (node: BodyNode): string[] => {
  const { altText, creditLine } = figureAttrs(node);
  return [altText ?? '', inlineText(node), creditLine ?? ''];
};

/** What a reading holds, room by room, each in its order. */
export function roomsOf({ body, record }: PublishedText) {
  const composed = composeByline(known.bylinePattern, {
    publication: known.shortName,
    section: record.section,
    authors: record.contributors.map(({ name }) => name).join(', '),
    imageCredit: '',
  });
  const figures = body.content.filter(({ type }) => type === 'figure');
  const lead = figures.find((node) => figureAttrs(node).lead);
  const credit = lead ? (figureAttrs(lead).creditLine ?? '') : '';
  const hasByline = record.bylineOverride !== '' || record.section !== '' || record.contributors.length > 0;
  return {
    text: body.content
      .filter(({ type }) => type !== 'figure')
      .flatMap((node) => [...numbersOf(node), ...textLines(node)]),
    images: figures.flatMap(figureText),
    byline: !hasByline ? [] : record.bylineOverride !== '' ? [record.bylineOverride] : [composed, credit],
    dateline: [record.dateline],
    boxes: record.standingElements.flatMap(({ heading, blocks }) => [
      heading,
      ...blocks.map(({ text }) => text),
    ]),
    aside: record.setAside.map(({ text }) => text),
    /** May stand once more than on the page: a credit that only the byline names belongs to the image as well. */
    credit,
  };
}
