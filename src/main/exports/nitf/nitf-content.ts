import { type Body, partsOf } from '#shared/article-body/body.ts';
import { blocksHtml, inlineHtml, type PrintFigure } from '../html/html-body.ts';
import { noticeHtml, noticesAt, standingElementHtml } from '../html/html-parts.ts';
import type { PieceToPrint, PublishedNotice } from '../piece/piece.ts';
import type { ImageFiles } from '../piece/printed-figure.ts';
import { element, lines, type Xml } from '../xml.ts';
import { nitfMedia } from './nitf-media.ts';

/**
 * NITF took its text from HTML, so that ours differs from it by a few names. Words cannot be mistaken for a tag: they
 * were escaped when the HTML was written.
 */
const names = new Map([
  ['<strong>', '<em class="bold">'],
  ['</strong>', '</em>'],
  ['<em>', '<em class="italic">'],
  ['<br>', '<br/>'],
  ['<h2>', '<hl2>'],
  ['</h2>', '</hl2>'],
  ['<blockquote>', '<bq><block>'],
  ['</blockquote>', '</block></bq>'],
]);

const fromHtml = (html: string): Xml | null =>
  html === ''
    ? null
    : {
        xml: html.replace(/<[^>]*>/g, (tag) => names.get(tag) ?? tag).replaceAll('<ol start=', '<ol seqnum='),
      };

/** The lede as NITF's abstract holds it. */
export const nitfText = (body: Body): Xml =>
  element('p', { lede: 'true' }, fromHtml(inlineHtml(partsOf(body).lede?.content ?? [])));

/** Text with its images, notices where readers see them, and standing elements. */
export function nitfContent(piece: PieceToPrint, files: ImageFiles): Xml {
  const { leadFigure, blocks } = partsOf(piece.body);
  const figure: PrintFigure = (node) => {
    const printed = piece.figures.get(node);
    return (printed && nitfMedia(printed, piece, files)?.xml) ?? '';
  };
  return element(
    'body.content',
    {},
    lines([
      ...noticesAt(piece, 'top').map((notice) => note(notice, piece)),
      fromHtml(leadFigure ? figure(leadFigure) : ''),
      fromHtml(
        blocksHtml(
          blocks.map(({ node }) => node),
          figure,
        ),
      ),
      ...noticesAt(piece, 'bottom').map((notice) => note(notice, piece)),
      ...piece.standingElements.map((standing) =>
        element('block', { class: standing.kind }, fromHtml(standingElementHtml(standing))),
      ),
    ]),
  );
}

const note = (notice: PublishedNotice, piece: PieceToPrint): Xml =>
  element(
    'note',
    { class: notice.changeClass, noteclass: 'editorsnote', 'xml:lang': notice.language },
    element('body.content', {}, fromHtml(noticeHtml(notice, piece))),
  );
