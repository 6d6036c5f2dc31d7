import type { find as German } from '../de/find.ts';
import type { Words } from '../same-keys.ts';

/** Finding and replacing on a page. */
export const find: Words<typeof German> = {
  caseSensitive: 'Match case',
  wholeWord: 'Whole words only',
  regex: 'Regular expression',
  replaceLine: 'Replace',
  template: 'Replace with',
  one: 'Replace',
  all_one: 'Replace {{count}} place',
  all_other: 'Replace all {{count}}',
  becomes: '“{{was}}” becomes “{{now}}”',
  replaced_one: '{{count}} place replaced',
  replaced_other: '{{count}} places replaced',
  command: 'Replace in the text',
  fault: {
    group: 'A round bracket is not closed, or not opened.',
    class: 'A square or curly bracket is not closed.',
    repeat: 'There is nothing before *, + or ? that could be repeated.',
    escape: 'No known sign follows the backslash \\.',
    range: 'A range runs backwards, as z-a or {5,2} do.',
    other: 'This regular expression is not valid.',
    'too-slow': 'This expression takes too long; please make it simpler.',
  },
};
