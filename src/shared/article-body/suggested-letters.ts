import type { Mark, Node, ResolvedPos } from '@tiptap/pm/model';
import { edge } from './printed.ts';

/** What a letter is suggested to: be put in, or be struck. */
export type SuggestionKind = 'insertion' | 'deletion';

/** The suggestion that a letter belongs to; null: none. */
export function suggestionOf(node: Node | null | undefined): { kind: SuggestionKind; id: string } | null {
  const mark = node?.marks.find(isSuggestion);
  return mark ? { kind: mark.type.name as SuggestionKind, id: String(mark.attrs.id) } : null;
}

export const isSuggestion = ({ type }: Mark): boolean =>
  type.name === 'insertion' || type.name === 'deletion';

export const withoutSuggestion = (marks: readonly Mark[]): readonly Mark[] =>
  marks.filter((mark) => !isSuggestion(mark));

/** What is suggested about the break before a place, when the edge that carries it stands right behind the place. */
export function edgeAfter($at: ResolvedPos): { kind: SuggestionKind; id: string } | null {
  const { nodeAfter } = $at;
  if (!$at.parent.isTextblock || !nodeAfter?.text?.startsWith(edge)) return null;
  const isBehindBreak = $at.parentOffset === 0 || $at.nodeBefore?.type.name === 'hardBreak';
  return isBehindBreak ? suggestionOf(nodeAfter) : null;
}

/** The place behind the edge, if one stands here: no letter belongs between a break and its edge. */
export const pastEdge = (doc: Node, pos: number): number => (edgeAfter(doc.resolve(pos)) ? pos + 1 : pos);

/** A block of letters that may be split and joined as such; a figure is more than its caption. */
export const isTextOnly = (node: Node | null | undefined): node is Node =>
  node?.isTextblock === true && node.type.name !== 'figure';

/** Behind the struck words that stand here: what is put in their place comes after them. */
export function pastStruck(doc: Node, pos: number): number {
  let at = pos;
  let node = doc.resolve(at).nodeAfter;
  while (node?.isText && suggestionOf(node)?.kind === 'deletion') {
    at += node.nodeSize;
    node = doc.resolve(at).nodeAfter;
  }
  return at;
}
