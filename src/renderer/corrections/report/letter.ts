import type { ReportEvent } from '#shared/domain/report/report-event.ts';

/** A letter to the reporter, as it is put into the mail program. */
export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Steps that go with a letter. */
export type LetterStep = 'acknowledged' | 'reporter-asked' | 'reporter-informed';

/**
 * RFC 6068. Line breaks are CRLF; everything that could start another field or another recipient is escaped, because
 * address and subject come from a stranger's mail.
 */
export const mailtoOf = ({ to, subject, text }: Letter): string =>
  `mailto:${encodeURIComponent(to).replaceAll('%40', '@')}?subject=${encodeURIComponent(
    subject.replaceAll(/[\r\n]+/g, ' '),
  )}&body=${encodeURIComponent(text.replaceAll(/\r?\n/g, '\r\n'))}`;

/** The notice as it was last worded since the report was last reopened, or that of the change that put it right elsewhere; empty without one. */
export function lastNotice(events: readonly ReportEvent[]): string {
  const reopened = events.findLastIndex((event) => event.type === 'reopened');
  const last = events
    .slice(reopened + 1)
    .findLast(
      (event) =>
        event.type === 'notice-drafted' ||
        event.type === 'fixed-elsewhere' ||
        (event.type === 'published' && event.notice !== undefined),
    );
  if (last?.type === 'notice-drafted') return last.text;
  return last?.type === 'fixed-elsewhere' || last?.type === 'published' ? (last.notice ?? '') : '';
}
