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
  all_one: 'Replace {{shown}} place',
  all_other: 'Replace all {{shown}}',
  becomes: '“{{was}}” becomes “{{now}}”',
  replaced_one: '{{shown}} place replaced',
  replaced_other: '{{shown}} places replaced',
  command: 'Replace in the text',
  pieces: {
    command: 'Find in all pieces',
    placeholder: 'Words as they stand in the text',
    everyPlace: 'Show every place with “{{words}}”',
    hint: 'Shows every place in every piece that is spelt just so. Enter opens it, Escape leads back.',
    signsOnly: 'Words are looked for; there must be a letter or a figure among them.',
    searching: 'Searching …',
    nothing: 'No piece has it spelt like this.',
    counted: '{{places}} in {{pieces}}',
    places_one: '{{count}} place',
    places_other: '{{count}} places',
    pieces_one: '{{count}} piece',
    pieces_other: '{{count}} pieces',
    atLeast: 'So far {{counted}}; older ones follow further down.',
    further_one: 'and {{count}} more place',
    further_other: 'and {{count}} more places',
  },
  fault: {
    group: 'A round bracket is not closed, or not opened.',
    'group-unknown': '\\k<…> names a group that is not there. A group with a name begins with (?<name>.',
    'group-twice': 'Two groups have the same name.',
    'group-name': 'The name of a group is missing, is not closed by >, or does not begin with a letter.',
    'group-kind':
      'What follows (? is not known. A group with a name begins with (?<name>, one without a number with (?:.',
    class: 'A square or curly bracket is not closed.',
    repeat: 'There is nothing before *, + or ? that could be repeated.',
    escape: 'No known sign follows the backslash \\.',
    range: 'A range runs backwards, as z-a or {5,2} do.',
    other: 'This regular expression is not valid.',
    'too-slow': 'This expression takes too long; please make it simpler.',
  },
};
