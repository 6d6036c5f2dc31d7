import type { Language } from '../language.ts';
import { aiLabel } from '../piece/byline.ts';
import type { CreditRecord } from './image.ts';

/** Kinds of image that would be taken for a photo of what the piece tells, and the word that says that they are none. */
const labelled: Partial<Record<CreditRecord['kind'], Readonly<Record<Language, string>>>> = {
  symbol: { de: 'Symbolbild', en: 'Symbol image' },
  archive: { de: 'Archivbild', en: 'Archive image' },
  montage: { de: 'Montage', en: 'Montage' },
};

/**
 * The word by which readers know what kind of image they see; empty where there is nothing to say.
 * @param printed caption and credit beside it: what they say already is not said twice
 */
export function kindLabel(
  { kind }: Pick<CreditRecord, 'kind'>,
  language: Language,
  printed: readonly string[] = [],
): string {
  const label = labelled[kind]?.[language] ?? '';
  const isSaid = printed.some((words) => words.toLowerCase().includes(label.toLowerCase()));
  return label === '' || isSaid ? '' : label;
}

/** All labels that an image carries where readers see it. */
export const imageLabels = (
  credit: CreditRecord,
  language: Language,
  printed: readonly string[] = [],
): string[] => [kindLabel(credit, language, printed), aiLabel(credit, language)].filter(Boolean);
