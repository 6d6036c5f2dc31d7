import { afterAll, expect, it } from 'vitest';
import type { ArticleId, ImageId, ReportId, UploadId } from '#shared/domain/ids.ts';
import { findPassage, replaceAt } from '../../articles/piece-doc.ts';
import { openTestDesk, type TestDesk } from '../../desk-for-tests.ts';
import { picture } from '../../images/files-for-tests.ts';
import { closeWorkers } from '../../jobs/run-in-worker.ts';
import { writeInto } from '../../writing-for-tests.ts';
import { aMail } from '../a-mail.fixture.ts';

afterAll(closeWorkers);

const url = 'https://www.morgenblatt.example/region/bruecke';
const page = `Die Brücke bleibt zu

MB – Region ¦ Rosa Amstutz

Der Umweg dauert zehn Minuten.
`;
let desk: TestDesk;
let articleId: ArticleId;
let mails = 0;

/** A published piece with one image by Keystone. */
async function publishedPiece(): Promise<ImageId> {
  desk = await openTestDesk();
  const uploadId = (await desk.upload('seite.txt', page)) as UploadId;
  articleId = (await desk.ask('imports.text', { uploadId })).articleId;
  await desk.ask('articles.set', { articleId, record: { url } });
  const { imageId } = await desk.ask('images.add', {
    uploadId: await desk.upload('steg.jpg', await picture()),
    credit: { creditLine: 'Keystone', altText: 'Ein Steg' },
  });
  const place = { articleId, imageId, lead: true, caption: null, altText: null, creditLine: null };
  await desk.ask('images.place', place);
  await desk.ask('articles.setStatus', { articleId, status: 'published' });
  return imageId;
}

/** A report on the piece that was found justified. */
async function justified(says: string): Promise<ReportId> {
  const text = `Ort des Fehlers: ${url}\nBeschreibung: ${says}`;
  const mail = aMail({ text, messageId: `<${++mails}@post.example>` });
  const uploadId = (await desk.upload('hinweis.eml', mail)) as UploadId;
  const { reports } = await desk.ask('corrections.import', { uploadIds: [uploadId] });
  const reportId = reports[0]?.reportId as ReportId;
  await desk.ask('corrections.decide', { reportId, outcome: 'justified', reason: 'Stimmt.' });
  return reportId;
}

const rewrite = (was: string, now: string) =>
  writeInto(desk, articleId, (doc) => replaceAt(findPassage(doc, was)[0] as never, was, now));

/** Classes the one change that waits, and makes it public. */
async function publish(changeClass: 'correction' | 'typo', noticeText = ''): Promise<void> {
  const { unclassed } = (await desk.ask('articles.get', { articleId })).public;
  for (const { imageId, was, now } of unclassed)
    await desk.ask('articles.classChange', { articleId, was, now, imageId, changeClass, noticeText });
  await desk.ask('articles.publishChanges', { articleId });
}

const changesFor = async (reportId: ReportId) =>
  (await desk.ask('corrections.elsewhere', { reportId })).changes;
const elsewhere = (reportId: ReportId, named: object) =>
  desk.ask('corrections.step', { reportId, step: { type: 'fixed-elsewhere', ...named } });

it('a justified report on the credit of an image is told with the notice of that change, and closed', async () => {
  const imageId = await publishedPiece();
  const reportId = await justified('Das Bild ist nicht von Keystone, sondern von mir.');
  const fix = { reportId, was: 'Keystone', now: 'Anna', changeClass: 'correction' } as const;
  expect((await desk.refusal('corrections.fix', fix)).code).toBe('passage-not-found');
  expect(await changesFor(reportId)).toEqual([]);
  await desk.ask('images.update', { imageId, credit: { creditLine: 'Anna Frei' } });
  await publish('correction', 'Das Bild ist von Anna Frei.');
  const [change] = await changesFor(reportId);
  expect(change).toMatchObject({
    asReport: null,
    changeClass: 'correction',
    notice: 'Das Bild ist von Anna Frei.',
  });
  const detail = await elsewhere(reportId, { noticeId: change?.noticeId });
  expect(detail.report.standing).toMatchObject({ state: 'published', noticeId: change?.noticeId });
  const { entries } = await desk.ask('corrections.ledger', {});
  expect(entries[0]?.entry.noticeId).toBe(change?.noticeId);

  // Taken back, it is to be fixed again; taken anew, it goes on as after a correction of its own.
  const event = detail.events.length;
  expect(detail.undoable).toContain(event);
  const back = await desk.ask('corrections.undo', { reportId, event });
  expect(back.report.standing).toMatchObject({ state: 'decided', noticeId: null, fix: null });
  await elsewhere(reportId, { noticeId: change?.noticeId });
  await desk.ask('corrections.step', { reportId, step: { type: 'reporter-informed' } });
  const closed = await desk.ask('corrections.step', { reportId, step: { type: 'closed' } });
  expect(closed.report.standing.state).toBe('closed');
  await desk.ask('desk.rebuild', {});
  expect((await desk.ask('corrections.get', { reportId })).report.standing).toEqual(closed.report.standing);
});

it('a second reader with the same error has it from the notice of the first', async () => {
  await publishedPiece();
  const first = await justified('Der Umweg dauert zwanzig Minuten.');
  const second = await justified('Zwanzig Minuten, nicht zehn!');
  const fix = { was: 'zehn Minuten', now: 'zwanzig Minuten', changeClass: 'correction' } as const;
  await desk.ask('corrections.fix', { reportId: first, ...fix });
  const notice = { text: 'Zwanzig, nicht zehn.', language: 'de', placement: 'bottom' } as const;
  await desk.ask('corrections.draftNotice', { reportId: first, ...notice });
  // A draft is no notice yet.
  expect(await changesFor(second)).toEqual([]);
  await desk.ask('corrections.publish', { reportId: first });
  const late = await justified('Zwanzig Minuten, nicht zehn!!');
  for (const reportId of [second, late]) {
    const [change] = await changesFor(reportId);
    expect(change).toMatchObject({ asReport: first, was: 'zehn Minuten', notice: 'Zwanzig, nicht zehn.' });
    const { report } = await elsewhere(reportId, { noticeId: change?.noticeId });
    expect(report.standing.state).toBe('published');
  }
  expect(await changesFor(first)).toEqual([]);
});

it('a typo, which owes no notice, is named by the version that it came out with', async () => {
  await publishedPiece();
  await rewrite('Umweg', 'Umweeg');
  await publish('typo');
  const reportId = await justified('Es heisst Umweg.');
  // What the newsroom changed before the report was written cannot have put it right.
  expect(await changesFor(reportId)).toEqual([]);
  await rewrite('Umweeg', 'Umweg');
  await publish('typo');
  const [change, ...more] = await changesFor(reportId);
  expect(more).toEqual([]);
  expect(change).toMatchObject({
    noticeId: null,
    changeClass: 'typo',
    now: 'Der Umweg dauert zehn Minuten.',
  });
  expect((await desk.refusal('corrections.step', { reportId, step: { type: 'fixed-elsewhere' } })).code).toBe(
    'not-fixed-elsewhere',
  );
  const { report } = await elsewhere(reportId, { versionId: change?.versionId });
  expect(report.standing.state).toBe('published');
});
