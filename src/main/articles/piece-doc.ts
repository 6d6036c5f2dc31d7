import { prosemirrorJSONToYXmlFragment, yXmlFragmentToProsemirrorJSON } from '@tiptap/y-tiptap';
import * as Y from 'yjs';
import { type Body, emptyBody } from '#shared/article-body/body.ts';
import { edge, printedBody } from '#shared/article-body/printed.ts';
import {
  bodyField,
  bodySchema,
  ignoredWordsField,
  noticesField,
  recordField,
} from '#shared/article-body/schema.ts';
import type { ImageId, NoticeId } from '#shared/domain/ids.ts';
import type { CreditRecord } from '#shared/domain/image/image.ts';
import { type Annotations, annotationsFrom } from '#shared/domain/piece/annotation.ts';
import {
  type ArticleRecord,
  type CorrectionNotice,
  correctionNotice,
  recordFrom,
} from '#shared/domain/piece/article.ts';
import type { HouseInPrint } from '#shared/domain/publication.ts';
import type { Moment } from '#shared/domain/time.ts';

/** What a piece's Y.Doc says, as plain values. */
export interface PieceContent {
  /** As it prints: open suggestions left out, claims and comments without a trace. */
  readonly body: Body;
  /** As it stands on the page, with the marks of its annotations; left out where it has none. */
  readonly annotated?: Body;
  readonly record: ArticleRecord;
  readonly notices: readonly CorrectionNotice[];
}

/** What a version keeps: the piece, and the credit of each of its images as it was. */
export interface KeptContent extends PieceContent {
  /** Missing in versions of older programs. */
  readonly credits?: Readonly<Record<ImageId, CreditRecord>>;
  /** What the publication printed with it then, of versions that readers or receivers have; older programs kept none. */
  readonly house?: HouseInPrint;
}

/** Fields to set; those left out or undefined stay. */
export type RecordChanges = { readonly [Field in keyof ArticleRecord]?: ArticleRecord[Field] | undefined };

/** What a new piece begins with; left out is what shall be empty. */
export interface NewPiece {
  readonly body?: Body;
  readonly record?: RecordChanges;
  /** What is said about the passages that the body marks. */
  readonly annotations?: Partial<Annotations>;
}

/** A new piece's document. */
export function newPieceDoc(content: NewPiece = {}): Y.Doc {
  const doc = new Y.Doc();
  doc.transact(() => {
    prosemirrorJSONToYXmlFragment(bodySchema(), content.body ?? emptyBody(), doc.getXmlFragment(bodyField));
    setRecord(doc, content.record ?? {});
    for (const [name, rows] of Object.entries(content.annotations ?? {}))
      for (const [key, row] of Object.entries(rows)) doc.getMap(name).set(key, row);
  });
  return doc;
}

export const readAnnotations = (doc: Y.Doc): Annotations =>
  annotationsFrom((name) => doc.getMap(name).toJSON());

export const readIgnoredWords = (doc: Y.Doc): string[] => [...doc.getMap(ignoredWordsField).keys()];

/** Lets words be in a piece, as those who wrote it do. @param at when that was decided */
export function ignoreWords(doc: Y.Doc, words: readonly string[], at: Moment): void {
  const ignored = doc.getMap(ignoredWordsField);
  doc.transact(() => {
    for (const word of words) ignored.set(word, at);
  });
}

/** The body as somebody writes on it; what versions bring back. */
export const onPage = ({ body, annotated }: PieceContent): Body => annotated ?? body;

export function readPiece(doc: Y.Doc): PieceContent {
  const { content } = yXmlFragmentToProsemirrorJSON(doc.getXmlFragment(bodyField)) as Body;
  const onPage: Body = { type: 'doc', content: content ?? [] };
  const body = printedBody(onPage);
  return {
    body,
    ...(body === onPage ? {} : { annotated: onPage }),
    record: recordFrom(doc.getMap(recordField).toJSON()),
    notices: Object.values(doc.getMap(noticesField).toJSON()).flatMap((value) => {
      const notice = correctionNotice.safeParse(value);
      return notice.success ? [notice.data] : [];
    }),
  };
}

/** Sets fields of the record, each by itself, so that fields changed elsewhere stay. */
export function setRecord(doc: Y.Doc, changes: RecordChanges): void {
  const record = doc.getMap(recordField);
  doc.transact(() => {
    for (const [field, value] of Object.entries(changes)) if (value !== undefined) record.set(field, value);
  });
}

export const putNotice = (doc: Y.Doc, notice: CorrectionNotice): void =>
  void doc.getMap(noticesField).set(notice.noticeId, notice);

export function dropDraft(doc: Y.Doc, noticeId: NoticeId): void {
  const notices = doc.getMap(noticesField);
  const notice = correctionNotice.safeParse(notices.get(noticeId)).data;
  if (notice?.publishedAt === null) notices.delete(noticeId);
}

/** The text blocks of a document in reading order; a block's text may lie in several Y.XmlText. */
function textBlocks(parent: Y.XmlFragment | Y.XmlElement): Y.XmlElement[] {
  return parent.toArray().flatMap((child) => {
    if (!(child instanceof Y.XmlElement)) return [];
    return child.toArray().some((inner) => inner instanceof Y.XmlText) ? [child] : textBlocks(child);
  });
}

/** A stretch of a block's text that has one form. */
interface Run {
  readonly text: Y.XmlText;
  /** Where it begins in its `text`, in UTF-16 code units. */
  readonly at: number;
  /** Where it begins in the block's printed text. */
  readonly start: number;
  readonly length: number;
  readonly form: Readonly<Record<string, unknown>>;
}

/** Words that are only suggested, and signs of suggested breaks, stand in no run: they are no part of the text. */
function runsOf(block: Y.XmlElement): { runs: Run[]; words: string } {
  const runs: Run[] = [];
  let words = '';
  for (const child of block.toArray()) {
    if (!(child instanceof Y.XmlText)) {
      words += '\n'; // a hard break, as in `inlineText`
      continue;
    }
    let at = 0;
    for (const { insert, attributes: form = {} } of child.toDelta() as Delta[]) {
      if (!('insertion' in form)) {
        const sign = insert.startsWith(edge) ? edge.length : 0;
        const text = insert.slice(sign);
        runs.push({ text: child, at: at + sign, start: words.length, length: text.length, form });
        words += text;
      }
      at += insert.length;
    }
  }
  return { runs, words };
}

interface Delta {
  readonly insert: string;
  readonly attributes?: Readonly<Record<string, unknown>>;
}

/** Where a passage stands: the blocks whose text holds it, with the offset in each. */
export function findPassage(doc: Y.Doc, passage: string): { block: Y.XmlElement; offset: number }[] {
  return textBlocks(doc.getXmlFragment(bodyField)).flatMap((block) => {
    const { words } = runsOf(block);
    const found: { block: Y.XmlElement; offset: number }[] = [];
    for (let at = words.indexOf(passage); at >= 0; at = words.indexOf(passage, at + 1))
      found.push({ block, offset: at });
    return found;
  });
}

/**
 * Puts other words in place of a passage at a known place, and touches only what differs, so that bold, links and
 * cursors around it stay. The new words take the form of the first letter that they replace.
 */
export function replaceAt(
  { block, offset }: { block: Y.XmlElement; offset: number },
  was: string,
  now: string,
): void {
  const { same, sameEnd } = sharedEnds(was, now);
  const from = offset + same;
  const to = offset + was.length - sameEnd;
  const insert = now.slice(same, now.length - sameEnd);
  block.doc?.transact(() => {
    const { runs } = runsOf(block);
    const home =
      runs.find((run) => from >= run.start && from < run.start + run.length) ??
      runs.findLast((run) => run.start + run.length <= from) ??
      runs[0];
    for (const run of [...runs].reverse()) {
      const first = Math.max(from, run.start) - run.start;
      const last = Math.min(to, run.start + run.length) - run.start;
      if (last <= first) continue;
      // Words that somebody suggests to strike are changed here for good: that suggestion is settled with them.
      if ('deletion' in run.form) run.text.format(run.at, run.length, { deletion: null });
      run.text.delete(run.at + first, last - first);
    }
    if (!home || insert === '') return;
    const { deletion: _, ...form } = home.form;
    home.text.insert(home.at + Math.min(from - home.start, home.length), insert, form);
  });
}

/** How much two texts share at both ends, in UTF-16 code units; never half of a surrogate pair. */
function sharedEnds(was: string, now: string): { same: number; sameEnd: number } {
  const most = Math.min(was.length, now.length);
  let same = 0;
  while (same < most && was[same] === now[same]) same++;
  if (/[\ud800-\udbff]/.test(was[same - 1] ?? '')) same--;
  let sameEnd = 0;
  while (sameEnd < most - same && was.at(-1 - sameEnd) === now.at(-1 - sameEnd)) sameEnd++;
  if (/[\udc00-\udfff]/.test(was.at(-sameEnd) ?? '') && sameEnd > 0) sameEnd--;
  return { same, sameEnd };
}
