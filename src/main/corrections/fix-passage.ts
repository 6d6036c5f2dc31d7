import type { Asker, InputOf } from '#shared/contract/contract.ts';
import { isRefusal, type Refusal, refuse } from '#shared/contract/errors.ts';
import type { CorrectionNotice } from '#shared/domain/article.ts';
import { decidedAlone } from '#shared/domain/decided-alone.ts';
import type { ArticleId, Ids, NoticeId, ReportId } from '#shared/domain/ids.ts';
import { isBeingCorrected, type ReportStanding, standingAfter } from '#shared/domain/report-standing.ts';
import { type Clock, momentOf } from '#shared/domain/time.ts';
import { withoutUndone } from '#shared/domain/undone-events.ts';
import { type Difference, publishNotices } from '../articles/index.ts';
import { exactWordings } from './find-passage.ts';
import { type MatchDeps, textOfPiece } from './match-article.ts';
import { namesReporter } from './names-reporter.ts';
import type { ReportLog } from './report-log.ts';

export interface FixDeps extends MatchDeps {
  readonly clock: Clock;
  readonly ids: Ids;
}

/** A standing with its piece; checked before any of the steps below. */
export type Matched = ReportStanding & { readonly articleId: ArticleId };

/**
 * Replaces the passage in the piece. Only blanks may differ from what stands there, and it must stand there once:
 * refuses `passage-not-found`, `passage-not-unique`, `passage-unchanged`. A reply or a withdrawal may leave the text as
 * it is.
 */
export function fixPassage(
  deps: FixDeps,
  log: ReportLog,
  { articleId }: Matched,
  { reportId, was, now, changeClass }: InputOf<'corrections.fix'> & { reportId: ReportId },
  { by }: Asker,
): Refusal | null {
  const places = exactWordings(textOfPiece(deps, articleId), was);
  const passage = was.length > 80 ? `${was.slice(0, 79)}…` : was;
  const [standing] = places;
  if (standing === undefined) return refuse('passage-not-found', { passage });
  if (places.length > 1) return refuse('passage-not-unique', { passage, count: places.length });
  const owesChange = changeClass !== 'reply' && changeClass !== 'withdrawal';
  if (owesChange && now === standing) return refuse('passage-unchanged', { passage });
  return deps.store.transaction(() => {
    const refused = deps.articles.replacePassage(articleId, standing, now);
    if (refused) return refused;
    log.append(reportId, { type: 'fixed', was: standing, now, changeClass, at: momentOf(deps.clock), by });
    return null;
  });
}

/** Puts the notice into the piece as a draft; drafted anew it keeps its id. Refuses as `namesReporter`. */
export function draftNotice(
  deps: FixDeps,
  log: ReportLog,
  standing: Matched,
  { reportId, text, language, placement }: InputOf<'corrections.draftNotice'> & { reportId: ReportId },
  { by }: Asker,
): Refusal | null {
  const named = namesReporter(deps, reportId, text);
  if (named) return named;
  const noticeId = standing.noticeId ?? deps.ids.notice();
  const at = momentOf(deps.clock);
  return deps.store.transaction(() => {
    const notice = noticeOf(standing, { noticeId, reportId, text, language, placement, publishedAt: null });
    const refused = notice && deps.articles.putNotice(standing.articleId, notice);
    if (refused) return refused;
    log.append(reportId, { type: 'notice-drafted', noticeId, language, placement, text, at, by });
    return null;
  });
}

type Drafted = Omit<CorrectionNotice, 'was' | 'now' | 'changeClass'> & { noticeId: NoticeId };

const noticeOf = ({ fix }: ReportStanding, drafted: Drafted): CorrectionNotice | null =>
  fix && { ...drafted, was: fix.was, now: fix.now, changeClass: fix.changeClass };

/**
 * Makes the corrected piece the public version, with its notice. Refuses `unclassed-changes` where the piece differs
 * from what readers have by more than what reports have fixed: nothing rides along in silence.
 */
export function publishCorrection(
  deps: FixDeps,
  log: ReportLog,
  standing: Matched,
  reportId: ReportId,
  { by }: Asker,
): Refusal | null {
  const { articleId, fix } = standing;
  if (deps.articles.unclassed(articleId, fixesUnderway(deps, articleId)).length > 0)
    return refuse('unclassed-changes');
  const at = momentOf(deps.clock);
  const events = withoutUndone(deps.store.reports.events(reportId));
  const draft = events.findLast((event) => event.type === 'notice-drafted');
  const named = standing.noticeId && namesReporter(deps, reportId, draft?.text ?? '');
  if (named) return named;
  // Approved all the same where the newsroom does not ask for it, the log says by whom.
  const secondedBy = standing.approvedBy;
  return deps.store.transaction(() => {
    const notice =
      draft && standing.noticeId && noticeOf(standing, { ...pickNotice(draft), reportId, publishedAt: at });
    const alone = decidedAlone([...events, { type: 'published', by }]);
    const refused = notice
      ? deps.articles.publishNotice(articleId, { ...notice, publishedAt: at }, alone)
      : null;
    if (refused) return refused;
    // What else was changed and classed goes out with it, each with its own notice.
    const others = publishNotices(deps, articleId, fixesUnderway(deps, articleId), by);
    if (others) return others;
    const versionId = deps.articles.makeVersion(articleId, 'corrected', '', by);
    if (isRefusal(versionId)) return versionId;
    const note = draft?.text ?? '';
    deps.articles.record(articleId, {
      by,
      type: 'changes-classed',
      what: fix?.changeClass ?? 'correction',
      note,
    });
    log.append(reportId, { type: 'published', versionId, secondedBy, at, by });
    return null;
  });
}

const pickNotice = ({ noticeId, text, language, placement }: Drafted | DraftEvent) => ({
  noticeId,
  text,
  language,
  placement,
});
type DraftEvent = Pick<CorrectionNotice, 'noticeId' | 'text' | 'language' | 'placement'>;

/** What reports have changed in a piece since its last public version, oldest first; each has its class. */
export function fixesUnderway({ store }: FixDeps, articleId: ArticleId): Difference[] {
  return store.reports
    .ofArticle(articleId)
    .filter(({ standing }) => isBeingCorrected(standing.state))
    .flatMap(({ reportId }) => {
      const events = store.reports.events(reportId);
      const { fix } = standingAfter(events);
      const at = events.findLast(({ type }) => type === 'fixed')?.at ?? '';
      return fix ? [{ ...fix, at }] : [];
    })
    .sort((a, b) => a.at.localeCompare(b.at));
}
