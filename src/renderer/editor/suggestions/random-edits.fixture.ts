import { Fragment, type Node, Slice } from '@tiptap/pm/model';
import { EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';
import { canSplit } from '@tiptap/pm/transform';
import fc from 'fast-check';

/** An edit such as somebody makes, at places chosen by number; null where it cannot be made. */
export interface Edit {
  readonly name: string;
  /** Two numbers that choose places among those where a cursor may stand. */
  readonly places: readonly [number, number];
  readonly make: (tr: Transaction, from: number, to: number) => Transaction | null;
}

const pasted = (doc: Node, texts: readonly string[]): Slice => {
  const { schema } = doc.type;
  const paragraphs = texts.map((text) =>
    schema.node('paragraph', null, text === '' ? [] : [schema.text(text)]),
  );
  return new Slice(Fragment.from(paragraphs), 1, 1);
};

const makers: Readonly<Record<string, (text: string) => Edit['make']>> = {
  insert: (text) => (tr, from) => tr.insertText(text, from),
  replace: (text) => (tr, from, to) => tr.insertText(text, from, to),
  delete: () => (tr, from, to) => tr.delete(from, to),
  split: () => (tr, from) => (canSplit(tr.doc, from) ? tr.split(from) : null),
  paste: (text) => (tr, from, to) => tr.replaceRange(from, to, pasted(tr.doc, [text, '', text])),
  break: () => (tr, from) => {
    const { hardBreak } = tr.doc.type.schema.nodes;
    return tr.doc.resolve(from).parent.type.contentMatch.matchType(hardBreak!)
      ? tr.replaceWith(from, from, hardBreak!.create())
      : null;
  },
};

export const edits: fc.Arbitrary<Edit[]> = fc.array(
  fc
    .record({
      name: fc.constantFrom(...Object.keys(makers)),
      text: fc.constantFrom('x', 'neu', 'See ', '– «Ja»', '👩‍🚀'),
      at: fc.nat({ max: 500 }),
      reach: fc.oneof({ weight: 3, arbitrary: fc.nat({ max: 6 }) }, fc.nat({ max: 60 })),
    })
    .map(({ name, text, at, reach }): Edit => ({ name, places: [at, reach], make: makers[name]!(text) })),
  { minLength: 1, maxLength: 9 },
);

/** Every place where a cursor may stand; never within a letter. */
function cursors(doc: Node): number[] {
  const out: number[] = [];
  doc.descendants((node, pos) => {
    if (!node.isTextblock) return true;
    const text = node.textBetween(0, node.content.size, null, '\n');
    for (let at = 0; at <= node.content.size; at++)
      if (!/[\ud800-\udbff]/.test(text[at - 1] ?? '') || !/[\udc00-\udfff]/.test(text[at] ?? ''))
        out.push(pos + 1 + at);
    return false;
  });
  return out;
}

/** The places that an edit is for in a document. */
export function placesOf(doc: Node, { places: [at, reach] }: Edit): { from: number; to: number } | null {
  const all = cursors(doc);
  if (all.length === 0) return null;
  const first = at % all.length;
  return { from: all[first]!, to: all[Math.min(all.length - 1, first + reach)]! };
}

/** The document with a cursor, as an editor holds it. */
export function stateWith(doc: Node, from: number, to: number): EditorState {
  return EditorState.create({ doc, selection: TextSelection.create(doc, from, to) });
}
