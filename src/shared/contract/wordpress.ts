import { z } from 'zod';
import { articleId, uploadId } from '#shared/domain/ids.ts';
import { articleStatus } from '#shared/domain/piece/article.ts';
import { standingElement } from '#shared/domain/publication.ts';
import { request } from './request.ts';

/** Pieces that an answer names; more are only counted. */
export const mostNamed = 10_000;

/** What became of an export of WordPress. */
export const wordPressIn = z.object({
  imported: z.int(),
  /** Posts that were on the desk before. */
  known: z.int(),
  /** The new ones in the order of the file, at most ten thousand. */
  articles: z.array(z.object({ articleId, headline: z.string(), status: articleStatus })),
  /** Those that were here, by the headline of the file, at most ten thousand. */
  alreadyHere: z.array(z.object({ articleId, headline: z.string() })),
  /** Posts that stayed outside, each with one sentence why. */
  leftOut: z.array(z.object({ name: z.string(), sentence: z.string() })),
  /** Standing elements in the posts that the publication has not, or has in other words. */
  newElements: z.array(standingElement),
  /** Sentences on what did not come in as it was, in the asker's language. */
  notes: z.array(z.string()),
  /** `imports.stopWordPress` ended it before its time; what was counted is in. */
  stopped: z.boolean(),
});
export type WordPressIn = z.infer<typeof wordPressIn>;

export const wordPressRequests = {
  /** What a file holds that was uploaded as a text, by what it is and not by its name. Refuses `xml-unknown`. */
  'imports.look': request({
    input: z.object({ uploadId }),
    output: z.object({ holds: z.enum(['piece', 'wordpress']) }),
  }),
  /**
   * Takes every post and page of a WordPress export (WXR) in as a piece, and tells how far it is by `imports.running`.
   * What was public there is public here, from the day on which it was so; nothing else is. Posts that are here already,
   * by what WordPress calls them or by their address, stay as they are. Nothing is fetched: images wait for their file.
   * The raw file is kept by its SHA-256. Refuses `xml-unknown`, `text-not-text`, `file-too-large`, `document-damaged`,
   * `wordpress-empty`.
   */
  'imports.wordPress': request({ input: z.object({ uploadId }), output: wordPressIn }),
  /** Ends the import of a file after the posts at hand; its own answer says what came in. */
  'imports.stopWordPress': request({ input: z.object({ uploadId }), output: z.object({}) }),
};
