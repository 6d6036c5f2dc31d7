import { JSDOM } from 'jsdom';
import type { LeftOut } from '#shared/coming-in/left-out.ts';
import { type Line, textOf } from '#shared/coming-in/line.ts';
import { type Read, readMarkup } from '#shared/coming-in/read-markup.ts';
import { withLinks } from '#shared/coming-in/words-with-form.ts';
import { serveJobs } from '../../jobs/serve-jobs.ts';
import { decodeText } from '../decode-text.ts';
import { takeFrontMatter } from '../markdown/front-matter.ts';
import { markdownMarkup } from '../markdown/markdown-markup.ts';
import { decodePage } from './decode-page.ts';
import type {
  DocumentJob,
  DocumentLine,
  DocumentSays,
  PublishedLine,
  PublishedPageJob,
} from './document-jobs.ts';
import { docxMarkup } from './docx-markup.ts';
import { partsApart, takeDocxCredits, takeHead } from './our-docx.ts';
import { frameBegins, frameEnds, preparePage } from './prepare-page.ts';
import { linesOfMarkup, linesOfText } from './published-lines.ts';
import { withWholeness } from './tracked/whole-lines.ts';

type Says = DocumentSays | readonly PublishedLine[];

serveJobs((job: DocumentJob | PublishedPageJob): Promise<Says> | Says => {
  switch (job.kind) {
    case 'html':
      return readPage(job.bytes);
    case 'docx':
      return readDocx(job.bytes, job.changes);
    case 'markdown':
      return readMarkdown(job.bytes, job.frontMatter);
    case 'published-page':
      return readPublished(job);
    default:
      return job satisfies never;
  }
});

const readPublished = ({ bytes, isMarkup, address }: PublishedPageJob): readonly PublishedLine[] =>
  isMarkup ? linesOfMarkup(decodePage(bytes), address) : linesOfText(decodeText(bytes) ?? '');

function readPage(bytes: Uint8Array): DocumentSays {
  const { lines, left } = readMarkup(preparePage(decodePage(bytes)));
  const read: DocumentLine[] = [];
  let depth = 0;
  for (const line of lines) {
    const words = textOf(line.inline);
    if (words === frameBegins) depth += 1;
    else if (words === frameEnds) depth -= 1;
    else read.push(documentLine(line, depth > 0, pictureInAddress));
  }
  return { lines: read, left: withPictures(left, read), missed: [], tracked: null, front: null };
}

async function readDocx(bytes: Uint8Array, changes: DocumentJob['changes']): Promise<DocumentSays> {
  const { markup, pictures, paragraphs, tracked, margins, facts } = await docxMarkup(bytes, changes);
  const { said, ...rest } = tracked;
  const page = JSDOM.fragment(`<div>${markup}`);
  const apart = partsApart(page);
  const wordsApart = apart.map(({ textContent }) => textContent ?? '');
  takeDocxCredits(page);
  const ours = facts && takeHead(page, facts);
  // What is still on the page is read with its lines.
  const heads = apart.filter((part) => !page.contains(part)).flatMap((part) => readMarkup(part, said).lines);
  // Arrows that lead from a note back into the text.
  for (const back of page.querySelectorAll('a[href^="#footnote-ref"], a[href^="#endnote-ref"]'))
    back.remove();
  const notes = [...page.querySelectorAll('li[id^="footnote-"], li[id^="endnote-"]')].length;
  const { lines, left }: Read = readMarkup(page, said);
  const read = lines.map((line) =>
    documentLine(line, false, (address) => pictures[Number(/^docx:(\d+)$/.exec(address)?.[1] ?? -1)] ?? null),
  );
  return {
    lines: read,
    left: { ...withPictures(left, read), notes: left.notes + notes },
    missed: [...missedIn(paragraphs, lines, wordsApart), ...(ours?.notices ?? []), ...margins],
    tracked: { ...rest, heads },
    front: ours?.front ?? null,
  };
}

function readMarkdown(bytes: Uint8Array, names: DocumentJob['frontMatter']): DocumentSays {
  const file = decodeText(bytes) ?? '';
  const { front, text } = takeFrontMatter(file, names) ?? { front: null, text: file };
  const markup = markdownMarkup(text, front?.images ?? []);
  const { lines, left } = readMarkup(JSDOM.fragment(`<div>${markup}`));
  const notices = (front?.corrections ?? []).map(bare);
  const isNotice = ({ inline }: Line) =>
    notices.some((notice) => notice !== '' && bare(textOf(inline)).endsWith(notice));
  const read = lines
    .filter((line) => !isNotice(line))
    .map((line) => documentLine(line, false, pictureInAddress));
  return {
    lines: read,
    left: withPictures(left, read),
    missed: [...lines.filter(isNotice).map(({ inline }) => textOf(inline)), ...(front?.rest ?? [])],
    tracked: null,
    front,
  };
}

function documentLine(
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
function pictureInAddress(address: string): Uint8Array | null {
  const [, coded] = /^data:image\/[a-z0-9.+-]+;base64,(.+)$/is.exec(address) ?? [];
  return coded ? new Uint8Array(Buffer.from(coded.replace(/%0A|%0D/gi, ''), 'base64')) : null;
}

/** Pictures of the piece that have no bytes, and wait for a file. */
const withPictures = (left: LeftOut, lines: readonly DocumentLine[]): LeftOut => ({
  ...left,
  pictures: lines.flatMap(({ line: { shape }, furniture, picture }) =>
    shape.kind === 'figure' && !furniture && !picture ? [shape.picture] : [],
  ),
});

const bare = (text: string): string => text.replace(/[\s\u00ad\u200b]+/g, '');

/** Paragraphs whose words are in no line: mammoth leaves out what it does not know, as some fields are. */
function missedIn(paragraphs: readonly string[], lines: readonly Line[], apart: readonly string[]): string[] {
  const read = bare([...lines.map(({ inline }) => textOf(inline)), ...apart].join(''));
  return paragraphs.filter((paragraph) => !read.includes(bare(paragraph)));
}
