import path from 'node:path';
import { expect, test } from 'vitest';
import { freshFolder } from '../../desk-for-tests.ts';
import { openDatabase } from '../database.ts';
import { migrate, migrations } from '../migrate.ts';
import { reportsTable } from '../reports.ts';
import { migration0011 } from './0011-retention.ts';

test('an older desk knows since when its closed reports keep their reporters, open and redacted ones aside', () => {
  const db = openDatabase(path.join(freshFolder(), 'desk.sqlite'));
  const before = migrations.filter(({ level }) => level < migration0011.level);
  expect(migrate(db, path.dirname(db.name), before)).toBeNull();
  const report = (id: string, state: string, types: readonly string[]) => {
    db.exec(
      `INSERT INTO message VALUES ('${id}', x'00'); INSERT INTO report VALUES ('${id}', '${id}', '', '2026')`,
    );
    types.forEach((type, index) => {
      const event = JSON.stringify({ type, at: `2026-02-0${index + 1}T08:00:00.000Z`, by: 'desk' });
      db.prepare('INSERT INTO report_event VALUES (?, ?, ?)').run(id, index + 1, event);
    });
    const json = JSON.stringify({ reportId: id, claim: {}, attachments: [], standing: { state } });
    db.prepare(
      'INSERT INTO report_list (report_id, received_at, state, is_open, json) VALUES (?, ?, ?, ?, ?)',
    ).run(id, '2026', state, Number(state === 'triaged'), json);
  };
  report('rep_closed', 'closed', ['received', 'closed']);
  report('rep_aside', 'set-aside', ['received', 'set-aside', 'noted']);
  report('rep_open', 'triaged', ['received', 'triaged']);
  report('rep_redacted', 'closed', ['received', 'closed', 'redacted']);
  expect(migrate(db, path.dirname(db.name))).toBeNull();
  expect(reportsTable(db).keptUntil('2026-03')).toEqual([
    { reportId: 'rep_closed', since: '2026-02-02T08:00:00.000Z' },
    { reportId: 'rep_aside', since: '2026-02-03T08:00:00.000Z' },
  ]);
  db.close();
});
