import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { TextSelection } from '@tiptap/pm/state';
import type { Body } from '#shared/article-body/body.ts';
import { printedPlaces } from '#shared/article-body/printed.ts';
import type { FindingPlace } from '#shared/domain/export/gate.ts';
import { type Blocks, beginningOf, sizeOf } from './blocks/move-blocks.ts';
import { findQuoted } from './find/words-on-page.ts';

/**
 * The blocks of the page that a finding means; null: none. It counts what is printed; on the page stands what is
 * suggested, too.
 * @param places where each block of the page is printed
 */
export function blocksOf(
  doc: Node,
  { block, field, imageId }: FindingPlace,
  places: readonly number[],
): Blocks | null {
  if (block !== null) {
    const from = places.indexOf(block);
    if (from >= 0) return { from, to: places.lastIndexOf(block) + 1 };
  }
  for (let index = 0; index < doc.childCount; index++) {
    const { type, attrs } = doc.child(index);
    if (type.name === field || (imageId !== null && attrs.imageId === imageId))
      return { from: index, to: index + 1 };
  }
  return null;
}

/** Where the words of a finding begin: in the blocks that it means, or wherever they have gone since. */
function wordsOf(doc: Node, { from, to }: Blocks, excerpt: string): number | null {
  const start = sizeOf(doc, 0, from);
  return (
    findQuoted(doc, start, start + sizeOf(doc, from, to), excerpt) ??
    findQuoted(doc, 0, doc.content.size, excerpt)
  );
}

/** Leads to where a finding is. @returns whether that is on the page */
export function jumpTo(editor: Editor, place: FindingPlace): boolean {
  const { doc } = editor.state;
  const blocks = blocksOf(doc, place, printedPlaces(doc.toJSON() as Body));
  if (!blocks) return false;
  const words = wordsOf(doc, blocks, place.excerpt);
  if (words === null || doc.resolve(words).node(1).type.name === 'figure') jumpToBlock(editor, blocks.from);
  else lead(editor, TextSelection.create(doc, words), doc.resolve(words).before(1));
  return true;
}

/** Leads to a block, by its index on the page. */
export function jumpToBlock(editor: Editor, index: number): void {
  const { doc } = editor.state;
  const pos = sizeOf(doc, 0, index);
  lead(editor, beginningOf(doc, pos), pos);
}

/** Takes a place in hand and brings its block into sight. */
function lead({ view }: Editor, selection: ReturnType<typeof beginningOf>, blockPos: number): void {
  view.dispatch(view.state.tr.setSelection(selection));
  view.focus();
  const show = () => {
    if (view.isDestroyed) return;
    const shown = view.domAtPos(selection.from, 1).node;
    const element = shown instanceof HTMLElement && shown !== view.dom ? shown : shown.parentElement;
    const target = element === view.dom || !element ? view.nodeDOM(blockPos) : element;
    if (target instanceof HTMLElement) target.scrollIntoView({ block: 'center' });
  };
  show();
  // Blocks that were out of sight get their true heights only once they are drawn.
  requestAnimationFrame(show);
}
