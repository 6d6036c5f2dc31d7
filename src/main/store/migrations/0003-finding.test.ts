import path from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { fold } from '#shared/search-query/fold.ts';
import { aMail } from '../../corrections/a-mail.fixture.ts';
import { freshFolder, openTestDesk, type TestDesk } from '../../desk-for-tests.ts';
import { type DeskDatabase, openDatabase } from '../database.ts';
import { migrate, migrations } from '../migrate.ts';

async function fill(desk: TestDesk): Promise<void> {
  const picture = await sharp({ create: { width: 90, height: 60, channels: 3, background: '#456' } })
    .png()
    .toBuffer();
  const { image } = await desk.ask('images.add', {
    uploadId: (await desk.upload('ufer.png', picture)) as never,
    credit: { creators: ['Rosa Bär'], creditLine: 'Bär/Keystone' },
  });
  const text = 'Region\nDer Uferweg in Köniz öffnet\nDie Strasse bleibt zu.\n\nDer Gemeinderat beschliesst.';
  const { articleId } = await desk.ask('imports.text', {
    uploadId: (await desk.upload('ufer.txt', text)) as never,
  });
  await desk.ask('articles.set', {
    articleId,
    record: { section: 'Zürich Süd', contributors: [{ name: 'Anna Koller', sign: 'ako' }] },
  });
  const { articleId: other } = await desk.ask('articles.create', {});
  await desk.ask('articles.set', { articleId: other, record: { section: 'KI', slug: 'ki-labor' } });
  await desk.ask('articles.setStatus', { articleId: other, status: 'review', note: '' });
  const mail = aMail({ from: 'Jan Müller <jan@post.example>', text: 'Der Uferweg liegt nicht in Köniz.' });
  const { reports } = await desk.ask('corrections.import', {
    uploadIds: [(await desk.upload('hinweis.eml', mail)) as never],
  });
  await desk.ask('corrections.match', { reportId: reports[0]!.reportId, articleId });
  expect(image.imageId).not.toBe('');
}

const searches = [
  ...['uferweg', 'beschl', 'derat', 'von:koller', 'von:mül', 'von:bär', 'ressort:zuerich'],
  ...['ressort:ki status:gegenlesen', '-ressort:ki art:artikel', 'art:bild', 'hat:nachweis', 'hat:korrektur'],
  ...['art:hinweis status:offen', 'nach:2026-02-12 uferweg', 'uferweg art:hinweis'],
];
async function answers(desk: TestDesk) {
  const found: Record<string, unknown> = {};
  for (const words of searches) {
    const { hits, meant } = await desk.ask('search.find', { words });
    found[words] = { hits: hits.map(({ id, where }) => `${id} in ${where}`), meant };
  }
  return found;
}

/** The same rows in tables of level 2, which know no filters. */
function asAtLevel2(from: string, folder: string): void {
  const db: DeskDatabase = openDatabase(path.join(folder, 'desk.sqlite'));
  expect(migrate(db, folder, migrations.slice(0, 2))).toBeNull();
  db.prepare('ATTACH ? AS newer').run(path.join(from, 'desk.sqlite'));
  db.pragma('foreign_keys = OFF');
  const tables = db
    .prepare<[], { name: string }>(
      `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite%'`,
    )
    .all();
  for (const { name } of tables) {
    const columns = db
      .prepare<[string], { name: string }>('SELECT name FROM pragma_table_info(?)')
      .all(name)
      .map((column) => column.name)
      .join(', ');
    db.exec(`INSERT INTO main.${name} (${columns}) SELECT ${columns} FROM newer.${name}`);
  }
  const index = db.prepare('INSERT INTO search_index (rowid, title, text) VALUES (?, ?, ?)');
  type Text = { id: number; title: string; text: string };
  for (const { id, title, text } of db.prepare<[], Text>('SELECT id, title, text FROM search_text').all())
    index.run(id, fold(title), fold(text));
  db.close();
}

test('a desk of level 2 finds everything by words and filters as soon as it is opened', async () => {
  const now = await openTestDesk();
  await fill(now);
  const expected = await answers(now);
  for (const words of searches) expect(expected[words], words).not.toEqual({ hits: [], meant: null });
  await now.workstation.close();

  const folder = freshFolder();
  asAtLevel2(now.folder, folder);
  const migrated = await openTestDesk(folder);
  expect(await answers(migrated)).toEqual(expected);
});
