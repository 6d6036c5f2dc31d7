/**
 * What each part of a piece is called among the styles of a Word document. A name that Word knows itself is the same in
 * every language (ECMA-376 stores the English one, Word shows its own); the others have the trade's word, by the
 * language of the piece. A document that comes in or brings the house's styles may use any of them.
 */
export interface WordStyle {
  /** By which paragraphs and runs of our own documents name it. */
  readonly id: string;
  readonly kind: 'paragraph' | 'character';
  readonly names: { readonly de: string; readonly en: string };
}

const ofWord = (id: string, name: string): WordStyle => ({
  id,
  kind: 'paragraph',
  names: { de: name, en: name },
});
const ofTheTrade = (id: string, de: string, en: string): WordStyle => ({
  id,
  kind: 'paragraph',
  names: { de, en },
});

export const wordStyles = {
  text: ofWord('Normal', 'Normal'),
  kicker: ofTheTrade('Kicker', 'Spitzmarke', 'Kicker'),
  headline: ofWord('Title', 'Title'),
  byline: ofTheTrade('Byline', 'Autorenzeile', 'Byline'),
  dates: ofTheTrade('PublishedOn', 'Zeiten', 'Publication dates'),
  dateline: ofTheTrade('Dateline', 'Ort und Datum', 'Dateline'),
  lede: ofTheTrade('Lede', 'Lead', 'Lede'),
  subhead: ofWord('Heading1', 'heading 1'),
  quote: ofWord('Quote', 'Quote'),
  bullet: ofWord('ListBullet', 'List Bullet'),
  numbered: ofWord('ListNumber', 'List Number'),
  continued: ofWord('ListContinue', 'List Continue'),
  figure: ofTheTrade('Figure', 'Bild', 'Figure'),
  caption: ofWord('Caption', 'caption'),
  credit: ofTheTrade('Credit', 'Bildnachweis', 'Credit'),
  notice: ofTheTrade('Notice', 'Korrekturnotiz', 'Correction notice'),
  box: ofTheTrade('Box', 'Standardelement', 'Standing element'),
  boxHeading: ofWord('Heading2', 'heading 2'),
  boxBullet: ofTheTrade('BoxBullet', 'Standardelement Liste', 'Standing element list'),
  footer: ofWord('Footer', 'footer'),
  imageLabel: { ...ofTheTrade('ImageLabel', 'Bildkennzeichnung', 'Image label'), kind: 'character' },
  link: { ...ofWord('Hyperlink', 'Hyperlink'), kind: 'character' },
} as const satisfies Record<string, WordStyle>;
export type WordStyleName = keyof typeof wordStyles;

/** What other programs and other newsrooms call the same, beside the names that we give. */
const otherNames: Partial<Record<WordStyleName, readonly string[]>> = {
  text: ['Standard'],
  kicker: ['Dachzeile'],
  headline: ['Titel'],
  lede: ['Vorspann'],
  subhead: ['Überschrift 1'],
  quote: ['Zitat'],
  bullet: ['Aufzählungszeichen'],
  numbered: ['Listennummer'],
  continued: ['Listenfortsetzung'],
  caption: ['Beschriftung'],
  credit: ['Fotonachweis'],
  boxHeading: ['Überschrift 2'],
  footer: ['Fusszeile', 'Fußzeile'],
};

/** Every name by which a document may mean a style of ours, the first one first. */
export const namesOfStyle = (style: WordStyleName): string[] => [
  ...new Set([...Object.values(wordStyles[style].names), ...(otherNames[style] ?? [])]),
];
