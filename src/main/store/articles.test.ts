import path from 'node:path';
import { expect, test } from 'vitest';
import { isRefusal } from '#shared/contract/errors.ts';
import type { ArticleId, VersionId } from '#shared/domain/ids.ts';
import { freshFolder } from '../desk-for-tests.ts';
import { openDatabase } from './database.ts';
import { openStore } from './store.ts';

test('the list offers the people of the newest pieces, however many names the archive holds', () => {
  const store = openStore(freshFolder());
  if (isRefusal(store)) throw new Error(store.code);
  store.transaction(() => {
    for (let number = 0; number < 1500; number++) {
      const row = {
        articleId: `art_${String(number).padStart(9, '0')}` as ArticleId,
        status: 'published',
        createdAt: '2026-01-01T00:00:00.000Z',
        changedAt: new Date(Date.UTC(2026, 0, 1) + number * 1000).toISOString(),
        headline: '',
        kicker: '',
        opening: '',
        section: `Ressort ${number % 3}`,
        authors: '',
        wordCount: 0,
        url: '',
        urlKey: '',
        leadImageId: null,
      } as const;
      store.articles.putDerived(row, '{}', { images: [], contributors: [`Name ${number}`] });
    }
  });
  const { sections, contributors } = store.articles.named();
  expect(sections).toEqual(['Ressort 0', 'Ressort 1', 'Ressort 2']);
  expect(contributors).toHaveLength(1000);
  expect(contributors).toContain('Name 1499');
  expect(contributors).not.toContain('Name 499');
  store.close();
});

test('a text that the newest version has already is stored once, and read from every version that has it', () => {
  const folder = freshFolder();
  const store = openStore(folder);
  if (isRefusal(store)) throw new Error(store.code);
  const articleId = 'art_000000001' as ArticleId;
  store.articles.add({ articleId, createdAt: '2026-01-01', schemaVersion: 1 });
  const keep = (id: string, content: string) =>
    store.articles.addVersion({
      versionId: id as VersionId,
      articleId,
      reason: 'saved',
      name: id,
      madeAt: `2026-01-0${id.at(-1)}`,
      madeBy: 'Anna',
      schemaVersion: 1,
      textSha256: '',
      content,
    });
  keep('ver_1', '"eins"');
  keep('ver_2', '"eins"');
  keep('ver_3', '"eins"');
  keep('ver_4', '"zwei"');
  keep('ver_5', '"eins"');
  const contents = [1, 2, 3, 4, 5].map((at) => store.articles.version(`ver_${at}` as VersionId)?.content);
  store.close();
  expect(contents).toEqual(['"eins"', '"eins"', '"eins"', '"zwei"', '"eins"']);
  const db = openDatabase(path.join(folder, 'desk.sqlite'));
  const stored = db.prepare("SELECT version_id AS id FROM article_version WHERE content <> ''").all();
  db.close();
  expect(stored).toEqual([{ id: 'ver_1' }, { id: 'ver_4' }, { id: 'ver_5' }]);
});
