import type { MarkupElement } from './markup.ts';

/** Longer text in a cell is a column of a page, not a fact of a table. */
const longestCell = 400;

/** Rows of a table, not of those in it. */
export const rowsOf = (table: MarkupElement): MarkupElement[] =>
  [...table.querySelectorAll('tr, caption')].filter((row) => row.closest('table') === table);

const cellsOf = (row: MarkupElement): MarkupElement[] =>
  row.localName === 'caption'
    ? [row]
    : [...row.children].filter(({ localName }) => /^t[dh]$/.test(localName));

const isEmpty = (cell: MarkupElement): boolean => (cell.textContent ?? '').trim() === '';

/** The cells of a row up to the last with words in it. */
export const cellsInLine = (row: MarkupElement): MarkupElement[] => {
  const cells = cellsOf(row);
  return cells.slice(0, cells.findLastIndex((cell) => !isEmpty(cell)) + 1);
};

/** One cell alone: word processors draw the frame of a box so. */
export const isFrame = (table: MarkupElement): boolean => rowsOf(table).flatMap(cellsOf).length === 1;

/** Whether a table holds figures and names. Mails and older pages also set their columns in tables. */
export function isTableOfFacts(table: MarkupElement): boolean {
  if (table.querySelector('table, img, h1, h2, h3, ul, ol, blockquote, figure, iframe, video, audio, object'))
    return false;
  const cells = rowsOf(table).map(cellsInLine);
  if (!cells.some((row) => row.length > 1)) return false;
  return cells.flat().every((cell) => (cell.textContent ?? '').length <= longestCell);
}

/** Whether a table that holds more than figures and names has rows and columns nonetheless, and is no frame of a page. */
export const isTakenApart = (table: MarkupElement): boolean =>
  !table.querySelector('table') &&
  rowsOf(table).filter((row) => cellsOf(row).filter(hasSomething).length > 1).length > 1;

const hasSomething = (cell: MarkupElement): boolean => !isEmpty(cell) || cell.querySelector('img') !== null;
