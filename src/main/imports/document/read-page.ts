import type { ParsedElement } from 'jsdom';
import type { LeftOut } from '#shared/coming-in/left-out.ts';
import { type Line, textOf } from '#shared/coming-in/line.ts';
import { readMarkup } from '#shared/coming-in/read-markup.ts';
import { withLinks } from '#shared/coming-in/words-with-form.ts';
import type { FrontMatter } from '../markdown/front-matter.ts';
import type { DocumentLine, DocumentSays } from './document-jobs.ts';
import { takeBacklinks } from './notes-of-page.ts';
import { takeForm } from './our-form.ts';
import { pageFacts } from './page-facts.ts';
import { frameBegins, frameEnds, parsedPage, preparePage } from './prepare-page.ts';
import { takeTitleBlock } from './styled-head.ts';
import { withWholeness } from './tracked/whole-lines.ts';

/**
 * A saved page, or a text in the form of one. Nothing of it is run or loaded.
 * @param site the publication's address
 * @param bytesOf gives the bytes of a picture, where they came along
 */
export function readPage(markup: string, site: string, bytesOf = pictureInAddress): DocumentSays {
  const page = parsedPage(markup);
  const form = takeForm(page);
  const front = form?.front ?? withTitleBlock(pageFacts(page, site), page);
  return { ...readParsed(page, bytesOf), missed: form?.notices ?? [], front };
}

/** Beside what a page says to machines: its block of title and authors, where a document was made into a page. */
function withTitleBlock(facts: FrontMatter, page: ParsedElement): FrontMatter {
  const said = takeTitleBlock(page);
  if (!said) return facts;
  return { ...facts, authors: facts.authors.length > 0 ? facts.authors : said.authors, lede: said.lede };
}

/** Markup that is the text of a piece, and says nothing else of it. */
export const readPart = (markup: string): DocumentSays => readParsed(parsedPage(markup), pictureInAddress);

function readParsed(page: ParsedElement, bytesOf: typeof pictureInAddress): DocumentSays {
  const boxes = preparePage(page);
  const notes = takeBacklinks(page);
  const { lines, left } = readMarkup(page);
  const read: DocumentLine[] = [];
  let depth = 0;
  for (const line of lines) {
    const words = textOf(line.inline);
    if (words === frameBegins) depth += 1;
    else if (words === frameEnds) depth -= 1;
    else read.push(documentLine(line, depth > 0, bytesOf));
  }
  return {
    lines: read,
    left: { ...withPictures(left, read), boxes, notes: left.notes + notes },
    missed: [],
    beyond: [],
    tracked: null,
    front: null,
  };
}

/** @param bytesOf gives the bytes of a picture, where they came along */
export function documentLine(
  line: Line,
  furniture: boolean,
  bytesOf: (address: string) => Uint8Array | null,
): DocumentLine {
  const { shape } = line;
  const picture = shape.kind === 'figure' ? bytesOf(shape.picture.address) : null;
  const credit = shape.kind === 'figure' ? (shape.picture.credit ?? '') : '';
  // The bytes of a picture are handed on once, and not in its address as well.
  const slim: Line =
    shape.kind === 'figure' && shape.picture.address.startsWith('data:')
      ? { ...line, shape: { ...shape, picture: { ...shape.picture, address: '' } } }
      : line;
  return { line: withWholeness({ ...slim, inline: withLinks(line.inline) }), furniture, credit, picture };
}

/** The bytes that a data address holds; null: it holds none. */
export function pictureInAddress(address: string): Uint8Array | null {
  const [, coded] = /^data:image\/[a-z0-9.+-]+;base64,(.+)$/is.exec(address) ?? [];
  return coded ? new Uint8Array(Buffer.from(coded.replace(/%0A|%0D/gi, ''), 'base64')) : null;
}

/** Pictures of the piece that have no bytes, and wait for a file. */
export const withPictures = (left: LeftOut, lines: readonly DocumentLine[]): LeftOut => ({
  ...left,
  pictures: lines.flatMap(({ line: { shape }, furniture, picture }) =>
    shape.kind === 'figure' && !furniture && !picture ? [shape.picture] : [],
  ),
});
