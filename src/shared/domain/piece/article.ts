import { z } from 'zod';
import { articleId, imageId, noticeId, reportId, versionId } from '../ids.ts';
import { language } from '../language.ts';
import { contributor, standingElement } from '../publication.ts';
import { moment } from '../time.ts';

export const articleStatus = z.enum(['idea', 'draft', 'review', 'ready', 'published', 'archived', 'spiked']);
export type ArticleStatus = z.infer<typeof articleStatus>;

/**
 * What is not the piece and must not be lost: parts of an imported page, and words that somebody wrote into a block
 * which another copy removed at the same time. Kept, shown, and never printed by itself.
 */
export const setAside = z.object({
  why: z.enum(['furniture', 'standing-element', 'not-understood', 'written-into-removed']),
  text: z.string(),
});
export type SetAside = z.infer<typeof setAside>;

/** Somebody's decision whether a piece carries a standing element. */
export const elementSwitch = z.object({
  elementId: z.string(),
  /** As it stood when it was decided; for people who compare versions. */
  heading: z.string(),
  on: z.boolean(),
});

/**
 * What a piece is besides its text. Lives in the piece's Y.Doc as the map `record`, one key per field, so that two
 * people who edited offline merge field by field.
 */
export const articleRecord = z.object({
  section: z.string(),
  contributors: z.array(contributor),
  /** Place and date that open the story, as printed: `Bern, 12. Februar 2026`. */
  dateline: z.string(),
  keywords: z.array(z.string()),
  /** The internal working name. */
  slug: z.string(),
  /** Where the piece stands in public, absolute; empty before it does. */
  url: z.string(),
  /** Empty: the publication's language. */
  locale: z.string(),
  /** Printed as it stands in place of the composed byline; empty: compose it. */
  bylineOverride: z.string(),
  commentsOpen: z.boolean(),
  isAccessibleForFree: z.boolean(),
  /** Standing elements that this piece brought along; each replaces the publication's one of the same kind. */
  standingElements: z.array(standingElement),
  /** Elements of the publication that this piece carries or leaves out otherwise than its section says. */
  elementSwitches: z.array(elementSwitch),
  setAside: z.array(setAside),
});
export type ArticleRecord = z.infer<typeof articleRecord>;

export const emptyRecord = (): ArticleRecord => ({
  section: '',
  contributors: [],
  dateline: '',
  keywords: [],
  slug: '',
  url: '',
  locale: '',
  bylineOverride: '',
  commentsOpen: true,
  isAccessibleForFree: true,
  standingElements: [],
  elementSwitches: [],
  setAside: [],
});

/** Reads a record field by field: a field that is missing or of the wrong shape is empty, the others stay. */
export function recordFrom(stored: Readonly<Record<string, unknown>>): ArticleRecord {
  const record = emptyRecord();
  for (const [field, shape] of Object.entries(articleRecord.shape)) {
    const value = shape.safeParse(stored[field]);
    if (value.success) Object.assign(record, { [field]: value.data });
  }
  return record;
}

/** What a change to a published piece is, and thereby what it owes its readers. */
export const changeClass = z.enum(['typo', 'update', 'clarification', 'correction', 'reply', 'withdrawal']);
export type ChangeClass = z.infer<typeof changeClass>;

/** The public statement of a fix. Lives in the piece's Y.Doc as the map `notices`, one key per notice id. */
export const correctionNotice = z.object({
  noticeId,
  reportId: reportId.nullable(),
  changeClass,
  /** The passage before and after, as plain text. */
  was: z.string(),
  now: z.string(),
  text: z.string(),
  language,
  placement: z.enum(['top', 'bottom']),
  /** Null while it is a draft. */
  publishedAt: moment.nullable(),
});
export type CorrectionNotice = z.infer<typeof correctionNotice>;

/**
 * Why a version was kept: by hand, after an hour of writing, or by what was done with the piece. Of the states that it
 * came into, `published` and `corrected` are what readers were given; `public-again` was so before.
 */
export const versionReason = z.enum([
  'saved',
  'hourly',
  'idea',
  'draft',
  'review',
  'ready',
  'exported',
  'published',
  'corrected',
  'public-again',
  'archived',
  'spiked',
]);
export type VersionReason = z.infer<typeof versionReason>;

export const versionSummary = z.object({
  versionId,
  reason: versionReason,
  name: z.string(),
  madeAt: moment,
  madeBy: z.string(),
  /** Of the version's plain text, lower-case hex. */
  textSha256: z.string(),
});
export type VersionSummary = z.infer<typeof versionSummary>;

/** Who did what to a piece, when: append-only. */
export const articleEvent = z.object({
  at: moment,
  by: z.string(),
  type: z.enum([
    'created',
    'imported',
    'duplicated',
    'status-changed',
    'exported',
    'changes-classed',
    'change-classed',
    'changes-published',
    'restored',
    'page-checked',
    'handed-over',
  ]),
  /**
   * The new status, the format, the class, the version, the piece it is a copy of, what it is called where it was
   * imported from, or the version from before a package was merged; else empty.
   */
  what: z.string(),
  note: z.string(),
});
export type ArticleEvent = z.infer<typeof articleEvent>;

/** What the table of pieces can be ordered by. */
export const tableOrder = z.enum([
  'headline',
  'status',
  'section',
  'contributors',
  'words',
  'changed',
  'created',
  'reports',
]);
export type TableOrder = z.infer<typeof tableOrder>;

/** One line of the list of pieces. */
export const articleSummary = z.object({
  articleId,
  headline: z.string(),
  kicker: z.string(),
  /** The first words of lede or text, for the list. */
  opening: z.string(),
  section: z.string(),
  authors: z.string(),
  status: articleStatus,
  wordCount: z.int(),
  changedAt: moment,
  createdAt: moment,
  url: z.string(),
  /** Reports that wait for this piece. */
  openReports: z.int(),
  leadImageId: imageId.nullable(),
  /** The lead image is there, and nobody is named for it. */
  leadCreditMissing: z.boolean(),
});
export type ArticleSummary = z.infer<typeof articleSummary>;
