import type { TFunction } from 'i18next';
import type { ManyStepped, ReportDetail } from '#shared/contract/corrections.ts';
import type { LetterId } from '#shared/domain/ids.ts';
import { notifyFailure } from '../../ui/notify.tsx';
import { createUndo } from '../../ui/undo-note.tsx';
import { type AskError, ask } from '../../workstation-client/ask.ts';
import { askInParcels } from '../../workstation-client/ask-of-many.ts';
import { lastStep } from './last-step.ts';

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

/** The same for the last step of one report; where it cannot be taken back, an older one is offered no longer. */
export function offerUndoOfLast(
  t: TFunction,
  said: string,
  { report, events, undoable }: ReportDetail,
): void {
  const event = events.length;
  if (undoable.includes(event)) offerUndo(t, said, [{ reportId: report.reportId, event }]);
  else undo.forget();
}

/** The same for a letter that waits to leave: it is a draft again. */
export const offerLetterBack = (t: TFunction, said: string, letterId: LetterId): void =>
  undo.offer({ said, undo: t('corrections.undo.action') }, () => takeLetterBack(letterId));

const takeLetterBack = (letterId: LetterId): void =>
  void ask('letters.takeBack', { letterId }).catch((failure: AskError) => notifyFailure(failure));

export const forgetUndo = undo.forget;

/** Takes the last step of a report back, whoever took it and whenever; null where nobody has taken one. */
export function takeLastBack({ report, events }: ReportDetail): 'done' | null {
  const place = lastStep(events);
  const event = place === null ? undefined : events[place - 1];
  if (place === null || !event) return null;
  if (event.type === 'letter-queued') takeLetterBack(event.letterId);
  else takeBack([{ reportId: report.reportId, event: place }]);
  return 'done';
}
