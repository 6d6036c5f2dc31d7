import type { WxrMedia, WxrPost } from './wxr-post.ts';

/** Fields in which widespread extensions of WordPress keep who must be named. */
const creditFields = [
  '_media_credit',
  'media_credit',
  'isc_image_source',
  '_isc_image_source',
  'photo_credit',
  '_photo_credit',
  'image_credit',
  'credit',
  'copyright',
];

/** What WordPress read from the file itself, in the form that PHP writes values in. */
const inFile = /s:6:"credit";s:\d{1,6}:"([^"\n]{1,500})";/;

/** What an export says of a file of the library. */
export function mediaOf(post: WxrPost): WxrMedia {
  const said = (key: string) => post.meta.find((one) => one.key === key)?.value.trim() ?? '';
  const credit = creditFields.map(said).find((words) => words !== '');
  return {
    address: (post.attachment || post.link).slice(0, 2000),
    caption: post.excerpt.trim().slice(0, 5000),
    altText: said('_wp_attachment_image_alt').slice(0, 5000),
    credit: (credit ?? inFile.exec(said('_wp_attachment_metadata'))?.[1]?.trim() ?? '').slice(0, 500),
  };
}
