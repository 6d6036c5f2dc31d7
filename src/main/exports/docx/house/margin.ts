import type { Element } from '@xmldom/xmldom';
import { knownField, marginRule } from './margin-rules.ts';
import { cleaned, elementsOf, type WordTree } from './word-tree.ts';

/** A header or footer as far as it can stand in another document; null where nothing of it would be seen. */
export function marginIn(root: Element): WordTree | null {
  const tree = cleaned(root, marginRule);
  if (!tree) return null;
  const whole = sound(fieldsIn(tree).sound ? tree : withoutFields(tree));
  return saysSomething(whole) ? whole : null;
}

/** Whether each field that is spread over several runs is one that may stand, and ends where it should. */
function fieldsIn(tree: WordTree): { sound: boolean } {
  let [depth, words, isSound] = [0, '', true];
  const walk = ({ name, attributes, children }: WordTree): void => {
    if (name === 'fldChar') {
      const { fldCharType } = attributes;
      if (fldCharType === 'begin') {
        depth += 1;
        words = '';
      } else {
        isSound &&= depth === 1 && (words === '' || knownField.test(words));
        if (fldCharType === 'end') depth -= 1;
      }
    } else if (name === 'instrText') {
      isSound &&= depth === 1;
      words += children.join('');
    }
    for (const child of children) if (typeof child !== 'string') walk(child);
  };
  walk(tree);
  return { sound: isSound && depth === 0 };
}

/** The words that fields showed stay. */
const withoutFields = (tree: WordTree): WordTree => ({
  ...tree,
  children: tree.children.flatMap((child): WordTree['children'] =>
    typeof child === 'string'
      ? [child]
      : /^(fldChar|instrText)$/.test(child.name)
        ? []
        : [withoutFields(child)],
  ),
});

const emptyParagraph: WordTree = { name: 'p', attributes: {}, children: [] };

/** Rows have cells, and what holds paragraphs ends in one, as the schema wants it. */
function sound(tree: WordTree): WordTree {
  const children = tree.children.flatMap((child): WordTree['children'] => {
    if (typeof child === 'string') return [child];
    const own = sound(child);
    const holds = own.name === 'tbl' ? 'tr' : own.name === 'tr' ? 'tc' : null;
    return holds && !elementsOf(own).some(({ name }) => name === holds) ? [] : [own];
  });
  const named = { ...tree, children };
  if (tree.name === 'tbl') return withTableParts(named);
  if (!/^(tc|hdr|ftr)$/.test(tree.name)) return named;
  return elementsOf(named).at(-1)?.name === 'p'
    ? named
    : { ...named, children: [...children, emptyParagraph] };
}

/** A table says its form and its columns before its rows, if only that there is nothing to say. */
function withTableParts(table: WordTree): WordTree {
  const there = elementsOf(table);
  const part = (name: string): WordTree =>
    there.find((one) => one.name === name) ?? { name, attributes: {}, children: [] };
  const rows = there.filter(({ name }) => name === 'tr');
  return { ...table, children: [part('tblPr'), part('tblGrid'), ...rows] };
}

const saysSomething = ({ name, children, attributes }: WordTree): boolean =>
  /^(fldSimple|sym|pBdr|tblBorders)$/.test(name) ||
  attributes.fldCharType === 'begin' ||
  children.some((child) => (typeof child === 'string' ? child.trim() !== '' : saysSomething(child)));
