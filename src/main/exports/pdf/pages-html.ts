import type { Language } from '#shared/domain/language.ts';
import { wordsIn } from '#shared/words/words.ts';
import { escapeHtml } from '../html/html-body.ts';
import type { PageData } from './page-data.ts';

/** More than anybody leafs through in a preview; pages are drawn letter by letter, and a book would stop the window. */
const mostShown = 24;

const style = `
  :root { color-scheme: light dark; }
  body { margin: 0; padding: 24px 16px 40px; background: light-dark(#ece8e1, #262420); }
  .page { display: block; width: 100%; max-width: 816px; height: auto; margin: 0 auto 24px; background: #fff;
    box-shadow: 0 1px 3px rgb(0 0 0 / 0.25); }
  .defs { position: absolute; width: 0; height: 0; }
  p { max-width: 816px; margin: 0 auto; color: light-dark(#5e5b54, #a8a399); font: 14px/1.5 Inter, system-ui, sans-serif; text-align: center; }
`;

/** The sheet of each page begins so in what Typst draws; everything up to the next is on it. */
const sheet = /^ {4}<path class="typst-shape" fill="#ffffff"[^>]*\/>$/gm;

/**
 * Pages drawn by Typst, one below the other, as an HTML page with a sheet for each: the same lines and images as in
 * the PDF. Long pieces show their first pages and say how many follow.
 */
export function pagesHtml(svg: string, data: PageData, language: Language): string {
  const t = wordsIn(language);
  const starts = [...svg.matchAll(sheet)].map(({ index }) => index);
  const end = svg.indexOf('    <defs');
  const defs = svg.slice(end === -1 ? svg.length : end, svg.lastIndexOf('</svg>'));
  const [width = 0, height = 0] = [data.width, data.height].map((millimetres) => (millimetres / 25.4) * 72);
  const pages = starts.map((from, index) =>
    svg.slice(from, starts[index + 1] ?? (end === -1 ? undefined : end)),
  );
  const shown = pages.slice(0, mostShown).map((page, index) => {
    const label = t('exports.page.print.pageOf', { page: index + 1, pages: pages.length });
    return `<svg class="page" role="img" aria-label="${label}" viewBox="0 ${index * height} ${width} ${height}" xmlns:xlink="http://www.w3.org/1999/xlink">${movedSheet(page, index * height)}</svg>`;
  });
  const rest = pages.length - shown.length;
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    `<head><meta charset="utf-8"><title>${escapeHtml(data.title)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    `<svg class="defs" aria-hidden="true">${defs}</svg>`,
    ...shown,
    ...(rest > 0 ? [`<p>${escapeHtml(t('exports.page.print.morePages', { count: rest }))}</p>`] : []),
    '</body>',
    '</html>',
  ].join('\n');
}

/** The white of each sheet is drawn at the top of the first; the words are where they belong. */
const movedSheet = (page: string, down: number): string =>
  page.replace('<path ', `<path transform="translate(0 ${down})" `).replace(/^ +/gm, '');
