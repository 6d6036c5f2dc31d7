import { expect, test } from 'vitest';
import { isRefusal } from '#shared/contract/errors.ts';
import type { ArticleId } from '#shared/domain/ids.ts';
import { freshFolder } from '../desk-for-tests.ts';
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
