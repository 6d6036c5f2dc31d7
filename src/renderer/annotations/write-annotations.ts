import type * as Y from 'yjs';
import type {
  AnnotationMap,
  Annotations,
  ClaimState,
  Comment,
  Source,
} from '#shared/domain/piece/annotation.ts';

/** Who writes, when, and with which new ids. */
export interface Hand {
  readonly doc: Y.Doc;
  /** The person of the desk. */
  readonly by: string;
  readonly now: () => string;
  readonly newId: () => string;
}

type Row<Name extends AnnotationMap> = Annotations[Name][string];

/** Puts a row in its place; a row is never taken out, so that a merge loses nothing. */
const put = <Name extends AnnotationMap>({ doc }: Hand, name: Name, key: string, row: Row<Name>): void =>
  void doc.getMap(name).set(key, row);

const rowOf = <Name extends AnnotationMap>({ doc }: Hand, name: Name, key: string): Row<Name> | undefined =>
  doc.getMap(name).get(key) as Row<Name> | undefined;

const said = ({ by, now }: Hand) => ({ by, at: now() });

/** What somebody fills in of a source. */
export type SourceWords = Pick<Source, 'kind' | 'text' | 'seenOn' | 'note'>;

/** @param id of the mark that its passage carries */
export const addClaim = (hand: Hand, id: string): void =>
  put(hand, 'claims', id, { id, ...said(hand), removedAt: null });

export const setClaimState = (hand: Hand, id: string, state: ClaimState): void =>
  put(hand, 'claimStandings', id, { state, ...said(hand) });

export const addSource = (hand: Hand, claimId: string, words: SourceWords): void => {
  const id = hand.newId();
  put(hand, 'sources', id, { id, claimId, ...words, ...said(hand), removedAt: null });
};

/** Who first gave the source stays with it. */
export const changeSource = (hand: Hand, source: Source, words: SourceWords): void =>
  put(hand, 'sources', source.id, { ...source, ...words });

/** @param id of the first remark is that of the mark that its passage carries */
export const addComment = (hand: Hand, threadId: string, text: string, id = hand.newId()): void =>
  put(hand, 'comments', id, { id, threadId, text, ...said(hand), editedAt: null, removedAt: null });

/** @param edited says so to readers; what is still being written for the first time is not edited */
export const changeComment = (hand: Hand, { id }: Comment, text: string, edited: boolean): void => {
  const row = rowOf(hand, 'comments', id);
  if (row && row.text !== text)
    put(hand, 'comments', id, { ...row, text, editedAt: edited ? hand.now() : row.editedAt });
};

export const setResolved = (hand: Hand, threadId: string, resolved: boolean): void =>
  put(hand, 'threadStandings', threadId, { resolved, ...said(hand) });

/** Takes a row away or brings it back, with all that was said on it. */
export function setRemoved(
  hand: Hand,
  name: 'claims' | 'sources' | 'comments',
  key: string,
  removed: boolean,
): void {
  const row = rowOf(hand, name, key);
  if (row) put(hand, name, key, { ...row, removedAt: removed ? hand.now() : null });
}
