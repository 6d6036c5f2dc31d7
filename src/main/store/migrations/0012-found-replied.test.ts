import path from 'node:path';
import { expect, test } from 'vitest';
import { freshFolder } from '../../desk-for-tests.ts';
import { openDatabase } from '../database.ts';
import { migrate, migrations } from '../migrate.ts';

test('a desk of level 11 finds reports that were replied to among the open ones', () => {
  const folder = freshFolder();
  const db = openDatabase(path.join(folder, 'desk.sqlite'));
  expect(
    migrate(
      db,
      folder,
      migrations.filter(({ level }) => level <= 11),
    ),
  ).toBeNull();
  db.exec(`INSERT INTO message VALUES ('a', x'00')`);
  const states = [
    ['rep_1', 'closed', true],
    ['rep_2', 'closed', false],
    ['rep_3', 'decided', true],
  ] as const;
  states.forEach(([ref, state, replied], id) => {
    db.prepare(`INSERT INTO report VALUES (?, 'a', '', '2026')`).run(ref);
    db.prepare(
      `INSERT INTO report_list (report_id, received_at, state, is_open, json) VALUES (?, '2026', ?, 0, ?)`,
    ).run(ref, state, JSON.stringify({ standing: { replied } }));
    db.prepare(`INSERT INTO search_text (id, kind, ref, title, text) VALUES (?, 'report', ?, '', '')`).run(
      id + 1,
      ref,
    );
    db.prepare(`INSERT INTO search_filter VALUES (?, 'report', ?, '', '', '', 0)`).run(id + 1, state);
  });
  expect(migrate(db, folder)).toBeNull();
  expect(db.prepare('SELECT state FROM search_filter ORDER BY id').pluck().all()).toEqual([
    'closed-replied',
    'closed',
    'decided',
  ]);
  db.close();
});
