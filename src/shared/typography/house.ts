import type { TypographyRule, TypographySettings } from '#shared/domain/typography.ts';
import { typographyRule } from '#shared/domain/typography.ts';
import { dashRules } from './dashes.ts';
import { letterRules } from './letters.ts';
import { numberRules } from './numbers.ts';
import { quoteRules } from './quotes.ts';
import { applyEdits, type Edit, openEnd, type Rule } from './rule.ts';
import { spaceRules } from './spaces.ts';
import { tongueOf } from './tongue.ts';
import { outside } from './untouchable.ts';

/**
 * The rules that hold for a piece, in the order in which they are applied.
 * @param locale BCP 47 tag of the piece; a language without rules of its own gives none
 */
export function houseRules({ off, grouping }: TypographySettings, locale: string): readonly Rule[] {
  const tongue = tongueOf(locale);
  if (tongue === null) return [];
  const order = (rule: Rule) => typographyRule.options.indexOf(rule.name);
  return [
    ...quoteRules(tongue),
    ...letterRules(tongue === 'de-CH'),
    ...dashRules(),
    ...spaceRules(tongue),
    ...numberRules(tongue, grouping),
  ]
    .filter(({ name }) => !off.includes(name))
    .sort((a, b) => order(a) - order(b));
}

/** What one rule would change in the text of one block; addresses and code are left alone. */
export const inText = (rule: Rule, text: string): Edit[] => outside(text, rule.edits(text));

/**
 * What a rule changes because of the key just pressed: places that it would not have changed a moment before. What a
 * person has taken back therefore stays taken back while the writing goes on.
 * @param before text of the block up to the cursor, without the key; its last few hundred characters will do
 * @returns edits with offsets in `before + inserted`
 */
export function asTyped(rule: Rule, before: string, inserted: string): Edit[] {
  if (!rule.completedBy.test(before.slice(-1) + inserted)) return [];
  const found = inText(rule, before + inserted + openEnd);
  if (found.length === 0) return found;
  const earlier = new Set(inText(rule, before + openEnd).map(({ from }) => from));
  return found.filter(({ from }) => !earlier.has(from));
}

/** A place where a text departs from the house. */
export interface Departure {
  readonly rule: TypographyRule;
  /** Words around the place, as they stand. */
  readonly excerpt: string;
}

/** Rounds over a text at most; a rule may make what one before it looks for, but three in a row never have. */
const rounds = 4;

/**
 * Has every rule change a text in its turn, each seeing what those before it have made, until none finds anything.
 * @param current the text as it now stands
 * @param change carries out a rule's edits
 */
export function applyRules(
  rules: readonly Rule[],
  current: () => string,
  change: (rule: Rule, edits: readonly Edit[]) => void,
): void {
  for (let round = 0; round < rounds; round++) {
    let quiet = true;
    for (const rule of rules) {
      const edits = inText(rule, current());
      if (edits.length > 0) change(rule, edits);
      if (edits.length > 0) quiet = false;
    }
    if (quiet) return;
  }
}

/** A text as the house prints it, and where it departs from that. */
export function inHouseStyle(
  rules: readonly Rule[],
  text: string,
): { readonly text: string; readonly departures: readonly Departure[] } {
  let printed = text;
  const departures: Departure[] = [];
  const change = (rule: Rule, edits: readonly Edit[]) => {
    for (const { from, to } of edits)
      departures.push({ rule: rule.name, excerpt: around(printed, from, to) });
    printed = applyEdits(printed, edits);
  };
  applyRules(rules, () => printed, change);
  return { text: printed, departures };
}

/** The words that a place touches, with one more on each side. */
function around(text: string, from: number, to: number): string {
  const before = /(?:\S{0,30}[^\S\n])?\S{0,30}$/u.exec(text.slice(Math.max(0, from - 62), from))?.[0] ?? '';
  const after = /^\S{0,30}(?:[^\S\n]\S{0,30})?/u.exec(text.slice(to, to + 62))?.[0] ?? '';
  return (before + text.slice(from, to) + after).trim();
}
