import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { freshFolder, openTestDesk } from '../../desk-for-tests.ts';
import { picture, withIim } from '../../images/files-for-tests.ts';
import { closeWorkers } from '../../jobs/run-in-worker.ts';
import { openDatabase } from '../database.ts';
import { migrate, migrations } from '../migrate.ts';
import { openOriginals } from '../originals.ts';

afterAll(closeWorkers);

/** The rows of a desk in tables of level 4, which know nothing of what files said. */
function asAtLevel4(from: string, folder: string): void {
  const db = openDatabase(path.join(folder, 'desk.sqlite'));
  expect(migrate(db, folder, migrations.slice(0, 4))).toBeNull();
  db.prepare('ATTACH ? AS newer').run(path.join(from, 'desk.sqlite'));
  for (const table of ['image', 'setting']) {
    const columns = db
      .prepare<[string], { name: string }>('SELECT name FROM pragma_table_info(?)')
      .all(table)
      .map(({ name }) => name)
      .join(', ');
    db.exec(`INSERT INTO main.${table} (${columns}) SELECT ${columns} FROM newer.${table}`);
  }
  db.close();
}

test('an image of an older desk shows the contradictions of its file once somebody asks', async () => {
  const before = await openTestDesk();
  const file = withIim(await picture({ xmp: '<photoshop:Credit>Keystone-SDA</photoshop:Credit>' }), [
    [110, Buffer.from('AFP')],
  ]);
  const { imageId } = await before.ask('images.add', {
    uploadId: (await before.upload('aare.jpg', file)) as never,
    credit: {},
  });
  const { conflicts } = await before.ask('images.get', { imageId });
  expect(conflicts.map(({ field }) => field)).toEqual(['creditLine']);
  await before.workstation.close();

  const folder = freshFolder();
  asAtLevel4(before.folder, folder);
  const desk = await openTestDesk(folder);
  expect((await desk.ask('images.get', { imageId })).conflicts).toEqual([]);
  const sha256 = (await desk.ask('images.get', { imageId })).image.sha256;

  expect(openOriginals(folder).keep(file)).toBe(sha256);
  expect((await desk.ask('images.get', { imageId })).conflicts).toEqual(conflicts);
});
