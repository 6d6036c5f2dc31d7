import { afterAll, expect, test } from 'vitest';
import { aMail } from '../../corrections/a-mail.fixture.ts';
import { openTestDesk } from '../../desk-for-tests.ts';
import { closeWorkers } from '../../jobs/run-in-worker.ts';
import { importPage } from '../pieces-for-tests.ts';

afterAll(closeWorkers);

const page = `Der Steg bleibt zu
MB – Region ¦ Rosa Amstutz
Die Gemeinde sperrt den Steg bis zum Sommer, weil die Pfähle morsch sind und das Geld fehlt.
Das Holz lieferte Dr. Anna Koller, die dazu nichts sagen wollte.
`;

test('who is named in a piece and has an open report on it is pointed out, and no longer when it is closed', async () => {
  const desk = await openTestDesk();
  const articleId = await importPage(desk, page);
  const url = 'https://www.morgenblatt.example/region/steg';
  await desk.ask('articles.set', { articleId, record: { url } });
  await desk.ask('articles.setStatus', { articleId, status: 'published' });
  const named = async () => {
    const { findings } = await desk.ask('exports.check', { articleId });
    return findings.filter(({ rule }) => rule === 'named-in-report');
  };
  expect(await named()).toEqual([]);

  const mail = aMail({
    from: '"Koller, Anna" <anna@post.example>',
    text: `Ich habe kein Holz geliefert. ${url}`,
  });
  const uploadId = (await desk.upload('hinweis.eml', mail)) as never;
  const { reports } = await desk.ask('corrections.import', { uploadIds: [uploadId] });
  expect(await named()).toMatchObject([
    {
      severity: 'advice',
      message: expect.stringContaining('Koller, Anna'),
      where: { field: 'body', block: expect.any(Number) },
    },
  ]);
  await desk.ask('corrections.step', {
    reportId: reports[0]!.reportId,
    step: { type: 'set-aside', as: 'withdrawn' },
  });
  expect(await named()).toEqual([]);
});
