import type { writing as German } from '../de/writing.ts';
import type { Words } from '../same-keys.ts';

/** How a page is shown to its writer. */
export const writing: Words<typeof German> = {
  menu: 'View of the page',
  focus: { label: 'Focus', off: 'Off', sentence: 'Sentence', paragraph: 'Paragraph' },
  typewriter: 'Typewriter',
  typewriterHint: 'The line that is written on stays at one height.',
  typeSize: { label: 'Type size', less: 'Smaller type', more: 'Larger type' },
  measure: { label: 'Line length', less: 'Shorter lines', more: 'Longer lines' },
  pixels: '{{count}} px',
  characters: '{{count}} characters',
  alone: 'Show the page alone',
  notAlone: 'Back to the newsroom',
  outline: {
    title: 'Outline',
    command: 'Go to the outline of the piece',
    empty: 'No subheads yet; “/” on an empty line sets one.',
  },
  commands: {
    focus: {
      sentence: 'Focus: on the sentence',
      paragraph: 'Focus: on the paragraph',
      off: 'Focus: off',
    },
    typewriterOn: 'Typewriter: on',
    typewriterOff: 'Typewriter: off',
    larger: 'Larger type',
    smaller: 'Smaller type',
    typeAsAtFirst: 'Reset type and line length',
    longerLines: 'Longer lines',
    shorterLines: 'Shorter lines',
  },
};
