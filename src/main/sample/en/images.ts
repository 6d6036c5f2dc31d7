import type { SampleImage } from '../newsroom.ts';

export const images: readonly SampleImage[] = [
  {
    scene: 'lake',
    fileName: 'boatyard-jetty-dawn.jpg',
    when: [4, '15:10'],
    credit: {
      creators: ['Annis Southernby'],
      creditLine: 'Annis Southernby',
      copyrightNotice: '© Annis Southernby',
      usageTerms: 'For the Courier, print and online, without limit of time.',
      caption: 'Little is left of the old jetty: the bay in front of the boatyard, early in the morning.',
      altText: 'Four posts of a jetty stand in still water before sunrise, low hills behind them.',
    },
  },
  {
    scene: 'hall',
    fileName: 'boat-hall-archive.jpg',
    when: [4, '15:25'],
    credit: {
      kind: 'archive',
      creators: ['Rufus Hagenby'],
      creditLine: 'Courier archive',
      copyrightNotice: '© The Wendle Courier',
      caption: 'The boat hall with its saw-tooth roof is to stay.',
      altText: 'A long brick hall with a jagged roof and tall glazed windows in evening light.',
    },
  },
  {
    scene: 'steps',
    fileName: 'steps-start.jpg',
    when: [6, '17:40'],
    credit: {
      creators: ['Joss Aberfield'],
      creditLine: 'Joss Aberfield',
      copyrightNotice: '© The Wendle Courier',
      caption: 'There are 312 steps, and the last thirty lie in the sun.',
      altText: 'A wide flight of stone steps, split at a slant into a shaded and a sunlit half.',
    },
  },
  {
    scene: 'tower',
    fileName: 'water-tower-inside.jpg',
    when: [3, '09:20'],
    credit: {
      kind: 'handout',
      creditLine: 'Handout: Friends of the Water Tower',
      usageTerms: 'For reporting on the sound installation while it lasts.',
      caption: 'Looking up: the opening in the roof lets in the only light.',
      altText: 'Rings of masonry run towards a bright round opening.',
    },
  },
  {
    scene: 'script',
    fileName: 'handwriting-grid.jpg',
    when: [2, '11:15'],
    credit: {
      kind: 'ai',
      creditLine: 'Pictureworks 3',
      aiSystem: 'Pictureworks',
      aiSystemVersion: '3',
      aiPrompt:
        'Old handwriting on paper that turns into a grid of dots towards the right, calm, two colours',
      aiPromptWriter: 'Leonie Castlewood',
      caption: 'Writing becomes data: how an image generator pictures the work in the archive.',
      altText: 'Lines of old handwriting turn into a grid of dark and red dots towards the right.',
    },
  },
  {
    scene: 'hills',
    fileName: 'IMG_4127.jpg',
    when: [1, '08:50'],
    // No credit on purpose: the gate shall have something to say.
    credit: {
      caption: 'The third stage begins above the fog.',
      altText: 'Five wooded ridges one behind the other, fog between them, the sun at the upper left.',
    },
  },
];
