import { afterAll, expect, test } from 'vitest';
import type { ReportId, UploadId } from '#shared/domain/ids.ts';
import { findPassage, replaceAt } from '../../articles/piece-doc.ts';
import { openTestDesk } from '../../desk-for-tests.ts';
import { closeWorkers } from '../../jobs/run-in-worker.ts';
import { writeInto } from '../../writing-for-tests.ts';
import { aMail } from '../a-mail.fixture.ts';

afterAll(closeWorkers);

const url = 'https://www.morgenblatt.example/region/bruecke';

test('a notice on a change by the newsroom itself names nobody who wrote in about the piece', async () => {
  const desk = await openTestDesk();
  const page = 'Die Brücke bleibt zu\n\nDie Brücke ist gesperrt.\n\nDer Umweg dauert zehn Minuten.\n';
  const pageId = (await desk.upload('seite.txt', page)) as UploadId;
  const { articleId } = await desk.ask('imports.text', { uploadId: pageId });
  await desk.ask('articles.set', { articleId, record: { url } });
  await desk.ask('articles.setStatus', { articleId, status: 'published' });
  const mail = aMail({
    from: '"Dr. Annekäthi Wyttenbach" <aw@zuhause.example>',
    text: `Ort des Fehlers: ${url}\nBeschreibung: «zehn Minuten» stimmt nicht.`,
  });
  const uploadId = (await desk.upload('hinweis.eml', mail)) as UploadId;
  const { reports } = await desk.ask('corrections.import', { uploadIds: [uploadId] });
  const reportId = reports[0]?.reportId as ReportId;

  await writeInto(desk, articleId, (doc) =>
    replaceAt(findPassage(doc, 'zehn')[0] as never, 'zehn', 'zwanzig'),
  );
  const [change] = (await desk.ask('articles.get', { articleId })).public.unclassed;
  const classed = (noticeText: string) => ({
    ...{ was: change?.was ?? '', now: change?.now ?? '' },
    ...{ articleId, changeClass: 'correction' as const, noticeText },
  });
  const named = classed('Zwanzig, nicht zehn. Wir danken Annekaethi Wyttenbach.');
  const refused = await desk.refusal('articles.classChange', named);
  expect(refused).toMatchObject({ code: 'name-without-consent' });
  expect(refused.message).toContain('Dr. Annekäthi Wyttenbach');

  await desk.ask('corrections.step', { reportId, step: { type: 'consent-set', mayBeNamed: true } });
  const byAddress = classed('Zwanzig, wie aw@zuhause.example schreibt.');
  expect((await desk.refusal('articles.classChange', byAddress)).code).toBe('address-in-notice');
  await desk.ask('articles.classChange', named);
  await desk.ask('corrections.step', { reportId, step: { type: 'consent-set', mayBeNamed: false } });
  expect((await desk.refusal('articles.publishChanges', { articleId })).code).toBe('name-without-consent');
});
