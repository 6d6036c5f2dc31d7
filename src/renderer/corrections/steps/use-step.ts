import { useTranslation } from 'react-i18next';
import type { InputOf } from '#shared/contract/contract.ts';
import type { ReportDetail } from '#shared/contract/corrections.ts';
import type { ReportId } from '#shared/domain/ids.ts';
import { eventInWords } from '#shared/words/report-in-words.ts';
import { useLanguage } from '../../ui/use-language.ts';
import type { AskError } from '../../workstation-client/ask.ts';
import { useOrder } from '../../workstation-client/use-ask.ts';
import { offerUndoOfLast } from './undo-step.ts';

export type PlainStep = InputOf<'corrections.step'>['step'];

/**
 * Takes one of the steps that need nothing but the wish, and offers to take it back where that is possible.
 *
 * @param reportId null: no report is open, and nothing is taken
 */
export function useStep(
  reportId: ReportId | null,
  onDone: () => void,
): { take: (step: PlainStep) => void; busy: boolean; error: AskError | null } {
  const taken = useTaken(onDone);
  const order = useOrder('corrections.step');
  const isMine = order.variables?.reportId === reportId;
  return {
    take: (step) => {
      // The key of a step that is on its way was pressed twice.
      const isUnderway =
        order.isPending && isMine && JSON.stringify(order.variables?.step) === JSON.stringify(step);
      if (!reportId || isUnderway) return;
      order.mutate({ reportId, step }, { onSuccess: taken });
    },
    busy: order.isPending && isMine,
    // A refusal belongs to the report that it was about, not to the one opened after it.
    error: isMine ? order.error : null,
  };
}

/** What follows on every step: it is offered to be taken back where that is possible, and no older one is any longer. */
export function useTaken(onDone: () => void): (detail: ReportDetail) => void {
  const { t } = useTranslation();
  const language = useLanguage();
  return (detail) => {
    const last = detail.events.at(-1);
    if (last) offerUndoOfLast(t, eventInWords(t, last, language, detail.events), detail);
    onDone();
  };
}
