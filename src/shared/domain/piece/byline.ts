import { type CreditRecord, isMadeByAi } from '../image/image.ts';
import type { Language } from '../language.ts';
import type { Contributor, Publication } from '../publication.ts';

/** Words that already say what kind of thing is credited, so that no second one is put before them. */
const imageKindAtStart =
  /^[([]?(?:[\p{L}-]*(?:bild|bilder|bildquelle|bildnachweis|foto|fotos|fotograf|fotografin|fotografie|aufnahme|grafik|illustration|illustrationen|montage|collage|karikatur|karte|visualisierung|screenshot)|zvg|video|videostill|image|images|photo|photos|photograph|picture|pictures|graphic|map|cartoon|rendering|handout|courtesy|credit|credits|copyright|©|\(c\))(?![\p{L}])/iu;

/** Whether a credit opens with such a word: `Foto: Keystone-SDA`, `Symbolbild`, `(Bild zvg)`, `© ETH Zürich`. */
export const namesImageKind = (credit: string): boolean => imageKindAtStart.test(credit.trim());

/**
 * A credit as the byline line and the line under an image print it: `OpenAI` becomes `Bild OpenAI`, while
 * `Foto: Keystone-SDA` stays as it is.
 */
export function imageCreditInWords(creditLine: string, language: Language): string {
  const credit = creditLine.trim();
  if (credit === '' || namesImageKind(credit)) return credit;
  return `${language === 'de' ? 'Bild' : 'Image'} ${credit}`;
}

/** Whether two credits print alike, whatever the language; an empty one is like no other. */
export const printsTheSame = (one: string, other: string): boolean =>
  one.trim() !== '' &&
  other.trim() !== '' &&
  (['de', 'en'] as const).some(
    (language) => imageCreditInWords(one, language) === imageCreditInWords(other, language),
  );

/** The credit that counts at one place: the override of that use, else the record. */
export const creditInUse = (override: string | null, record: CreditRecord | null): string =>
  (override ?? '').trim() || record?.creditLine.trim() || '';

/** `Sarah Koller`, `Sarah Koller und Anton Frei`, `A, B und C`. */
export function authorsInWords(contributors: readonly Contributor[], language: Language): string {
  const names = contributors.map(({ name }) => name);
  const last = names.pop();
  if (last === undefined) return '';
  return names.length === 0 ? last : `${names.join(', ')} ${language === 'de' ? 'und' : 'and'} ${last}`;
}

/** What a byline pattern may name in braces. */
export const bylinePlaceholders = ['publication', 'section', 'authors', 'imageCredit'] as const;

export interface BylineParts {
  readonly publication: string;
  readonly section: string;
  readonly authors: string;
  readonly imageCredit: string;
}

/**
 * Fills a publication's pattern, e.g. `{publication} – {section} ¦ {authors} ¦ {imageCredit}` gives
 * `DMZ – KI ¦ Sarah Koller ¦ Bild OpenAI`. A part that is empty leaves together with the separator before it.
 */
export function composeByline(pattern: string, parts: BylineParts): string {
  const pieces = pattern.split(/\{(publication|section|authors|imageCredit)\}/);
  let line = pieces[0] ?? '';
  let empty = line.trim() === '';
  for (let index = 1; index < pieces.length; index += 2) {
    const value = parts[pieces[index] as keyof BylineParts].trim();
    const before = index === 1 ? '' : (pieces[index - 1] ?? '');
    if (value !== '') {
      line += (empty ? '' : before) + value;
      empty = false;
    }
  }
  const closing = pieces.length > 1 ? (pieces.at(-1) ?? '') : '';
  return (line + (empty ? '' : closing)).trim();
}

/** The byline of one piece; `override` wins as it stands. Nobody to name is no byline: the title alone says nothing. */
export function bylineOf(
  publication: Pick<Publication, 'shortName' | 'bylinePattern'>,
  record: { section: string; contributors: readonly Contributor[]; bylineOverride: string },
  imageCredit: string,
  language: Language,
): string {
  if (record.bylineOverride.trim() !== '') return record.bylineOverride.trim();
  const parts = {
    section: record.section.trim(),
    authors: authorsInWords(record.contributors, language),
    imageCredit: imageCreditInWords(imageCredit, language),
  };
  if (Object.values(parts).every((part) => part === '')) return '';
  return composeByline(publication.bylinePattern, { publication: publication.shortName, ...parts });
}

/** The label that an AI-made image carries where readers see it; empty for all others. */
export const aiLabel = (credit: CreditRecord, language: Language): string =>
  isMadeByAi(credit) ? (language === 'de' ? 'Mit KI erzeugt' : 'Made with AI') : '';
