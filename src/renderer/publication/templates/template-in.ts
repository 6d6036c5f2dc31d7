import type { Language } from '#shared/domain/language.ts';
import { unknownPlaceholders } from '#shared/domain/report/notice-template.ts';
import type { KeptField } from '../use-kept-field.ts';

/** The newsroom's own wordings by language and kind; a kind that is not there is worded as proposed. */
export type Wordings<Kind extends string> = Readonly<
  Record<Language, Readonly<Partial<Record<Kind, string>>>>
>;

/** What wordings of one family may be. */
export interface WordingRules<Kind extends string> {
  /** The placeholders that a kind may name, without braces. */
  readonly knownTo: (kind: Kind) => readonly string[];
  /** In characters. */
  readonly longest: number;
}

export interface TemplatePlace<Kind extends string> {
  readonly language: Language;
  readonly kind: Kind;
}

type Problem = 'unknown' | 'empty' | 'too-long';

function problemOf(text: string, known: readonly string[], longest: number): Problem | null {
  if (unknownPlaceholders(text, known).length > 0) return 'unknown';
  if (text.trim() === '') return 'empty';
  return text.trim().length > longest ? 'too-long' : null;
}

/** Where a wording stands that cannot be kept. */
function wrongPlaces<Kind extends string>(
  wordings: Wordings<Kind>,
  { knownTo, longest }: WordingRules<Kind>,
): TemplatePlace<Kind>[] {
  return (Object.keys(wordings) as Language[]).flatMap((language) =>
    (Object.keys(wordings[language]) as Kind[])
      .filter((kind) => problemOf(wordings[language][kind] ?? '', knownTo(kind), longest) !== null)
      .map((kind) => ({ language, kind })),
  );
}

export const areFine = <Kind extends string>(wordings: Wordings<Kind>, rules: WordingRules<Kind>): boolean =>
  wrongPlaces(wordings, rules).length === 0;

/** One wording in hand. */
export interface Template<Kind extends string> {
  readonly text: string;
  /** Whether it differs from what the program proposes. */
  readonly isOwn: boolean;
  readonly problem: Problem | null;
  /** Placeholders that mean nothing here, without braces. */
  readonly unknown: readonly string[];
  /** Another wording of the same family that has a problem: until it has none, nothing of the family is kept. */
  readonly elsewhere: TemplatePlace<Kind> | null;
  readonly write: (text: string) => void;
  readonly keep: () => void;
  readonly reset: () => void;
}

/** The wording of one kind in one language out of a kept field; put back to the proposal, it follows the program. */
export function templateIn<Kind extends string, Kept extends Wordings<Kind>>(
  kept: KeptField<Kept>,
  { language, kind }: TemplatePlace<Kind>,
  proposed: string,
  rules: WordingRules<Kind>,
): Template<Kind> {
  const own = kept.draft[language][kind];
  const text = own ?? proposed;
  const known = rules.knownTo(kind);
  const reworded = (words: string): Kept => {
    const { [kind]: _, ...others } = kept.draft[language];
    return { ...kept.draft, [language]: words === proposed ? others : { ...others, [kind]: words } };
  };
  const isHere = (place: TemplatePlace<Kind>) => place.language === language && place.kind === kind;
  return {
    text,
    isOwn: own !== undefined,
    problem: problemOf(text, known, rules.longest),
    unknown: unknownPlaceholders(text, known),
    elsewhere: wrongPlaces<Kind>(kept.draft, rules).find((place) => !isHere(place)) ?? null,
    write: (words) => kept.setDraft(reworded(words)),
    keep: () => kept.commit(),
    reset: () => kept.commit(reworded(proposed)),
  };
}

/** Placeholders as they are written. */
export const inBraces = (names: readonly string[]): string => names.map((name) => `{${name}}`).join(', ');
