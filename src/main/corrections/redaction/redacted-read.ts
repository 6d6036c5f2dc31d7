import type { ReportEvent } from '#shared/domain/report/report-event.ts';
import type { ReadReport } from '../reading/read-report.ts';

/** What a redacted report says: what the event of the redaction kept, and nothing of the mail; null for another one. */
export function redactedRead(events: readonly ReportEvent[]): ReadReport | null {
  const redacted = events.findLast((event) => event.type === 'redacted');
  if (!redacted) return null;
  const { locationUrl, quoted, proposed, language } = redacted;
  return {
    claim: {
      reporterName: '',
      reporterAddress: '',
      subject: '',
      sentAt: null,
      language,
      locationUrl,
      description: '',
      evidence: [],
      quoted,
      proposed,
      missing: [],
      text: '',
    },
    attachments: [],
    messageId: '',
    readable: true,
    problem: null,
    from: { name: '', address: '' },
    answers: [],
    arrivedAt: null,
  };
}
