import type { Node } from '@tiptap/pm/model';
import { edge } from './printed.ts';
import { suggestionOf } from './suggested-letters.ts';

/** An open suggestion as a list or a card shows it. */
export interface OpenSuggestion {
  readonly id: string;
  /** ProseMirror positions of its first letter and behind its last. */
  readonly from: number;
  readonly to: number;
  /** The words to be struck, and those to be put in; a paragraph's beginning is `¶`, a line's `↵`. */
  readonly struck: string;
  readonly put: string;
}

/** The suggestions of a piece in the order of the text. */
export function suggestionsIn(doc: Node): OpenSuggestion[] {
  const found = new Map<string, OpenSuggestion>();
  doc.descendants((node, pos, parent, index) => {
    const suggestion = node.isText ? suggestionOf(node) : null;
    if (!suggestion) return;
    const { id, kind } = suggestion;
    const text = node.text ?? '';
    const sign = index > 0 && parent?.child(index - 1).type.name === 'hardBreak' ? '↵' : '¶';
    const words = text.startsWith(edge) ? sign + text.slice(1) : text;
    const before = found.get(id) ?? { id, from: pos, to: pos, struck: '', put: '' };
    found.set(id, {
      ...before,
      to: pos + node.nodeSize,
      ...(kind === 'deletion' ? { struck: before.struck + words } : { put: before.put + words }),
    });
  });
  return [...found.values()];
}
