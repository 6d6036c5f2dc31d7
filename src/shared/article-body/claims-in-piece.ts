import { z } from 'zod';
import type { Annotations } from '#shared/domain/piece/annotation.ts';
import { claimAsItStands, claimsIn } from '#shared/domain/piece/claims.ts';
import type { Body, BodyNode } from './body.ts';
import { printedBody } from './printed.ts';

/** Where a passage stands in what is printed. */
const printedPassage = z.object({
  words: z.string(),
  /** Offsets in `bodyText`, in UTF-16 code units. A passage that was cut apart goes from its first to its last part. */
  start: z.int(),
  end: z.int(),
  /** Index of the top-level block that it begins in. */
  block: z.int(),
});
type PrintedPassage = z.infer<typeof printedPassage>;

/** A claim with its sources and its passage; null: no longer in what is printed. */
export const claimInPiece = claimAsItStands.extend({ passage: printedPassage.nullable() });
export type ClaimInPiece = z.infer<typeof claimInPiece>;

/** Every claim of a piece in the order of the page; those whose passages are gone at the end. */
export function claimsInPiece(annotations: Annotations, onPage: Body): ClaimInPiece[] {
  const passages = claimPassages(onPage);
  const all = claimsIn(annotations).map((claim) => ({ ...claim, passage: passages.get(claim.id) ?? null }));
  const place = ({ passage }: ClaimInPiece) => passage?.start ?? Number.POSITIVE_INFINITY;
  return all.toSorted((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)));
}

function claimPassages(onPage: Body): Map<string, PrintedPassage> {
  const found = new Map<string, PrintedPassage>();
  let lineStart = 0;
  printedBody(onPage, 'claim').content.forEach((node, block) => {
    for (const line of linesOf(node)) {
      const length = line.reduce((sum, part) => sum + part.words.length, 0);
      // As in `bodyText`: a line without words is none.
      if (line.every(({ words }) => words.trim() === '')) continue;
      let start = lineStart;
      for (const { words, ids } of line) {
        for (const id of ids)
          found.set(id, grown(found.get(id), { words, start, end: start + words.length, block }));
        start += words.length;
      }
      lineStart += length + 1;
    }
  });
  return found;
}

const grown = (before: PrintedPassage | undefined, part: PrintedPassage): PrintedPassage =>
  before
    ? {
        ...before,
        words: `${before.words}${before.end < part.start ? ' ' : ''}${part.words}`,
        end: part.end,
      }
    : part;

interface Part {
  readonly words: string;
  /** Of the claims that it belongs to. */
  readonly ids: readonly string[];
}

/** The innermost text blocks, each as its parts; see `textLines`. */
function linesOf(node: BodyNode): Part[][] {
  const content = node.content ?? [];
  if (!content.some(({ type }) => type === 'text' || type === 'hardBreak')) return content.flatMap(linesOf);
  return [content.flatMap(partsOf)];
}

function partsOf(node: BodyNode): Part[] {
  const ids = (node.marks ?? []).flatMap(({ type, attrs }) => (type === 'claim' ? String(attrs?.id) : []));
  if (node.type === 'text') return [{ words: node.text ?? '', ids }];
  if (node.type === 'hardBreak') return [{ words: '\n', ids }];
  return (node.content ?? []).flatMap(partsOf);
}
