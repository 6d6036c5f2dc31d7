import type { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import {
  Heading2,
  ImageIcon,
  Images,
  ImageUp,
  List,
  ListOrdered,
  type LucideIcon,
  Pilcrow,
  Quote,
} from 'lucide-react';
import type { Image } from '#shared/domain/image/image.ts';
import type { Shortcut } from '../../app/shortcut.ts';
import { chooseImage } from '../../images/choice/choose-image.ts';
import { putLead } from '../figure/lead-figure.ts';
import { showImage } from '../figure/pictures.ts';

/** A kind of block that a writer can ask for; its words stand under `editor.blocks`. */
export interface BlockKind {
  readonly name:
    | 'paragraph'
    | 'subhead'
    | 'quote'
    | 'bulletList'
    | 'orderedList'
    | 'figure'
    | 'libraryImage'
    | 'leadImage';
  readonly icon: LucideIcon;
  /** Shown beside the name; bound in `block-keys.ts`. */
  readonly shortcut: Shortcut | null;
  /** Makes the block in hand one of this kind, or puts a new one in. */
  readonly make: (editor: Editor) => boolean;
}

const fresh = (editor: Editor) => editor.chain().focus().clearNodes();

/**
 * A figure in place of an empty line or below the block in hand, with the cursor in its caption. Without an image it
 * waits for one.
 */
function putFigure(editor: Editor, image: Image | null): boolean {
  const { $from } = editor.state.selection;
  const emptyLine = $from.depth === 1 && $from.parent.isTextblock && $from.parent.content.size === 0;
  const pos = emptyLine ? $from.before(1) : $from.after(1);
  const figure = editor.schema.nodes.figure!.create();
  return editor
    .chain()
    .focus()
    .command(({ tr }) => {
      tr.replaceWith(pos, emptyLine ? $from.after(1) : pos, figure);
      if (image) showImage(tr, pos, image);
      const captionEnds = pos + 1 + tr.doc.nodeAt(pos)!.content.size;
      tr.setSelection(TextSelection.create(tr.doc, captionEnds)).scrollIntoView();
      return true;
    })
    .run();
}

function putLibraryImage(editor: Editor): boolean {
  void chooseImage().then((image) => {
    if (editor.isDestroyed) return;
    if (image) putFigure(editor, image);
    // At once: the browser alone puts the cursor at the start of the page, where the next keys would land.
    else editor.view.focus();
  });
  return true;
}

export const blockKinds: readonly BlockKind[] = [
  {
    name: 'paragraph',
    icon: Pilcrow,
    shortcut: 'mod+shift+0',
    make: (editor) => fresh(editor).run(),
  },
  {
    name: 'subhead',
    icon: Heading2,
    shortcut: 'mod+shift+9',
    make: (editor) =>
      editor.isActive('subhead') ? fresh(editor).run() : fresh(editor).setNode('subhead').run(),
  },
  {
    name: 'quote',
    icon: Quote,
    shortcut: 'mod+shift+B',
    make: (editor) => (editor.isActive('quote') ? fresh(editor).run() : fresh(editor).wrapIn('quote').run()),
  },
  {
    name: 'bulletList',
    icon: List,
    shortcut: 'mod+shift+8',
    make: (editor) => editor.chain().focus().toggleBulletList().run(),
  },
  {
    name: 'orderedList',
    icon: ListOrdered,
    shortcut: 'mod+shift+7',
    make: (editor) => editor.chain().focus().toggleOrderedList().run(),
  },
  { name: 'figure', icon: ImageIcon, shortcut: null, make: (editor) => putFigure(editor, null) },
  { name: 'libraryImage', icon: Images, shortcut: null, make: putLibraryImage },
  { name: 'leadImage', icon: ImageUp, shortcut: null, make: putLead },
];

/** Whether the block in hand may change its kind: head parts and captions keep theirs. */
export const mayChangeKind = (editor: Editor): boolean => {
  const { $from } = editor.state.selection;
  return !['kicker', 'headline', 'lede', 'figure', 'doc'].includes($from.parent.type.name);
};
