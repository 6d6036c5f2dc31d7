import type { targets as German } from '../de/targets.ts';
import type { Words } from '../same-keys.ts';

/** How long a piece is meant to be. */
export const targets: Words<typeof German> = {
  label: 'Target',
  hint: 'Empty: no target. Only for the newsroom.',
  unit: 'Target in',
  set: 'Set',
  units: { words: 'Words', characters: 'Characters with spaces', minutes: 'Minutes to read' },
  unitShort: { words: 'Words', characters: 'Characters', minutes: 'Minutes' },
  unitOf: {
    words_one: 'word',
    words_other: 'words',
    characters_one: 'character',
    characters_other: 'characters',
    minutes_one: 'minute',
    minutes_other: 'minutes',
  },
  over: '{{shown}} over',
  standing: {
    left: {
      words_one: '{{shown}} word to go.',
      words_other: '{{shown}} words to go.',
      characters_one: '{{shown}} character to go.',
      characters_other: '{{shown}} characters to go.',
      minutes_one: '{{shown}} minute to go.',
      minutes_other: '{{shown}} minutes to go.',
    },
    reached: 'The target is reached.',
    over: {
      words_one: '{{shown}} word over the target.',
      words_other: '{{shown}} words over the target.',
      characters_one: '{{shown}} character over the target.',
      characters_other: '{{shown}} characters over the target.',
      minutes_one: '{{shown}} minute over the target.',
      minutes_other: '{{shown}} minutes over the target.',
    },
  },
  commands: { set: 'Set a target', change: 'Change the target', clear: 'Remove the target' },
};
