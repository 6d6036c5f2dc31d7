import { partsOf } from '#shared/article-body/body.ts';
import { inlineOf } from '#shared/article-body/standing-text.ts';
import type { StandingElement } from '#shared/domain/publication.ts';
import { wordsIn } from '#shared/words/words.ts';
import type { FileToPrint } from '../format.ts';
import { isPrinted, oneLine } from '../html/html-body.ts';
import { noticesAt, noticeWords, withAddressLinks } from '../html/html-parts.ts';
import { hasInk, printable } from '../piece/characters.ts';
import type { PieceToPrint, PublishedNotice } from '../piece/piece.ts';
import { datesText } from '../piece/text-parts.ts';
import { element, type Xml } from '../xml.ts';
import { blocksWords } from './blocks.ts';
import type { DocumentParts } from './document-parts.ts';
import { figureWords } from './figure.ts';
import { inlineWords, paragraph, run } from './words.ts';

const namespaces = {
  'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:wp': 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:pic': 'http://schemas.openxmlformats.org/drawingml/2006/picture',
};

/** The text of a piece as Word's `document.xml`, in the order of the printed page. */
export const documentXml = (file: FileToPrint, parts: DocumentParts, section: Xml): Xml =>
  element('w:document', namespaces, element('w:body', {}, ...text(file, parts), section));

function text({ piece, images }: FileToPrint, parts: DocumentParts): Xml[] {
  const { kicker, headline, lede, leadFigure, blocks } = partsOf(piece.body);
  const figure = (node: Parameters<PieceToPrint['figures']['get']>[0]) => {
    const printed = piece.figures.get(node);
    return printed ? figureWords(printed, images, parts) : [];
  };
  const t = wordsIn(piece.language);
  const line = (style: 'kicker' | 'byline' | 'dateline' | 'dates', words: string): Xml[] =>
    hasInk(words) ? [paragraph(style, [run(printable(words).trim())])] : [];
  return [
    ...line('kicker', oneLine(kicker)),
    paragraph('headline', [run(oneLine(headline) || t('exports.page.withoutHeadline'))]),
    ...(leadFigure ? figure(leadFigure) : []),
    ...line('byline', piece.byline),
    ...line('dates', datesText(piece)),
    ...noticesAt(piece, 'top').flatMap((notice) => noticeParagraphs(notice, piece, parts)),
    ...line('dateline', piece.record.dateline),
    ...(lede && isPrinted(lede) ? [paragraph('lede', inlineWords(lede.content ?? [], parts))] : []),
    ...blocksWords(
      blocks.map(({ node }) => node),
      { parts, figure },
    ),
    ...noticesAt(piece, 'bottom').flatMap((notice) => noticeParagraphs(notice, piece, parts)),
    ...piece.standingElements.flatMap((standing) => boxParagraphs(standing, parts)),
  ];
}

/** The label stands at the head of the first paragraph. */
function noticeParagraphs(notice: PublishedNotice, piece: PieceToPrint, parts: DocumentParts): Xml[] {
  const { heading, paragraphs } = noticeWords(notice, piece);
  const form = notice.language === piece.language ? {} : { language: notice.language };
  const head = heading === '' ? [] : [run(`${heading}:`, { ...form, bold: true }), run(' ', form)];
  return (paragraphs.length > 0 ? paragraphs : ['']).map((words, index) =>
    paragraph('notice', [
      ...(index === 0 ? head : []),
      ...inlineWords(withAddressLinks({ type: 'text', text: words }), parts, form),
    ]),
  );
}

function boxParagraphs({ heading, blocks }: StandingElement, parts: DocumentParts): Xml[] {
  return [
    ...(hasInk(heading) ? [paragraph('boxHeading', [run(heading.trim())])] : []),
    ...blocks
      .filter((block) => hasInk(block.text))
      .map((block) => {
        const words = inlineWords(inlineOf(block).flatMap(withAddressLinks), parts);
        return block.kind === 'item'
          ? paragraph('boxBullet', words, { numbering: { id: 1, level: 0 } })
          : paragraph('box', words);
      }),
  ];
}
