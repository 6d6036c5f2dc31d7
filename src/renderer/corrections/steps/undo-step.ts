import type { TFunction } from 'i18next';
import type { ManyStepped, ReportDetail } from '#shared/contract/corrections.ts';
import { notifyFailure } from '../../ui/notify.tsx';
import { createUndo } from '../../ui/undo-note.tsx';
import { type AskError, ask } from '../../workstation-client/ask.ts';
import { askInParcels } from '../../workstation-client/ask-of-many.ts';

const undo = createUndo();
export const canUndoStep = undo.isOffered;
export const undoStep = undo.run;

/** Takes events back; what is refused says why. */
export const takeBack = (events: ManyStepped['done']): void =>
  void askInParcels(events, (some) => ask('corrections.undoMany', { events: some })).then(
    ({ refused, failure }) => {
      if (failure) notifyFailure(failure);
      for (const { subject, message } of refused)
        notifyFailure({ message: subject ? `${subject}: ${message}` : message });
    },
    (failure: AskError) => notifyFailure(failure),
  );

/** Says what was done to reports and offers to take it back, for a while by a button, until the next step by its key. */
export function offerUndo(t: TFunction, said: string, events: ManyStepped['done']): void {
  if (events.length === 0) return;
  undo.offer({ said, undo: t('corrections.undo.action') }, () => takeBack(events));
}

/** The same for the last step of one report, where it can be taken back. */
export function offerUndoOfLast(
  t: TFunction,
  said: string,
  { report, events, undoable }: ReportDetail,
): void {
  const event = events.length;
  if (undoable.includes(event)) offerUndo(t, said, [{ reportId: report.reportId, event }]);
}
