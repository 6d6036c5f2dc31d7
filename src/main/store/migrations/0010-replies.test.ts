import path from 'node:path';
import { expect, test } from 'vitest';
import { freshFolder } from '../../desk-for-tests.ts';
import { openDatabase } from '../database.ts';
import { letterKey } from '../letter-key.ts';
import { migrate, migrations } from '../migrate.ts';
import { reportsTable } from '../reports.ts';

test('a desk of level 9 knows the mails of its reports again, by their ids and by what they say', () => {
  const folder = freshFolder();
  const db = openDatabase(path.join(folder, 'desk.sqlite'));
  const before = migrations.filter(({ level }) => level <= 9);
  expect(migrate(db, folder, before)).toBeNull();
  const claim = { reporterAddress: 'anna@post.example', subject: 'Fehler', sentAt: null, text: 'Guten Tag' };
  db.exec(`INSERT INTO message VALUES ('a', x'00'), ('b', x'01');
    INSERT INTO report VALUES ('rep_1', 'a', '<1@post.example>', '2026'), ('rep_2', 'b', '', '2026')`);
  db.prepare(
    `INSERT INTO report_list (report_id, received_at, state, is_open, json) VALUES ('rep_1', '2026', 'closed', 0, ?)`,
  ).run(JSON.stringify({ claim, attachments: [], standing: {} }));
  expect(migrate(db, folder)).toBeNull();
  const reports = reportsTable(db);
  expect(reports.ofMessage('<1@post.example>')).toBe('rep_1');
  expect(reports.ofMessage('')).toBeUndefined();
  expect(reports.withLetterKey('')).toBeUndefined();
  const again = letterKey({ ...claim, sender: 'Anna@Post.example', text: 'Guten\r\nTag', attachments: [] });
  expect(reports.withLetterKey(again)).toBe('rep_1');
  db.close();
});
