import { isMap, isScalar, parseDocument } from 'yaml';
import { z } from 'zod';
import { isPictureName } from '#shared/coming-in/pictures-beside.ts';
import type { FrontMatterNames } from '#shared/domain/export/export-files.ts';
import { localeOr } from './locale-or.ts';
import { tomlFields } from './toml-fields.ts';

const words = z.union([z.string(), z.number(), z.boolean()]).transform((value) => String(value).trim());
const list = z.union([
  words.transform((value) => value.split(/\s*[,;]\s*/)),
  z.array(z.union([words, z.object({ name: words }).transform(({ name }) => name)])),
]);
const yes = z.boolean();

/** An image of the piece, as our own export lists it. */
const image = z.object({
  file: words,
  caption: words.default(''),
  credit: words.default(''),
  label: words.default(''),
});
export type FrontImage = z.infer<typeof image>;

/** The picture at the head of a piece, as themes of static sites name it: its address, or with its words. */
const isAddress = (file: string): boolean => isPictureName(file) || /^https?:\/\//i.test(file);
const cover = z.union([
  words.refine(isAddress).transform((file) => ({ file, alt: '', caption: '', credit: '' })),
  z
    .object({
      ...{ path: words.optional(), src: words.optional(), url: words.optional(), image: words.optional() },
      ...{ file: words.optional(), feature: words.optional() },
      ...{ alt: words.default(''), caption: words.default(''), credit: words.default('') },
    })
    .transform(({ path, src, url, image: picture, file, feature, ...said }) => ({
      ...said,
      file: path ?? src ?? url ?? picture ?? file ?? feature ?? '',
    }))
    .refine(({ file }) => isAddress(file)),
]);
export type FrontCover = z.infer<typeof cover>;

/** Names that generators of static sites, and our own export, give to one and the same thing; the first that is there counts. */
const names = {
  headline: ['title', 'headline', 'titel'],
  kicker: ['kicker', 'spitzmarke', 'dachzeile'],
  lede: ['description', 'lede', 'lead', 'excerpt', 'summary', 'subtitle', 'subheadline', 'untertitel'],
  byline: ['byline'],
  dateline: ['dateline'],
  section: ['section', 'category', 'ressort', 'categories'],
  authors: ['authors', 'author', 'autor', 'autorin', 'autoren'],
  keywords: ['keywords', 'tags'],
  locale: ['lang', 'language', 'locale'],
  url: ['url', 'canonical', 'canonicalUrl', 'permalink'],
  commentsOpen: ['comments'],
  isAccessibleForFree: ['free'],
  images: ['images'],
  cover: [
    'image',
    'cover',
    'featured_image',
    'featuredImage',
    'feature_image',
    'cover_image',
    'coverImage',
    'hero',
  ],
  coverAlt: ['image_alt', 'imageAlt', 'feature_image_alt', 'cover_alt', 'coverAlt'],
  coverCaption: ['image_caption', 'imageCaption', 'feature_image_caption', 'cover_caption', 'coverCaption'],
  coverCredit: ['image_credit', 'imageCredit', 'cover_credit', 'coverCredit', 'photo_credit', 'photoCredit'],
  corrections: ['corrections'],
  dates: ['date', 'lastmod', 'published', 'publishDate', 'updated', 'modified', 'created'],
  publication: ['publication'],
  /** How a theme lays the page out. */
  layout: ['layout'],
} as const;
type Name = keyof typeof names;

/** What the front matter of a Markdown file says of its piece; an empty string or list where it says nothing. */
export interface FrontMatter {
  readonly headline: string;
  readonly kicker: string;
  readonly lede: string;
  readonly byline: string;
  readonly dateline: string;
  readonly section: string;
  readonly authors: readonly string[];
  readonly keywords: readonly string[];
  readonly locale: string;
  /** Absolute; else it is among what was not understood. */
  readonly url: string;
  /** Null: it does not say. */
  readonly commentsOpen: boolean | null;
  readonly isAccessibleForFree: boolean;
  readonly images: readonly FrontImage[];
  /** The picture at the head, where it does not stand in the text; null: it names none. */
  readonly cover: FrontCover | null;
  /** Texts of notices; a piece gets its notices by its own corrections alone. */
  readonly corrections: readonly string[];
  /** Lines `name: value` of its days and its title, which a piece has from its versions and its desk. */
  readonly known: readonly string[];
  /** Lines `name: value` that have no place in a piece. */
  readonly rest: readonly string[];
  /** It names all that our own export always does. */
  readonly isOurs: boolean;
}

/** That of a file which says nothing beside its text. */
export const silentFront: FrontMatter = {
  headline: '',
  kicker: '',
  lede: '',
  byline: '',
  dateline: '',
  section: '',
  authors: [],
  keywords: [],
  locale: '',
  url: '',
  commentsOpen: null,
  isAccessibleForFree: true,
  images: [],
  cover: null,
  corrections: [],
  known: [],
  rest: [],
  isOurs: false,
};

/** Characters of a front matter that is read as one; what is longer is text. */
const longest = 200_000;
const tomlOpening = /^\uFEFF?\+\+\+[ \t]*\r?\n([\s\S]*?\r?\n)?\+\+\+[ \t]*(?:\r?\n|$)/;
const opening = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?\r?\n)?(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

/**
 * The front matter of a Markdown file, and its text; null: it has none, or one that is neither YAML nor TOML, and stays text.
 * @param house names that this house gives to the fields of its own exports; they count before the usual ones
 */
export function takeFrontMatter(
  file: string,
  house: FrontMatterNames = {},
): { readonly front: FrontMatter; readonly text: string } | null {
  const toml = tomlOpening.exec(file);
  const [whole, said = ''] = toml ?? opening.exec(file) ?? [];
  if (whole === undefined || said.length > longest) return null;
  const fields = toml ? tomlFields(said) : fieldsOf(said);
  return fields && { front: frontMatterOf(usual(fields, house)), text: file.slice(whole.length) };
}

/** Names and values; null where it is no YAML, has no names, or multiplies itself by aliases. */
function fieldsOf(yaml: string): Map<string, unknown> | null {
  try {
    const document = parseDocument(yaml, { logLevel: 'silent' });
    if (document.errors.length > 0) return null;
    if (document.contents === null) return new Map();
    if (!isMap(document.contents)) return null;
    return new Map(
      document.contents.items.map(({ key, value }) => [
        isScalar(key) ? String(key.value) : String(key),
        value && typeof value === 'object' && 'toJS' in value
          ? (value as { toJS(doc: unknown, options: object): unknown }).toJS(document, { maxAliasCount: 0 })
          : value,
      ]),
    );
  } catch {
    return null;
  }
}

/** The fields under their usual names; one that bears a usual name already, and means something else, stays out of the way. */
function usual(fields: Map<string, unknown>, house: FrontMatterNames): Map<string, unknown> {
  const renamed = new Map(Object.entries(house).map(([field, name]) => [name, field]));
  const own = [...fields].flatMap(([name, value]) => {
    const field = renamed.get(name);
    return field === undefined ? [] : [[field, value] as const];
  });
  const others = [...fields].filter(([name]) => !renamed.has(name));
  return new Map([...others, ...own]);
}

function frontMatterOf(fields: Map<string, unknown>): FrontMatter {
  const left = new Map(fields);
  /** What the first field of that meaning says in the shape that is wanted; others stay among the rest. */
  const take = <Value>(name: Name, shape: z.ZodType<Value>, empty: Value): Value => {
    for (const alias of names[name]) {
      const said = shape.safeParse(left.get(alias));
      if (!left.has(alias) || !said.success) continue;
      left.delete(alias);
      return said.data;
    }
    return empty;
  };
  const coverOf = (picture: FrontCover | null): FrontCover | null => {
    if (!picture) return null;
    return {
      file: picture.file,
      alt: picture.alt || take('coverAlt', words, ''),
      caption: picture.caption || take('coverCaption', words, ''),
      credit: picture.credit || take('coverCredit', words, ''),
    };
  };
  const webAddress = words.pipe(z.url({ protocol: /^https?$/ }));
  const said = {
    headline: take('headline', words, ''),
    kicker: take('kicker', words, ''),
    lede: take('lede', words, ''),
    byline: take('byline', words, ''),
    dateline: take('dateline', words, ''),
    section: takeSection(left) || take('section', words, ''),
    authors: take('authors', list, [])
      .map(withoutBrackets)
      .filter((name) => name !== ''),
    keywords: take('keywords', list, []).filter((word) => word !== ''),
    locale: take('locale', localeOr(words), ''),
    url: take('url', webAddress, ''),
    commentsOpen: take<boolean | null>('commentsOpen', yes, null),
    isAccessibleForFree: take('isAccessibleForFree', yes, true),
    images: take('images', z.array(image), []),
    cover: coverOf(take<FrontCover | null>('cover', cover, null)),
    corrections: take('corrections', z.array(z.object({ text: words }).transform(({ text }) => text)), []),
  };
  const isOurs = ['title', 'publication', 'comments', 'free'].every((name) => fields.has(name));
  const isKnown = (name: string) =>
    [...names.dates, ...names.publication, ...names.layout].some((one) => one === name);
  const lines = [...left].map(([name, value]) => ({ name, line: `${name}: ${inWords(value)}` }));
  return {
    ...said,
    isOurs,
    known: lines.filter(({ name }) => isKnown(name)).map(({ line }) => line),
    rest: lines.filter(({ name }) => !isKnown(name)).map(({ line }) => line),
  };
}

/** Of a list of categories the first is the section; the others stay among the rest. */
function takeSection(left: Map<string, unknown>): string {
  const several = z.array(words).min(1).safeParse(left.get('categories'));
  if (!several.success || names.section.some((name) => name !== 'categories' && left.has(name))) return '';
  const [section = '', ...others] = several.data;
  if (others.length > 0) left.set('categories', others.join(', '));
  else left.delete('categories');
  return section;
}

/** Programs for notes lead from a name to its note: `[[Ida Roth]]`, `[[ida|Ida Roth]]`. */
const withoutBrackets = (name: string): string => name.replace(/^\[\[(?:[^|\]]*\|)?([^|\]]+)\]\]$/, '$1');

const inWords = (value: unknown): string =>
  typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
