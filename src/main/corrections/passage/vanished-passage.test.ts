import { afterAll, afterEach, beforeEach, expect, it } from 'vitest';
import type { ArticleId, ReportId } from '#shared/domain/ids.ts';
import { closeWorkers } from '../../jobs/run-in-worker.ts';
import { aCorrectionsDesk, given } from '../a-corrections-desk.fixture.ts';
import { aMail } from '../a-mail.fixture.ts';

let desk: ReturnType<typeof aCorrectionsDesk>;
beforeEach(() => {
  desk = aCorrectionsDesk();
});
afterEach(() => desk.close());
afterAll(closeWorkers);

const url = 'https://www.tagblatt.example/pegel';
const paragraphs = ['Der Fluss stieg. Am Dienstag fiel er um 12 Zentimeter, sagte das Amt.', 'Mehr folgt.'];
const mail = (date?: string) => {
  const text = `In ${url} steht «um 12 Zentimeter». Es waren 21.`;
  return aMail(date ? { text, date } : { text });
};
const reportOn = async (bytes: Buffer): Promise<ReportId> => (await desk.import(bytes)).reports[0]!.reportId;
const vanished = async (reportId: ReportId) => {
  const { vanished: gone, article } = given(await desk.ask('corrections.get', { reportId }));
  const now = gone?.nowAt && article ? article.text.slice(gone.nowAt.start, gone.nowAt.end) : null;
  return gone && { thatDay: gone.text.slice(gone.passageAt.start, gone.passageAt.end), now };
};
const rewrite = (articleId: ArticleId, was: string, now: string) =>
  given(desk.articles.replacePassage(articleId, was, now) ?? true);

it('is shown as it stood when the report came, with what stands between its neighbours now', async () => {
  const articleId = desk.piece(url, paragraphs);
  const reportId = await reportOn(mail());
  expect(await vanished(reportId)).toBeNull();
  rewrite(articleId, 'um 12 Zentimeter', 'um rund zwanzig Zentimeter');
  expect(await vanished(reportId)).toEqual({
    thatDay: 'um 12 Zentimeter',
    now: 'um rund zwanzig Zentimeter',
  });
});

it('is looked for in the version of that day where it was rewritten before the report was brought in', async () => {
  const articleId = desk.piece(url, paragraphs);
  rewrite(articleId, 'um 12 Zentimeter', 'um 21 Zentimeter');
  desk.wait(24 * 60 * 60 * 1000);
  desk.articles.makeVersion(articleId, 'corrected', '', 'Lena Huber');
  const reportId = await reportOn(mail('Thu, 12 Feb 2026 12:00:00 +0000'));
  expect(await vanished(reportId)).toEqual({ thatDay: 'um 12 Zentimeter', now: 'um 21 Zentimeter' });
});

it('names the sentence that took its place where its neighbours are gone too, and nothing where that is gone', async () => {
  const articleId = desk.piece(url, paragraphs);
  const reportId = await reportOn(mail());
  const rewritten = 'Der Fluss stieg zuerst. Das Amt sagte am Dienstag, er sei um 21 Zentimeter gefallen.';
  rewrite(articleId, paragraphs[0]!, rewritten);
  expect((await vanished(reportId))?.now).toBe(rewritten);
  rewrite(articleId, rewritten, 'Gestrichen.');
  expect(await vanished(reportId)).toEqual({ thatDay: 'um 12 Zentimeter', now: null });
});

it('is not called gone where the correction of the report took it out', async () => {
  desk.piece(url, paragraphs);
  const reportId = await reportOn(mail());
  given(await desk.ask('corrections.decide', { reportId, outcome: 'justified', reason: 'Ja.' }));
  const fix = { was: ' um 12 Zentimeter', now: '', changeClass: 'correction' } as const;
  given(await desk.ask('corrections.fix', { reportId, ...fix }));
  expect(await vanished(reportId)).toBeNull();
});
