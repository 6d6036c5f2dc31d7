import path from 'node:path';
import { expect, test } from 'vitest';
import { freshFolder } from '../../desk-for-tests.ts';
import { openDatabase } from '../database.ts';
import { migrate, migrations } from '../migrate.ts';

test('a desk of level 4 knows what its images lack, and which exports they left with', () => {
  const folder = freshFolder();
  const db = openDatabase(path.join(folder, 'desk.sqlite'));
  const before = migrations.filter(({ level }) => level <= 4);
  expect(migrate(db, folder, before)).toBeNull();
  const image = (imageId: string, credit: object) =>
    db
      .prepare(
        `INSERT INTO image (image_id, sha256, media_type, byte_length, width, height, original_name, credit, metadata,
          added_at) VALUES (?, ?, 'image/jpeg', 1, 1, 1, 'a.jpg', ?, '{}', '2026-02-12T07:12:00.000Z')`,
      )
      .run(imageId, imageId, JSON.stringify(credit));
  // As an older program wrote it: no restrictions, a day that is none.
  image('img_old', { kind: 'photo', creditLine: ' ', altText: 'Steg', rightsEndOn: 'Ende Jahr' });
  image('img_new', {
    kind: 'handout',
    creditLine: 'SDA',
    rightsEndOn: '2026-12-31',
    restrictions: ['no-social'],
    digitalSourceType: 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia',
  });
  const figure = (imageId: string | null, creditLine: string | null) => ({
    type: 'figure',
    attrs: { imageId, creditLine, lead: false, altText: null },
  });
  const body = {
    type: 'doc',
    content: [figure('img_old', ' zvg '), figure('img_new', null), figure(null, null)],
  };
  const credits = { img_old: { creditLine: 'A' }, img_new: { creditLine: 'SDA' } };
  const version = db.prepare(
    `INSERT INTO article_version (version_id, article_id, reason, name, made_at, made_by, schema_version, text_sha256,
      content, content_of) VALUES (?, 'art_1', 'exported', '', '2026', '', 1, '', ?, ?)`,
  );
  const run = db.prepare(`INSERT INTO export_run VALUES (?, 'art_1', 'text', ?, '[]', '2026', '')`);
  db.prepare(`INSERT INTO article VALUES ('art_1', '2026', 1)`).run();
  version.run('ver_1', JSON.stringify({ body, credits }), null);
  version.run('ver_2', '', 'ver_1');
  version.run('ver_3', JSON.stringify({ body: { type: 'doc', content: [figure('img_new', null)] } }), null);
  for (const number of [1, 2, 3]) run.run(`exp_${number}`, `ver_${number}`);

  expect(migrate(db, folder)).toBeNull();
  expect(
    db
      .prepare(
        `SELECT image_id, kind, lacks_credit, lacks_alt, rights_end, is_ai, is_restricted FROM image ORDER BY image_id`,
      )
      .raw()
      .all(),
  ).toEqual([
    ['img_new', 'handout', 0, 1, '2026-12-31', 1, 1],
    ['img_old', 'photo', 1, 0, '', 0, 0],
  ]);
  expect(db.prepare('SELECT * FROM export_image ORDER BY image_id, export_id').raw().all()).toEqual([
    ['img_new', 'exp_1', 'SDA'],
    ['img_new', 'exp_2', 'SDA'],
    ['img_new', 'exp_3', null],
    ['img_old', 'exp_1', 'zvg'],
    ['img_old', 'exp_2', 'zvg'],
  ]);
  db.close();
});
