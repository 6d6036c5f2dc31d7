import path from 'node:path';
import Database from 'better-sqlite3';
import { beforeAll, expect, test } from 'vitest';
import { articleStatus, tableOrder } from '#shared/domain/piece/article.ts';
import { freshFolder } from '../desk-for-tests.ts';
import { countsBy, orderedArticles, pageInOrder } from './article-order.ts';
import type { ListNarrowing } from './article-rows.ts';
import { openDatabase } from './database.ts';
import { migrate, migrations } from './migrate.ts';

const wide: ListNarrowing = { status: null, section: null, contributor: null };

let db: Database.Database;
beforeAll(() => {
  db = new Database(':memory:');
  for (const { up } of migrations) up(db);
  const add = db.prepare('INSERT INTO article_list VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
  const name = db.prepare('INSERT INTO article_contributor VALUES (?, ?, ?)');
  const report = db.prepare(
    'INSERT INTO report_list (report_id, received_at, state, is_open, article_id, json) VALUES (?, ?, ?, ?, ?, ?)',
  );
  db.transaction(() => {
    for (let at = 0; at < 2_000; at++) {
      const id = `art_${String(at).padStart(5, '0')}`;
      const day = new Date(Date.UTC(2026, 0, 1, 0, at * 7)).toISOString();
      const status = articleStatus.options[at % articleStatus.options.length];
      const headline = `${['Öl', 'Zug', '«Alpen»', 'Äpfel', 'berg'][at % 5]} ${at % 40}`;
      const author = ['Koller', 'Frei', 'Ärni'][at % 3] as string;
      add.run(id, status, day, day, headline, '', '', `R${at % 9}`, author, at % 50, '', '', null);
      name.run(author, day, id);
      if (at % 400 === 0) report.run(`rep_${at}`, day, 'new', 1, id, '{}');
    }
  })();
  db.exec('ANALYZE');
});

/** The way SQLite goes; `*` and `+` stand for whole tables and sorting in a heap. */
const planOf = (sql: string, bound: object): string[] =>
  (db.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(bound) as { detail: string }[]).map(({ detail }) => detail);

const bound = { ...wide, limit: 100, value: 'a', at: '2026', id: 'art_1' };

test('each order of the table walks down an index and sorts nothing, on its first page and on those behind', () => {
  for (const order of tableOrder.options.filter((each) => each !== 'reports'))
    for (const backwards of [false, true])
      for (const isFirst of [true, false]) {
        const plan = planOf(pageInOrder(order, backwards, wide, isFirst), bound).join('\n');
        expect(plan, `${order} ${backwards}`).not.toContain('TEMP B-TREE');
        expect(plan, `${order} ${backwards}`).toMatch(/(SCAN|SEARCH) list USING INDEX article_list_/);
      }
});

test('the counts of the states read an index and not the list', () => {
  for (const section of [null, 'R1'])
    expect(planOf(countsBy({ ...wide, section }), { section }).join()).toMatch(
      /^S[A-Z]+ article_list USING COVERING INDEX article_list_by_\w*status/,
    );
});

test('every page of every order joins the one before without a gap or a piece twice', () => {
  const table = orderedArticles(db);
  for (const order of tableOrder.options)
    for (const backwards of [false, true]) {
      const whole = table.inOrder(order, backwards, null, 5_000, wide).map(({ articleId }) => articleId);
      const paged: string[] = [];
      for (let after = null as Parameters<typeof table.inOrder>[2]; ; ) {
        const rows = table.inOrder(order, backwards, after, 333, wide);
        paged.push(...rows.map(({ articleId }) => articleId));
        const last = rows.at(-1);
        if (!last || rows.length < 333) break;
        after = { value: last.value, at: last.changedAt, id: last.articleId };
      }
      expect(paged, `${order} ${backwards}`).toEqual(whole);
      expect(new Set(whole).size).toBe(2_000 - Math.floor(2_000 / 7));
    }
});

test('headlines stand as a reader looks them up: umlauts, capitals and quotation marks do not count', () => {
  const words = orderedArticles(db)
    .inOrder('headline', false, null, 5_000, wide)
    .map(({ headline }) => headline.split(' ')[0]);
  expect([...new Set(words)]).toEqual(['«Alpen»', 'Äpfel', 'berg', 'Öl', 'Zug']);
});

test('pieces with open reports come first when the table is turned round by reports', () => {
  const rows = orderedArticles(db).inOrder('reports', true, null, 10, wide);
  expect(rows.map(({ value }) => value)).toEqual([1, 1, 1, 1, 1, 0, 0, 0, 0, 0]);
});

test('the counts follow section and name', () => {
  const table = orderedArticles(db);
  const all = table.counts(wide);
  expect(Object.values(all).reduce((sum, count) => sum + count)).toBe(2_000);
  const narrowed = table.counts({ status: null, section: 'R1', contributor: 'Frei' });
  const expected = db
    .prepare(
      "SELECT count(*) AS count FROM article_list WHERE section = 'R1' AND authors = 'Frei' AND status = 'draft'",
    )
    .get() as { count: number };
  expect(narrowed.draft).toBe(expected.count);
});

test('an old desk keeps its versions and its list when it learns of orders', () => {
  const folder = freshFolder();
  const old = openDatabase(path.join(folder, 'desk.sqlite'));
  migrate(old, folder, migrations.slice(0, 1));
  old.exec(`
    INSERT INTO article VALUES ('art_1', '2026-01-01', 1);
    INSERT INTO article_version VALUES ('ver_1', 'art_1', 'saved', 'Erste', '2026-01-01', 'Anna', 1, 'x', '{"a":1}');
    INSERT INTO article_list VALUES ('art_1', 'draft', '2026-01-01', '2026-01-01', 'Älter', '', '', 'Region', 'Anna', 3,
      '', '', NULL)`);
  migrate(old, folder);
  expect(old.prepare('SELECT content, content_of FROM article_version').get()).toEqual({
    content: '{"a":1}',
    content_of: null,
  });
  expect(old.prepare('SELECT headline_order, status_order FROM article_list').get()).toEqual({
    headline_order: 'alter',
    status_order: 1,
  });
  old.close();
});
