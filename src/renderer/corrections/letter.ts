import type { Report } from '#shared/domain/report.ts';
import type { ReportEvent } from '#shared/domain/report-event.ts';
import { wordsIn } from '#shared/words/words.ts';

/** A letter to the reporter, as it is put into the mail program. */
export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Steps that go with a letter. */
export type LetterStep = 'acknowledged' | 'reporter-asked' | 'reporter-informed';

/** Subject of a reply; a subject that is a reply already stays as it is. */
export const replySubject = (subject: string): string =>
  /^(re|aw|antw(?:ort)?)\s*:/i.test(subject) ? subject : `Re: ${subject}`;

/**
 * RFC 6068. Line breaks are CRLF; everything that could start another field or another recipient is escaped, because
 * address and subject come from a stranger's mail.
 */
export const mailtoOf = ({ to, subject, text }: Letter): string =>
  `mailto:${encodeURIComponent(to).replaceAll('%40', '@')}?subject=${encodeURIComponent(
    subject.replaceAll(/[\r\n]+/g, ' '),
  )}&body=${encodeURIComponent(text.replaceAll(/\r?\n/g, '\r\n'))}`;

/**
 * A letter to begin with, in the reporter's language.
 *
 * @param sender name under the letter
 */
export function letterFor(
  step: LetterStep,
  report: Report,
  events: readonly ReportEvent[],
  sender: string,
): Letter {
  const { claim } = report;
  return {
    to: claim.reporterAddress,
    subject: replySubject(claim.subject),
    text: letterText(step, report, events, sender),
  };
}

function letterText(
  step: LetterStep,
  { claim, standing }: Report,
  events: readonly ReportEvent[],
  sender: string,
): string {
  const t = wordsIn(claim.language);
  const name = claim.reporterName.trim();
  const greeting = name ? t('corrections.letter.greeting', { name }) : t('corrections.letter.greetingNoName');
  const frame = { greeting, sender };
  if (step === 'acknowledged') return t('corrections.letter.acknowledged', frame);
  if (step === 'reporter-asked') {
    if (claim.missing.length === 0) return t('corrections.letter.askedOpen', frame);
    const things = claim.missing.map((thing) => t(`corrections.report.thing.${thing}`)).join(', ');
    return t('corrections.letter.asked', { ...frame, things });
  }
  if (standing.outcome === 'not-justified')
    return t('corrections.letter.informedNotJustified', { ...frame, reason: lastReason(events) });
  const notice = lastNotice(events);
  return notice
    ? t('corrections.letter.informedJustified', { ...frame, notice })
    : t('corrections.letter.informedQuietly', frame);
}

const lastReason = (events: readonly ReportEvent[]): string =>
  events.findLast((event) => event.type === 'decided')?.reason ?? '';

/** The notice as it was last worded since the report was last reopened; empty without one. */
export function lastNotice(events: readonly ReportEvent[]): string {
  const reopened = events.findLastIndex((event) => event.type === 'reopened');
  return events.slice(reopened + 1).findLast((event) => event.type === 'notice-drafted')?.text ?? '';
}
