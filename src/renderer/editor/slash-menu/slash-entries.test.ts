// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { bodySchema } from '#shared/article-body/schema.ts';
import { wordsIn } from '#shared/words/words.ts';
import { labelKey, offeredFor, slashEntries } from './slash-entries.ts';

const found = (query: string, language: 'de' | 'en' = 'de') =>
  offeredFor(query, (name) => wordsIn(language)(labelKey(name))).map(({ name }) => name);

describe('the slash menu', () => {
  it('finds an entry by its name in either language, whichever the window speaks', () => {
    for (const language of ['de', 'en'] as const) {
      expect(found('zitat', language)).toEqual(['quote']);
      expect(found('quote', language)).toEqual(['quote']);
      expect(found('Aufmacher', language)).toEqual(['leadImage']);
      expect(found('hyper', language)).toEqual(['link']);
    }
  });

  it('finds umlauts with and without their dots', () => {
    expect(found('über')).toEqual(['subhead']);
    expect(found('uber')).toEqual(['subhead']);
  });

  it('puts first what the window calls so', () => {
    expect(found('li')[0]).toBe('bulletList');
    expect(found('link')).toEqual(['link']);
    expect(found('nu', 'en')[0]).toBe('orderedList');
  });

  it('offers everything at first, and nothing for what nothing is called', () => {
    expect(found('')).toHaveLength(slashEntries.length);
    expect(found('xyz')).toEqual([]);
  });

  it('reaches every kind of block that may stand in the text', () => {
    const names = slashEntries.map(({ name }) => name as string);
    const blocks = Object.values(bodySchema().nodes).filter(({ spec }) => /\bblock\b/.test(spec.group ?? ''));
    for (const { name } of blocks) expect(names).toContain(name);
  });
});
