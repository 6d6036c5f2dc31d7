import { Fragment, type Node, Slice } from '@tiptap/pm/model';
import { edge } from '#shared/article-body/printed.ts';
import { suggestionOf, withoutSuggestion } from '#shared/article-body/suggested-letters.ts';

/**
 * What is pasted, with its suggestions settled as they were meant: words to be put in are words, words to be struck stay
 * away. Suggestions that `stays` are left, so that a passage which is moved within its piece keeps them.
 */
export function asMeant(slice: Slice, stays: (id: string) => boolean): Slice {
  return new Slice(meant(slice.content, stays), slice.openStart, slice.openEnd);
}

function meant(content: Fragment, stays: (id: string) => boolean): Fragment {
  const out: Node[] = [];
  content.forEach((node) => {
    const suggestion = suggestionOf(node);
    if (!suggestion) out.push(node.isText ? node : node.copy(meant(node.content, stays)));
    else if (stays(suggestion.id)) out.push(node);
    else if (suggestion.kind === 'insertion') {
      const text = node.text?.replaceAll(edge, '');
      if (text) out.push(node.type.schema.text(text, withoutSuggestion(node.marks)));
    }
  });
  return Fragment.fromArray(out);
}

/** What goes out as plain text, for other programs; null where nothing is suggested. */
export function meantText(slice: Slice): string | null {
  let isSuggested = false;
  slice.content.descendants((node) => {
    isSuggested ||= suggestionOf(node) !== null;
    return !isSuggested;
  });
  if (!isSuggested) return null;
  const { content } = asMeant(slice, () => false);
  return content.textBetween(0, content.size, '\n\n', (leaf) => (leaf.type.name === 'hardBreak' ? '\n' : ''));
}
