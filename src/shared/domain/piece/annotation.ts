import { z } from 'zod';
import { moment } from '../time.ts';

/**
 * What is said about passages of a piece. The passage carries a mark with the id (`article-body/schema.ts`); the words
 * lie in maps of the piece's Y.Doc, one row a key, so that what two people add offline is all there after a merge. A row
 * is never taken out: what is removed says so, and when a passage with its mark comes back, so does what was said.
 */

const said = { at: moment, by: z.string() };

/** A statement of the piece that can be checked. */
const claim = z.object({ id: z.string().min(1), ...said, removedAt: moment.nullable() });

export const claimState = z.enum(['open', 'checked', 'disputed']);
export type ClaimState = z.infer<typeof claimState>;

/** How a claim stands; the newest of a claim counts, and without one it is open. Key: the claim's id. */
const claimStanding = z.object({ state: claimState, ...said });

export const sourceKind = z.enum(['web', 'document', 'person', 'note']);
export type SourceKind = z.infer<typeof sourceKind>;

/** What a claim rests on. None of it ever leaves with an export, but for a package to another desk. */
export const source = z.object({
  id: z.string().min(1),
  claimId: z.string().min(1),
  kind: sourceKind,
  /** The address, the name of the document or of the person, or the note itself. */
  text: z.string(),
  /** The day on which a web page was read or a person reached, `2026-02-12`; else empty. */
  seenOn: z.string(),
  /** Where in the document, how the person was reached, or a remark. */
  note: z.string(),
  ...said,
  removedAt: moment.nullable(),
});
export type Source = z.infer<typeof source>;

/** One remark in the margin; the first of a thread has its own id as `threadId`, which the passage's mark names. */
export const comment = z.object({
  id: z.string().min(1),
  threadId: z.string().min(1),
  text: z.string(),
  ...said,
  editedAt: moment.nullable(),
  removedAt: moment.nullable(),
});
export type Comment = z.infer<typeof comment>;

/** Whether a thread is done. Key: its id. */
const threadStanding = z.object({ resolved: z.boolean(), ...said });

/** Who made a suggestion, when. Key: the id of its marks. */
const suggestion = z.object({ ...said });

/**
 * What became of suggestions: the answer of one person to one of them, or to all at once. Key: a name made up for it.
 * An undo opens the suggestions again and leaves the row, which says what was done.
 */
const settlement = z.object({
  ...said,
  answer: z.enum(['accept', 'reject']),
  count: z.int().min(1),
  /** Who had made them, each name once; of some nobody knows. */
  of: z.array(z.string()),
  /** Of a single one, in brief: the words to be struck, and those to be put in. */
  struck: z.string(),
  put: z.string(),
});
export type Settlement = z.infer<typeof settlement>;

/** All that is said about the passages of a piece: the maps of its Y.Doc by name, and in each the rows by their key. */
export const annotations = z.object({
  claims: z.record(z.string(), claim),
  claimStandings: z.record(z.string(), claimStanding),
  sources: z.record(z.string(), source),
  comments: z.record(z.string(), comment),
  threadStandings: z.record(z.string(), threadStanding),
  suggestions: z.record(z.string(), suggestion),
  settlements: z.record(z.string(), settlement),
});
export type Annotations = z.infer<typeof annotations>;
export type AnnotationMap = keyof Annotations;

/** Reads the maps of a piece; a row that is not of its shape is left out. @param rowsOf the map of that name */
export function annotationsFrom(
  rowsOf: (name: AnnotationMap) => Readonly<Record<string, unknown>>,
): Annotations {
  const read = (name: AnnotationMap) =>
    Object.fromEntries(
      Object.entries(rowsOf(name)).flatMap(([key, value]) => {
        const row = annotations.shape[name].valueType.safeParse(value);
        return row.success ? [[key, row.data]] : [];
      }),
    );
  const names = Object.keys(annotations.shape) as AnnotationMap[];
  return Object.fromEntries(names.map((name) => [name, read(name)])) as Annotations;
}
