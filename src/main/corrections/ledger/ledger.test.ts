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
import { ledgerFeed } from './ledger-feed.ts';
import { ledgerJson, writtenJson } from './ledger-json.ts';
import { ledgerPage } from './ledger-page.ts';
import { sealOf } from './ledger-seal.ts';
import { anEntry, chained, issueOf } from './random-ledger.fixture.ts';

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
  const older = await desk.refusal('corrections.verifyLedger', { text });
  expect(older).toMatchObject({
    code: 'ledger-older',
    message: expect.stringContaining('in der Datei stehen 1'),
  });
  const kept = /<code class="head">([^<]*)</.exec(text)?.[1] ?? '';
  expect(await desk.ask('corrections.verifyLedger', { text, head: kept })).toMatchObject({
    ...{ desk: 'older', missing: 1 },
  });
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
  const { publication, reports: counts } = file;
  const entries = file.entries.map(({ hash, ...entry }: { hash: string }) => ({ entry, hash }));
  const seal = sealOf({ form: '2', publication, counts, entries });
  const text = `${JSON.stringify({ ...file, head: previous, seal }, null, 2)}\n`;
  const refused = await desk.refusal('corrections.verifyLedger', { text });
  expect(refused).toMatchObject({
    code: 'ledger-broken',
    message: expect.stringContaining('Eintrag 2 ist nicht der, den dieser Desk veröffentlicht hat.'),
  });
});

it('knows that an entry was put on top of its own, however well it was hashed', async () => {
  const desk = await openTestDesk();
  await publishedPiece(desk);
  await correct(desk, { was: 'zehn Minuten', now: 'zwanzig Minuten', changeClass: 'correction' });
  const file = JSON.parse(await saved(desk, 'ledger.json')) as never as {
    entries: Record<string, unknown>[];
    head: string;
    count: number;
    seal: string;
    publication: { name: string; url: string };
    reports: { received: number; rejected: number };
  };
  const { hash, ...newest } = file.entries[0]!;
  const added = { ...newest, number: 2, previous: hash };
  file.entries.unshift({ ...added, hash: hashOf(added) });
  Object.assign(file, { head: hashOf(added), count: 2 });
  const entries = file.entries.map(({ hash: own, ...entry }) => ({ entry, hash: String(own) }));
  file.seal = sealOf({ form: '2', publication: file.publication, counts: file.reports, entries }) ?? '';
  const refused = await desk.refusal('corrections.verifyLedger', { text: writtenJson(file as never) });
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

const changedFiles = [
  ['ledger.json', '"rejected": 1', '"rejected": 0'],
  ['ledger.json', '"name": "Morgenblatt"', '"name": "Abendblatt"'],
  ['korrekturen.html', '2 Hinweise sind', '9 Hinweise sind'],
  ['korrekturen.html', '>Morgenblatt</a></p>', '>Abendblatt</a></p>'],
  ['corrections.html', '1 of them', '0 of them'],
  ['ledger.atom', 'received="2"', 'received="7"'],
  ['ledger.atom', '<author><name>Morgenblatt<', '<author><name>Abendblatt<'],
] as const;

it('seals the name of the publication and the counts with the newest entry, and finds either changed', async () => {
  const desk = await openTestDesk();
  await publishedPiece(desk);
  await correct(desk, { was: 'zehn Minuten', now: 'zwanzig Minuten', changeClass: 'correction' });
  const rejected = await aReport(desk);
  await desk.ask('corrections.decide', { reportId: rejected, outcome: 'not-justified', reason: 'Stimmt.' });
  const { files } = await desk.ask('corrections.ledger', {});
  const seals = new Set<string | null>();
  for (const name of files)
    seals.add((await desk.ask('corrections.verifyLedger', { text: await saved(desk, name) })).seal);
  const [seal] = seals;
  expect(seals.size).toBe(1);
  expect(seal).toMatch(/^[0-9a-f]{64}$/);

  for (const [name, from, to] of changedFiles) {
    const text = await saved(desk, name);
    expect(text, name).toContain(from);
    const refused = await desk.refusal('corrections.verifyLedger', { text: text.replace(from, to) });
    expect(refused.message, `${name}: ${to}`).toContain('Siegel');
  }
  // Who kept the seal knows the whole file; after another report it is another one.
  const text = await saved(desk, 'ledger.json');
  expect(await desk.ask('corrections.verifyLedger', { text, head: seal! })).toMatchObject({ desk: 'same' });
  await aReport(desk);
  const later = await saved(desk, 'ledger.json');
  expect((await desk.refusal('corrections.verifyLedger', { text: later, head: seal })).code).toBe(
    'ledger-broken',
  );
});

it('still checks files of the time without a seal to the byte, and says that they have none', async () => {
  const desk = await openTestDesk();
  const before = issueOf(chained([anEntry]), '1');
  const files = [
    ledgerJson(before),
    ledgerPage(before, 'de'),
    ledgerPage(before, 'en'),
    ledgerFeed(before, 'de'),
  ];
  for (const text of files) {
    expect(text).not.toMatch(/"seal":|ledger:seal|Siegel/);
    expect(await desk.ask('corrections.verifyLedger', { text })).toMatchObject({ seal: null, entries: 1 });
  }
  const hidden = files[1]!.replace('</style>', 'li { display: none }</style>');
  expect((await desk.refusal('corrections.verifyLedger', { text: hidden })).code).toBe('ledger-broken');
});
