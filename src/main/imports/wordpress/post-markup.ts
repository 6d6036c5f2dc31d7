import { withoutServerBlocks, withSharedPassages } from './block-remarks.ts';
import { classicParagraphs } from './classic-paragraphs.ts';
import { featured, withLibraryWords } from './post-pictures.ts';
import { withCaptions, withoutShortcodes } from './shortcodes.ts';
import type { WxrElsewhere, WxrPost } from './wxr-post.ts';

/** A post as the page that it would be, and what of it only WordPress understands. */
export interface PostMarkup {
  readonly markup: string;
  readonly notUnderstood: readonly string[];
}

/** The text of a post in the form that a page has. What this house wrote itself is one already. */
export function postMarkup(post: WxrPost, elsewhere: WxrElsewhere, isOurs: boolean): PostMarkup {
  if (isOurs) return { markup: post.content, notUnderstood: [] };
  const whole = withSharedPassages(post.content, elsewhere.shared);
  const blocks = withoutServerBlocks(whole);
  const plain = withoutShortcodes(withCaptions(blocks.markup));
  const text = classicParagraphs(plain.markup, /<!--\s*wp:/.test(whole));
  return {
    markup: featured(post, elsewhere) + withLibraryWords(text, elsewhere),
    notUnderstood: [...blocks.taken, ...plain.taken],
  };
}
