import type { Asker, Handlers } from '#shared/contract/contract.ts';
import type { ReportDetail } from '#shared/contract/corrections.ts';
import { isRefusal, type Refusal, refuse } from '#shared/contract/errors.ts';
import type { splittingRequests } from '#shared/contract/splitting.ts';
import type { Ids, ReportId } from '#shared/domain/ids.ts';
import { placesOf } from '#shared/domain/report/letter-words.ts';
import type { ReportEvent } from '#shared/domain/report/report-event.ts';
import { withoutUndone } from '#shared/domain/report/undone-events.ts';
import { momentOf } from '#shared/domain/time.ts';
import { readAgain } from '../arriving/read-again.ts';
import type { DetailDeps } from '../inbox/report-detail.ts';
import type { ReportLog } from '../log/report-log.ts';
import type { StepDeps } from '../log/take-step.ts';
import { matchArticle, matchClaim } from '../passage/match-article.ts';
import { furtherClaim, ownWords } from './part-of-mail.ts';

interface SplitDeps extends DetailDeps, StepDeps {
  readonly ids: Ids;
  readonly log: ReportLog;
  readonly detail: (reportId: ReportId, asker: Asker) => ReportDetail | Refusal;
}

/** A second error in one mail becomes a report of its own, with its own state, decision and clock. */
export function splitReport(deps: SplitDeps): Handlers<typeof splittingRequests> {
  const { store, log } = deps;
  const table = store.reports;
  return {
    'corrections.proposeSplit'({ reportId }) {
      const report = table.derived(reportId)?.report;
      if (!report) return refuse('report-unknown', { id: reportId });
      return { words: furtherClaim({ claim: report.claim, events: table.events(reportId) }) };
    },
    async 'corrections.split'({ reportId, words }, asker) {
      const [row, publication] = [table.get(reportId), deps.publication()];
      if (!publication) return refuse('desk-new');
      if (!row) return refuse('report-unknown', { id: reportId });
      const isThere = () => {
        const letter = ownWords(table.events(reportId)) ?? table.derived(reportId)?.report.claim.text ?? '';
        return placesOf(letter, words) !== null;
      };
      if (!isThere()) return refuse('words-not-in-mail');
      const split = deps.ids.report();
      const at = momentOf(deps.clock);
      const known = table.events(reportId);
      const received: ReportEvent = {
        ...{ type: 'received', at, by: asker.by, channel: channelOf(known) },
        // Its reporter has waited since the mail came.
        ...{ arrivedAt: arrivalOf(known) ?? row.receivedAt, partOf: reportId, words },
      };
      // Found by its letter, the mail stays that of the report which it made first.
      const part = { ...row, reportId: split, messageId: '' };
      const [[, read] = []] = await readAgain(store, [part], publication, () => [received]);
      // Another window may have redacted the mail while it was read.
      if (!read || !isThere()) return refuse('words-not-in-mail');
      log.together(() => {
        const given = matchClaim(deps, read.claim);
        const { articleId } = log.standing(reportId);
        const matched =
          given.articleId === null && articleId
            ? matchArticle(deps, articleId, read.claim.quoted, read.claim.sentAt)
            : given;
        const events: ReportEvent[] = [received, ...inherited(known, at)];
        if (matched.articleId) events.push({ type: 'matched', ...matched, at, by: '' });
        log.open(part, read, events);
        log.append(reportId, { type: 'split-off', reportId: split, words, at, by: asker.by });
      });
      const from = deps.detail(reportId, asker);
      return isRefusal(from) ? from : { split, from };
    },
  };
}

const receivedIn = (events: readonly ReportEvent[]) => events.find((event) => event.type === 'received');
const channelOf = (events: readonly ReportEvent[]) => receivedIn(events)?.channel ?? 'mail';
const arrivalOf = (events: readonly ReportEvent[]) => {
  const received = receivedIn(events);
  return received?.arrivedAt ?? received?.at;
};

/** What was done for the mail as a whole: its reporter was thanked, and asked whether they may be named. */
function inherited(events: readonly ReportEvent[], at: string): ReportEvent[] {
  const counted = withoutUndone(events);
  const consent = counted.findLast((event) => event.type === 'consent-set');
  return [
    ...(counted.some(({ type }) => type === 'acknowledged')
      ? [{ type: 'acknowledged' as const, at, by: '' }]
      : []),
    ...(consent ? [{ ...consent, at, by: '' }] : []),
  ];
}
