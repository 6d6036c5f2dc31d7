import path from 'node:path';
import { expect, test } from 'vitest';
import { freshFolder } from '../../desk-for-tests.ts';
import { openDatabase } from '../database.ts';
import { migrate, migrations } from '../migrate.ts';

test('a desk of level 14 keeps the log of its pieces, and finds by an index where one came from', () => {
  const folder = freshFolder();
  const db = openDatabase(path.join(folder, 'desk.sqlite'));
  const older = migrations.filter(({ level }) => level <= 14);
  expect(migrate(db, folder, older)).toBeNull();
  db.exec(`INSERT INTO article VALUES ('art_1', '2026', 1);
    INSERT INTO article_event (article_id, seq, at, by, type, what, note)
    VALUES ('art_1', 1, '2026', 'Lea', 'imported', '', ''), ('art_1', 2, '2026', 'Lea', 'imported', 'https://a/?p=1', '')`);
  const rows = () => db.prepare('SELECT * FROM article_event').all();
  const before = rows();
  expect(migrate(db, folder)).toBeNull();
  expect(rows()).toEqual(before);
  const plan = db
    .prepare<[], { detail: string }>(
      `EXPLAIN QUERY PLAN SELECT article_id FROM article_event
       WHERE what = 'https://a/?p=1' AND type = 'imported' AND what <> '' LIMIT 1`,
    )
    .all();
  expect(plan.map(({ detail }) => detail).join()).toContain('article_imported_from');
  db.close();
});
