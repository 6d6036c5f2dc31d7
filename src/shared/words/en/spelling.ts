import type { spelling as german, spellingSettings as germanSettings } from '../de/spelling.ts';
import type { Words } from '../same-keys.ts';

/** Spelling: what is said on the page. */
export const spelling: Words<typeof german> = {
  nothing: 'No word on this page is marked.',
  isOff: 'Spelling is not being checked.',
  missing: 'There is no dictionary for {{language}}. Settings, Spelling says how to add one.',
  commands: {
    next: 'Next unknown word',
    on: 'Check spelling',
    off: 'Do not check spelling',
  },
  menu: {
    label: 'Suggestions for “{{word}}”',
    looking: 'Looking for suggestions …',
    none: 'No suggestions',
    ignore: 'Ignore in this piece',
    learn: 'Add to our own words',
  },
  ignored: {
    title: 'Ignored words',
    heed: 'Mark “{{word}}” again',
  },
  status: { missing: 'No dictionary for {{language}}' },
};

/** The part of the settings. */
export const spellingSettings: Words<typeof germanSettings> = {
  title: 'Spelling',
  hint: 'Words that stand neither in the dictionary nor in the list of our own get a wavy line in the text.',
  on: 'Check spelling',
  onHint: 'On this machine only.',
  dictionaries: 'Dictionaries',
  missing: 'There is no dictionary for {{language}}; spelling is not checked.',
  install: 'On Debian and Ubuntu:',
  orFiles: 'Or bring in the two files of a Hunspell dictionary (.aff and .dic).',
  files:
    'Bring in the two files of a Hunspell dictionary (.aff and .dic). If LibreOffice is installed, its dictionaries are found.',
  standsIn:
    'There is no dictionary of its own for {{language}}; the one for {{other}} serves. For Switzerland, ss counts as ß.',
  place: { desk: 'on this desk', machine: 'on this machine' },
  serves: 'in use',
  damaged: 'damaged or incomplete',
  bringIn: 'Bring in a dictionary',
  lookAgain: 'Look again',
  remove: 'Take the dictionary {{name}} off the desk',
  ownWords: 'Our own words',
  ownWordsHint:
    'Right in every piece of “{{publication}}”, and so are the names of contributors and sections.',
  newWord: 'New word',
  add: 'Add',
  search: 'Search the list',
  noWords: 'None yet. Add them here, or in the text with the right button on a marked word.',
  notAmongWords: 'Nothing found',
  removeWord: 'Take “{{word}}” off the list',
};
