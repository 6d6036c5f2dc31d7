import { Extension } from '@tiptap/core';
import { Fragment, type Node, type Schema, Slice } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { type PicturePlace, placeFor } from './picture-place.ts';
import { isHeadPart } from './piece-keys.ts';

/** Plain text as blocks: a blank line begins a paragraph, a single one breaks the line. */
export function paragraphsOf(text: string, schema: Schema): Node[] {
  const { paragraph, hardBreak } = schema.nodes;
  return text
    .replace(/\r\n?/g, '\n')
    .split(/\n[^\S\n]*\n\s*/)
    .filter((block) => block.trim() !== '')
    .map((block) => {
      const lines = block.replace(/^\n+|\n+$/g, '').split('\n');
      const content = lines.flatMap((line, index) => [
        ...(index > 0 ? [hardBreak!.create()] : []),
        ...(line === '' ? [] : [schema.text(line)]),
      ]);
      return paragraph!.create(null, content);
    });
}

/** Pasted text for a place that holds one line: its blocks joined by spaces. */
export function oneLine(slice: Slice): string {
  const { content } = slice;
  return content.textBetween(0, content.size, ' ', ' ').replace(/\s+/g, ' ').trim();
}

/** Pictures of the page that was copied; they would have to be fetched from the network, so they stay out. */
export const countForeignPictures = (html: string): number => html.match(/<img\b/gi)?.length ?? 0;

/**
 * Pasted markup without its styles, which the strict policy would not apply anyhow. Google Docs wraps what is copied
 * in a `<b>` that only its style makes plain; that one goes as well.
 */
export const withoutStyles = (html: string): string =>
  html
    .replace(/<b\b[^>]*font-weight:\s*normal[^>]*>/gi, '<span>')
    .replace(/(<[a-z][^>]*?)\sstyle\s*=\s*("[^"]*"|'[^']*')/gi, '$1');

const holdsHeadParts = (content: Fragment): boolean => {
  let found = false;
  content.forEach((node) => {
    if (isHeadPart(node)) found = true;
  });
  return found;
};

/** In kicker and headline everything becomes one line, unless whole parts of a piece are pasted. */
function pasteIntoLine(view: EditorView, slice: Slice): boolean {
  const { $from, $to } = view.state.selection;
  const name = $from.parent.type.name;
  if ((name !== 'kicker' && name !== 'headline') || !$from.sameParent($to)) return false;
  if (slice.content.childCount < 2 || holdsHeadParts(slice.content)) return false;
  view.dispatch(view.state.tr.insertText(oneLine(slice)).scrollIntoView());
  return true;
}

interface PasteOptions {
  /** Says how many pictures were left out. */
  readonly onPicturesLeftOut: (count: number) => void;
  /** Takes picture files that were dropped or pasted at a place of the text. */
  readonly onPictureFiles: (files: File[], place: PicturePlace) => void;
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

/** What comes in from outside, by paste and drop. Styles and foreign markup end at the schema's parse rules. */
export const Paste = Extension.create<PasteOptions>({
  name: 'comingIn',
  addOptions: () => ({ onPicturesLeftOut: () => undefined, onPictureFiles: () => undefined }),
  addProseMirrorPlugins() {
    const { onPicturesLeftOut, onPictureFiles } = this.options;
    const takeFiles = (files: File[], place: PicturePlace | null, event: Event): boolean => {
      if (files.length === 0 || !place) return false;
      // The window hears of it all the same, and takes its sign for a drop away.
      event.preventDefault();
      onPictureFiles(files, place);
      return true;
    };
    return [
      new Plugin({
        props: {
          clipboardTextParser: (text, _context, _plain, view) =>
            Slice.maxOpen(Fragment.from(paragraphsOf(text, view.state.schema))),
          transformPastedHTML: (html) => {
            const count = countForeignPictures(html);
            if (count > 0) onPicturesLeftOut(count);
            return withoutStyles(html);
          },
          handlePaste: (view, event, slice) => {
            const files = slice.content.size === 0 ? pictureFiles(event.clipboardData) : [];
            return takeFiles(files, placeOfPaste(view), event) || pasteIntoLine(view, slice);
          },
          handleDrop: (view, event) =>
            view.editable && takeFiles(pictureFiles(event.dataTransfer), placeOfDrop(view, event), event),
        },
      }),
    ];
  },
});
