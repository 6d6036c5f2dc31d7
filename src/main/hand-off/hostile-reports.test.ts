import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeEach, describe, expect, test } from 'vitest';
import type { ArticleId, ReportId } from '#shared/domain/ids.ts';
import { letter, mailTo, pieceOn, reportOn } from './a-reported-piece.fixture.ts';
import { type Parts, sha256, signedAnew } from './signed-anew.fixture.ts';
import { deskOf, openedOn, packedBy, refusalOn } from './two-desks.fixture.ts';
import { unpack } from './unpack.ts';

type Json = Record<string, unknown>;
type Packed = Json & { events: Json[]; letters: Json[] };

let articleId: ArticleId;
let reportId: ReportId;
let bytes: Uint8Array;
let parts: Parts;

beforeEach(async () => {
  if (parts) return;
  const lena = await deskOf('Lena Frei');
  articleId = await pieceOn(lena);
  reportId = await reportOn(lena);
  await lena.ask('corrections.step', { reportId, step: { type: 'noted', text: 'Angerufen.' } });
  bytes = await packedBy(lena, articleId, true);
  parts = unzipSync(bytes);
});

/** The package with another report in it, signed by somebody. */
const reported = (change: (report: Packed) => unknown, more: Parts = {}): Uint8Array => {
  const [report] = JSON.parse(strFromU8(parts['reports.json'] ?? new Uint8Array())) as [Packed];
  const changed = change(report);
  return signedAnew({
    ...parts,
    ...more,
    'reports.json': strToU8(JSON.stringify(Array.isArray(changed) ? changed : [changed])),
  });
};
const withEvent = (event: Json): Uint8Array =>
  reported((report) => ({
    ...report,
    events: [...report.events, { at: '2026-02-12T07:20:00.000Z', by: 'Fremd', ...event }],
  }));
const mailName = () => Object.keys(parts).find((name) => name.startsWith('mails/')) ?? '';
const aLetter = {
  ...{
    letterId: 'let_fremd0000',
    kind: 'ask',
    to: 'a@b.example',
    subject: 'Re',
    text: 'Guten Tag',
    quoted: '',
  },
  ...{
    language: 'de',
    state: 'sent',
    messageId: '<l@fremd.example>',
    references: [],
    by: 'Fremd',
    attempts: 1,
  },
  ...{ changedAt: '2026-02-12T07:12:00.000Z', queuedAt: null, sentAt: null, nextTryAt: null, problem: null },
  serverSaid: '',
};

const hostile: Readonly<Record<string, readonly [code: string, make: () => Uint8Array]>> = {
  'an event of an unknown type': ['package-part-unreadable', () => withEvent({ type: 'deleted' })],
  'an event of a wrong shape': ['package-part-unreadable', () => withEvent({ type: 'noted', text: 7 })],
  'a script for a moment': [
    'package-part-unreadable',
    () => withEvent({ type: 'noted', text: '', at: '<script>alert(1)</script>' }),
  ],
  'a second arrival': ['package-part-unreadable', () => withEvent({ type: 'received', channel: 'mail' })],
  'a log without an arrival': [
    'package-part-unreadable',
    () => reported((report) => ({ ...report, events: report.events.slice(1) })),
  ],
  'an undoing of what is still to come': [
    'package-part-unreadable',
    () => withEvent({ type: 'undone', event: 99 }),
  ],
  'reports that are no list': [
    'package-part-unreadable',
    () => signedAnew({ ...parts, 'reports.json': strToU8('{}') }),
  ],
  'a report that is there twice': ['package-part-unreadable', () => reported((report) => [report, report])],
  'an id that leads out': [
    'package-part-unreadable',
    () => reported((report) => ({ ...report, reportId: '../x' })),
  ],
  'a hash that leads out': [
    'package-part-unreadable',
    () => reported((report) => ({ ...report, rawSha256: '../../desk.sqlite' })),
  ],
  'a report on another piece': [
    'package-report-foreign',
    () => withEvent({ type: 'matched', articleId: 'art_anderes00', versionId: null, passage: null }),
  ],
  'a report on no piece': [
    'package-report-foreign',
    () => withEvent({ type: 'matched', articleId: null, versionId: null, passage: null }),
  ],
  'a letter that is still to be sent': [
    'package-part-unreadable',
    () => reported((report) => ({ ...report, letters: [{ ...aLetter, reportId, state: 'queued' }] })),
  ],
  'a letter of another report': [
    'package-part-unreadable',
    () => reported((report) => ({ ...report, letters: [{ ...aLetter, reportId: 'rep_anderes00' }] })),
  ],
  'no mail for a report': [
    'package-part-missing',
    () => signedAnew(Object.fromEntries(Object.entries(parts).filter(([name]) => name !== mailName()))),
  ],
  'a mail under the name of another': [
    'package-part-changed',
    () => signedAnew({ ...parts, [mailName()]: strToU8('From: x@y.example\r\n\r\nAnderes') }),
  ],
};

describe('a package is refused that holds', () => {
  test.each(Object.entries(hostile))('%s', (_, [code, make]) => {
    expect(unpack(make())).toMatchObject({ problem: code });
  });

  test('more than a package may unfold to, in its mails or in its reports', () => {
    const most = { unfolded: 1_000_000, text: 100_000, parts: 50 };
    for (const bomb of [
      { [`mails/${'0'.repeat(64)}`]: new Uint8Array(2_000_000) },
      { 'reports.json': new Uint8Array(200_000) },
    ])
      expect(unpack(zipSync(bomb), most)).toEqual({ problem: 'package-too-large', part: '' });
  });
});

test('as they were packed, they are taken', () => {
  expect(unpack(bytes)).toMatchObject({ reports: [{ reportId }] });
  expect(unpack(reported((report) => report))).toMatchObject({ reports: [{ reportId }] });
});

test('a refused package says why and changes nothing, also where it is refused only against what is here', async () => {
  const urs = await deskOf('Urs Koller');
  const other = letter({ messageId: '<9@post.example>', text: 'Ein ganz anderer Brief über die Fähre.' });
  await openedOn(urs, bytes);
  const everything = async () =>
    JSON.stringify([
      await urs.ask('articles.get', { articleId }),
      await urs.ask('corrections.get', { reportId }),
      (await urs.ask('corrections.list', { show: 'all' })).reports,
    ]);
  const before = await everything();
  const foreign = await refusalOn(
    urs,
    withEvent({ type: 'matched', articleId: null, versionId: null, passage: null }),
  );
  expect(foreign.message).toContain('ein Korrekturhinweis, der einen anderen Artikel meint');
  const taken = reported((report) => ({ ...report, rawSha256: sha256(other) }), {
    [`mails/${sha256(other)}`]: new Uint8Array(other),
  });
  expect((await refusalOn(urs, taken)).code).toBe('package-id-taken');
  const ahead = withEvent({ type: 'noted', text: 'Morgen', at: '2099-01-01T00:00:00.000Z' });
  expect((await refusalOn(urs, ahead)).code).toBe('package-clock-wrong');
  expect(await everything()).toBe(before);
});

test('markup in a mail and in a note is text, as with any mail', async () => {
  const urs = await deskOf('Urs Koller');
  const html =
    '<p>Die Zahl ist falsch.</p><script>alert(1)</script><img src="https://spion.example/x.gif" onerror="alert(2)">';
  const mail = letter({ messageId: '<html@post.example>', html, text: undefined as never });
  const packed = reported(
    (report) => ({
      ...report,
      ...{ reportId: 'rep_markup000', rawSha256: sha256(mail) },
      events: [...report.events, { type: 'noted', text: html, at: '2026-02-12T07:20:00.000Z', by: html }],
    }),
    { [`mails/${sha256(mail)}`]: new Uint8Array(mail) },
  );
  await openedOn(urs, packed);
  const taken = await urs.ask('corrections.get', { reportId: 'rep_markup000' as never });
  expect(taken.report.claim.text).toContain('Die Zahl ist falsch.');
  expect(taken.report.claim.text).not.toMatch(/<script|onerror|spion/);
  expect(taken.events.at(-1)).toMatchObject({ type: 'noted', text: html });
  expect(await mailTo(urs, mail)).toMatchObject({ imported: 0, duplicates: 1 });
});
