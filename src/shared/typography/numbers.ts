import type { TypographySettings } from '#shared/domain/typography.ts';
import { type Edit, narrowSpace, openEnd, type Rule, wordEnds } from './rule.ts';
import type { Tongue } from './tongue.ts';

const clockTime = new RegExp(
  `(?<![\\p{L}\\p{N}.:])([01]?\\d|2[0-4]):([0-5]\\d)(?=(?:[–-]\\d{1,2}[.:]\\d{2})?[ \\u00a0\\u202f]Uhr${wordEnds})|(?<=(?<![\\p{L}\\p{N}.:])\\d{1,2}[.:]\\d{2}[–-])([01]?\\d|2[0-4]):([0-5]\\d)(?=[ \\u00a0\\u202f]Uhr${wordEnds})`,
  'gu',
);

/** «12.15 Uhr», with a full stop. */
const clock: Rule = {
  name: 'clock',
  completedBy: /r[^\p{L}\p{N}]$/u,
  edits: (text) =>
    [...text.matchAll(clockTime)].map(({ index, 0: time }) => {
      const from = index + time.indexOf(':');
      return { from, to: from + 1, insert: '.' };
    }),
};

/** Numbers that name something are not counted: no thousands in a post code, a membership, an account. */
const names = '(?:Nr|No|PLZ|ID|Nummer|Number|Konto|Tel|ISBN|D|A)';
const numberStarts = `(?<![\\p{L}\\p{N}_.,:/+#'’\\u202f\\u00a0-])(?<!\\d )(?<!\\b${names}[.:]?[ \\u00a0\\u202f-])`;
const numberEnds = `(?![\\p{L}\\p{N}_/#'’${openEnd}-]|[.,:]\\d+[.,:/-]\\d|[ \\u00a0\\u202f]\\d)`;
const longNumber = new RegExp(
  `${numberStarts}(?:[1-9]\\d{4,11}|[1-9]\\d{0,2}(?:['’\\u202f\\u00a0 ]\\d{3})+)${numberEnds}`,
  'gu',
);
const compactDate = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/;

function grouped(number: string, separator: string): string | null {
  const digits = number.replace(/\D/g, '');
  if (digits.length < 5 || compactDate.test(number)) return null;
  return digits.replace(/(?<=\d)(?=(?:\d{3})+$)/g, separator);
}

/** What differs between a number and itself grouped, each sign by itself, so that bold digits stay bold. */
function separatorEdits(at: number, number: string, wanted: string, separator: string): Edit[] {
  const edits: Edit[] = [];
  for (let from = 0, to = 0; to < wanted.length; to++) {
    if (wanted[to] !== separator) from++;
    else {
      const length = /\d/.test(number[from]!) ? 0 : 1;
      if (number[from] !== separator)
        edits.push({ from: at + from, to: at + from + length, insert: separator });
      from += length;
    }
  }
  return edits;
}

/** 10 000, 10’000 or, in English, 10,000. */
const grouping = (separator: string): Rule => ({
  name: 'grouping',
  completedBy: /\p{N}[^\p{L}\p{N}]$/u,
  edits: (text) =>
    [...text.matchAll(longNumber)].flatMap(({ index, 0: number }) => {
      const wanted = grouped(number, separator);
      return wanted === null ? [] : separatorEdits(index, number, wanted, separator);
    }),
});

export function numberRules(tongue: Tongue, wanted: TypographySettings['grouping']): Rule[] {
  const rules = tongue === 'de-CH' ? [clock] : [];
  if (wanted === 'none') return rules;
  const separator = wanted === 'thin-space' ? narrowSpace : '’';
  return [...rules, grouping(tongue === 'en' ? ',' : separator)];
}
