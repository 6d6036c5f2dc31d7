import { editsAt, openEnd, type Rule } from './rule.ts';

/** A hyphen between blanks is a dash. At the start of a line it is a list, and stays. */
const dash: Rule = {
  name: 'dash',
  completedBy: /- $/,
  edits: (text) => editsAt(text, /(?<=[^\s\-–—][ \u00a0])-(?=[ \u00a0])/g, () => '–'),
};

/** Two hyphens are a dash with blanks around it, between two digits a range. Three are something else. */
const doubleHyphen: Rule = {
  name: 'double-hyphen',
  completedBy: /-[^-]$/,
  edits: (text) =>
    editsAt(
      text,
      new RegExp(`(?<![ \\u00a0–—-])([ \\u00a0]*)--(?![${openEnd}-]|[ \\u00a0]*[-–—])([ \\u00a0]*)`, 'g'),
      ({ index, 0: found, 1: blanksBefore, 2: blanksAfter, input }) => {
        const [before, after] = [input[index - 1] ?? '\n', input[index + found.length] ?? '\n'];
        if (found === '--' && /\d/.test(before) && /\d/.test(after)) return '–';
        // «Fr. 5.–»: no centimes.
        if (
          blanksBefore === '' &&
          /\d\.$/.test(input.slice(0, index)) &&
          (blanksAfter !== '' || !/\p{L}/u.test(after))
        )
          return `–${blanksAfter}`;
        return `${before === '\n' ? blanksBefore : ' '}–${after === '\n' ? blanksAfter : ' '}`;
      },
    ),
};

/** A whole number, a clock time or decimal, an ordinal, or a number with grouped thousands. */
const number = `(?:\\d{1,3}(?:[’'\\u202f]\\d{3})+|\\d{1,2}[.:]\\d{2}|\\d{1,9},\\d{1,2}|\\d{1,9}\\.\\d{1,2}|\\d{1,2}\\.|\\d{1,9})`;
const ranges = new RegExp(
  `(?<![\\p{L}\\p{N}_.,:/+'’–—-])(?<![\\d)][ \\u00a0\\u202f])(${number})-(${number})(?![\\p{L}\\p{N}_/${openEnd}–—-]|[.,:]\\p{N})`,
  'gu',
);

/** 10-12 is a range; 2026-02, 044-123, 555-1234 and 747-8 are not. */
function isRange(first: string, second: string): boolean {
  if (/[.:,]/.test(first) || /[.:,]/.test(second)) return !/^0\d{2,}/.test(first);
  const [from, to] = [first, second].map((digits) => digits.replace(/\D/g, '')) as [string, string];
  if (/^0\d/.test(from) || /^0\d/.test(to)) return false;
  if (from.length === 3 && to.length === 4 && first === from) return false;
  // 1914-18; up to twelve it may be a month.
  if (from.length === 4 && to.length === 2) return Number(to) > 12 && Number(to) > Number(from.slice(2));
  return Number(from) < Number(to);
}

const range: Rule = {
  name: 'range',
  completedBy: /[\p{N}.][^\p{L}\p{N}]$/u,
  edits: (text) =>
    [...text.matchAll(ranges)].flatMap(({ index, 1: first, 2: second }) => {
      const from = index + first!.length;
      return isRange(first!, second!) ? [{ from, to: from + 1, insert: '–' }] : [];
    }),
};

export const dashRules = (): Rule[] => [dash, doubleHyphen, range];
