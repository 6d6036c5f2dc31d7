import type { wordPress as german } from '../de/wordpress.ts';
import type { Words } from '../same-keys.ts';

/** What is told of an export of WordPress that was taken in. */
export const wordPress: Words<typeof german> = {
  changedSince: 'Last changed in WordPress',
  categories: 'Category in WordPress: {{names}}',
  unread: '“{{title}}” could not be read and stayed outside.',
  tooLong: '“{{title}}” is too long for a piece (more than {{limit}} MB of text) and stayed outside.',
  untitled: 'untitled',
  waiting_one:
    'One image is missing. Its place is free, with caption and credit where they are known; nothing is fetched from the network.',
  waiting_other:
    '{{count}} images are missing. Their places are free, with captions and credits where they are known; nothing is fetched from the network.',
  private_one: 'One private post is a draft here.',
  private_other: '{{count}} private posts are drafts here.',
  password_one: 'One post behind a password is a draft here.',
  password_other: '{{count}} posts behind passwords are drafts here.',
  future_one: 'One post that was still to appear is ready here, but not published.',
  future_other: '{{count}} posts that were still to appear are ready here, but not published.',
  spiked_one: 'One post from the trash is spiked here.',
  spiked_other: '{{count}} posts from the trash are spiked here.',
  otherCategories: 'Categories that are no section here stand beside their piece: {{names}}.',
  notUnderstood_one:
    'One passage is understood by WordPress alone (like [gallery]); it stands beside its piece under “Not understood”.',
  notUnderstood_other:
    '{{count}} passages are understood by WordPress alone (like [gallery]); they stand beside their pieces under “Not understood”.',
  comments_one: 'One comment of a reader stays outside; it stands only in the file, which is kept.',
  comments_other: '{{count}} comments of readers stay outside; they stand only in the file, which is kept.',
  media_one: 'One file of the media library is only named; an export holds no files.',
  media_other: '{{count}} files of the media library are only named; an export holds no files.',
  sticky_one: 'One post was stuck to the top; there is no such thing here.',
  sticky_other: '{{count}} posts were stuck to the top; there is no such thing here.',
  others: 'No pieces, and therefore not taken in: {{kinds}}.',
  kind: '{{count}} × {{kind}}',
  empty: 'empty',
  faults_one: 'In one place the file is not valid XML; what could be read was read.',
  faults_other: 'In {{count}} places the file is not valid XML; what could be read was read.',
  doctype: 'The file defines characters of its own (DOCTYPE); they were not put in.',
  cut: 'The file breaks off. What was whole is in; the last post “{{title}}” was not. Please export it again and bring it in once more.',
  cutBetween: 'The file breaks off. What was whole is in. Please export it again and bring it in once more.',
  gaveUp:
    'The file was not read to its end: it is built as no newspaper writes. What could be read until there is in; the file is kept.',
  more_one: 'and one more',
  more_other: 'and {{count}} more',
};
