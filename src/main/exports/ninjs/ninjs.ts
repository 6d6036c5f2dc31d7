import { type BodyNode, partsOf } from '#shared/article-body/body.ts';
import { bodyText, countWords } from '#shared/article-body/text.ts';
import { keywords } from '../html/cms-html.ts';
import { inlineHtml } from '../html/html-body.ts';
import { noticesAt, standingElementHtml } from '../html/html-parts.ts';
import { wholeHtml } from '../html/whole-html.ts';
import { hasInk, printable } from '../piece/characters.ts';
import { identifierOf } from '../piece/identifiers.ts';
import { webAddress } from '../piece/links.ts';
import type { PieceToPrint } from '../piece/piece.ts';
import type { ImageFiles } from '../piece/printed-figure.ts';
import { known } from '../piece/said.ts';
import { noticeText } from '../piece/text-parts.ts';
import { blockText } from '../text/plain-text.ts';
import { pictureOf } from './picture.ts';

/**
 * A piece as a news object of IPTC's ninjs 3.1, for wire exchange. Its text stands as HTML and as plain text; notices
 * stand in the text, where readers see them, and once more in `edNote`, for the desk that receives the piece. A piece
 * that was withdrawn is `canceled`.
 */
export function ninjs(piece: PieceToPrint, files: ImageFiles): string {
  const { record, notices } = piece;
  const withdrawn = notices.some(({ changeClass }) => changeClass === 'withdrawal');
  const item = known({
    uri: identifierOf(piece, 'piece', piece.articleId),
    type: 'text',
    representationType: 'full',
    standard: {
      name: 'ninjs',
      version: '3.1',
      schema: 'https://www.iptc.org/std/ninjs/ninjs-schema_3.1.json',
    },
    version: piece.versionNumber > 0 ? String(piece.versionNumber) : null,
    firstCreated: piece.firstPublishedAt,
    versionCreated: piece.lastPublishedAt,
    pubStatus: withdrawn ? 'canceled' : 'usable',
    edNote: notices.map((notice) => noticeText(notice, piece)).join('\n\n'),
    language: piece.locale,
    title: piece.headline,
    headlines: valued([
      { role: 'main', contentType: 'text/plain', value: piece.headline },
      { role: 'kicker', contentType: 'text/plain', value: piece.kicker },
    ]),
    descriptions: summaries(piece),
    bodies: bodies(piece, files),
    by: piece.byline,
    people: record.contributors.map(({ name, sign }) => known({ rel: 'author', name, literal: sign })),
    infoSources: [known({ role: 'publisher', name: piece.publication.name, contactInfo: contacts(piece) })],
    located: record.dateline,
    slugline: record.slug,
    subjects: [
      ...valued([{ rel: 'section', value: record.section }]),
      ...valued(keywords(piece).map((value) => ({ rel: 'keyword', value }))),
    ].map(({ value, ...rest }) => ({ ...rest, name: value })),
    altIds: valued([{ role: 'url', value: webAddress(record.url) ?? '' }]),
    associations: [...piece.figures.values()].flatMap((figure) => pictureOf(figure, piece, files) ?? []),
  });
  return `${JSON.stringify(item, (_, value) => (typeof value === 'string' ? printable(value).trim() : value), 2)}\n`;
}

/** Without those whose value nobody would see. */
const valued = <Entry extends { readonly value: string }>(entries: readonly Entry[]): Entry[] =>
  entries.filter(({ value }) => hasInk(value));

/** The lede, with its links and words set apart beside it as plain words. */
function summaries(piece: PieceToPrint) {
  const { lede } = partsOf(piece.body);
  return valued([
    { role: 'summary', contentType: 'text/plain', value: piece.lede },
    {
      role: 'summary',
      contentType: 'text/html',
      value: hasInk(piece.lede) ? inlineHtml(lede?.content ?? []) : '',
    },
  ]);
}

function bodies(piece: PieceToPrint, files: ImageFiles) {
  const blocks = partsOf(piece.body).blocks.map(({ node }) => node);
  const text = bodyText({ type: 'doc', content: blocks }).trim();
  return valued([
    {
      role: 'main',
      contentType: 'text/html',
      charCount: text.length,
      wordCount: countWords(text),
      value: wholeHtml(piece, files, { head: false, standingElements: false }),
    },
    {
      role: 'main',
      contentType: 'text/plain',
      charCount: text.length,
      wordCount: countWords(text),
      value: plainBody(blocks, piece),
    },
    ...piece.standingElements.map((element) => ({
      role: element.kind,
      contentType: 'text/html',
      value: standingElementHtml(element),
    })),
  ]);
}

/** What the HTML says, line by line. */
const plainBody = (blocks: readonly BodyNode[], piece: PieceToPrint): string =>
  [
    ...noticesAt(piece, 'top').map((notice) => noticeText(notice, piece)),
    ...blocks
      .filter((node) => node.type !== 'figure' || piece.figures.get(node)?.image)
      .map((node) => blockText(node, piece)),
    ...noticesAt(piece, 'bottom').map((notice) => noticeText(notice, piece)),
  ]
    .filter((part) => part !== '')
    .join('\n\n');

const contacts = ({ publication }: PieceToPrint) =>
  valued([
    { type: 'email', role: 'corrections', value: publication.correctionsAddress },
    { type: 'web', role: 'publisher', value: webAddress(publication.baseUrl) ?? '' },
  ]);
