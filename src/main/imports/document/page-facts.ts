import type { ParsedElement } from 'jsdom';
import { z } from 'zod';
import { isOnHost } from '#shared/domain/host-of-page.ts';
import { type FrontMatter, silentFront } from '../markdown/front-matter.ts';
import { localeOr } from '../markdown/locale-or.ts';
import { markedAuthors } from './page-marks.ts';

/** Characters of facts for machines that are read; news pages have a few thousand. */
const longest = 500_000;
const mostNamed = 100;

const words = z
  .string()
  .max(1000)
  .transform((value) => value.replace(/\s+/g, ' ').trim());
const several = z
  .union([
    words.transform((value) => value.split(/\s*,\s*/)),
    z.array(z.union([words, z.object({ name: words }).transform(({ name }) => name)])).max(mostNamed),
    z.object({ name: words }).transform(({ name }) => [name]),
  ])
  .transform((names) => names.filter((name) => name !== ''));
const oneOf = several.transform(([first = '']) => first);
const yes = z.union([
  z.boolean(),
  z.enum(['True', 'true', 'False', 'false']).transform((word) => /^t/i.test(word)),
]);

/** What news pages tell machines about their piece (https://schema.org/NewsArticle); anything odd counts as unsaid. */
const article = z.object({
  '@type': z.union([z.string(), z.array(z.string())]),
  articleSection: oneOf.catch(''),
  author: several.catch([]),
  keywords: several.catch([]),
  inLanguage: localeOr(words).catch(''),
  isAccessibleForFree: yes.catch(true),
});

const graph = z.union([
  z.array(z.unknown()),
  z.object({ '@graph': z.array(z.unknown()) }).transform((whole) => whole['@graph']),
  z.unknown().transform((one) => [one]),
]);

/**
 * What a saved page says of its piece beside its words: for machines, and in its head. Its own address is told only
 * where it is one of this publication: a page from elsewhere is material, and not where the piece stands.
 * @param site the publication's address
 */
export function pageFacts(page: ParsedElement, site: string): FrontMatter {
  const said = [...page.querySelectorAll('script[type="application/ld+json"]')]
    .flatMap(({ textContent }) => itemsIn(textContent ?? ''))
    .find(isArticle);
  const comments = contentOf(page, 'comments');
  const tags = said?.keywords.length ? said.keywords : several.parse(contentOf(page, 'keywords'));
  return {
    ...silentFront,
    section: said?.articleSection ?? '',
    authors: said?.author.length ? said.author : markedAuthors(page),
    keywords: [...new Set(tags)].slice(0, mostNamed),
    locale: said?.inLanguage ?? '',
    url: ownAddress(page, site),
    commentsOpen: comments === 'closed' ? false : comments === 'open' ? true : null,
    isAccessibleForFree: said?.isAccessibleForFree ?? true,
  };
}

function itemsIn(json: string): z.infer<typeof article>[] {
  if (json.length > longest) return [];
  try {
    return graph.parse(JSON.parse(json)).flatMap((one) => {
      const read = article.safeParse(one);
      return read.success ? [read.data] : [];
    });
  } catch {
    return [];
  }
}

const isArticle = (item: z.infer<typeof article>): boolean =>
  [item['@type']].flat().some((type) => /(Article|BlogPosting|Report)$/.test(type));

const contentOf = (page: ParsedElement, name: string): string =>
  (page.querySelector(`meta[name="${name}"]`)?.getAttribute('content') ?? '').slice(0, 1000).trim();

function ownAddress(page: ParsedElement, site: string): string {
  const address = page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
  return /^https?:/i.test(address) && isOnHost(address, site) ? (URL.parse(address)?.href ?? '') : '';
}
