import { editsAt, type Rule } from './rule.ts';

/** Switzerland writes ss. Safe this way only: nobody can tell Masse from Maße afterwards. */
const sharpS: Rule = {
  name: 'sharp-s',
  completedBy: /[ßẞ]$/,
  edits: (text) =>
    editsAt(text, /[ßẞ]/g, ({ index, 0: sign, input }) => {
      const inCapitals =
        sign === 'ẞ' ||
        /\p{Lu}{2}$/u.test(input.slice(Math.max(0, index - 4), index)) ||
        /^\p{Lu}/u.test(input.slice(index + 1, index + 3));
      return inCapitals ? 'SS' : 'ss';
    }),
};

/** Three full stops are one sign; four are a sentence that trails off, and stay. */
const ellipsis: Rule = {
  name: 'ellipsis',
  completedBy: /\.\.$/,
  edits: (text) => editsAt(text, /(?<!\.)\.{3}(?!\.)/g, () => '…'),
};

export const letterRules = (inSwitzerland: boolean): Rule[] => [...(inSwitzerland ? [sharpS] : []), ellipsis];
