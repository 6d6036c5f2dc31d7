import path from 'node:path';
import { expect, test } from 'vitest';
import { freshFolder } from '../../desk-for-tests.ts';
import { openDatabase } from '../database.ts';
import { migrate, migrations } from '../migrate.ts';

test('a desk of level 12 keeps its images and can give them the names that other desks have for them', () => {
  const folder = freshFolder();
  const db = openDatabase(path.join(folder, 'desk.sqlite'));
  const older = migrations.filter(({ level }) => level <= 12);
  expect(migrate(db, folder, older)).toBeNull();
  db.exec(`INSERT INTO image (image_id, sha256, media_type, byte_length, width, height, original_name, credit, metadata,
    added_at) VALUES ('img_1', 'a', 'image/jpeg', 1, 1, 1, 'a.jpg', '{}', '{}', '2026')`);
  const rows = () => db.prepare('SELECT image_id, sha256, credit FROM image').all();
  const before = rows();
  expect(migrate(db, folder)).toBeNull();
  expect(rows()).toEqual(before);
  db.exec(`INSERT INTO image_alias VALUES ('img_2', 'img_1')`);
  expect(() => db.exec(`INSERT INTO image_alias VALUES ('img_3', 'img_9')`)).toThrow(/FOREIGN KEY/);
  db.close();
});
