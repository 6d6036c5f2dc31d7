import { prosemirrorJSONToYXmlFragment, yXmlFragmentToProsemirrorJSON } from '@tiptap/y-tiptap';
import * as Y from 'yjs';
import { type Body, emptyBody } from '#shared/article-body/body.ts';
import { bodyField, bodySchema, noticesField, recordField } from '#shared/article-body/schema.ts';
import {
  type ArticleRecord,
  type CorrectionNotice,
  correctionNotice,
  recordFrom,
} from '#shared/domain/article.ts';
import type { ImageId } from '#shared/domain/ids.ts';
import type { CreditRecord } from '#shared/domain/image.ts';

/** What a piece's Y.Doc says, as plain values. */
export interface PieceContent {
  readonly body: Body;
  readonly record: ArticleRecord;
  readonly notices: readonly CorrectionNotice[];
}

/** What a version keeps: the piece, and the credit of each of its images as it was. */
export interface KeptContent extends PieceContent {
  /** Missing in versions of older programs. */
  readonly credits?: Readonly<Record<ImageId, CreditRecord>>;
}

/** Fields to set; those left out or undefined stay. */
export type RecordChanges = { readonly [Field in keyof ArticleRecord]?: ArticleRecord[Field] | undefined };

/** A new piece's document; `content` leaves out what shall be empty. */
export function newPieceDoc(content: { body?: Body; record?: RecordChanges } = {}): Y.Doc {
  const doc = new Y.Doc();
  doc.transact(() => {
    prosemirrorJSONToYXmlFragment(bodySchema(), content.body ?? emptyBody(), doc.getXmlFragment(bodyField));
    setRecord(doc, content.record ?? {});
  });
  return doc;
}

export function readPiece(doc: Y.Doc): PieceContent {
  const body = yXmlFragmentToProsemirrorJSON(doc.getXmlFragment(bodyField)) as Body;
  return {
    body: { type: 'doc', content: body.content ?? [] },
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

/** The text blocks of a document in reading order; a block's text may lie in several Y.XmlText. */
function textBlocks(parent: Y.XmlFragment | Y.XmlElement): Y.XmlElement[] {
  return parent.toArray().flatMap((child) => {
    if (!(child instanceof Y.XmlElement)) return [];
    return child.toArray().some((inner) => inner instanceof Y.XmlText) ? [child] : textBlocks(child);
  });
}

interface Run {
  readonly text: Y.XmlText;
  /** Offset of its first character in the block's text. */
  readonly start: number;
  readonly length: number;
}

function runsOf(block: Y.XmlElement): { runs: Run[]; words: string } {
  const runs: Run[] = [];
  let words = '';
  for (const child of block.toArray()) {
    if (child instanceof Y.XmlText) {
      const plain = plainOf(child);
      runs.push({ text: child, start: words.length, length: plain.length });
      words += plain;
    } else words += '\n'; // a hard break, as in `inlineText`
  }
  return { runs, words };
}

const plainOf = (text: Y.XmlText): string =>
  (text.toDelta() as { insert: unknown }[])
    .map(({ insert }) => (typeof insert === 'string' ? insert : ''))
    .join('');

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
    const form = home ? formAt(home.text, from - home.start) : {};
    for (const run of [...runs].reverse()) {
      const first = Math.max(from, run.start) - run.start;
      const last = Math.min(to, run.start + run.length) - run.start;
      if (last > first) run.text.delete(first, last - first);
    }
    if (home && insert !== '') home.text.insert(Math.min(from - home.start, home.text.length), insert, form);
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

function formAt(text: Y.XmlText, offset: number): Record<string, unknown> {
  let at = 0;
  for (const part of text.toDelta() as { insert: string; attributes?: Record<string, unknown> }[]) {
    at += part.insert.length;
    if (offset < at) return part.attributes ?? {};
  }
  return {};
}
