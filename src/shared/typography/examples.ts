import type { TypographyRule } from '#shared/domain/typography.ts';
import type { Tongue } from './tongue.ts';

/** A line for each rule that it changes, as somebody would write it. */
const german: Record<TypographyRule, string> = {
  'double-quotes': 'Sie sagte: "Er rief "halt" und ging."',
  'single-quotes': "Das 'Lädeli' schliesst.",
  'foreign-quotes': '„Endlich“, “genau” und »so«.',
  'quote-spaces': '« Endlich », sagte sie.',
  apostrophe: "Wie geht's? 's Lädeli, Hans' Velo",
  'sharp-s': 'auf der Straße',
  ellipsis: 'und dann...',
  dash: 'Sie kam - und blieb.',
  'double-hyphen': 'Sie kam -- und blieb.',
  range: 'S. 10-12, 2019-2021, 08.00-09.30 Uhr',
  abbreviation: 'z.B. und i. d. R.',
  unit: '5 km, 20 %, 8 Uhr',
  currency: 'CHF 5.25, Fr. 5.-',
  reference: 'Nr. 5, S. 12, § 3',
  clock: 'um 12:15 Uhr',
  grouping: "10000 und 1'234'567 Franken",
};

const english: Partial<Record<TypographyRule, string>> = {
  'double-quotes': 'She said, "He called "stop" and left."',
  'single-quotes': "The 'corner shop' closes.",
  apostrophe: "It's the dogs' dinner",
  ellipsis: 'and then...',
  dash: 'She came - and stayed.',
  'double-hyphen': 'She came -- and stayed.',
  range: 'pp. 10-12, 2019-2021',
  unit: '5 km, 20 %',
  currency: 'CHF 5.25',
  reference: 'No. 5, p. 12, § 3',
  grouping: '10000 and 1234567 francs',
};

/** What a rule does is shown in the newsroom's own language where the rule holds in it, else in Swiss German. */
export function exampleOf(rule: TypographyRule, tongue: Tongue | null): { tongue: Tongue; line: string } {
  const line = tongue === 'en' ? english[rule] : undefined;
  if (line !== undefined) return { tongue: 'en', line };
  const swissOnly = ['foreign-quotes', 'quote-spaces', 'sharp-s', 'clock'].includes(rule);
  return { tongue: tongue === 'de' && !swissOnly ? 'de' : 'de-CH', line: german[rule] };
}
