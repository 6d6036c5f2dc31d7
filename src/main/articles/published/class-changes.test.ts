import { afterAll, expect, test } from 'vitest';
import type { ArticleId, ReportId, UploadId } from '#shared/domain/ids.ts';
import { aMail } from '../../corrections/a-mail.fixture.ts';
import { openTestDesk, type TestDesk } from '../../desk-for-tests.ts';
import { closeWorkers } from '../../jobs/run-in-worker.ts';
import { writeInto } from '../../writing-for-tests.ts';
import { findPassage, replaceAt } from '../piece-doc.ts';

afterAll(closeWorkers);

const url = 'https://www.morgenblatt.example/region/bruecke';
const page = `Die Brücke bleibt zu

MB – Region ¦ Rosa Amstutz

Die Brücke über die Aare bleibt bis im Herbst gesperrt, wie die Gemeinde mitteilt.

Der Umweg dauert zehn Minuten.

Zuständig ist Peter Muster.
`;

async function publishedPiece(): Promise<{ desk: TestDesk; articleId: ArticleId }> {
  const desk = await openTestDesk();
  const uploadId = (await desk.upload('seite.txt', page)) as UploadId;
  const { articleId } = await desk.ask('imports.text', { uploadId });
  await desk.ask('articles.set', { articleId, record: { url } });
  await desk.ask('articles.setStatus', { articleId, status: 'published' });
  return { desk, articleId };
}

const rewrite = (desk: TestDesk, articleId: ArticleId, ...changes: [string, string][]) =>
  writeInto(desk, articleId, (doc) => {
    for (const [was, now] of changes) replaceAt(findPassage(doc, was)[0] as never, was, now);
  });

const stateOf = async (desk: TestDesk, articleId: ArticleId) =>
  (await desk.ask('articles.get', { articleId })).public;
const gate = async (desk: TestDesk, articleId: ArticleId) =>
  (await desk.ask('exports.check', { articleId })).findings
    .filter(({ rule }) => rule === 'unclassed-change' || rule === 'correction-in-progress')
    .map(({ message }) => message);

const minutes = { was: 'Der Umweg dauert zehn Minuten.', now: 'Der Umweg dauert zwanzig Minuten.' };
const name = { was: 'Zuständig ist Peter Muster.', now: 'Zuständig ist Petra Muster.' };

test('two paragraphs that changed are two changes, each with its own class, and the gate names each that has none', async () => {
  const { desk, articleId } = await publishedPiece();
  await rewrite(desk, articleId, ['zehn', 'zwanzig'], ['Peter', 'Petra']);
  expect((await stateOf(desk, articleId)).unclassed).toEqual([minutes, name]);
  expect(await gate(desk, articleId)).toHaveLength(2);

  await desk.ask('articles.classChange', { articleId, ...name, changeClass: 'typo' });
  expect((await stateOf(desk, articleId)).unclassed).toEqual([minutes]);
  expect(await gate(desk, articleId)).toEqual([expect.stringContaining('zwanzig Minuten')]);
  expect((await desk.refusal('exports.run', { articleId, format: 'text' })).message).toContain('zwanzig');
  expect((await desk.refusal('articles.publishChanges', { articleId })).code).toBe('unclassed-changes');

  const correction = { articleId, ...minutes, changeClass: 'correction' } as const;
  expect((await desk.refusal('articles.classChange', correction)).code).toBe('notice-missing');
  await desk.ask('articles.classChange', {
    ...correction,
    noticeText: 'Der Umweg dauert zwanzig Minuten, nicht zehn.',
    placement: 'top',
  });
  expect(await gate(desk, articleId)).toEqual([expect.stringContaining('2 eingeordnete Änderungen warten')]);
  expect((await desk.refusal('articles.setStatus', { articleId, status: 'published' })).code).toBe(
    'changes-unpublished',
  );

  const published = await desk.ask('articles.publishChanges', { articleId });
  expect(published.public).toMatchObject({ unclassed: [], changes: [] });
  expect(published.notices).toMatchObject([{ ...minutes, changeClass: 'correction', placement: 'top' }]);
  expect(published.versions[0]?.reason).toBe('corrected');
  const { entries } = await desk.ask('corrections.ledger', {});
  expect(entries.map(({ entry }) => [entry.changeClass, entry.notice])).toEqual([
    ['correction', 'Der Umweg dauert zwanzig Minuten, nicht zehn.'],
  ]);
  expect(await gate(desk, articleId)).toEqual([]);
});

test('a passage that is written on after it was classed waits for a class again; the last word on it counts', async () => {
  const { desk, articleId } = await publishedPiece();
  await rewrite(desk, articleId, ['zehn', 'zwanzig']);
  await desk.ask('articles.classChange', { articleId, ...minutes, changeClass: 'typo' });
  await desk.ask('articles.classChange', {
    articleId,
    ...minutes,
    changeClass: 'update',
    noticeText: 'Jetzt zwanzig.',
  });
  expect((await stateOf(desk, articleId)).changes).toMatchObject([
    { ...minutes, classed: { changeClass: 'update', noticeText: 'Jetzt zwanzig.', placement: 'bottom' } },
  ]);
  await desk.ask('desk.rebuild', {});
  expect((await stateOf(desk, articleId)).unclassed).toEqual([]);
  await rewrite(desk, articleId, ['zwanzig', 'dreissig']);
  expect((await stateOf(desk, articleId)).unclassed).toHaveLength(1);
  const gone = { articleId, ...minutes, changeClass: 'typo' } as const;
  expect((await desk.refusal('articles.classChange', gone)).code).toBe('change-gone');
  // Written back, it is what it was said to be.
  await rewrite(desk, articleId, ['dreissig', 'zwanzig']);
  expect((await stateOf(desk, articleId)).unclassed).toEqual([]);
});

test('what a report has put right is classed already, and other changes go out with it, each with its notice', async () => {
  const { desk, articleId } = await publishedPiece();
  const text = `Ort des Fehlers: ${url}\nBeschreibung: «zehn Minuten» stimmt nicht.`;
  const uploadId = (await desk.upload('hinweis.eml', aMail({ text }))) as UploadId;
  const { reports } = await desk.ask('corrections.import', { uploadIds: [uploadId] });
  const reportId = reports[0]?.reportId as ReportId;
  await desk.ask('corrections.decide', { reportId, outcome: 'justified', reason: 'Nachgemessen.' });
  await desk.ask('corrections.fix', {
    reportId,
    was: 'zehn Minuten',
    now: 'zwanzig Minuten',
    changeClass: 'correction',
  });
  expect(await stateOf(desk, articleId)).toMatchObject({ unclassed: [], changes: [], fixes: [{}] });
  expect(await gate(desk, articleId)).toEqual([expect.stringContaining('zwanzig Minuten')]);

  await rewrite(desk, articleId, ['Peter', 'Petra']);
  const publish = () => desk.ask('corrections.publish', { reportId });
  await desk.ask('corrections.draftNotice', {
    reportId,
    text: 'Zwanzig, nicht zehn.',
    language: 'de',
    placement: 'bottom',
  });
  await expect(publish()).rejects.toThrow('unclassed-changes');
  await desk.ask('articles.classChange', {
    articleId,
    ...name,
    changeClass: 'clarification',
    noticeText: 'Sie heisst Petra.',
  });
  expect((await desk.refusal('articles.publishChanges', { articleId })).code).toBe('correction-goes-first');
  await publish();
  const { notices, public: state } = await desk.ask('articles.get', { articleId });
  expect(notices.map(({ text: said, publishedAt }) => [said, publishedAt !== null]).sort()).toEqual([
    ['Sie heisst Petra.', true],
    ['Zwanzig, nicht zehn.', true],
  ]);
  expect(state.changes).toEqual([]);
  expect((await desk.ask('corrections.ledger', {})).entries).toHaveLength(2);
});

test('a notice on a change is worded from what differs, in the newsroom’s own words', async () => {
  const { desk } = await publishedPiece();
  const { text } = await desk.ask('corrections.wordNotice', {
    ...minutes,
    changeClass: 'correction',
    language: 'de',
  });
  expect(text).toContain('«Umweg dauert zehn Minuten.» Richtig ist: Umweg dauert zwanzig Minuten.');
});
