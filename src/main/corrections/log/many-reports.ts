import type { Asker, Handlers } from '#shared/contract/contract.ts';
import type { correctionsRequests, ManyStepped } from '#shared/contract/corrections.ts';
import { isRefusal, type Refusal } from '#shared/contract/errors.ts';
import type { ReportId } from '#shared/domain/ids.ts';
import type { ReportStep } from '#shared/domain/report/report-event.ts';
import type { ReportStanding } from '#shared/domain/report/report-standing.ts';
import { errorSentence } from '#shared/words/words.ts';
import type { ReportLog } from './report-log.ts';
import { type StepDeps, takeStep, undoEvent, whyNotTaken } from './take-step.ts';

interface ManyDeps extends StepDeps {
  readonly log: ReportLog;
  readonly allowed: (reportId: ReportId, type: ReportStep, asker: Asker) => ReportStanding | Refusal;
}

type ManyRequests = 'corrections.stepMany' | 'corrections.undoMany';

/** What is done with several reports at once. A report that is refused holds none of the others up. */
export function manyReports(deps: ManyDeps): Pick<Handlers<typeof correctionsRequests>, ManyRequests> {
  const { store, log, allowed } = deps;
  const table = store.reports;

  const each = <Of extends { readonly reportId: ReportId }>(
    reports: readonly Of[],
    { language }: Asker,
    change: (of: Of) => Refusal | null,
  ): ManyStepped => {
    const answer: ManyStepped = { done: [], refused: [] };
    for (const of of reports) {
      const { reportId } = of;
      const refusal = change(of);
      if (!refusal) answer.done.push({ reportId, event: table.events(reportId).length });
      else
        answer.refused.push({
          reportId,
          subject: table.derived(reportId)?.report.claim.subject ?? '',
          code: refusal.code,
          message: errorSentence(language, refusal.code, refusal.params),
        });
    }
    return answer;
  };

  const together = (run: () => ManyStepped): ManyStepped => {
    let answer: ManyStepped = { done: [], refused: [] };
    log.together(() => {
      answer = run();
    });
    return answer;
  };

  return {
    'corrections.stepMany'({ reportIds, step, preview }, asker) {
      const reports = [...new Set(reportIds)].map((reportId) => ({ reportId }));
      const take = ({ reportId }: { reportId: ReportId }): Refusal | null => {
        const standing = allowed(reportId, step.type, asker);
        if (isRefusal(standing)) return standing;
        const wish = { reportId, step };
        return preview
          ? whyNotTaken(deps, standing, wish, asker)
          : takeStep(deps, log, standing, wish, asker);
      };
      return preview ? each(reports, asker, take) : together(() => each(reports, asker, take));
    },
    'corrections.undoMany': ({ events }, asker) =>
      together(() => each(events, asker, (event) => undoEvent(deps, log, event, asker))),
  };
}
