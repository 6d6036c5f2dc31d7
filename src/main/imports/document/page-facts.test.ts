import { describe, expect, it } from 'vitest';
import { pageFacts } from './page-facts.ts';
import { parsedPage } from './prepare-page.ts';

const site = 'https://talbote.example';
const factsOf = (head: string) => pageFacts(parsedPage(`<head>${head}</head><p>Text.</p>`), site);
const forMachines = (said: unknown) =>
  factsOf(`<script type="application/ld+json">${JSON.stringify(said)}</script>`);

describe('what a saved page says of its piece', () => {
  it('is read from what it tells machines, in the shapes that pages give it', () => {
    const article = {
      '@type': ['NewsArticle', 'Thing'],
      articleSection: ['Region', 'Schweiz'],
      author: [{ name: 'Lea  Brunner' }, 'Rosa Amstutz'],
      keywords: 'Steg, Ufer',
      inLanguage: 'de-CH',
      isAccessibleForFree: 'False',
    };
    const facts = {
      section: 'Region',
      authors: ['Lea Brunner', 'Rosa Amstutz'],
      keywords: ['Steg', 'Ufer'],
      locale: 'de-CH',
      isAccessibleForFree: false,
    };
    expect(forMachines(article)).toMatchObject(facts);
    expect(forMachines([{ '@type': 'WebSite' }, article])).toMatchObject(facts);
    expect(forMachines({ '@graph': [{ '@type': 'BreadcrumbList' }, article] })).toMatchObject(facts);
  });

  it('takes the address of a page of this publication alone', () => {
    const at = (href: string) => factsOf(`<link rel="canonical" href="${href}">`).url;
    expect(at('https://www.talbote.example/region/steg')).toBe('https://www.talbote.example/region/steg');
    for (const other of ['https://anderswo.example/steg', '/region/steg', 'javascript:alert(1)', ''])
      expect(at(other)).toBe('');
  });

  it.each([
    ['no JSON', '<script type="application/ld+json">{"@type":</script>'],
    ['a number', '<script type="application/ld+json">7</script>'],
    [
      'odd types',
      '<script type="application/ld+json">{"@type":"NewsArticle","keywords":{"a":1},"author":[[]]}</script>',
    ],
    [
      'an endless text',
      `<script type="application/ld+json">{"@type":"NewsArticle","keywords":"${'a, '.repeat(200_000)}"}</script>`,
    ],
    ['nothing', ''],
  ])('says nothing where it holds %s', (_, head) => {
    expect(factsOf(head)).toMatchObject({ keywords: [], authors: [], url: '', commentsOpen: null });
  });

  it('says whether readers may write', () => {
    expect(factsOf('<meta name="comments" content="closed">').commentsOpen).toBe(false);
    expect(factsOf('<meta name="comments" content="open">').commentsOpen).toBe(true);
  });
});
