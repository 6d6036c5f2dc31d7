import type { ReadReport } from '#main/corrections/reading/read-report.ts';
import type { ArticleId } from '#shared/domain/ids.ts';
import type { ReportEvent } from '#shared/domain/report/report-event.ts';
import { fold } from '#shared/search-query/fold.ts';
import { type Chance, line, paragraph, personName } from './written-words.ts';

/** A reader's mail about a page, with what the corrections desk reads from it. */
export function writtenMail(
  number: number,
  url: string,
  sentAt: string,
  chance: Chance,
): { raw: Uint8Array; read: ReadReport } {
  const reporterName = personName(chance);
  const reporterAddress = `${fold(reporterName).replace(' ', '.')}@leserin.example`;
  const subject = `Fehler: ${line(4, chance)}`;
  const [quoted, proposed] = [line(5, chance), line(5, chance)];
  const description = paragraph(40 + Math.floor(chance() * 60), chance);
  const text = `${url}\n\n«${quoted}» stimmt nicht. Richtig ist: «${proposed}».\n\n${description}\n\n${reporterName}`;
  const messageId = `<${number}@leserin.example>`;
  const headers = { From: `${reporterName} <${reporterAddress}>`, Subject: subject, Date: sentAt };
  const head = Object.entries({
    ...headers,
    'Message-ID': messageId,
    'Content-Type': 'text/plain; charset=utf-8',
  });
  const raw = [...head.map(([name, value]) => `${name}: ${value}`), '', text].join('\r\n');
  const claim = {
    ...{ reporterName, reporterAddress, subject, sentAt, language: 'de' as const, locationUrl: url },
    ...{ description, evidence: [], quoted, proposed, missing: ['evidence' as const], text },
  };
  return {
    raw: new TextEncoder().encode(raw),
    read: {
      claim,
      attachments: [],
      messageId,
      readable: true,
      problem: null,
      answers: [],
      arrivedAt: null,
      from: { name: reporterName, address: reporterAddress },
    },
  };
}

/** What became of it: of a hundred reports one waits, five were set aside, and the others are closed. */
export function eventsOf(number: number, articleId: ArticleId, at: string): ReportEvent[] {
  const by = 'desk';
  const received: ReportEvent = { type: 'received', channel: 'mail', at, by };
  const matched: ReportEvent = { type: 'matched', articleId, versionId: null, passage: null, at, by };
  if (number % 100 === 0) return [received, matched];
  if (number % 20 === 1)
    return [received, matched, { type: 'set-aside', as: 'opinion', duplicateOf: null, at, by }];
  const decided: ReportEvent = { type: 'decided', outcome: 'not-justified', reason: 'Es stimmt.', at, by };
  return [received, matched, decided, { type: 'closed', at, by }];
}
