import type { ReportId } from '#shared/domain/ids.ts';
import type { LetterKind } from '#shared/domain/report/letter-kind.ts';
import { aMail } from '../corrections/a-mail.fixture.ts';
import type { TestDesk } from '../desk-for-tests.ts';

export const german = `Guten Tag\n\nIm Artikel https://www.morgenblatt.example/region/uferweg steht «312 Unterschriften».\nRichtig sind 512.\n\nAnna Leserin`;

let mails = 0;

/** A reader's report on a desk. */
export async function aReportOn(desk: TestDesk, text = german, from?: string): Promise<ReportId> {
  const messageId = `<${++mails}@post.example>`;
  const mail = aMail(from ? { text, messageId, from } : { text, messageId });
  const uploadId = (await desk.upload('hinweis.eml', mail)) as never;
  const { reports } = await desk.ask('corrections.import', { uploadIds: [uploadId] });
  return reports[0]!.reportId;
}

/** A draft of a letter to the reporter, as proposed, with a question where one belongs. */
export async function aDraftOn(desk: TestDesk, reportId: ReportId, kind: LetterKind = 'acknowledge') {
  const { words } = await desk.ask('letters.propose', { reportId, kind });
  const text = words.text.replace('[Hier steht die Frage]', 'Woher stammt die Zahl?');
  return (await desk.ask('letters.keep', { reportId, words: { ...words, text } })).letter;
}

export async function aQueuedLetterOn(desk: TestDesk, reportId: ReportId, kind: LetterKind = 'acknowledge') {
  const { letterId } = await aDraftOn(desk, reportId, kind);
  return (await desk.ask('letters.queue', { letterId })).letter;
}

/** What happened to a report, in the order in which it did. */
export const logOn = async (desk: TestDesk, reportId: ReportId): Promise<string[]> =>
  (await desk.ask('corrections.get', { reportId })).events.map(({ type }) => type);
