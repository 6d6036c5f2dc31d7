import path from 'node:path';
import { expect, test } from 'vitest';
import { freshFolder } from '../../desk-for-tests.ts';
import { openDatabase } from '../database.ts';
import { migrate, migrations } from '../migrate.ts';

test('a desk of level 8 has the columns that its inbox is filtered by, as far as its logs say', () => {
  const folder = freshFolder();
  const db = openDatabase(path.join(folder, 'desk.sqlite'));
  expect(
    migrate(
      db,
      folder,
      migrations.filter(({ level }) => level <= 8),
    ),
  ).toBeNull();
  const report = (id: string, claim: object, readable: boolean) => {
    db.prepare(`INSERT INTO message VALUES (?, x'00')`).run(id);
    db.prepare(`INSERT INTO report VALUES (?, ?, '', '2026-02-12T07:12:00.000Z')`).run(id, id);
    const json = JSON.stringify({
      reportId: id,
      claim,
      readable,
      standing: { state: 'triaged', outcome: null },
    });
    db.prepare(`INSERT INTO report_list VALUES (?, '2026-02-12T07:12:00.000Z', 'triaged', 1, NULL, ?)`).run(
      id,
      json,
    );
  };
  report('rep_1', { language: 'en' }, true);
  report('rep_2', { language: 'de' }, false);
  const event = db.prepare('INSERT INTO report_event VALUES (?, ?, ?)');
  const triaged = (errorType: string, personRelated: boolean) =>
    JSON.stringify({ type: 'triaged', errorType, personRelated });
  event.run('rep_1', 1, JSON.stringify({ type: 'received' }));
  event.run('rep_1', 2, triaged('fact', false));
  event.run('rep_1', 3, triaged('name', true));

  expect(migrate(db, folder)).toBeNull();
  const columns =
    'owner, lane, error_type, person_related, snoozed_until, due_at, due_step, language, readable';
  expect(db.prepare(`SELECT ${columns} FROM report_list ORDER BY report_id`).raw().all()).toEqual([
    ['', 'correction', 'name', 1, null, null, 'unknown', 'en', 1],
    ['', 'correction', null, 0, null, null, 'unknown', 'de', 0],
  ]);
  const standing = db
    .prepare(`SELECT json -> '$.standing' FROM report_list ORDER BY report_id`)
    .pluck()
    .get();
  expect(JSON.parse(standing as string)).toEqual({
    ...{ state: 'triaged', outcome: null, errorType: 'name', personRelated: true },
  });
  db.close();
});
