import { docxMarkup } from '../../imports/index.ts';
import { escapeHtml } from '../html/html-body.ts';
import { pageStyle } from '../html/page-style.ts';
import type { PieceToPrint } from '../piece/piece.ts';

/** What a browser may show of a picture: nothing of it is run. */
const typeOf = (bytes: Uint8Array): string => (bytes[0] === 0x89 ? 'image/png' : 'image/jpeg');

/** Word counts its headings below the title from 1, a page from 2. */
const belowHeadline = (markup: string): string =>
  markup
    .replace(/<(\/?)h2>/g, '<$1h3>')
    .replace(/<h1>([\s\S]*?)<\/h1>/g, (_, words: string) => `<h2>${words}</h2>`);

/** A Word document as a page to look at, read back out of its bytes: what the reader does not find is not shown. */
export async function docxPage(bytes: Uint8Array, piece: PieceToPrint): Promise<string> {
  const { markup, pictures } = await docxMarkup(bytes, 'accept');
  const shown = belowHeadline(markup).replace(/src="docx:(\d+)"/g, (whole, number: string) => {
    const picture = pictures[Number(number)];
    return picture
      ? `src="data:${typeOf(picture)};base64,${Buffer.from(picture).toString('base64')}"`
      : whole;
  });
  return [
    '<!doctype html>',
    `<html lang="${escapeHtml(piece.locale)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<title>${escapeHtml(piece.headline)}</title>`,
    `<style>\n${pageStyle}${asInWord}</style>`,
    '</head>',
    `<body><article>${shown}</article></body>`,
    '</html>\n',
  ].join('\n');
}

const asInWord = `h3 { margin: 2.5rem 0 0.4rem; padding-top: 0.75rem; border-top: 1px solid var(--rule); font-size: 1rem; }
.figure { margin: 2rem 0 0.5rem; }
.caption, .credit { margin: 0 0 0.35rem; font-size: 0.875rem; line-height: 1.45; color: var(--ink); }
.credit { margin-left: 0; margin-bottom: 2rem; color: var(--quiet); }
.notice { padding-bottom: 0.9rem; margin: 0.75rem 0; }
`;
