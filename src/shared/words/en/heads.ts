import type { heads as German } from '../de/heads.ts';
import type { Words } from '../same-keys.ts';

/** How headline and lede stand where others show them. */
export const heads: Words<typeof German> = {
  title: 'Search and cards',
  command: 'Show search and cards',
  part: { headline: 'Headline', lede: 'Lede' },
  inHand: {
    fits: '{{part}}: {{count}} of about {{most}} characters',
    cut: '{{part}}: {{count}} characters, cut after about {{most}}',
  },
  search: 'Search result',
  card: 'Card in social networks',
  fits: '{{count}} of about {{most}} characters',
  cut: '{{count}} characters; cut after about {{most}}',
  noLede: 'Without a lede, others choose a passage of the text.',
  keptOff: 'The lead image is not cleared for social media and stays away.',
  noAddress: 'The image comes along once the address of the page is filled in.',
  noAltText: 'The image has no alt text.',
  altText: 'Alt text: {{words}}',
  hint: 'Rules of thumb: each search engine and network cuts a little differently.',
};
