import type { gate as German } from '../de/gate.ts';
import type { Words } from '../same-keys.ts';

export const gate: Words<typeof German> = {
  image: 'Image {{number}}',
  imageWithCaption: 'Image {{number}} (“{{excerpt}}”)',
  rule: {
    'image-without-credit': '{{image}} has no credit. Enter who must be named.',
    'image-rights-ended': 'The rights to {{image}} ended on {{day}}. Replace the image or renew the rights.',
    'image-rights-ending': 'The rights to {{image}} end on {{day}}. Renew them in time or replace the image.',
    'image-used-elsewhere':
      '{{image}} may stand in one piece only and stands in “{{headline}}” already. Choose another image, or lift the restriction in the image’s record.',
    'image-not-for-archive':
      '{{image}} may not stand in the archive, and this piece is archived. Replace the image or take it out.',
    'image-not-on-cards':
      '{{image}} is not cleared for social media; this piece’s card leaves it out. For a card with an image, choose another lead image.',
    'image-rights-unreadable':
      'The end of the rights to {{image}}, “{{day}}”, is not a date. Enter it as year-month-day, for example 2026-12-31.',
    'ai-image-without-label':
      '{{image}}: the record contradicts itself; one part says “made with AI”, another does not. Bring kind, origin and AI system into agreement, so that the label is true.',
    'image-missing':
      '{{image}} still waits for its file; every export leaves it out. Put an image in or delete the place.',
    'image-without-alt-text': '{{image}} has no alt text. Say in one sentence what is to be seen.',
    'weak-alt-text-bare':
      '{{image}} has only “{{words}}” for its alt text. Say in one sentence what is to be seen.',
    'weak-alt-text-fileName':
      '{{image}} has the name of a file for its alt text (“{{words}}”). Say in one sentence what is to be seen.',
    'weak-alt-text-caption':
      '{{image}} has its caption again for its alt text; whoever listens hears it twice. Say what is to be seen.',
    'suggestion-open-one': 'One suggestion is still open; the text is printed without it.',
    'suggestion-open-many': 'Still {{count}} suggestions are open; the text is printed without them.',
    'comment-open-one':
      'One comment in the margin is still open: “{{says}}”. It is not printed; only a hand-off package takes it along.',
    'comment-open-many':
      'Still {{count}} comments in the margin are open, first “{{says}}”. They are not printed; only a hand-off package takes them along.',
    'unclassed-change':
      'Since publication “{{was}}” became “{{now}}”, and the change has no class. Class the change.',
    'unclassed-addition':
      'Since publication “{{now}}” was added, and the change has no class. Class the change.',
    'unclassed-removal':
      'Since publication “{{was}}” was taken out, and the change has no class. Class the change.',
    'classed-waiting-one':
      'A change that has its class is waiting. Publish the changed version in the piece.',
    'classed-waiting-many':
      '{{count}} changes that have their class are waiting. Publish the changed version in the piece.',
    'correction-in-progress':
      'A correction is still in progress: “{{excerpt}}”. Publish the notice first, or drop it.',
    'empty-headline': 'The headline is missing. Write a headline.',
    'empty-lede': 'The lede is missing. Write a lede.',
    'unsafe-link':
      'The link “{{excerpt}}” leads to “{{href}}”. Only complete addresses with http, https or mailto are allowed; correct or remove it.',
    'claim-open': 'The claim “{{excerpt}}” is still open. Please check it and say so in the margin.',
    'named-in-report':
      '{{name}} is named in the piece and sent a report about it that is still open. Please look at it before the export.',
    'claim-disputed': 'The claim “{{excerpt}}” is disputed. Please settle it or put it differently.',
    'double-space': 'At “{{excerpt}}” there are several spaces in a row. Leave one.',
    'long-headline':
      'The headline has {{count}} characters; over {{limit}} it is cut off in lists and search results. Shorten it.',
    'house-typography_one':
      'At “{{excerpt}}” the typography departs from house style. The command “Check typography” puts it right.',
    'house-typography_other':
      'In {{count}} places the typography departs from house style, first at “{{excerpt}}”. The command “Check typography” puts all of them right at once.',
    'house-wording_one': '“{{excerpt}}” says “{{instead}}”; this house writes “{{write}}”.',
    'house-wording_other':
      '“{{instead}}” stands in {{count}} places, first in “{{excerpt}}”; this house writes “{{write}}”.',
  },
};
