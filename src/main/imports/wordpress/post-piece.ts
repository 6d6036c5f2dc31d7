import { JSDOM } from 'jsdom';
import { z } from 'zod';
import { textOf } from '#shared/coming-in/line.ts';
import type { ImageId } from '#shared/domain/ids.ts';
import type { ArticleStatus } from '#shared/domain/piece/article.ts';
import type { KnownPublication } from '../byline-line.ts';
import { documentPiece, type PlacedLine } from '../document/document-piece.ts';
import { readPart } from '../document/read-page.ts';
import { type FrontMatter, silentFront } from '../markdown/front-matter.ts';
import { localeOr } from '../markdown/locale-or.ts';
import { ourPiece } from './our-export.ts';
import { isPublic, shortTitle } from './part-export.ts';
import { postMarkup } from './post-markup.ts';
import type { ReadJob, ReadPost } from './wordpress-jobs.ts';
import { momentIn } from './wxr-moment.ts';
import type { WxrElsewhere, WxrPost } from './wxr-post.ts';

/** Fields of our own that a person filled in; others are looked after by the programs that made them. */
const taken = new Set([
  'kicker',
  'byline',
  'dateline',
  'free',
  'author',
  'correction',
  'credit',
  'copyright',
]);
/** Characters of a field that somebody wrote by hand. */
const longestField = 2000;

/** Reads one post as a piece. Every word of it is afterwards in the piece or set aside. */
export function postPiece(post: WxrPost, elsewhere: WxrElsewhere, known: ReadJob['known']): ReadPost {
  const isOurs = ourPiece(post.source) !== null;
  const { markup, notUnderstood } = postMarkup(post, elsewhere, isOurs);
  const says = readPart(markup);
  const notices = valuesOf(post, 'correction');
  const isNotice = noticesAmong(notices);
  const pictures: ReadPost['pictures'][number][] = [];
  const lines = says.lines
    .filter(({ line }) => !isNotice(textOf(line.inline)))
    .map((line): PlacedLine => {
      if (line.furniture || !line.picture) return { ...line, imageId: null };
      const key = `within:${pictures.length}`;
      pictures.push({ key, bytes: line.picture });
      return { ...line, picture: null, imageId: key as ImageId };
    });
  const categories = namesOf(post, 'category');
  const section = isOurs ? categories[0] : sectionAmong(categories, known);
  const otherCategories = isOurs ? [] : categories.filter((name) => !same(name, section ?? ''));
  const front = frontOf(post, elsewhere, { isOurs, section: section ?? '', known });
  const { body, record } = documentPiece(lines, known, front);
  const apart = [...notUnderstood, ...notices, ...fieldsInWords(post)];
  return {
    source: post.source,
    title: shortTitle(post.title),
    body,
    record: {
      ...record,
      contributors: record.contributors.map(({ name, sign }) => ({
        name,
        sign: sign || (known.contributors.find((one) => same(one.name, name))?.sign ?? ''),
      })),
      setAside: [...record.setAside, ...apart.map((text) => ({ why: 'not-understood' as const, text }))],
    },
    ...lifeOf(post),
    by: front.authors[0] ?? '',
    pictures,
    waiting: says.left.pictures.length,
    left: { ...says.left, pictures: [] },
    otherCategories,
    notUnderstood: notUnderstood.length,
  };
}

function lifeOf(post: WxrPost): Pick<ReadPost, 'status' | 'heldBack' | 'writtenAt' | 'changedAt'> {
  const writtenAt = momentIn(post.dateGmt, post.pubDate, post.date);
  const changedAt = momentIn(post.modifiedGmt, '', '') ?? writtenAt;
  const held = post.status === 'publish' && post.hasPassword ? 'password' : post.status;
  const heldBack = held === 'private' || held === 'password' || held === 'future' ? held : null;
  return { status: statusOf(post), heldBack, writtenAt, changedAt };
}

/** What is not plainly public is nothing that readers were given. */
function statusOf(post: WxrPost): ArticleStatus {
  if (isPublic(post)) return 'published';
  switch (post.status) {
    case 'trash':
      return 'spiked';
    case 'pending':
      return 'review';
    case 'future':
      return 'ready';
    default:
      return 'draft';
  }
}

interface About {
  readonly isOurs: boolean;
  readonly section: string;
  readonly known: ReadJob['known'];
}

function frontOf(post: WxrPost, elsewhere: WxrElsewhere, { isOurs, section, known }: About): FrontMatter {
  const first = (key: string) => valuesOf(post, key)[0] ?? '';
  return {
    ...silentFront,
    headline: isOurs ? oneLine(post.title) : wordsOf(post.title),
    kicker: first('kicker'),
    lede: isOurs ? oneLine(post.excerpt) : wordsOf(post.excerpt),
    byline: first('byline'),
    dateline: first('dateline'),
    section,
    authors: authorsOf(post, elsewhere),
    keywords: namesOf(post, 'post_tag'),
    locale: localeOf(elsewhere.language, known),
    url: isPublic(post) && webAddress.safeParse(post.link).success ? post.link : '',
    commentsOpen: post.commentsOpen,
    isAccessibleForFree: first('free') !== 'no',
  };
}

const webAddress = z.url({ protocol: /^https?$/ });

/** Several are named in fields of ours, or as terms by the most widespread extension for that. */
function authorsOf(post: WxrPost, { authors }: WxrElsewhere): string[] {
  const printed = (login: string) => authors.get(login) ?? login;
  const several = valuesOf(post, 'author');
  const asTerms = namesOf(post, 'author').map(printed);
  const all = several.length > 0 ? several : asTerms.length > 0 ? asTerms : [printed(post.creator)];
  return [...new Set(all.map(wordsOf).filter((name) => name !== ''))];
}

/** The language of the file, where it is not that of the publication. */
function localeOf(tag: string, { locale, language }: ReadJob['known']): string {
  const said = localeOr(z.string().min(1)).safeParse(tag.replaceAll('_', '-'));
  if (!said.success || said.data.toLowerCase() === locale.toLowerCase()) return '';
  // `de` says nothing against `de-CH`.
  return said.data.toLowerCase() === language ? '' : said.data;
}

const valuesOf = ({ meta }: WxrPost, key: string): string[] =>
  meta.flatMap((one) => (one.key === key && one.value.trim() !== '' ? [one.value.trim()] : []));

const namesOf = ({ terms }: WxrPost, domain: string): string[] => [
  ...new Set(terms.flatMap((term) => (term.domain === domain ? [wordsOf(term.name)] : []))),
];

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

const sectionAmong = (names: readonly string[], { sections }: KnownPublication): string | undefined =>
  names.flatMap((name) => sections.find((section) => same(section, name)) ?? [])[0];

/** Paragraphs of notices: a piece gets its notices by its own corrections alone. */
function noticesAmong(notices: readonly string[]): (words: string) => boolean {
  const paragraphs = new Set(notices.flatMap((notice) => notice.split(/\n\s*\n/).map(bare)));
  paragraphs.delete('');
  return (words) => paragraphs.has(bare(words));
}

const bare = (text: string): string => text.replace(/[\s\u00ad\u200b]+/g, '');

/** Fields that somebody filled in by hand. Those of programs begin with a stroke, or hold what only they can read. */
const fieldsInWords = ({ meta }: WxrPost): string[] =>
  meta.flatMap(({ key, value }) => {
    const isWords =
      /\p{L}{2}/u.test(value) && value.length <= longestField && !/^[aObis]:\d+[:;]|^[[{]/.test(value);
    return key.startsWith('_') || taken.has(key) || !isWords ? [] : [`${key}: ${value.trim()}`];
  });

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const inlineTag =
  /<\/?(?:a|abbr|b|br|cite|code|del|em|i|ins|mark|p|q|s|small|span|strong|sub|sup|u)(?:\s[^<>]*)?\/?>/gi;

/** The words of a short text that WordPress keeps as markup; a lone «<» stays one. */
const wordsOf = (markup: string): string =>
  oneLine(
    JSDOM.fragment(
      markup.replace(inlineTag, (tag) => (/^<\/?(?:br|p)\b/i.test(tag) ? ' ' : '')).replaceAll('<', '&lt;'),
    ).textContent ?? '',
  );
