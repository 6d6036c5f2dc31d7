import type { editor as German } from '../de/editor.ts';
import type { Words } from '../same-keys.ts';

export const editor: Words<typeof German> = {
  label: 'Text of the piece',
  placeholders: {
    kicker: 'Kicker',
    headline: 'Headline',
    lede: 'Lede: what matters most, in two or three sentences',
    firstParagraph: 'The text begins here. “/” shows what can be put in.',
    emptyLine: '“/” for subhead, quote, list, image',
    caption: 'Caption',
  },
  blocks: {
    paragraph: 'Paragraph',
    subhead: 'Subhead',
    quote: 'Quote',
    bulletList: 'List',
    orderedList: 'Numbered list',
    figure: 'Image',
    libraryImage: 'Image from the library',
  },
  marks: { bold: 'Bold', italic: 'Italic', link: 'Link' },
  bubble: { label: 'Formatting' },
  slash: {
    label: 'Put in',
    alsoCalled: {
      paragraph: 'text',
      subhead: 'heading subheading',
      quote: 'blockquote citation',
      bulletList: 'bullets points',
      orderedList: 'ordered numbers',
      figure: 'photo picture figure',
      libraryImage: 'photo picture library',
    },
  },
  link: {
    label: 'Link',
    address: 'Address of the link',
    set: 'Set',
    refused: 'Web and e-mail addresses are possible (http, https, mailto).',
  },
  find: {
    label: 'Find in text',
    words: 'Find in text',
    none: 'Nothing found',
    count: '{{current}} of {{count}}',
    previous: 'Previous place',
    next: 'Next place',
  },
  counts: {
    words_one: '{{shown}} word',
    words_other: '{{shown}} words',
    characters_one: '{{shown}} character',
    characters_other: '{{shown}} characters',
    minutes_one: '{{count}} minute to read',
    minutes_other: '{{count}} minutes to read',
  },
  saved: {
    saved: 'Saved',
    saving: 'Saving …',
    unreachable:
      'Not saved yet: the workstation does not answer. The text stays here and is saved as soon as it is back.',
  },
  figure: {
    waits: 'The image is missing. Drop a file here or choose an image.',
    library: 'Choose from the library',
    choose: 'Choose a file',
    arriving: 'Bringing in “{{name}}” …',
    replace: 'Replace',
    credit: 'Credit at this place',
    creditExample: 'Who must be named',
    creditMissing: 'Credit is missing',
    asInRecord: 'Empty: as in the image’s own details.',
    altText: 'Alt text',
    altTextExample: 'What the image shows',
    lead: 'Lead image',
    record: 'Image details',
    remove: 'Take out of the text',
  },
  paste: {
    picturesLeftOut_one:
      '{{count}} image of the copied page was left out; it would have to be fetched from the network.',
    picturesLeftOut_other:
      '{{count}} images of the copied page were left out; they would have to be fetched from the network.',
  },
  commands: {
    find: 'Find in text',
    undo: 'Undo',
    redo: 'Redo',
    block: 'Block: {{kind}}',
    typography: 'Check typography',
  },
  typography: {
    nothing: 'The typography follows house style.',
    changed_one: '{{count}} place brought into house style. Undo takes it back.',
    changed_other: '{{count}} places brought into house style. Undo takes all of them back at once.',
  },
};
