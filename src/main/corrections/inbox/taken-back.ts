import type { ReportDetail } from '#shared/contract/corrections.ts';
import type { Publication } from '#shared/domain/publication.ts';
import { mayFollow } from '#shared/domain/report/report-standing.ts';
import { fold } from '#shared/search-query/fold.ts';
import type { ReportsTable, StoredReport } from '../../store/reports.ts';
import { withoutClaim } from '../claim/without-claim.ts';
import { rulesOf } from '../log/desk-rules.ts';

/**
 * The open report that a mail of its own takes back, by the reporter's address and the piece or the subject; where the
 * mail names neither, the only one that this reporter has open. A proposal for a person; null where none fits.
 */
export function takenBack(
  deps: {
    readonly store: { readonly reports: Pick<ReportsTable, 'openFrom'> };
    readonly publication: () => Publication | null;
  },
  withdrawal: StoredReport,
): ReportDetail['takesBack'] {
  const { reportId, receivedAt, claim, standing } = withdrawal;
  const baseUrl = deps.publication()?.baseUrl ?? '';
  const earlier = deps.store.reports
    .openFrom(claim.reporterAddress)
    .filter((other) => other.reportId !== reportId && other.receivedAt <= receivedAt)
    .filter((other) => withoutClaim(other.claim, baseUrl) === null);
  // The subject of another letter names something as well, even where that is none of these.
  const namesNone = standing.articleId === null && !prefixes.test(claim.subject);
  const found = named(earlier, withdrawal) ?? (namesNone ? only(earlier) : undefined);
  if (!found) return null;
  return {
    reportId: found.reportId,
    subject: found.claim.subject,
    maySetAside: mayFollow(found.standing, 'set-aside', rulesOf(deps)),
  };
}

/** The newest of those that share the piece or the subject; both count for more than one. */
function named(
  earlier: readonly StoredReport[],
  { claim, standing }: StoredReport,
): StoredReport | undefined {
  const agreement = (other: StoredReport): number =>
    Number(standing.articleId !== null && other.standing.articleId === standing.articleId) +
    Number(subjectKey(claim.subject) !== '' && subjectKey(other.claim.subject) === subjectKey(claim.subject));
  return earlier.filter((other) => agreement(other) > 0).toSorted((a, b) => agreement(b) - agreement(a))[0];
}

const only = (earlier: readonly StoredReport[]): StoredReport | undefined =>
  earlier.length === 1 ? earlier[0] : undefined;

/** What mail programs and hasty readers put before a subject. */
const prefixes = /^(\s*(re|aw|antw|sv|rückzug|widerruf|erledigt|korrektur)\s*[:!–-]\s*)+/i;

const subjectKey = (subject: string): string => fold(subject.replace(prefixes, '')).trim();
