import type { ReportId } from '#shared/domain/ids.ts';
import { mayFollow } from '#shared/domain/report/report-standing.ts';
import type { ReportLog } from './report-log.ts';

/** Whether a report that was split off can go back into the one that it came from: nobody has decided on it. */
export const mayJoinAgain = (log: Pick<ReportLog, 'standing'>, split: ReportId): boolean => {
  const standing = log.standing(split);
  return standing.state === 'set-aside' || mayFollow(standing, 'set-aside');
};

/** What taking a split back does to the report that was split off; nothing where it is out already. */
export function joinAgain(
  log: ReportLog,
  split: ReportId,
  into: ReportId,
  happened: { readonly at: string; readonly by: string },
): void {
  if (log.standing(split).state === 'set-aside') return;
  log.append(split, { ...happened, type: 'set-aside', as: 'duplicate', duplicateOf: into });
}
