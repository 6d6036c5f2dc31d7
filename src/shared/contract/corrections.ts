import { z } from 'zod';
import { claimInPiece } from '#shared/article-body/claims-in-piece.ts';
import { lineKinds } from '#shared/article-body/text.ts';
import { articleId, noticeId, reportId, uploadId, versionId } from '#shared/domain/ids.ts';
import { language } from '#shared/domain/language.ts';
import { changeClass } from '#shared/domain/piece/article.ts';
import { report, reportDue, reportSummary } from '#shared/domain/report/report.ts';
import { errorType, exit, lane, outcome, reportEvent } from '#shared/domain/report/report-event.ts';
import {
  countedFields,
  reportFilter,
  reportShow,
  reportSort,
  reportView,
} from '#shared/domain/report/report-filter.ts';
import { reportState } from '#shared/domain/report/report-standing.ts';
import { textQuote } from '#shared/domain/report/text-quote.ts';
import { moment } from '#shared/domain/time.ts';
import { errorCode } from './errors.ts';
import { request } from './request.ts';

/** A report with its log, and the piece that it means. */
export const reportDetail = z.object({
  report,
  events: z.array(reportEvent),
  /** Steps that the rules allow now. */
  nextSteps: z.array(z.string()),
  /** Places in the log, the first being 1, of what can be taken back now. */
  undoable: z.array(z.int()),
  /** Its mails, by the SHA-256 of their bytes, that may be shown as they were sent, by `mails.letterAsSent`. */
  designed: z.array(z.string()),
  /**
   * How it may end, where the newest mail of the reporter claims nothing: it takes an earlier one back, or only thanks.
   * Read by rule, for a person to check; null for any other.
   */
  proposedEnd: z
    .object({
      says: z.enum(['withdrawal', 'thanks']),
      from: z.enum(['letter', 'reply']),
      step: z.enum(['set-aside', 'closed']),
      /** As what it would be set aside. */
      as: exit.nullable(),
    })
    .nullable(),
  /** The open report of the same reporter that such a mail seems to take back, where it answers no letter. */
  takesBack: z.object({ reportId, subject: z.string(), maySetAside: z.boolean() }).nullable(),
  article: z
    .object({
      articleId,
      headline: z.string(),
      url: z.string(),
      text: z.string(),
      /** What each line of `text` is printed as. */
      lineKinds: z.array(z.enum(lineKinds)),
      /** In which its notices are worded, unless somebody chooses otherwise. */
      language,
    })
    .nullable(),
  /** Where the passage now stands in the piece's text, in UTF-16 code units; null: not (any more). */
  passageAt: z.object({ start: z.int(), end: z.int() }).nullable(),
  /**
   * A passage that is gone from the piece, in the version that was public when the report came, and where in the piece
   * of today something stands in its place; null where it is not gone, or cannot be told.
   */
  vanished: z
    .object({
      madeAt: moment,
      text: z.string(),
      lineKinds: z.array(z.enum(lineKinds)),
      passageAt: z.object({ start: z.int(), end: z.int() }),
      nowAt: z.object({ start: z.int(), end: z.int() }).nullable(),
    })
    .nullable(),
  /** What the piece claims in that passage, with its sources. */
  claims: z.array(claimInPiece),
  /** Null where no clock runs. */
  due: reportDue.nullable(),
  /**
   * How long the reporter's data are kept; null while somebody works on it. `others`: how many reports of the same mail
   * go together with it; `waits`: somebody works on one of them; `stays`: where the reporter stays named, since readers
   * have it so.
   */
  retention: z
    .object({
      endsAt: moment,
      redactedAt: moment.nullable(),
      others: z.int(),
      waits: z.boolean(),
      stays: z.array(z.enum(['notice', 'piece'])),
    })
    .nullable(),
  /**
   * What goes out with it when it is published, itself first: all reports whose fixes stand in the piece. Empty where
   * nothing is being corrected.
   */
  outgoing: z.array(
    z.object({
      reportId,
      subject: z.string(),
      was: z.string(),
      now: z.string(),
      /** Empty for a typo, and where none is written yet. */
      notice: z.string(),
      dated: z.enum(['anew', 'by-hand', 'undated']),
      /** Neither its notice nor its approval is missing. */
      ready: z.boolean(),
    }),
  ),
  /** The other reports of the same mail, each with its own way and the replies that joined it. */
  siblings: z.array(
    z.object({
      reportId,
      says: z.string(),
      state: reportState,
      outcome: outcome.nullable(),
      exit: exit.nullable(),
      articleId: articleId.nullable(),
      replies: z.array(z.object({ at: moment, from: z.string(), text: z.string() })),
    }),
  ),
});
export type ReportDetail = z.infer<typeof reportDetail>;

const one = z.object({ reportId });

/** Steps that need nothing but the wish. */
export const plainStep = z.discriminatedUnion('type', [
  z.object({ type: z.literal('acknowledged') }),
  z.object({
    type: z.literal('triaged'),
    errorType,
    severity: z.enum(['minor', 'normal', 'severe']),
    personRelated: z.boolean(),
  }),
  z.object({ type: z.literal('review-started') }),
  z.object({ type: z.literal('reporter-asked'), question: z.string().trim().min(1) }),
  z.object({ type: z.literal('reporter-answered') }),
  /** A public notice of the piece, or the version with which a typo came out. Refuses `not-fixed-elsewhere`. */
  z.object({
    type: z.literal('fixed-elsewhere'),
    noticeId: noticeId.nullable().default(null),
    versionId: versionId.nullable().default(null),
    /** Tells typos of one version apart. */
    now: z.string().nullable().default(null),
  }),
  z.object({ type: z.literal('reporter-informed') }),
  z.object({ type: z.literal('closed') }),
  z.object({ type: z.literal('set-aside'), as: exit, duplicateOf: reportId.nullable().default(null) }),
  z.object({ type: z.literal('reopened'), reason: z.string().trim().min(1) }),
  z.object({ type: z.literal('noted'), text: z.string().trim().min(1) }),
  z.object({ type: z.literal('assigned'), to: z.string().trim().max(120) }),
  /** Refused with `moment-past` unless it lies ahead. */
  z.object({ type: z.literal('snoozed'), until: moment.nullable() }),
  z.object({
    type: z.literal('source-consulted'),
    source: z.string().trim().min(1).max(2000),
    says: z.string().trim(),
  }),
  z.object({ type: z.literal('author-statement'), text: z.string().trim().min(1) }),
  z.object({ type: z.literal('consent-set'), mayBeNamed: z.boolean() }),
  z.object({ type: z.literal('affected-set'), affected: z.boolean() }),
  z.object({ type: z.literal('lane-set'), lane }),
  z.object({ type: z.literal('due-set'), due: moment.nullable() }),
  z.object({ type: z.literal('approval-asked') }),
  /** Refused with `own-approval` for whoever had a hand in the correction. */
  z.object({ type: z.literal('approved') }),
  z.object({ type: z.literal('approval-refused'), reason: z.string().trim().min(1) }),
]);

/** A public change of a piece, with the notice that names it or, for a typo, the version that it came with. */
export const fixedElsewhere = z.object({
  noticeId: noticeId.nullable(),
  versionId: versionId.nullable(),
  /** The report that it was made for; null: the newsroom made it by itself. */
  asReport: reportId.nullable(),
  was: z.string(),
  now: z.string(),
  changeClass,
  notice: z.string(),
  publishedAt: moment,
});
export type FixedElsewhere = z.infer<typeof fixedElsewhere>;

/** Steps that can be taken with several reports at once. */
export const manyStep = z.discriminatedUnion('type', [
  z.object({ type: z.literal('set-aside'), as: exit, duplicateOf: reportId.nullable().default(null) }),
  z.object({ type: z.literal('assigned'), to: z.string().trim().max(120) }),
  z.object({ type: z.literal('snoozed'), until: moment.nullable() }),
  z.object({
    type: z.literal('triaged'),
    errorType,
    severity: z.enum(['minor', 'normal', 'severe']),
    personRelated: z.boolean(),
  }),
]);
export type ManyStep = z.input<typeof manyStep>;

const manyStepped = z.object({
  /** With the place in its log of what was done, for taking it back. */
  done: z.array(z.object({ reportId, event: z.int() })),
  refused: z.array(z.object({ reportId, subject: z.string(), code: errorCode, message: z.string() })),
});
export type ManyStepped = z.infer<typeof manyStepped>;

export const correctionsRequests = {
  /**
   * Reads mails that were uploaded, each file being one or a mailbox of many (mboxo, mboxrd, mboxcl2), told apart by
   * what it holds unless `format` says so. What cannot be read is kept, marked, and counted.
   */
  'corrections.import': request({
    input: z.object({
      uploadIds: z.array(uploadId).min(1),
      format: z.enum(['mbox']).nullable().default(null),
    }),
    output: z.object({
      imported: z.int(),
      duplicates: z.int(),
      unreadable: z.int(),
      /** Mails that joined the report which they answer. */
      replies: z.int(),
      /** The reports that they joined, each once, at most ten thousand. */
      repliedTo: z.array(reportId),
      /** The reports to which the duplicates belong, as far as that is known, each once, at most ten thousand. */
      knownIn: z.array(reportId),
      /** `corrections.stopImport` ended it before its time; what was counted is in. */
      stopped: z.boolean(),
      /** The new ones in their order, at most ten thousand. */
      reports: z.array(
        z.object({
          reportId,
          articleId: articleId.nullable(),
          locationUrl: z.string(),
          evidence: z.array(z.string()),
          passage: textQuote.nullable(),
          /** One sentence where a mail was unreadable, cut off, or has no piece; else empty. */
          problem: z.string(),
        }),
      ),
    }),
  }),
  /** Ends an import of these files after the mails at hand; its own answer says what came in. */
  'corrections.stopImport': request({
    input: z.object({ uploadIds: z.array(uploadId) }),
    output: z.object({}),
  }),
  'corrections.list': request({
    input: z.object({
      after: z.string().nullable().default(null),
      limit: z.int().min(1).max(200).default(60),
      show: reportShow.default('open'),
      filter: reportFilter.default({}),
      /** Counts only without words: what is searched comes best first. */
      sort: reportSort.default('newest'),
      words: z.string().max(500).default(''),
    }),
    output: z.object({ reports: z.array(reportSummary), next: z.string().nullable() }),
  }),
  /** How many reports each choice of the filters would leave, and each of the views that are always there. */
  'corrections.counts': request({
    input: z.object({
      show: reportShow.default('open'),
      filter: reportFilter.default({}),
      /** The choices are worth their time only where somebody sees them. */
      withChoices: z.boolean().default(false),
    }),
    output: z.object({
      choices: z.record(z.enum(countedFields), z.record(z.string(), z.int())).nullable(),
      views: z.record(z.enum(['open', 'mine', 'nobody', 'today', 'asleep', 'all']), z.int()),
    }),
  }),
  /** Views that somebody at this desk named, in the order of their names. */
  'corrections.views': request({
    input: z.object({}),
    output: z.object({ views: z.array(reportView) }),
  }),
  /** A view of that name is replaced. */
  'corrections.keepView': request({ input: reportView, output: z.object({}) }),
  'corrections.dropView': request({ input: z.object({ name: z.string() }), output: z.object({}) }),
  'corrections.get': request({ input: one, output: reportDetail }),
  /** Sets the piece by hand (or none) and looks for the passage in it. */
  'corrections.match': request({
    input: z.object({
      reportId,
      articleId: articleId.nullable(),
      passage: z.string().nullable().default(null),
    }),
    output: reportDetail,
  }),
  'corrections.step': request({ input: z.object({ reportId, step: plainStep }), output: reportDetail }),
  /**
   * One step for several reports. A report that is refused holds none of the others up. With `preview` nothing is
   * done, and the answer says what would be.
   */
  'corrections.stepMany': request({
    input: z.object({
      reportIds: z.array(reportId).min(1).max(1000),
      step: manyStep,
      preview: z.boolean().default(false),
    }),
    output: manyStepped,
  }),
  /** Takes back what one order did to several reports, as far as it can be. */
  'corrections.undoMany': request({
    input: z.object({
      events: z
        .array(z.object({ reportId, event: z.int().min(1) }))
        .min(1)
        .max(1000),
    }),
    output: manyStepped,
  }),
  /** Takes one event back, by its place in the log. Refuses `undo-not-allowed`. */
  'corrections.undo': request({
    input: z.object({ reportId, event: z.int().min(1) }),
    output: reportDetail,
  }),
  'corrections.decide': request({
    input: z.object({ reportId, outcome, reason: z.string().trim() }),
    output: reportDetail,
  }),
  /** Replaces `was` by `now` in the piece. Refuses `passage-not-found`, `passage-not-unique`, `passage-unchanged`. */
  'corrections.fix': request({
    input: z.object({ reportId, was: z.string().min(1), now: z.string(), changeClass }),
    output: reportDetail,
  }),
  /** Public changes of its piece with which a report can be told to be `fixed-elsewhere`, the newest first. */
  'corrections.elsewhere': request({
    input: one,
    output: z.object({ changes: z.array(fixedElsewhere) }),
  }),
  /** A proposal for the notice on a change that no report asked for; nothing is stored. */
  'corrections.wordNotice': request({
    input: z.object({ was: z.string(), now: z.string(), changeClass, language }),
    output: z.object({ text: z.string(), datedAt: moment }),
  }),
  /** A proposal for the notice's text, dated now; nothing is stored. */
  'corrections.proposeNotice': request({
    input: z.object({ reportId, language }),
    output: z.object({ text: z.string(), datedAt: moment }),
  }),
  /** Refuses `name-without-consent` where the text names the reporter, who has not agreed to it. */
  'corrections.draftNotice': request({
    input: z.object({
      reportId,
      text: z.string().trim().min(1),
      language,
      placement: z.enum(['top', 'bottom']),
      /** The moment that its proposal bore: where it still stands in the text, that of publication takes its place. */
      datedAt: moment.optional(),
    }),
    output: reportDetail,
  }),
  /**
   * Makes the corrected piece with its notice the public version. Refuses `approval-missing` where the newsroom wants a
   * second approval, and `name-without-consent`.
   */
  'corrections.publish': request({ input: one, output: reportDetail }),
};
