import path from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, expect, it } from 'vitest';
import type { ArticleId, ReportId, UploadId } from '#shared/domain/ids.ts';
import { noPrevious } from '#shared/domain/report/ledger.ts';
import { openTestDesk, type TestDesk } from '../../desk-for-tests.ts';
import { closeWorkers } from '../../jobs/run-in-worker.ts';
import { openDatabase } from '../../store/database.ts';
import { aMail } from '../a-mail.fixture.ts';
import { hashOf } from './chain.ts';

afterAll(closeWorkers);

const url = 'https://www.morgenblatt.example/region/bruecke';
const page = `Die Brücke bleibt zu

MB – Region ¦ Rosa Amstutz

Die Brücke über die Aare bleibt bis im Herbst gesperrt, wie die Gemeinde mitteilt.

Der Umweg dauert nach Angaben der Gemeinde zehn Minuten. Zuständig ist Peter Muster.
`;

async function publishedPiece(desk: TestDesk): Promise<ArticleId> {
  const uploadId = (await desk.upload('seite.txt', page)) as UploadId;
  const { articleId } = await desk.ask('imports.text', { uploadId });
  await desk.ask('articles.set', { articleId, record: { url } });
  await desk.ask('articles.setStatus', { articleId, status: 'published' });
  return articleId;
}

let letters = 0;
async function aReport(desk: TestDesk): Promise<ReportId> {
  const text = `Ort des Fehlers: ${url}\nBeschreibung: «zehn Minuten» stimmt nicht.\n\nLeser ${++letters}`;
  const mail = aMail({ text, messageId: `<${letters}@post.example>` });
  const uploadId = (await desk.upload('hinweis.eml', mail)) as UploadId;
  const { reports } = await desk.ask('corrections.import', { uploadIds: [uploadId] });
  return reports[0]?.reportId as ReportId;
}

async function correct(
  desk: TestDesk,
  { was, now, changeClass }: { was: string; now: string; changeClass: 'correction' | 'typo' },
  publisher = 'Lena Huber',
): Promise<void> {
  const reportId = await aReport(desk);
  await desk.ask('desk.setPerson', { name: 'Lena Huber', sign: 'lh' });
  await desk.ask('corrections.decide', { reportId, outcome: 'justified', reason: 'Nachgemessen.' });
  await desk.ask('corrections.fix', { reportId, was, now, changeClass });
  if (changeClass !== 'typo')
    await desk.ask('corrections.draftNotice', {
      reportId,
      text: `Korrektur: ${now}, nicht ${was}.`,
      language: 'de',
      placement: 'bottom',
    });
  await desk.ask('desk.setPerson', { name: publisher, sign: '' });
  await desk.ask('corrections.publish', { reportId });
}

const saved = async (desk: TestDesk, name: string) =>
  (await desk.workstation.fetch(new Request(`druckreif://desk/downloads/ledger/${name}`))).text();

it('enters each published notice, says where one person alone decided, and keeps typos and readers out', async () => {
  const desk = await openTestDesk();
  const articleId = await publishedPiece(desk);
  await correct(desk, { was: 'zehn Minuten', now: 'zwanzig Minuten', changeClass: 'correction' });
  await correct(desk, { was: 'Peter Muster', now: 'Petra Muster', changeClass: 'typo' });
  await correct(desk, { was: 'im Herbst', now: 'im Winter', changeClass: 'correction' }, 'Ruedi Hagen');
  const rejected = await aReport(desk);
  await desk.ask('corrections.decide', { reportId: rejected, outcome: 'not-justified', reason: 'Stimmt.' });

  const { entries, head, faults, counts, files } = await desk.ask('corrections.ledger', {});
  expect(faults).toEqual([]);
  expect(entries.map(({ entry }) => [entry.number, entry.now, entry.decidedAlone])).toEqual([
    [2, 'im Winter', false],
    [1, 'zwanzig Minuten', true],
  ]);
  expect(entries[0]).toMatchObject({
    articleId,
    hash: head,
    entry: { headline: 'Die Brücke bleibt zu', url, was: 'im Herbst', previous: entries[1]?.hash },
  });
  expect(entries[1]?.entry.previous).toBe(noPrevious);
  expect(counts).toEqual({ received: 4, rejected: 1 });

  for (const name of files) {
    const text = await saved(desk, name);
    expect(text).not.toMatch(/leser|Leser|post\.example/);
    expect(await desk.ask('corrections.verifyLedger', { text })).toMatchObject({ head, desk: 'same' });
  }
  const bundle = await desk.workstation.fetch(new Request('druckreif://desk/downloads/ledger/ledger.zip'));
  expect(Object.keys(unzipSync(new Uint8Array(await bundle.arrayBuffer())))).toEqual(files);
  expect(await saved(desk, 'corrections.html')).toContain('Diese Seite auf Deutsch');
  expect(await saved(desk, 'corrections.html')).toContain('Decided and published by one person alone.');
});

it('also enters what was classed without a report, and stays as it is when all rows are made anew', async () => {
  const desk = await openTestDesk();
  const articleId = await publishedPiece(desk);
  await correct(desk, { was: 'zehn Minuten', now: 'zwanzig Minuten', changeClass: 'correction' });
  const before = await desk.ask('corrections.ledger', {});
  await desk.ask('desk.rebuild', {});
  expect(await desk.ask('corrections.ledger', {})).toEqual(before);
  expect(before.entries[0]?.articleId).toBe(articleId);
});

it('tells a saved page of last week from one whose newest entry was cut off, by the head that somebody kept', async () => {
  const desk = await openTestDesk();
  await publishedPiece(desk);
  await correct(desk, { was: 'zehn Minuten', now: 'zwanzig Minuten', changeClass: 'correction' });
  const text = await saved(desk, 'korrekturen.html');
  await correct(desk, { was: 'im Herbst', now: 'im Winter', changeClass: 'correction' });
  const { head } = await desk.ask('corrections.ledger', {});
  expect(await desk.ask('corrections.verifyLedger', { text })).toMatchObject({ desk: 'older', missing: 1 });
  const refused = await desk.refusal('corrections.verifyLedger', { text, head });
  expect(refused.code).toBe('ledger-broken');
  expect(refused.message).toContain('Einer wurde entfernt oder hinzugefügt');
  const touched = await desk.refusal('corrections.verifyLedger', { text: text.replace('zehn', 'elf') }, 'en');
  expect(touched).toMatchObject({ code: 'ledger-broken', message: expect.stringContaining('Entry 1') });
  expect((await desk.refusal('corrections.verifyLedger', { text: 'Hallo' })).code).toBe('ledger-unknown');
  const other = await openTestDesk();
  expect(await other.ask('corrections.verifyLedger', { text })).toMatchObject({ desk: 'other' });
});

it('knows its own ledger again where somebody changed an entry and computed all hashes anew', async () => {
  const desk = await openTestDesk();
  await publishedPiece(desk);
  await correct(desk, { was: 'zehn Minuten', now: 'zwanzig Minuten', changeClass: 'correction' });
  await correct(desk, { was: 'im Herbst', now: 'im Winter', changeClass: 'correction' });
  const file = JSON.parse(await saved(desk, 'ledger.json'));
  let previous = noPrevious;
  for (const entry of file.entries.toReversed()) {
    if (entry.number === 2) entry.notice = 'Alles war richtig.';
    entry.previous = previous;
    const { hash: _, ...sealed } = entry;
    entry.hash = previous = hashOf(sealed);
  }
  const text = `${JSON.stringify({ ...file, head: previous }, null, 2)}\n`;
  const refused = await desk.refusal('corrections.verifyLedger', { text });
  expect(refused).toMatchObject({
    code: 'ledger-broken',
    message: expect.stringContaining('Eintrag 2 ist nicht der, den dieser Desk veröffentlicht hat.'),
  });
});

it('cannot be changed in the tables, and shows it where somebody takes the guard away', async () => {
  const desk = await openTestDesk();
  await publishedPiece(desk);
  await correct(desk, { was: 'zehn Minuten', now: 'zwanzig Minuten', changeClass: 'correction' });
  await desk.workstation.close();
  const db = openDatabase(path.join(desk.folder, 'desk.sqlite'));
  expect(() => db.exec("UPDATE ledger_entry SET json = replace(json, 'zwanzig', 'elf')")).toThrow(
    /never changed/,
  );
  expect(() => db.exec('DELETE FROM ledger_entry')).toThrow(/never removed/);
  db.exec("DROP TRIGGER ledger_entry_stays; UPDATE ledger_entry SET json = replace(json, 'zwanzig', 'elf')");
  db.close();
  const again = await openTestDesk(desk.folder);
  expect((await again.ask('corrections.ledger', {})).faults).toEqual([{ number: 1, fault: 'altered' }]);
});
