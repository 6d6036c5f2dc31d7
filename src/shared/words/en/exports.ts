import type { exports as German } from '../de/exports.ts';
import type { Words } from '../same-keys.ts';

export const exports: Words<typeof German> = {
  page: {
    firstPublished: 'Published on {{when}}',
    lastPublished: 'last changed on {{when}}',
    noticeLabel: '{{label}}, {{when}}',
    label: {
      typo: 'Note',
      update: 'Update',
      clarification: 'Clarification',
      correction: 'Correction',
      reply: 'Reply',
      withdrawal: 'Withdrawal',
    },
    field: {
      kicker: 'Kicker',
      headline: 'Headline',
      image: 'Caption and credit',
      byline: 'Byline',
      lede: 'Lede',
      body: 'Text',
      notices: 'Corrections and updates',
      'standing-elements': 'Standing elements',
      keywords: 'Keywords',
    },
    images: 'Images',
    imageFile: 'File',
    altText: 'Alt text',
    caption: 'Caption',
    credit: 'Credit',
    aiLabel: 'AI label',
    section: 'Section',
    comments: 'Comments',
    commentsOpen: 'open',
    commentsClosed: 'closed',
    withoutHeadline: 'Without a headline',
  },
};
