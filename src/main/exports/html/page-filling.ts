import { partsOf } from '#shared/article-body/body.ts';
import { pageHead } from '#shared/article-body/page-head.ts';
import type { ArticlePart } from '#shared/domain/export/page-template.ts';
import type { StandingElement } from '#shared/domain/publication.ts';
import { wordsIn } from '#shared/words/words.ts';
import { hasInk } from '../piece/characters.ts';
import { webAddress } from '../piece/links.ts';
import type { PieceToPrint, PublishedNotice } from '../piece/piece.ts';
import { figureHtml, type ImageFiles } from '../piece/printed-figure.ts';
import { momentInWords, publicDay } from '../piece/printed-moment.ts';
import { keywords } from './cms-html.ts';
import { blocksHtml, escapeHtml, inlineHtml, oneLine, type PrintFigure } from './html-body.ts';
import { noticeHtml, noticesAt, noticeWords, standingElementHtml } from './html-parts.ts';
import { jsonForScript, newsArticle } from './news-article.ts';
import { openGraph } from './open-graph.ts';
import { pageStyle } from './page-style.ts';
import type { Filling } from './template/frame.ts';

/** What a piece puts at each place of its page; empty where it has nothing for it. */
export function pageFilling(piece: PieceToPrint, files: ImageFiles): Filling {
  const { publication, record } = piece;
  const parts = articleParts(piece, files);
  return {
    ...parts,
    head: lines(head(piece, files)),
    article: wholeArticle(parts),
    publication: escapeHtml(publication.name),
    section: escapeHtml(record.section.trim()),
    'headline-text': escapeHtml(headlineOf(piece)),
    // Of the piece and not of today, so that the same piece gives the same bytes.
    year: publicDay(piece.lastPublishedAt ?? piece.changedAt, piece.locale).slice(0, 4),
    language: escapeHtml(piece.locale),
    home: escapeHtml(webAddress(publication.baseUrl) ?? '/'),
    'corrections-policy': escapeHtml(
      webAddress(publication.correctionsPolicyUrl) ?? `mailto:${publication.correctionsAddress}`,
    ),
  };
}

/** The parts of an article in the order of our own page. */
export const wholeArticle = (parts: Readonly<Record<ArticlePart, string>>): string =>
  lines([
    ...[
      '<header>',
      parts.kicker,
      parts.headline,
      parts['lead-image'],
      parts.byline,
      parts.dates,
      '</header>',
    ],
    ...[parts['notices-top'], parts.dateline, parts.lede, parts.body],
    ...[parts['notices-bottom'], parts['standing-elements']],
  ]);

const lines = (some: readonly string[]): string => some.filter((line) => line !== '').join('\n');

function head(piece: PieceToPrint, files: ImageFiles): string[] {
  const { record, publication, language } = piece;
  const said = pageHead(piece, publication, wordsIn(language)('exports.page.withoutHeadline'));
  const url = webAddress(record.url);
  return [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(said.pageTitle)}</title>`,
    meta('description', said.description),
    meta('author', record.contributors.map(({ name }) => name).join(', ')),
    meta('keywords', keywords(piece).join(', ')),
    // The page has no comments of its own; this tells whoever publishes it whether readers may write some.
    meta('comments', record.commentsOpen ? 'open' : 'closed'),
    url ? `<link rel="canonical" href="${escapeHtml(url)}">` : '',
    ...openGraph(piece, said, files),
    `<style>\n${stylesOf(publication.pageTemplate.styles)}</style>`,
    `<script type="application/ld+json">\n${jsonForScript(newsArticle(piece, files))}\n</script>`,
  ];
}

/** The newsroom's own in place of ours. That they cannot end the element was judged; here it is made sure of. */
const stylesOf = (own: string): string =>
  own.trim() === '' ? pageStyle : `${own.replace(/<\/(?=style)/gi, '<\\/').trimEnd()}\n`;

const meta = (name: string, content: string): string =>
  !hasInk(content) ? '' : `<meta name="${name}" content="${escapeHtml(content.trim())}">`;

const headlineOf = (piece: PieceToPrint): string =>
  oneLine(partsOf(piece.body).headline) || wordsIn(piece.language)('exports.page.withoutHeadline');

function articleParts(piece: PieceToPrint, files: ImageFiles) {
  const { kicker, lede, leadFigure, blocks } = partsOf(piece.body);
  const figure: PrintFigure = (node) => {
    const printed = piece.figures.get(node);
    return printed ? figureHtml(printed, files) : '';
  };
  return {
    kicker: paragraph('kicker', escapeHtml(oneLine(kicker))),
    headline: `<h1>${escapeHtml(headlineOf(piece))}</h1>`,
    'lead-image': leadFigure ? figure(leadFigure) : '',
    byline: paragraph('byline', escapeHtml(piece.byline)),
    dates: dates(piece),
    'notices-top': notices(noticesAt(piece, 'top'), piece),
    dateline: paragraph('dateline', escapeHtml(piece.record.dateline.trim())),
    lede: lede && oneLine(lede) !== '' ? paragraph('lede', inlineHtml(lede.content ?? [])) : '',
    body: blocksHtml(
      blocks.map(({ node }) => node),
      figure,
    ),
    'notices-bottom': notices(noticesAt(piece, 'bottom'), piece),
    'standing-elements': lines(piece.standingElements.map(standingElement)),
  };
}

/** A box without a heading is no section of the page. */
function standingElement(element: StandingElement): string {
  const html = standingElementHtml(element);
  const tag = hasInk(element.heading) ? 'section' : 'div';
  return html === '' ? '' : `<${tag} class="standing">\n${html}\n</${tag}>`;
}

const paragraph = (name: string, html: string): string =>
  html === '' ? '' : `<p class="${name}">${html}</p>`;

function dates({ firstPublishedAt, lastPublishedAt, language, locale }: PieceToPrint): string {
  if (firstPublishedAt === null) return '';
  const t = wordsIn(language);
  const time = (moment: string): string =>
    `<time datetime="${moment}">${escapeHtml(momentInWords(moment, language, locale))}</time>`;
  const first = t('exports.page.firstPublished', { when: time(firstPublishedAt) });
  const changed = lastPublishedAt !== null && lastPublishedAt !== firstPublishedAt;
  const last = changed ? `, ${t('exports.page.lastPublished', { when: time(lastPublishedAt) })}` : '';
  return `<p class="dates">${first}${last}</p>`;
}

const notices = (some: readonly PublishedNotice[], piece: PieceToPrint): string =>
  some
    .map((notice) => {
      const { label } = noticeWords(notice, piece);
      const lang = notice.language === piece.language ? '' : ` lang="${notice.language}"`;
      return `<aside class="notice" aria-label="${escapeHtml(label)}"${lang}>\n${noticeHtml(notice, piece)}\n</aside>`;
    })
    .join('\n');
