import type { Element } from '@xmldom/xmldom';
import { namesOfStyle, type WordStyleName, wordStyles } from '#shared/domain/export/word-style.ts';
import { stylesRule } from './part-rules.ts';
import { cleaned, elementsOf, valueIn, type WordTree, withChild } from './word-tree.ts';

/** Word itself makes no more (4,079). */
export const mostStyles = 4_100;
/** Word knows some 380 names of its own. */
const mostExceptions = 1_000;

const links = ['basedOn', 'next', 'link'] as const;
export const isStyle = ({ name }: WordTree): boolean => name === 'style';
const idOf = ({ attributes }: WordTree): string => attributes.styleId ?? '';

/** The styles of a document in good order: each with a name of its own, and none that refers to one that is not there. */
export function stylesIn(root: Element): WordTree | null {
  if (root.localName !== 'styles') return null;
  const tree = cleaned(root, stylesRule);
  if (!tree) return null;
  const known = new Map<string, WordTree>();
  const names = new Set<string>();
  for (const style of elementsOf(tree).filter(isStyle)) {
    const name = sameName(valueIn(style, 'name') ?? '');
    if (name === '' || names.has(name) || known.has(idOf(style))) continue;
    names.add(name);
    known.set(idOf(style), style);
  }
  if (known.size === 0) return null;
  const others = elementsOf(tree)
    .filter((part) => !isStyle(part))
    .map((part) => ({ ...part, children: part.children.slice(0, mostExceptions) }));
  return { ...tree, children: [...others, ...[...known.values()].map((style) => rested(style, known))] };
}

/** As Word compares names of styles. */
export const sameName = (name: string): string =>
  name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();

function rested(style: WordTree, known: ReadonlyMap<string, WordTree>): WordTree {
  let whole = style;
  for (const link of links) {
    const to = known.get(valueIn(style, link) ?? '');
    // What a style rests upon is of its own kind; what it is linked to is of the other.
    const fits = to && (to.attributes.type === style.attributes.type) === (link !== 'link');
    if (!fits || (link === 'basedOn' && runsInCircle(style, known))) whole = withChild(whole, link, null);
  }
  return whole;
}

function runsInCircle(style: WordTree, known: ReadonlyMap<string, WordTree>): boolean {
  const seen = new Set<WordTree>();
  for (let at: WordTree | undefined = style; at; at = known.get(valueIn(at, 'basedOn') ?? '')) {
    if (seen.has(at)) return true;
    seen.add(at);
  }
  return false;
}

/** Which style of a document each of ours is, by its names; Word writes its own names in English in every language. */
export function stylesTaken(styles: readonly WordTree[]): Map<WordStyleName, WordTree> {
  const [byName, byAlias] = [new Map<string, WordTree>(), new Map<string, WordTree>()];
  for (const style of styles) {
    byName.set(sameName(valueIn(style, 'name') ?? ''), style);
    for (const alias of (valueIn(style, 'aliases') ?? '').split(','))
      if (!byAlias.has(sameName(alias))) byAlias.set(sameName(alias), style);
  }
  const taken = new Map<WordStyleName, WordTree>();
  const given = new Set<WordTree>();
  for (const name of Object.keys(wordStyles) as WordStyleName[]) {
    const called = namesOfStyle(name).map(sameName);
    const style = [
      name === 'text' ? styles.find(isUsual) : undefined,
      ...called.map((one) => byName.get(one)),
      ...called.map((one) => byAlias.get(one)),
    ].find((one) => one && one.attributes.type === wordStyles[name].kind && !given.has(one));
    if (!style) continue;
    taken.set(name, style);
    given.add(style);
  }
  return taken;
}

/** What a paragraph is that names no style. */
export const isUsual = ({ attributes }: WordTree): boolean =>
  attributes.type === 'paragraph' && /^(1|true|on)$/.test(attributes.default ?? '');

/** Those that are some of ours, and what they rest upon. */
export function stylesNeeded(tree: WordTree): WordTree {
  const styles = elementsOf(tree).filter(isStyle);
  const byId = new Map(styles.map((style) => [idOf(style), style]));
  const needed = new Set<WordTree>();
  const wanted = [...stylesTaken(styles).values()];
  for (let style = wanted.pop(); style; style = wanted.pop()) {
    if (needed.has(style)) continue;
    needed.add(style);
    const under = byId.get(valueIn(style, 'basedOn') ?? '');
    if (under) wanted.push(under);
  }
  const kept = new Map([...byId].filter(([, style]) => needed.has(style)));
  return {
    ...tree,
    children: elementsOf(tree).flatMap((part) =>
      isStyle(part) ? (needed.has(part) ? [rested(part, kept)] : []) : [part],
    ),
  };
}
