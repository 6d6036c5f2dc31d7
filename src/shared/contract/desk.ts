import { z } from 'zod';
import { articleId } from '#shared/domain/ids.ts';
import { language } from '#shared/domain/language.ts';
import { articleStatus } from '#shared/domain/piece/article.ts';
import { postSettings } from '#shared/domain/post-settings.ts';
import { newPublication, person, publication } from '#shared/domain/publication.ts';
import { request } from './request.ts';

export const deskState = z.object({
  /** Null on a first start: the window then offers a new desk or the sample newsroom. */
  publication: publication.nullable(),
  person,
  /** Where the data lies, for the settings page. */
  folder: z.string(),
  /** Reports that wait for somebody, for the rail. */
  openReports: z.int(),
  version: z.string(),
});
export type DeskState = z.infer<typeof deskState>;

/** One setting that a file would change, line by line in the asker's words; what stands on both sides is left out. */
export const settingChange = z.object({
  setting: publication.keyof(),
  removed: z.array(z.string()),
  added: z.array(z.string()),
});
export type SettingChange = z.infer<typeof settingChange>;

const fileText = z.object({ text: z.string().max(5_000_000) });
/** The part of a thing in which searched words stand. */
export const foundIn = z.enum([
  'headline',
  'kicker',
  'lede',
  'text',
  'caption',
  'notice',
  'person',
  'section',
  'dateline',
  'keyword',
  'slug',
  'address',
  'credit',
  'alt-text',
  'place',
  'file',
  'subject',
  'letter',
  'reporter',
  'heading',
]);
export type FoundIn = z.infer<typeof foundIn>;

const searchHit = z.object({
  kind: z.enum(['article', 'image', 'report', 'standing-element']),
  id: z.string(),
  title: z.string(),
  /** Text around the hit; the matched words stand between U+0002 and U+0003. */
  snippet: z.string(),
  /** Null where no word was searched for. */
  where: foundIn.nullable(),
  /** Status of a piece, state of a report; else empty. */
  state: z.string(),
});

/** A piece with the places at which words stand in it. */
const placesInPiece = z.object({
  articleId,
  headline: z.string(),
  section: z.string(),
  status: articleStatus,
  changedAt: z.string(),
  /** All places in the piece, also those that are not shown. */
  count: z.int(),
  /** The first of them in the order of the page, each with the line around it; marked as in a snippet. */
  places: z.array(z.string()),
});

export const deskRequests = {
  'desk.state': request({ input: z.object({}), output: deskState }),
  /** Refused with `desk-exists` where a publication stands already. */
  'desk.create': request({ input: newPublication, output: z.object({ publication }) }),
  /** Fills an empty desk with a newsroom to try things on; pieces in `language`. */
  'desk.createSample': request({ input: z.object({ language }), output: z.object({ publication }) }),
  'desk.setPerson': request({ input: person, output: person }),
  /** Makes every derived row anew from the truth: lists, texts, search. */
  'desk.rebuild': request({ input: z.object({}), output: z.object({}) }),
  /** Changes some settings. Of `post` only the parts that are named, so that two windows may each change another. */
  'publication.update': request({
    input: publication.partial().extend({ post: postSettings.partial().optional() }),
    output: z.object({ publication }),
  }),
  /** All settings of the publication as one file. */
  'settings.export': request({
    input: z.object({}),
    output: z.object({ fileName: z.string(), text: z.string() }),
  }),
  /**
   * What a settings file would change; nothing is changed. Refuses `settings-not-settings`, `settings-damaged`,
   * `settings-from-the-future`.
   */
  'settings.compare': request({ input: fileText, output: z.object({ changes: z.array(settingChange) }) }),
  /** Takes the settings over; those before are kept for `settings.takeBack`. Refuses as `settings.compare`. */
  'settings.import': request({ input: fileText, output: z.object({ changes: z.array(settingChange) }) }),
  /** Brings back what stood before the last import. Refuses `settings-not-imported`. */
  'settings.takeBack': request({ input: z.object({}), output: z.object({ publication }) }),
  /**
   * Finds anything on the desk by words, phrases in quotation marks, and filters in words (`status:entwurf
   * by:koller`), the best first. Words may be typed in part, and stand inside longer ones.
   */
  'search.find': request({
    input: z.object({ words: z.string().max(500), limit: z.int().min(1).max(100).default(20) }),
    output: z.object({
      hits: z.array(searchHit),
      /** What was probably meant, where nothing was found for a slip of the hand; else null. */
      meant: z.string().nullable(),
    }),
  }),
  /**
   * Every place at which pieces hold words one after the other just as they are typed, the newest pieces first. An
   * answer may hold fewer pieces than there are, and even none, and still name a `next`.
   */
  'search.places': request({
    input: z.object({
      words: z.string().max(500),
      caseSensitive: z.boolean().default(false),
      /** Not inside longer words. */
      wholeWord: z.boolean().default(false),
      after: z
        .string()
        .regex(/^\d{1,15}$/)
        .nullable()
        .default(null),
      limit: z.int().min(1).max(100).default(25),
    }),
    output: z.object({ pieces: z.array(placesInPiece), next: z.string().nullable() }),
  }),
};
