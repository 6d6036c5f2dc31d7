import type { Asker, InputOf } from '#shared/contract/contract.ts';
import { isRefusal, type Refusal, refuse } from '#shared/contract/errors.ts';
import type { ArticleId, Ids, ReportId } from '#shared/domain/ids.ts';
import type { Publication } from '#shared/domain/publication.ts';
import type { ReportStanding } from '#shared/domain/report/report-standing.ts';
import { type Clock, momentOf } from '#shared/domain/time.ts';
import type { ReportLog } from '../log/report-log.ts';
import { exactWordings } from './find-passage.ts';
import { type MatchDeps, textOfPiece } from './match-article.ts';

export interface FixDeps extends MatchDeps {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly publication: () => Publication | null;
}

/** A standing with its piece; checked before any of the steps below. */
export type Matched = ReportStanding & { readonly articleId: ArticleId };

/** Words of a piece, and what shall stand in their place. */
interface Change {
  readonly was: string;
  readonly now: string;
}

/**
 * Replaces the passage in the piece. Only blanks may differ from what stands there, and it must stand there once:
 * refuses `passage-not-found`, `passage-not-unique`, `passage-unchanged`. A reply or a withdrawal may leave the text as
 * it is. Until it is public a fix may be fixed again: what the log, the notice and the ledger then call its old words are
 * those that readers have. Refuses `fix-elsewhere-in-piece`, `fix-gone`, `passage-not-public`.
 */
export function fixPassage(
  deps: FixDeps,
  log: ReportLog,
  { articleId, fix, noticeId }: Matched,
  { reportId, was, now, changeClass }: InputOf<'corrections.fix'> & { reportId: ReportId },
  { by }: Asker,
): Refusal | null {
  const text = textOfPiece(deps, articleId);
  const places = exactWordings(text, was);
  const [standing] = places;
  if (standing === undefined) return refuse('passage-not-found', { passage: brief(was) });
  if (places.length > 1) return refuse('passage-not-unique', { passage: brief(was), count: places.length });
  const owesChange = changeClass !== 'reply' && changeClass !== 'withdrawal';
  const asked = fix ? fixedAgain(text, fix, { was: standing, now }) : { was: standing, now, stood: standing };
  if (isRefusal(asked)) return asked;
  if (owesChange && asked.now === asked.was) return refuse('passage-unchanged', { passage: brief(was) });
  const publicText = deps.articles.publicText(articleId)?.text;
  if (publicText !== undefined && !publicText.includes(asked.was))
    return refuse('passage-not-public', { passage: brief(asked.was) });
  return deps.store.transaction(() => {
    const refused = deps.articles.replacePassage(articleId, standing, now);
    if (refused) return refused;
    // It says what the piece said after the fix before.
    if (noticeId) deps.articles.dropDraft(articleId, noticeId);
    const happened = { at: momentOf(deps.clock), by };
    log.append(reportId, { type: 'fixed', ...asked, changeClass, ...happened });
    return null;
  });
}

const brief = (passage: string): string => (passage.length > 80 ? `${passage.slice(0, 79)}…` : passage);

/**
 * A fix and another one on top of it as one: from the words that readers have to those that will stand, with what
 * stands there between the two (`stood`).
 */
function fixedAgain(text: string, before: Change, next: Change): (Change & { stood: string }) | Refusal {
  const at = text.indexOf(next.was);
  const to = at + next.was.length;
  const place = before.now === '' ? -1 : text.indexOf(before.now);
  if (place < 0) return refuse('fix-gone', { passage: brief(before.now || before.was) });
  const inIt = placeWithin(text, before.now, at, to) ?? place;
  const start = Math.min(inIt, at);
  const end = Math.max(inIt + before.now.length, to);
  const stood = text.slice(start, end);
  if (stood.includes('\n')) return refuse('fix-elsewhere-in-piece', { passage: brief(before.now) });
  return {
    was: text.slice(start, inIt) + before.was + text.slice(inIt + before.now.length, end),
    now: text.slice(start, at) + next.now + text.slice(to, end),
    stood,
  };
}

/** The place of words that touches a stretch of a text, where they stand more than once. */
function placeWithin(text: string, words: string, from: number, to: number): number | null {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (at <= to && at + words.length >= from) return at;
  return null;
}
