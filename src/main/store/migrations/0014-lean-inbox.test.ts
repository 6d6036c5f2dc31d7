import path from 'node:path';
import { expect, test } from 'vitest';
import { reportFilter } from '#shared/domain/report/report-filter.ts';
import { freshFolder } from '../../desk-for-tests.ts';
import { openDatabase } from '../database.ts';
import { migrate, migrations } from '../migrate.ts';
import { reportsTable } from '../reports.ts';

test('a desk of level 13 keeps its inbox, newest first and by state, with two indexes fewer to write', () => {
  const folder = freshFolder();
  const db = openDatabase(path.join(folder, 'desk.sqlite'));
  const older = migrations.filter(({ level }) => level <= 13);
  expect(migrate(db, folder, older)).toBeNull();
  db.exec(`INSERT INTO message VALUES ('a', x'00')`);
  for (const [id, state] of [
    ['rep_1', 'received'],
    ['rep_2', 'closed'],
    ['rep_3', 'received'],
  ] as const) {
    db.prepare(`INSERT INTO report VALUES (?, 'a', '', '2026')`).run(id);
    const report = { reportId: id, standing: { state }, claim: {} };
    db.prepare(
      `INSERT INTO report_list (report_id, received_at, state, is_open, json) VALUES (?, '2026', ?, ?, ?)`,
    ).run(id, state, Number(state === 'received'), JSON.stringify(report));
  }
  expect(migrate(db, folder)).toBeNull();
  const page = { sort: 'newest', limit: 10, after: null, now: '2026', today: '2026' } as const;
  const list = (show: 'all' | 'received') =>
    reportsTable(db)
      .list({ ...page, show, filter: reportFilter.parse({}) })
      .map(({ report }) => report.reportId);
  expect(list('all')).toEqual(['rep_3', 'rep_2', 'rep_1']);
  expect(list('received')).toEqual(['rep_3', 'rep_1']);
  expect(
    db
      .prepare(`SELECT name FROM sqlite_schema WHERE tbl_name = 'report_list' AND type = 'index'`)
      .pluck()
      .all(),
  ).not.toContain('report_list_by_state');
  db.close();
});
