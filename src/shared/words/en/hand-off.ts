import type { handOff as german } from '../de/hand-off.ts';
import type { Words } from '../same-keys.ts';

export const handOff: Words<typeof german> = {
  version: {
    before: 'Before the package by {{who}}',
    theirs: 'Package by {{who}}',
  },
  note: '{{who}}, {{desk}}',
  outcome: {
    added: 'Taken over from {{who}}.',
    merged: 'Merged with what {{who}} wrote; what stood here before is kept as a version.',
    joined: 'Joined by what {{who}} knows of it; the text here is the same.',
    known: 'Nothing new from {{who}}: nothing was changed.',
  },
  signature: {
    own: 'Signed by this desk.',
    known: 'Signed by the desk “{{desk}}”, key known ({{key}}).',
    new: 'Signed by the desk “{{desk}}”, key new ({{key}}). It is remembered now.',
    changed:
      'Careful: “{{desk}}” has another key than before ({{key}}). So it is when the desk was made anew, or when somebody poses as it; please ask.',
  },
  conflict: 'Image “{{name}}”: the credit here stays; the package says otherwise ({{fields}}).',
  conflictField: '{{field}} here “{{here}}”, in the package “{{there}}”',
  nothing: 'empty',
  compare: {
    theirs: 'What came from {{who}}',
    ours: 'What was added here',
  },
  holds: {
    intro:
      'For a colleague with a desk of their own. Opened there, the piece is added, or merged into the one that is there.',
    piece: 'text and record, with everything that was written offline',
    annotations: 'claims with their sources, comments and suggestions, removed ones as well',
    versions_zero: 'no version yet',
    versions_one: '{{count}} version',
    versions_other: '{{count}} versions',
    images_zero: 'no images',
    images_one: '{{count}} image as it came, with its credit ({{megabytes}} MB)',
    images_other: '{{count}} images as they came, with their credits ({{megabytes}} MB)',
    signature: 'checksums, signed with the key of this desk',
    without: 'Not in it: correction reports. They hold personal data of readers.',
    gate: 'The gate does not hold a hand-off package: it does not go to the public.',
  },
};
