import { headlineOf, lineKindsOf } from '#shared/article-body/text.ts';
import type { OutputOf } from '#shared/contract/contract.ts';
import type { ReportDetail } from '#shared/contract/corrections.ts';
import { isRefusal } from '#shared/contract/errors.ts';
import type { ArticleId, ReportId } from '#shared/domain/ids.ts';
import { type Language, languageOf } from '#shared/domain/language.ts';
import type { Publication } from '#shared/domain/publication.ts';
import type { ReportClaim } from '#shared/domain/report/report.ts';
import { type ReportEvent, reportEvent } from '#shared/domain/report/report-event.ts';
import {
  isOpen,
  mayFollow,
  type ReportStanding,
  standingAfter,
} from '#shared/domain/report/report-standing.ts';
import { undoable } from '#shared/domain/report/report-undo.ts';
import { locateTextQuote } from '#shared/domain/report/text-quote.ts';
import type { Clock } from '#shared/domain/time.ts';
import { wordsIn } from '#shared/words/words.ts';
import type { ReportListRow, ReportsTable, StoredReport } from '../../store/reports.ts';
import { designedMails } from '../as-sent/show-as-sent.ts';
import { rulesOf } from '../log/desk-rules.ts';
import { mayJoinAgain } from '../log/join-again.ts';
import { noticeGoingOut } from '../notice/notice-draft.ts';
import { underway } from '../notice/publish-correction.ts';
import { type MatchDeps, textOfPiece } from '../passage/match-article.ts';
import { vanishedPassage } from '../passage/vanished-passage.ts';
import { staysNamedIn } from '../redaction/redact-piece.ts';
import { claimLeft } from '../splitting/part-of-mail.ts';
import { retentionOf, siblingsOf } from '../splitting/reports-of-mail.ts';
import { proposedEnd } from './proposed-end.ts';
import { dueNow } from './report-dues.ts';
import { takenBack } from './taken-back.ts';

export interface DetailDeps extends MatchDeps {
  readonly clock: Clock;
  readonly publication: () => Publication | null;
}

const eventTypes = reportEvent.options.map(({ shape }) => shape.type.value);

/** Characters of the letter that the inbox shows below the subject. */
const openingLength = 160;

const withSentence = (report: StoredReport, language: Language): ReportDetail['report'] => ({
  ...report,
  problem: report.problem ? wordsIn(language)(`corrections.server.problem.${report.problem}`) : '',
});

/** A report with its log and its piece; null when there is no such report. */
export function reportDetail(deps: DetailDeps, reportId: ReportId, language: Language): ReportDetail | null {
  const listed = deps.store.reports.derived(reportId);
  if (!listed) return null;
  const { standing } = listed.report;
  const article = standing.articleId && shownArticle(deps, standing.articleId);
  const table = deps.store.reports;
  const events = table.events(reportId);
  const report = { ...listed.report, claim: claimLeft(listed.report.claim, events) };
  const passage = article ? passageAt(article.text, standing) : null;
  const baseUrl = deps.publication()?.baseUrl ?? '';
  const nextSteps = eventTypes.filter((type) => mayFollow(standing, type, rulesOf(deps)));
  const end = proposedEnd(report, events, nextSteps, baseUrl);
  return {
    report: withSentence(report, language),
    events,
    nextSteps,
    proposedEnd: end,
    takesBack: end?.says === 'withdrawal' && end.from === 'letter' ? takenBack(deps, report) : null,
    undoable: undoable(events).filter((place) => !isSettled(table, events[place - 1])),
    designed: designedIn(table, reportId),
    article: article || null,
    passageAt: passage,
    vanished: article && !passage ? vanishedPassage(deps, standing, article.text) : null,
    claims: article && passage ? claimsAt(deps, article.articleId, passage) : [],
    due: isOpen(standing.state) ? dueNow(deps, events) : null,
    retention: retention(deps, reportId, report.claim),
    outgoing: standing.articleId ? outgoing(deps, standing.articleId, reportId) : [],
    siblings: siblingsOf(table, reportId),
  };
}

function designedIn(table: ReportsTable, reportId: ReportId): string[] {
  const row = table.get(reportId);
  return row ? designedMails(table, row) : [];
}

function retention(deps: DetailDeps, reportId: ReportId, claim: ReportClaim): ReportDetail['retention'] {
  const kept = retentionOf(deps.store.reports, reportId, deps.publication()?.retentionMonths ?? 24);
  const reporter = { name: claim.reporterName, address: claim.reporterAddress };
  return kept && { ...kept, stays: kept.redactedAt ? [] : staysNamedIn(deps, reportId, reporter) };
}

/** What is published with a report, itself first, dated as if it went out now. */
function outgoing(deps: DetailDeps, articleId: ArticleId, reportId: ReportId): ReportDetail['outgoing'] {
  const going = underway(deps, articleId);
  const own = going.find((one) => one.reportId === reportId);
  if (!own) return [];
  return [own, ...going.filter((one) => one !== own)].map((one) => {
    const notice = noticeGoingOut(deps, one.reportId, one.events, deps.clock());
    return {
      reportId: one.reportId,
      subject: deps.store.reports.derived(one.reportId)?.report.claim.subject ?? '',
      was: one.standing.fix?.was ?? '',
      now: one.standing.fix?.now ?? '',
      notice: notice?.text ?? '',
      dated: notice?.dated ?? 'undated',
      ready: one.ready,
    };
  });
}

/** A split whose other report went its own way can no longer be taken back. */
const isSettled = (table: ReportsTable, event: ReportEvent | undefined): boolean =>
  event?.type === 'split-off' &&
  !mayJoinAgain({ standing: (reportId) => standingAfter(table.events(reportId)) }, event.reportId);

function shownArticle(deps: DetailDeps, articleId: ArticleId): ReportDetail['article'] {
  const content = deps.articles.content(articleId);
  if (isRefusal(content)) return null;
  const { body, record } = content;
  const language = languageOf(record.locale || deps.publication()?.locale || 'de-CH');
  const text = textOfPiece(deps, articleId);
  const lineKinds = lineKindsOf(body);
  return { articleId, headline: headlineOf(body), url: record.url, text, lineKinds, language };
}

/** Where the passage stands, or after the fix the words that took its place. */
function passageAt(text: string, { passage, fix }: ReportStanding): ReportDetail['passageAt'] {
  const quoted = passage && locateTextQuote(text, passage);
  if (quoted || !fix || fix.now.trim() === '') return quoted;
  return locateTextQuote(text, {
    exact: fix.now,
    prefix: passage?.prefix ?? '',
    suffix: passage?.suffix ?? '',
  });
}

/** What the piece claims in a passage, or in a part of it. */
function claimsAt(
  { articles }: DetailDeps,
  articleId: ArticleId,
  { start, end }: { readonly start: number; readonly end: number },
): ReportDetail['claims'] {
  const claims = articles.claims(articleId);
  if (isRefusal(claims)) return [];
  return claims.filter(({ passage }) => passage && passage.start < end && passage.end > start);
}

const isRedaction = ({ type }: ReportEvent): boolean => type === 'redacted';

/** One line of the inbox. */
export function summaryOf(
  { store }: Pick<DetailDeps, 'store'>,
  { report, articleHeadline, due }: ReportListRow,
): OutputOf<'corrections.list'>['reports'][number] {
  const { claim, standing } = report;
  return {
    reportId: report.reportId,
    receivedAt: report.receivedAt,
    reporter: claim.reporterName || claim.reporterAddress,
    subject: claim.subject,
    opening: (claim.description || claim.text).replace(/\s+/g, ' ').trim().slice(0, openingLength),
    state: standing.state,
    outcome: standing.outcome,
    articleId: standing.articleId,
    articleHeadline,
    readable: report.readable,
    due,
    owner: standing.owner,
    snoozedUntil: standing.snoozedUntil,
    replied: standing.replied,
    lane: standing.lane,
    // Looked up only where nothing is left that anybody could read.
    redacted: claim.text === '' && store.reports.events(report.reportId).some(isRedaction),
  };
}
