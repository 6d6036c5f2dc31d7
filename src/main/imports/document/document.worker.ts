import { JSDOM } from 'jsdom';
import { type Line, textOf } from '#shared/coming-in/line.ts';
import { fileNameIn } from '#shared/coming-in/pictures-beside.ts';
import { type Read, readMarkup } from '#shared/coming-in/read-markup.ts';
import { serveJobs } from '../../jobs/serve-jobs.ts';
import { decodeText } from '../decode-text.ts';
import { takeFrontMatter } from '../markdown/front-matter.ts';
import { coverMarkup, markdownMarkup } from '../markdown/markdown-markup.ts';
import { placeChunks } from './beyond-words/place-chunks.ts';
import { decodePage } from './decode-page.ts';
import type {
  DocumentJob,
  DocumentSays,
  FolderProblem,
  PublishedLine,
  PublishedPageJob,
} from './document-jobs.ts';
import { docxMarkup } from './docx-markup.ts';
import { takeBacklinks } from './notes-of-page.ts';
import { type DocumentKind, openFolder } from './open-folder.ts';
import { partsApart, takeDocxCredits, takeHead } from './our-docx.ts';
import { picturesFrom } from './pictures-from.ts';
import { linesOfMarkup, linesOfText } from './published-lines.ts';
import { documentLine, type pictureInAddress, readPage, withPictures } from './read-page.ts';
import { takeStyledHead } from './styled-head.ts';

type Says = DocumentSays | FolderProblem | readonly PublishedLine[];

serveJobs((job: DocumentJob | PublishedPageJob): Promise<Says> | Says => {
  switch (job.kind) {
    case 'html':
    case 'docx':
    case 'markdown':
      return readOne(job, job.kind);
    case 'folder':
      return readFolder(job);
    case 'published-page':
      return readPublished(job);
    default:
      return job satisfies never;
  }
});

/** @param from where the document lies among what lies beside it */
async function readOne(
  { bytes, site, changes, frontMatter, beside = [] }: DocumentJob,
  kind: DocumentKind,
  from = '',
): Promise<DocumentSays> {
  if (kind === 'docx') return readDocx(bytes, changes);
  const pictures = picturesFrom(beside, from);
  const says =
    kind === 'html'
      ? readPage(decodePage(bytes), site, pictures.bytesOf)
      : readMarkdown(bytes, frontMatter, pictures.bytesOf);
  return { ...says, unused: pictures.unused() };
}

function readFolder(job: DocumentJob): Promise<DocumentSays> | FolderProblem {
  const found = openFolder(job.bytes);
  if ('problem' in found) return found;
  const { kind, bytes, path, beside } = found;
  return readOne({ ...job, bytes, beside }, kind, path);
}

const readPublished = ({ bytes, isMarkup, address }: PublishedPageJob): readonly PublishedLine[] =>
  isMarkup ? linesOfMarkup(decodePage(bytes), address) : linesOfText(decodeText(bytes) ?? '');

async function readDocx(bytes: Uint8Array, changes: DocumentJob['changes']): Promise<DocumentSays> {
  const { markup, pictures, paragraphs, tracked, plain, margins, facts } = await docxMarkup(bytes, changes);
  const { said, ...rest } = tracked;
  const page = JSDOM.fragment(`<div>${markup}`);
  placeChunks(page, plain.chunks);
  const apart = partsApart(page);
  const wordsApart = apart.map(({ textContent }) => textContent ?? '');
  takeDocxCredits(page);
  const ours = facts && takeHead(page, facts);
  const styled = facts ? null : takeStyledHead(page);
  // What is still on the page is read with its lines.
  const heads = apart.filter((part) => !page.contains(part)).flatMap((part) => readMarkup(part, said).lines);
  const notes = takeBacklinks(page);
  const { lines, left }: Read = readMarkup(page, said);
  const read = lines.map((line) =>
    documentLine(line, false, (address) => pictures[Number(/^docx:(\d+)$/.exec(address)?.[1] ?? -1)] ?? null),
  );
  return {
    lines: read,
    left: {
      ...withPictures(left, read),
      notes: left.notes + notes,
      equations: left.equations + plain.equations,
    },
    beyond: plain.beyond,
    missed: [...missedIn(paragraphs, lines, wordsApart), ...(ours?.notices ?? []), ...margins],
    tracked: { ...rest, heads },
    front: ours?.front ?? styled,
  };
}

function readMarkdown(
  bytes: Uint8Array,
  names: DocumentJob['frontMatter'],
  bytesOf: typeof pictureInAddress,
): DocumentSays {
  const file = decodeText(bytes) ?? '';
  const { front, text } = takeFrontMatter(file, names) ?? { front: null, text: file };
  const { markup, unsaid } = markdownMarkup(text, front?.images ?? [], front?.isOurs);
  const cover = front?.isOurs ? null : front?.cover;
  const name = fileNameIn(cover?.file ?? '');
  // Some themes want the same picture in the text once more.
  const head = cover && !(name !== '' && markup.includes(name)) ? coverMarkup(cover) : '';
  const { lines, left } = readMarkup(JSDOM.fragment(`<div>${head}${markup}`));
  const notices = (front?.corrections ?? []).map(bare);
  const isNotice = ({ inline }: Line) =>
    notices.some((notice) => notice !== '' && bare(textOf(inline)).endsWith(notice));
  const read = lines.filter((line) => !isNotice(line)).map((line) => documentLine(line, false, bytesOf));
  return {
    lines: read,
    // A piece holds no rule; ours stands between it and its standing elements.
    left: { ...withPictures(left, read), rules: front?.isOurs ? 0 : left.rules },
    beyond: [],
    missed: [
      ...unsaid,
      ...lines.filter(isNotice).map(({ inline }) => textOf(inline)),
      ...(front?.rest ?? []),
    ],
    tracked: null,
    front,
  };
}

/** Without blanks; small digits and the marks of notes are ours where Word has a style or a number. */
const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\[\d{1,4}\]/g, '')
    .replace(/[\s\u00ad\u200b]+/g, '');

/** Paragraphs whose words are in no line: mammoth leaves out what it does not know, as some fields are. */
function missedIn(paragraphs: readonly string[], lines: readonly Line[], apart: readonly string[]): string[] {
  const read = bare([...lines.map(({ inline }) => textOf(inline)), ...apart].join(''));
  return paragraphs.filter((paragraph) => !read.includes(bare(paragraph)));
}
