import { Extension } from '@tiptap/core';
import { Fragment, type Node, Slice } from '@tiptap/pm/model';
import { Plugin, Selection, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { isNothing, type LeftOut } from '#shared/coming-in/left-out.ts';
import type { Line } from '#shared/coming-in/line.ts';
import { toBlocks } from '#shared/coming-in/to-blocks.ts';
import { asOneUndoStep } from '../blocks/one-undo-step.ts';
import { type PicturePlace, placeAt, placeFor } from '../figure/picture-place.ts';
import { linkSelection } from '../link/link-selection.ts';
import { isSuggesting } from '../suggestions/suggesting.ts';
import { ClipboardReader, ClipboardWriter } from './clipboard-reader.ts';
import { intoEmptyPiece, intoOneLine } from './head-of-piece.ts';
import { LongPaste } from './long-paste.ts';
import { picturesInClipboard } from './picture-bytes.ts';

interface PasteOptions {
  /** Says what of a paste did not come in as it was, and whether one undo gives plain text back as it stood there. */
  readonly onLeftOut: (left: LeftOut, rawByUndo: boolean) => void;
  /** Says that a paste of so many characters was refused whole. */
  readonly onTooLong: (length: number) => void;
  /** Takes picture files that were dropped or pasted at a place of the text. */
  readonly onPictureFiles: (files: File[], place: PicturePlace) => void;
  /** What a picture is called that has no name of its own, without ending. */
  readonly pictureName: () => string;
}

interface PasteStorage {
  readonly progress: LongPaste;
}

declare module '@tiptap/core' {
  interface Storage {
    comingIn: PasteStorage;
  }
}

/** None where something else is among them: the window brings in all of it, each to its room. */
function pictureFiles(data: DataTransfer | null): File[] {
  const files = [...(data?.files ?? [])];
  return files.every((file) => file.type.startsWith('image/')) ? files : [];
}

/** The edge between blocks that a drop is nearest to. */
function placeOfDrop(view: EditorView, { clientX, clientY }: DragEvent): PicturePlace | null {
  const at = view.posAtCoords({ left: clientX, top: clientY });
  if (!at) return null;
  const $at = view.state.doc.resolve(at.pos);
  const block = $at.depth > 0 ? view.nodeDOM($at.before(1)) : null;
  const box = block instanceof Element ? block.getBoundingClientRect() : null;
  return placeFor(view.state, at.pos, box && clientY < box.top + box.height / 2 ? 'above' : 'below');
}

/** An empty line stays below what is pasted into it, to write on. */
function placeOfPaste({ state }: EditorView): PicturePlace {
  const { $to } = state.selection;
  return placeFor(state, $to.pos, $to.parent.content.size === 0 ? 'above' : 'below');
}

/** A picture that was copied by itself comes as a file, and beside it as markup that only names its address. */
const holdsWords = (slice: Slice): boolean => {
  let words = false;
  slice.content.descendants((node) => {
    if (node.isText || (node.type.name === 'figure' && node.attrs.imageId !== null)) words = true;
  });
  return words;
};

/** @param lines what came from another program */
function pasted(view: EditorView, slice: Slice, lines: readonly Line[] | null): Transaction {
  const { state } = view;
  const special = (lines && intoEmptyPiece(state, lines)) ?? intoOneLine(state, slice);
  if (special) return special;
  const only = slice.openStart === 0 && slice.openEnd === 0 && slice.content.childCount === 1;
  return only
    ? state.tr.replaceSelectionWith(slice.content.firstChild!, false)
    : state.tr.replaceSelection(slice);
}

const asPaste = (tr: Transaction): Transaction =>
  tr.scrollIntoView().setMeta('paste', true).setMeta('uiEvent', 'paste');

/**
 * Puts text in as it stands and makes of it what it means in a step of its own, so that one undo leads back to all of its
 * signs. False, and nothing is done, where what is put in is only suggested.
 */
function rawBelow(view: EditorView, lines: readonly Line[], meant: Transaction): boolean {
  if (isSuggesting(view.state)) return false;
  const raw = Slice.maxOpen(Fragment.fromArray(toBlocks(lines, view.state.schema)));
  asOneUndoStep(view, asPaste(pasted(view, raw, lines)));
  const { tr } = view.state;
  const { content } = meant.doc;
  const start = tr.doc.content.findDiffStart(content);
  const end = tr.doc.content.findDiffEnd(content);
  if (start === null || end === null) return true;
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  tr.replace(start, end.a + overlap, meant.doc.slice(start, end.b + overlap));
  tr.setSelection(Selection.fromJSON(tr.doc, meant.selection.toJSON()));
  asOneUndoStep(view, asPaste(tr));
  return true;
}

/** The figures without a picture that a transaction put on the page, by their index there. */
function figuresOf(tr: Transaction): number[] {
  let [from, to] = [tr.doc.content.size, 0];
  tr.mapping.maps.forEach((map, index) => {
    const later = tr.mapping.slice(index + 1);
    map.forEach((_oldFrom, _oldTo, newFrom, newTo) => {
      from = Math.min(from, later.map(newFrom, -1));
      to = Math.max(to, later.map(newTo, 1));
    });
  });
  const found: number[] = [];
  const waits = (node: Node) => node.type.name === 'figure' && node.attrs.imageId === null;
  tr.doc.forEach((node, pos, index) => {
    if (waits(node) && pos >= from && pos < to) found.push(index);
  });
  return found;
}

/** What comes in from outside, by paste and drop, and how it leaves by copying. See `coming-in/`. */
export const Paste = Extension.create<PasteOptions, PasteStorage>({
  name: 'comingIn',
  addOptions: () => ({
    onLeftOut: () => undefined,
    onTooLong: () => undefined,
    onPictureFiles: () => undefined,
    pictureName: () => '',
  }),
  addStorage() {
    return { progress: new LongPaste((length) => this.options.onTooLong(length)) };
  },
  addProseMirrorPlugins() {
    const long = this.storage.progress;
    const { onLeftOut, onPictureFiles, pictureName } = this.options;
    const { schema } = this.editor;
    const reader = new ClipboardReader(schema);
    const takeFiles = (files: File[], place: PicturePlace | null, event: Event): boolean => {
      if (files.length === 0 || !place) return false;
      // The window hears of it all the same, and takes its sign for a drop away.
      event.preventDefault();
      onPictureFiles(files, place);
      return true;
    };
    const say = (left: LeftOut, rawByUndo = false) => {
      if (!isNothing(left)) onLeftOut(left, rawByUndo);
    };
    const put = (view: EditorView, slice: Slice, data: DataTransfer | null) => {
      const { arrived } = reader;
      const tr = pasted(view, slice, arrived?.lines ?? null);
      const isRawBelow = arrived?.raw ? rawBelow(view, arrived.raw, tr) : false;
      if (!isRawBelow) view.dispatch(asPaste(tr));
      if (!arrived) return;
      const { pictures } = arrived.left;
      const files = picturesInClipboard(pictures, data?.getData('text/rtf') ?? '', pictureName());
      const places = pictures.length > 0 ? figuresOf(tr) : [];
      // Where the page holds more or fewer, no file can be given to the right one; they wait instead.
      const isSure = places.length === pictures.length;
      const held = files.flatMap((file, index) =>
        file && isSure ? [{ file, place: placeAt(view.state, places[index]!, 'in') }] : [],
      );
      say(
        { ...arrived.left, pictures: pictures.filter((_, index) => !(files[index] && isSure)) },
        isRawBelow,
      );
      for (const { file, place } of held) onPictureFiles([file], place);
    };
    return [
      new Plugin({
        props: {
          clipboardParser: reader,
          clipboardSerializer: new ClipboardWriter(schema),
          clipboardTextParser: (text, _context, plain) => reader.readText(text, plain),
          transformPastedHTML: (html) => reader.prepare(html),
          handleDOMEvents: { paste: (view, event) => long.take(view, event) },
          handlePaste: (view, event, slice) => {
            const files = holdsWords(slice) ? [] : pictureFiles(event.clipboardData);
            if (files.length > 0) return takeFiles(files, placeOfPaste(view), event);
            if (reader.mayLink && linkSelection(view, slice)) return true;
            if (slice.size === 0) {
              if (reader.arrived) say(reader.arrived.left);
              return false;
            }
            put(view, slice, event.clipboardData);
            return true;
          },
          handleDrop: (view, event, _slice, moved) => {
            if (!view.editable) return false;
            if (takeFiles(pictureFiles(event.dataTransfer), placeOfDrop(view, event), event)) return true;
            if (!moved && reader.arrived) say(reader.arrived.left);
            reader.arrived = null;
            return false;
          },
        },
      }),
    ];
  },
});
