import { z } from 'zod';
import { reportId } from '#shared/domain/ids.ts';
import { request } from './request.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** A letter as it was designed, without anything that runs, loads or leads somewhere. */
export const letterAsSent = z.object({
  /**
   * Sanitised markup; its pictures are data URLs of what this desk painted anew, its links places in `links`, its styles
   * declarations in `data-style`.
   */
  html: z.string(),
  /** Addresses that the links lead to; `data-link` in the markup is the place, the first being 0. */
  links: z.array(z.string()),
  /** Pictures from elsewhere, which are never loaded. */
  remotePictures: z.int(),
  /** Pictures of the mail itself that cannot be shown. */
  unseenPictures: z.int(),
  /** The letter is longer. */
  shortened: z.boolean(),
});
export type LetterAsSent = z.infer<typeof letterAsSent>;

/** What the bytes of mails say never changes, so that no event makes these answers old. */
export const mailViewsRequests = {
  /**
   * A letter as it was sent: the one that began the report, or with `mail` (the SHA-256 of its bytes) a reply that joined
   * it. Null where the mail has no such form, is none of the report's, or was redacted. Refuses `report-unknown` and
   * `letter-unreadable`, where it is hostile or damaged beyond reading.
   */
  'mails.letterAsSent': request({
    input: z.object({ reportId, mail: sha256.optional() }),
    output: z.object({ letter: letterAsSent.nullable() }),
  }),
  /**
   * A picture that hangs on a mail of a report, painted anew by this desk; null where the file is no picture that the desk
   * takes. Refuses `report-unknown`, `not-found` for another file and for a report that was redacted, and
   * `mail-file-unreadable`.
   */
  'mails.attachedPicture': request({
    input: z.object({ reportId, sha256 }),
    output: z.object({
      /** A data URL, WebP, at most 1280 pixels on the longer side. */
      picture: z.object({ src: z.string() }).nullable(),
    }),
  }),
};
