import type { InputOf } from '#shared/contract/contract.ts';
import type { ReportId } from '#shared/domain/ids.ts';
import type { AskError } from '../../workstation-client/ask.ts';
import { useOrder } from '../../workstation-client/use-ask.ts';

export type PlainStep = InputOf<'corrections.step'>['step'];

/**
 * Takes one of the steps that need nothing but the wish.
 *
 * @param reportId null: no report is open, and nothing is taken
 */
export function useStep(
  reportId: ReportId | null,
  onDone: () => void,
): { take: (step: PlainStep) => void; busy: boolean; error: AskError | null } {
  const order = useOrder('corrections.step');
  const isMine = order.variables?.reportId === reportId;
  return {
    take: (step) => {
      if (reportId) order.mutate({ reportId, step }, { onSuccess: onDone });
    },
    busy: order.isPending && isMine,
    // A refusal belongs to the report that it was about, not to the one opened after it.
    error: isMine ? order.error : null,
  };
}
