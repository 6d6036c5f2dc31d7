import type { byHandRequests } from '#shared/contract/by-hand.ts';
import type { Asker, Handlers, OutputOf } from '#shared/contract/contract.ts';
import type { correctionsRequests, ReportDetail } from '#shared/contract/corrections.ts';
import { isRefusal, type Refusal, refuse } from '#shared/contract/errors.ts';
import type { PassingReports } from '#shared/contract/passing-reports.ts';
import type { redactionRequests } from '#shared/contract/redaction.ts';
import type { splittingRequests } from '#shared/contract/splitting.ts';
import { changedWords } from '#shared/domain/changed-words.ts';
import type { ArticleId, ReportId } from '#shared/domain/ids.ts';
import type { ReportSummary } from '#shared/domain/report/report.ts';
import { letterEventTypes, type ReportEvent, type ReportStep } from '#shared/domain/report/report-event.ts';
import { isBeingCorrected, mayFollow, type ReportStanding } from '#shared/domain/report/report-standing.ts';
import { withoutUndone } from '#shared/domain/report/undone-events.ts';
import { momentOf } from '#shared/domain/time.ts';
import { wordsIn } from '#shared/words/words.ts';
import type { Difference } from '../articles/index.ts';
import { inTurns } from '../long-work.ts';
import type { SearchedField } from '../search/index.ts';
import type { ReportListRow, ReportRow } from '../store/reports.ts';
import { createMailImport, type ImportDeps } from './arriving/import-mails.ts';
import { readAgain } from './arriving/read-again.ts';
import { type MailCounts, type ServerMail, takeInMails } from './arriving/take-in-mails.ts';
import { takeByHand } from './by-hand/take-by-hand.ts';
import { hasRedacted, mailsToHandOver, reportsToHandOver } from './from-another-desk/reports-to-hand-over.ts';
import { readyReports } from './from-another-desk/take-over-reports.ts';
import { inboxList } from './inbox/inbox-list.ts';
import { reportDetail, summaryOf } from './inbox/report-detail.ts';
import { settleDues } from './inbox/report-dues.ts';
import { reportViews } from './inbox/report-views.ts';
import { rulesOf } from './log/desk-rules.ts';
import { manyReports } from './log/many-reports.ts';
import { createReportLog } from './log/report-log.ts';
import { searchedInReport } from './log/searched-fields.ts';
import { takeStep, undoEvent } from './log/take-step.ts';
import { mailDownload } from './mail-files/mail-download.ts';
import { type NamedInPiece, namedInPiece } from './notice/named-in-piece.ts';
import { namesAnyReporter } from './notice/names-reporter.ts';
import { draftNotice } from './notice/notice-draft.ts';
import { fixesUnderway, publishCorrection } from './notice/publish-correction.ts';
import { wordNotice } from './notice/word-notice.ts';
import { fixPassage, type Matched } from './passage/fix-passage.ts';
import { fixedElsewhere } from './passage/fixed-elsewhere.ts';
import { matchArticle } from './passage/match-article.ts';
import { redact } from './redaction/redact.ts';
import { dueForRedaction } from './redaction/retention.ts';
import { claimLeft } from './splitting/part-of-mail.ts';
import { splitReport } from './splitting/split-report.ts';

export { createAccuracy } from './accuracy/accuracy.ts';
export { createMailViews } from './as-sent/mail-views.ts';
export { createLedger } from './ledger/ledger.ts';

export type CorrectionsDeps = ImportDeps;

/** The corrections desk: from a reader's mail to a public notice. */
export interface Corrections {
  readonly handlers: Handlers<typeof correctionsRequests>;
  readonly redaction: Handlers<typeof redactionRequests>;
  readonly splitting: Handlers<typeof splittingRequests>;
  readonly byHand: Handlers<typeof byHandRequests>;
  readonly passing: PassingReports;
  searchedIn(reportId: string): readonly SearchedField[];
  /** Reports on a piece: open ones first, then newest first. */
  reportsOf(articleId: ArticleId): ReportId[];
  /** The same reports in brief. */
  linesOf(articleId: ArticleId): ReportSummary[];
  /** Reports whose fix stands in the piece and is not public yet: the gate stays closed for them. */
  inProgress(articleId: ArticleId): ReportId[];
  /** What those have changed in the piece since its public version, oldest first; each has its class. */
  fixesUnderway(articleId: ArticleId): Difference[];
  /** Who has an open report on a piece and is named in it; see `namedInPiece`. */
  namedInPiece(articleId: ArticleId, lines: readonly string[]): NamedInPiece[];
  /** Refuses a notice that names somebody who wrote in about the piece without having agreed to it. */
  namesReporter(articleId: ArticleId, text: string): Refusal | null;
  openReports(): number;
  /** Takes mails in as they came from a server; all are on disk once this answers. Without a publication none is. */
  takeInMails(fetched: readonly ServerMail[], asker: Asker): Promise<MailCounts>;
  /** A report with its log and its piece. Refuses `report-unknown`. */
  detail(reportId: ReportId, asker: Asker): ReportDetail | Refusal;
  /** Writes into the log what the post did for a report; steps that its rules do not allow (any more) are left out. */
  record(reportId: ReportId, events: readonly ReportEvent[]): void;
  /**
   * Makes every derived row anew from the raw messages and the logs. Without a publication nothing is derived.
   * @param onDone is told how many reports are done
   */
  rebuild(onDone?: (done: number) => void): Promise<void>;
  /** Mails and their files as they came; see `mailDownload`. */
  download(reportId: string, name: string): Promise<Response | Refusal> | null;
  count(): number;
}

export function createCorrections(deps: CorrectionsDeps): Corrections {
  const table = deps.store.reports;
  const log = createReportLog(deps);
  const mailImport = createMailImport(deps);
  const summary = (row: ReportListRow) => summaryOf(deps, row);
  const now = (by: string) => ({ at: momentOf(deps.clock), by });

  const detail = (reportId: ReportId, { language }: Asker): ReportDetail | Refusal =>
    reportDetail(deps, reportId, language) ?? refuse('report-unknown', { id: reportId });

  const claimNow = (reportId: ReportId) => {
    const claim = table.derived(reportId)?.report.claim;
    return claim && claimLeft(claim, table.events(reportId));
  };

  /** The standing of a report for which the rules allow a step, or the refusal in the asker's words. */
  const allowed = (reportId: ReportId, type: ReportStep, asker: Asker): ReportStanding | Refusal => {
    if (!table.get(reportId)) return refuse('report-unknown', { id: reportId });
    const standing = log.standing(reportId);
    return mayFollow(standing, type, rulesOf(deps))
      ? standing
      : (whyNot(standing, type) ?? stepNotAllowed(standing, type, asker));
  };

  /** A step on the piece of a report: `step` runs when the rules allow it and a piece is named. */
  const onPiece = (
    reportId: ReportId,
    type: ReportStep,
    asker: Asker,
    step: (standing: Matched) => Refusal | null,
  ): ReportDetail | Refusal => {
    const standing = allowed(reportId, type, asker);
    if (isRefusal(standing)) return standing;
    if (!standing.articleId) return refuse('article-not-matched');
    return step({ ...standing, articleId: standing.articleId }) ?? detail(reportId, asker);
  };

  const handlers: Handlers<typeof correctionsRequests> = {
    'corrections.import': (input, asker) => mailImport.run(input, asker),
    'corrections.stopImport'({ uploadIds }) {
      mailImport.stop(uploadIds);
      return {};
    },
    ...inboxList(deps),
    ...reportViews(deps),
    ...manyReports({ ...deps, log, allowed }),
    'corrections.get': ({ reportId }, asker) => detail(reportId, asker),
    'corrections.match'({ reportId, articleId, passage }, asker) {
      const standing = allowed(reportId, 'matched', asker);
      if (isRefusal(standing)) return standing;
      if (articleId && !deps.articles.exists(articleId)) return refuse('article-unknown', { id: articleId });
      const quoted = passage ?? claimNow(reportId)?.quoted ?? '';
      const matched = articleId
        ? matchArticle(deps, articleId, quoted, claimNow(reportId)?.sentAt)
        : { articleId: null, versionId: null, passage: null };
      log.append(reportId, { type: 'matched', ...matched, ...now(asker.by) });
      return detail(reportId, asker);
    },
    'corrections.step'({ reportId, step }, asker) {
      const standing = allowed(reportId, step.type, asker);
      if (isRefusal(standing)) return standing;
      return takeStep(deps, log, standing, { reportId, step }, asker) ?? detail(reportId, asker);
    },
    'corrections.undo'(input, asker) {
      if (!table.get(input.reportId)) return refuse('report-unknown', { id: input.reportId });
      return undoEvent(deps, log, input, asker) ?? detail(input.reportId, asker);
    },
    'corrections.decide'({ reportId, outcome, reason }, asker) {
      const standing = allowed(reportId, 'decided', asker);
      if (isRefusal(standing)) return standing;
      if (reason === '') return refuse('reason-missing');
      log.append(reportId, { type: 'decided', outcome, reason, ...now(asker.by) });
      return detail(reportId, asker);
    },
    'corrections.fix': (input, asker) =>
      onPiece(input.reportId, 'fixed', asker, (standing) => fixPassage(deps, log, standing, input, asker)),
    // A change that the newsroom made by itself: no reporter gave a reason.
    'corrections.wordNotice': ({ was, now, ...wish }) =>
      wordNotice(deps, { ...wish, ...changedWords(was, now), reason: '' }),
    'corrections.elsewhere': ({ reportId }) =>
      table.get(reportId)
        ? { changes: fixedElsewhere(deps, reportId) }
        : refuse('report-unknown', { id: reportId }),
    'corrections.proposeNotice': ({ reportId, language }) => proposeNotice(reportId, language),
    'corrections.draftNotice': (input, asker) =>
      onPiece(input.reportId, 'notice-drafted', asker, (standing) =>
        draftNotice(deps, log, standing, input, asker),
      ),
    'corrections.publish': ({ reportId }, asker) =>
      onPiece(reportId, 'published', asker, (standing) =>
        publishCorrection(deps, log, standing, reportId, asker),
      ),
  };

  const proposeNotice = (
    reportId: ReportId,
    language: 'de' | 'en',
  ): OutputOf<'corrections.proposeNotice'> | Refusal => {
    const report = table.derived(reportId)?.report;
    if (!report) return refuse('report-unknown', { id: reportId });
    const { fix, passage } = report.standing;
    const { quoted, proposed } = claimNow(reportId) ?? report.claim;
    const decided = withoutUndone(table.events(reportId)).findLast((event) => event.type === 'decided');
    const change = fix ?? {
      was: passage?.exact ?? quoted,
      now: proposed,
      changeClass: 'correction' as const,
    };
    return wordNotice(deps, { ...change, reason: decided?.reason ?? '', language });
  };

  return {
    handlers,
    redaction: {
      async 'corrections.redact'({ reportIds }, asker) {
        const answer = await redact(deps, log, reportIds, asker);
        if (!isRefusal(answer)) deps.emit({ type: 'corrections.changed', reportId: null });
        return answer;
      },
      'corrections.retention': ({ limit }) => dueForRedaction(deps, limit),
    },
    byHand: takeByHand({ ...deps, log }),
    passing: {
      of: (articleId) => reportsToHandOver(deps.store, articleId),
      hasRedacted: (articleId) => hasRedacted(deps.store, articleId),
      mails: (reports, most) => mailsToHandOver(deps.store, reports, most),
      async ready(from) {
        const publication = deps.publication();
        return publication ? readyReports({ ...deps, log }, from, publication) : refuse('desk-new');
      },
    },
    splitting: splitReport({ ...deps, log, detail }),
    searchedIn(reportId) {
      const claim = table.derived(reportId as ReportId)?.report.claim;
      return claim ? searchedInReport(claim, table.events(reportId as ReportId)) : [];
    },
    reportsOf: (articleId) => table.ofArticle(articleId).map(({ reportId }) => reportId),
    linesOf(articleId) {
      settleDues(deps);
      return table.ofArticle(articleId).flatMap(({ reportId }) => {
        const row = table.derived(reportId);
        return row ? [summary(row)] : [];
      });
    },
    inProgress: (articleId) =>
      table
        .ofArticle(articleId)
        .filter(({ standing }) => isBeingCorrected(standing.state))
        .map(({ reportId }) => reportId),
    fixesUnderway: (articleId) => fixesUnderway(deps, articleId),
    namedInPiece: (articleId, lines) => namedInPiece(deps.store, articleId, lines),
    namesReporter: (articleId, text) => namesAnyReporter(deps, articleId, text),
    openReports: () => table.countOpen(momentOf(deps.clock)),
    takeInMails: (fetched, asker) => takeInMails(deps, fetched, asker),
    detail,
    record(reportId, events) {
      for (const event of events)
        if (isOfLetter(event) || mayFollow(log.standing(reportId), event.type, rulesOf(deps)))
          log.append(reportId, event);
    },
    download: (reportId, name) => mailDownload(table, reportId, name),
    count: () => table.all().length,
    async rebuild(onDone = () => undefined) {
      const publication = deps.publication();
      if (!publication) return;
      const deriveSome = async (rows: readonly ReportRow[]) => {
        const read = await readAgain(deps.store, rows, publication);
        deps.store.transaction(() => read.forEach(([row, says]) => void log.derive(row, says)));
      };
      await inTurns(table.all(), deriveSome, onDone);
      deps.emit({ type: 'corrections.changed', reportId: null });
    },
  };
}

const isOfLetter = ({ type }: ReportEvent): boolean => letterEventTypes.some((each) => each === type);

function stepNotAllowed({ state }: ReportStanding, type: ReportStep, { language }: Asker): Refusal {
  const t = wordsIn(language);
  const step = t(`corrections.step.${type}`);
  return refuse('step-not-allowed', { step, state: t(`corrections.state.${state}`) });
}

/** Where one thing alone stands in the way of a step, that thing; else null. */
function whyNot(
  { state, outcome, articleId, fix, noticeId }: ReportStanding,
  type: ReportStep,
): Refusal | null {
  if (
    (type === 'fixed' || type === 'fixed-elsewhere') &&
    state === 'decided' &&
    outcome !== 'not-justified' &&
    !articleId
  )
    return refuse('article-not-matched');
  const correcting = state === 'correction-in-progress' || state === 'second-approval';
  const owesNotice = fix !== null && fix.changeClass !== 'typo' && !noticeId;
  if ((type === 'published' || type === 'approval-asked') && correcting && owesNotice)
    return refuse('notice-missing');
  if (type === 'published' && correcting && fix) return refuse('approval-missing');
  return null;
}
