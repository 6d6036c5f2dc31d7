import type { TFunction } from 'i18next';
import type { ReportSummary } from '#shared/domain/report/report.ts';

/** Who wrote in, or why that cannot be said. */
export const reporterInWords = (
  t: TFunction,
  { reporter, redacted }: Pick<ReportSummary, 'reporter' | 'redacted'>,
): string => reporter || t(redacted ? 'corrections.redaction.reporter' : 'corrections.inbox.unknownReporter');

/** What a report is called; no subject and one that was taken out are not the same. */
export const subjectInWords = (
  t: TFunction,
  { subject, redacted }: Pick<ReportSummary, 'subject' | 'redacted'>,
): string => subject || t(redacted ? 'corrections.redaction.subject' : 'corrections.inbox.noSubject');
