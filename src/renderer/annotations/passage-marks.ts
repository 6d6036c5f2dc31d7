import { Extension } from '@tiptap/core';
import { Fragment, type Mark, type Node, Slice } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import type { MarkView } from '@tiptap/pm/view';
import type * as Y from 'yjs';
import { passageInHand } from '../margin/passage-in-hand.ts';
import { type CardKind, keyOf } from '../margin/passages.ts';
import { annotationStore } from './annotation-store.ts';

const kinds = ['claim', 'comment'] as const satisfies readonly CardKind[];
type Kind = (typeof kinds)[number];

/** A node without the annotations that this piece does not know. */
function known(node: Node, isKnown: (mark: Mark) => boolean): Node {
  const marks = node.marks.filter(isKnown);
  const content: Node[] = [];
  node.forEach((child) => {
    content.push(known(child, isKnown));
  });
  const inner = node.isText ? node : node.copy(Fragment.from(content));
  return marks.length === node.marks.length ? inner : inner.mark(marks);
}

/** What comes over the clipboard from another piece brings its words, not what was said about them there. */
export function withoutForeignAnnotations(slice: Slice, isKnown: (mark: Mark) => boolean): Slice {
  const content: Node[] = [];
  slice.content.forEach((node) => {
    content.push(known(node, isKnown));
  });
  return new Slice(Fragment.from(content), slice.openStart, slice.openEnd);
}

/**
 * Draws the passages of claims and comments, each as it stands. The marks are part of the text; how they stand is not,
 * so it is written on their elements directly, and no change of it is a change of the page.
 */
export const PassageMarks = Extension.create<{ readonly doc: Y.Doc | null }>({
  name: 'passageMarks',
  addOptions: () => ({ doc: null }),
  addProseMirrorPlugins() {
    const { doc } = this.options;
    if (!doc) return [];
    const { read, subscribe } = annotationStore(doc);
    const drawn = new Map<HTMLElement, string>();
    let inHand: string | null = null;
    const showAll = () => {
      for (const [element, key] of drawn) show(element, key);
    };
    const show = (element: HTMLElement, key: string) => {
      const standing = read().standings.get(key);
      if (standing) element.dataset.standing = standing;
      else delete element.dataset.standing;
      if (key === inHand) element.dataset.inHand = '';
      else delete element.dataset.inHand;
    };
    const viewOf = (kind: Kind, { attrs }: Mark): MarkView => {
      const dom = document.createElement('span');
      const id = String(attrs.id);
      dom.setAttribute(`data-${kind}`, id);
      drawn.set(dom, keyOf(kind, id));
      show(dom, keyOf(kind, id));
      return {
        dom,
        ignoreMutation: ({ type, target }) => type === 'attributes' && target === dom,
        destroy: () => drawn.delete(dom),
      };
    };
    const isKnown = ({ type, attrs }: Mark): boolean => {
      const { rows } = read();
      if (type.name === 'claim') return attrs.id in rows.claims;
      return type.name !== 'comment' || attrs.id in rows.comments;
    };
    return [
      new Plugin({
        props: {
          markViews: {
            claim: (mark) => viewOf('claim', mark),
            comment: (mark) => viewOf('comment', mark),
          },
          transformPasted: (slice) => withoutForeignAnnotations(slice, isKnown),
        },
        view: () => ({
          update({ state }) {
            const { key } = passageInHand(state);
            if (key === inHand) return;
            inHand = key;
            showAll();
          },
          destroy: subscribe(showAll),
        }),
      }),
    ];
  },
});
