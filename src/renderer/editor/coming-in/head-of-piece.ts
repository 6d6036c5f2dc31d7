import { Fragment, type Node, type Slice } from '@tiptap/pm/model';
import { type EditorState, Selection, type Transaction } from '@tiptap/pm/state';
import { isGreeting } from '#shared/coming-in/greeting.ts';
import { type Line, textOf } from '#shared/coming-in/line.ts';
import { toBlocks } from '#shared/coming-in/to-blocks.ts';
import { isHeadPart } from '../piece-keys.ts';

/** A longer first line is a sentence of the text and no headline. */
const longestHeadline = 150;
const longestKicker = 60;

const isEmptyPiece = (doc: Node): boolean => {
  if (doc.childCount > 5 || doc.textContent !== '') return false;
  let hasFigure = false;
  doc.forEach((node) => {
    if (node.type.name === 'figure') hasFigure = true;
  });
  return !hasFigure;
};

interface Head {
  readonly kicker: Line | null;
  readonly headline: Line;
  readonly text: readonly Line[];
}

/** Which lines of a whole text are its head; null: none can be told. */
function headOf(lines: readonly Line[], cursorInHeadline: boolean): Head | null {
  const [first, second] = lines;
  if (!first || !second || isGreeting(textOf(first.inline))) return null;
  const isHeading = ({ shape }: Line) => shape.kind === 'heading';
  const isShort = (line: Line, most: number) =>
    line.shape.kind === 'paragraph' && !line.inline.includes('break') && textOf(line.inline).length <= most;
  if (isHeading(first)) return { kicker: null, headline: first, text: lines.slice(1) };
  if (second.shape.kind === 'heading' && second.shape.level === 1 && isShort(first, longestKicker))
    return { kicker: first, headline: second, text: lines.slice(2) };
  if (cursorInHeadline && isShort(first, longestHeadline))
    return { kicker: null, headline: first, text: lines.slice(1) };
  return null;
}

const oneLineOf = (line: Line): string => textOf(line.inline).replace(/\s+/g, ' ').trim();

/**
 * A whole text that is pasted into an empty piece: its heading becomes the headline, all else the text. Wherever the
 * cursor stood, because that is the headline in each new piece. Null: the paste goes where the cursor is.
 */
export function intoEmptyPiece(state: EditorState, lines: readonly Line[]): Transaction | null {
  const { doc, selection, schema } = state;
  if (lines.length < 2 || !isEmptyPiece(doc)) return null;
  const inHeadPart = isHeadPart(selection.$from.parent);
  const head = headOf(lines, selection.$from.parent.type.name === 'headline');
  if (!head && !inHeadPart) return null;
  const places = new Map<string, number>();
  doc.forEach((node, pos) => {
    places.set(node.type.name, pos);
  });
  const { tr } = state;
  const text = toBlocks(head?.text ?? lines, schema);
  const at = places.get('paragraph');
  if (text.length > 0) {
    const from = at ?? doc.content.size;
    const to = at === undefined ? from : from + doc.nodeAt(at)!.nodeSize;
    tr.replaceWith(from, to, text);
    tr.setSelection(Selection.near(tr.doc.resolve(from + Fragment.fromArray(text).size), -1));
  }
  const put = (part: 'headline' | 'kicker', line: Line | null | undefined) => {
    const pos = places.get(part);
    if (!line) return;
    if (pos === undefined) tr.insert(0, schema.nodes[part]!.create(null, schema.text(oneLineOf(line))));
    else tr.insertText(oneLineOf(line), pos + 1);
  };
  put('headline', head?.headline);
  put('kicker', head?.kicker);
  return tr;
}

const linePlaces = ['kicker', 'headline', 'lede', 'figure', 'subhead'];

const breaksLines = (slice: Slice): boolean => {
  let breaks = slice.content.childCount > 1;
  slice.content.descendants((node) => {
    if (node.type.name === 'hardBreak' || node.type.name === 'listItem') breaks = true;
  });
  return breaks;
};

/** All words of a slice behind one another, with their marks; a break is a blank. Pictures are left aside. */
function wordsOf(slice: Slice): Node[] {
  const words: Node[] = [];
  slice.content.descendants((node) => {
    if (node.type.name === 'figure') return false;
    if (node.type.name === 'hardBreak' || (node.isTextblock && words.length > 0))
      words.push(node.type.schema.text(' '));
    if (node.isText) words.push(node);
    return true;
  });
  return words;
}

function inOneLine(words: readonly Node[]): Node[] {
  const line: Node[] = [];
  let endsBlank = true;
  for (const node of words) {
    const collapsed = node.text!.replace(/\s+/g, ' ');
    const text: string = endsBlank ? collapsed.replace(/^ /, '') : collapsed;
    if (text === '') continue;
    endsBlank = text.endsWith(' ');
    line.push(node.type.schema.text(text, node.marks));
  }
  const last = line.at(-1);
  if (!last?.text?.endsWith(' ')) return line;
  const text = last.text.slice(0, -1);
  return [...line.slice(0, -1), ...(text === '' ? [] : [last.type.schema.text(text, last.marks)])];
}

/**
 * Several lines that are pasted into a place of one line: kicker, headline, lede, caption, subhead. They are joined by
 * blanks; pictures among them go below the head or the block. Null: the paste is one line, or brings parts of a head.
 */
export function intoOneLine(state: EditorState, slice: Slice): Transaction | null {
  const { $from, $to } = state.selection;
  const part = $from.parent;
  if (!linePlaces.includes(part.type.name) || !$from.sameParent($to) || $from.depth !== 1) return null;
  const pictures: Node[] = [];
  let hasHead = false;
  slice.content.forEach((node) => {
    if (node.type.name === 'figure') pictures.push(node);
    if (isHeadPart(node)) hasHead = true;
  });
  // A subhead may be followed by the blocks that are pasted into it.
  const mayHoldBlocks = part.type.name === 'subhead' && slice.content.childCount > 1;
  if (hasHead || mayHoldBlocks || !(breaksLines(slice) || pictures.length > 0)) return null;
  const words = inOneLine(wordsOf(slice)).map((node) =>
    node.mark(node.marks.filter(({ type }) => part.type.allowsMarkType(type))),
  );
  const { tr } = state;
  let below = $from.after(1);
  if (isHeadPart(part))
    for (let pos = 0, index = 0; index < Math.min(5, state.doc.childCount); index++) {
      const node = state.doc.child(index);
      pos += node.nodeSize;
      if (isHeadPart(node) || node.attrs.lead === true) below = Math.max(below, pos);
    }
  if (pictures.length > 0) tr.insert(below, pictures);
  const end = $from.pos + Fragment.fromArray(words).size;
  tr.replaceWith($from.pos, $to.pos, words);
  return tr.setSelection(Selection.near(tr.doc.resolve(end), -1));
}
