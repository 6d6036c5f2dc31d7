import { z } from 'zod';

/**
 * Characters of a template, and of its styles. Every page carries its styles inside it, so that at this size an archive
 * of ten thousand pages holds a gigabyte of nothing else; the styles of big news sites are a tenth of it.
 */
export const longestTemplatePart = 100_000;

/** How the newsroom's pages look; a part that is empty is as the program has it. */
export const pageTemplate = z.object({
  /** An HTML document with placeholders in double braces. */
  template: z.string().max(longestTemplatePart),
  /** CSS. */
  styles: z.string().max(longestTemplatePart),
});
export type PageTemplate = z.infer<typeof pageTemplate>;
export type TemplatePart = keyof PageTemplate;

export const pageTemplateDefaults: PageTemplate = { template: '', styles: '' };

/** The article, part by part in the order of our own page. */
export const articleParts = [
  'kicker',
  'headline',
  'lead-image',
  'byline',
  'dates',
  'notices-top',
  'dateline',
  'lede',
  'body',
  'notices-bottom',
  'standing-elements',
] as const;
export type ArticlePart = (typeof articleParts)[number];

/** Placeholders that stand for markup: for what the head must hold, the whole article, or its parts one by one. */
export const markupPlaceholders = ['head', 'article', ...articleParts] as const;

/** Placeholders that stand for words, wherever words may stand. */
export const wordPlaceholders = ['publication', 'section', 'headline-text', 'year', 'language'] as const;

/** Placeholders that stand for an address, for where a link leads. */
export const addressPlaceholders = ['home', 'corrections-policy'] as const;

export const placeholders = [...markupPlaceholders, ...wordPlaceholders, ...addressPlaceholders] as const;
export type Placeholder = (typeof placeholders)[number];

const isOneOf =
  <Name extends string>(names: readonly Name[]) =>
  (name: string): name is Name =>
    (names as readonly string[]).includes(name);

export const isPlaceholder = isOneOf(placeholders);
export const isMarkupPlaceholder = isOneOf(markupPlaceholders);
export const isWordPlaceholder = isOneOf(wordPlaceholders);
export const isAddressPlaceholder = isOneOf(addressPlaceholders);
export const isArticlePart = isOneOf(articleParts);

/** As it is written in a template. */
export const inDoubleBraces = (name: string): string => `{{${name}}}`;
