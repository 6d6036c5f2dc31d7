import type { Letter } from '#shared/domain/report/letter.ts';
import type { LetterKind } from '#shared/domain/report/letter-kind.ts';
import type { ReportEvent, ReportStep } from '#shared/domain/report/report-event.ts';

/** What it means for a report that its reporter got a letter; null: it stands as before. */
const stepOf: Readonly<
  Record<LetterKind, Extract<ReportStep, 'acknowledged' | 'reporter-asked' | 'reporter-informed'> | null>
> = {
  acknowledge: 'acknowledged',
  'ask-missing': 'reporter-asked',
  ask: 'reporter-asked',
  justified: 'reporter-informed',
  partly: 'reporter-informed',
  'not-justified': 'reporter-informed',
  duplicate: null,
  opinion: null,
  'not-ours': null,
};

/**
 * What goes into the log once a letter was really sent: the letter, and the step that it is. By the name of whoever
 * queued it, at the moment at which it left: nobody counts as told before that.
 *
 * @param fits whether what it says of the report is so; a letter that says otherwise is no step
 */
export function afterSending(letter: Letter, how: 'sent' | 'elsewhere', fits: boolean): ReportEvent[] {
  const { letterId, kind, by, sentAt, text } = letter;
  const happened = { at: sentAt ?? letter.changedAt, by };
  const sent: ReportEvent = { ...happened, type: 'letter-sent', letterId, kind, how };
  const step = fits ? stepOf[kind] : null;
  if (step === null) return [sent];
  // The letter last: a step that it follows on has had its effect, and is not taken back.
  if (step === 'reporter-asked') return [{ ...happened, type: step, question: text }, sent];
  return [{ ...happened, type: step }, sent];
}
