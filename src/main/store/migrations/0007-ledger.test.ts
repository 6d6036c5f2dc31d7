import path from 'node:path';
import { expect, test } from 'vitest';
import { textBlock } from '#shared/article-body/body.ts';
import { faultsOf } from '../../corrections/ledger/chain.ts';
import { freshFolder } from '../../desk-for-tests.ts';
import { openDatabase } from '../database.ts';
import { ledgerTable } from '../ledger.ts';
import { migrate, migrations } from '../migrate.ts';

const notice = (id: string, publishedAt: string | null, more: object = {}) => ({
  noticeId: `not_${id.padStart(9, '0')}`,
  reportId: null,
  changeClass: 'correction',
  was: `alt ${id}`,
  now: `neu ${id}`,
  text: `Notiz ${id}`,
  language: 'de',
  placement: 'bottom',
  publishedAt,
  ...more,
});

test('a desk of level 6 gets its ledger from its versions, in the order in which notices came out', () => {
  const folder = freshFolder();
  const db = openDatabase(path.join(folder, 'desk.sqlite'));
  expect(
    migrate(
      db,
      folder,
      migrations.filter(({ level }) => level <= 6),
    ),
  ).toBeNull();
  const piece = db.prepare(`INSERT INTO article VALUES (?, '2026', 1)`);
  piece.run('art_000000001');
  piece.run('art_000000002');
  const version = db.prepare(
    `INSERT INTO article_version (version_id, article_id, reason, name, made_at, made_by, schema_version, text_sha256,
      content, content_of) VALUES (?, ?, ?, '', ?, '', 1, '', ?, ?)`,
  );
  const content = (headline: string, ...notices: object[]) =>
    JSON.stringify({
      body: { type: 'doc', content: [textBlock('headline', headline)] },
      record: { url: `https://mb.example/${headline}` },
      notices,
    });
  const reportId = 'rep_000000001';
  const first = notice('1', '2026-02-10T08:00:00.000Z');
  const second = notice('2', '2026-02-12T08:00:00.000Z', { reportId });
  const elsewhere = notice('3', '2026-02-11T08:00:00.000Z', { changeClass: 'update' });
  const typo = notice('4', '2026-02-11T09:00:00.000Z', { changeClass: 'typo' });
  const draft = notice('5', null);
  version.run(
    'ver_1',
    'art_000000001',
    'corrected',
    '2026-02-10T08:00:00.000Z',
    content('Eins', first),
    null,
  );
  version.run(
    'ver_2',
    'art_000000001',
    'corrected',
    '2026-02-12T08:00:00.000Z',
    content('Zwei', first, second),
    null,
  );
  version.run(
    'ver_3',
    'art_000000002',
    'exported',
    '2026-02-11T08:30:00.000Z',
    content('Drei', elsewhere, typo, draft),
    null,
  );
  version.run('ver_4', 'art_000000002', 'corrected', '2026-02-11T09:30:00.000Z', '', 'ver_3');
  db.prepare(`INSERT INTO message VALUES ('x', x'')`).run();
  db.prepare(`INSERT INTO report VALUES (?, 'x', '', '2026')`).run(reportId);
  const event = db.prepare('INSERT INTO report_event VALUES (?, ?, ?)');
  event.run(reportId, 1, JSON.stringify({ type: 'decided', by: 'Lena', at: '2026' }));
  event.run(reportId, 2, JSON.stringify({ type: 'published', by: 'Ruedi', at: '2026' }));

  expect(migrate(db, folder)).toBeNull();
  const entries = ledgerTable(db).all();
  expect(
    entries.map(({ entry }) => [entry.number, entry.headline, entry.notice, entry.decidedAlone]),
  ).toEqual([
    [3, 'Zwei', 'Notiz 2', false],
    [2, 'Drei', 'Notiz 3', true],
    [1, 'Eins', 'Notiz 1', true],
  ]);
  expect(entries[2]?.entry.url).toBe('https://mb.example/Eins');
  expect(faultsOf(entries)).toEqual([]);
  db.close();
});
