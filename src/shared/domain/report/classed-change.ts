import { z } from 'zod';
import { imageId, versionId } from '../ids.ts';
import { language } from '../language.ts';
import { changeClass } from '../piece/article.ts';
import { moment } from '../time.ts';

/** A passage that reads otherwise than in public; one side is empty where a line came or went. */
export const publicDifference = z.object({
  was: z.string(),
  now: z.string(),
  /** The image of which something else is said; left out where words of the piece itself differ. */
  imageId: imageId.optional(),
  /** Where it is, if not in the words themselves: in the particulars, or at that block of the body as it prints. */
  place: z.union([z.literal('record'), z.int()]).optional(),
});
export type PublicDifference = z.infer<typeof publicDifference>;

/** What a difference is, as somebody has said, and the notice that it owes. */
export const classOfChange = z.object({
  changeClass,
  /** Empty for a typo, which owes none. */
  noticeText: z.string(),
  placement: z.enum(['top', 'bottom']),
  /** The moment that its proposal bore; the text is dated anew when it goes out. */
  datedAt: moment.optional(),
});

/** Stands as JSON in the note of the event `change-classed`: counts as long as that version is the public one. */
export const classedChange = publicDifference.extend({
  ...classOfChange.shape,
  versionId,
  language,
});
export type ClassedChange = z.infer<typeof classedChange>;

/** A difference from the public version; `classed` is null until somebody has said what it is. */
export const changeSincePublished = publicDifference.extend({
  classed: classOfChange.extend({ by: z.string() }).nullable(),
});
export type ChangeSincePublished = z.infer<typeof changeSincePublished>;

export const isSameChange = (a: PublicDifference, b: PublicDifference): boolean =>
  a.was === b.was && a.now === b.now && (a.imageId ?? null) === (b.imageId ?? null);
