import { type CssNodePlain, generate, parse, toPlainObject } from 'css-tree';

/** Pseudo-classes by which a rule is for certain places of a page, and not for certain moments. */
const structural =
  /^(root|empty|not|is|where|matches|any|-webkit-any|-moz-any|has|first-child|last-child|only-child|nth-child|nth-last-child|first-of-type|last-of-type|only-of-type|nth-of-type|nth-last-of-type)$/i;
const withSelectors = /^(not|is|where|matches|any|-webkit-any|-moz-any|has)$/i;
/** Pseudo-elements that are words of the element itself; the others are added to it. */
const ofWords = /^(first-line|first-letter)$/i;
/** What the sample says otherwise than other pieces. */
const ofThePiece = /^(lang|title|alt|aria-label)$/i;

type Node = CssNodePlain & { children?: Node[] | null; name?: string | { name: string } };

/** Whether the selector is for something that is added to an element. */
const isForAddition = (nodes: readonly Node[]): boolean =>
  nodes.some(
    (node) =>
      (node.type === 'PseudoElementSelector' ||
        (node.type === 'PseudoClassSelector' && /^(before|after)$/i.test(String(node.name)))) &&
      !ofWords.test(String(node.name)),
  );

/**
 * A selector that names at least all elements that this one may ever name, at whatever moment and in whatever piece:
 * conditions that no sample can meet are left out. Null: it names none of a piece's own.
 */
function widened(selector: Node): string | null {
  const nodes = selector.children ?? [];
  if (isForAddition(nodes)) return null;
  const kept: string[] = [];
  let compound = '';
  const close = () => {
    kept.push(compound === '' ? '*' : compound);
    compound = '';
  };
  for (const [place, node] of nodes.entries()) {
    if (node.type === 'Combinator') {
      if (place > 0) close();
      kept.push(` ${(node as { name: string }).name} `);
    } else compound += simple(node);
  }
  close();
  return kept.join('');
}

function simple(node: Node): string {
  const name = typeof node.name === 'string' ? node.name : (node.name?.name ?? '');
  if (node.type === 'PseudoElementSelector') return '';
  if (node.type === 'AttributeSelector' && ofThePiece.test(name)) return '';
  if (node.type !== 'PseudoClassSelector') return generate(node as never);
  if (!structural.test(name)) return '';
  if (!withSelectors.test(name)) return generate(node as never);
  const inner = (node.children ?? []).flatMap((list) => (list as Node).children ?? []);
  const wide = inner.map(widened);
  // What is left out within `:not()` would make it name less.
  if (/^not$/i.test(name)) {
    const exact = inner.every((one, place) => wide[place] === generate(one as never));
    return exact ? generate(node as never) : '';
  }
  const some = wide.filter((one) => one !== null);
  return some.length === 0 ? '' : `:${/^has$/i.test(name) ? 'has' : 'is'}(${some.join(',')})`;
}

/** The selectors of a list, one by one as they are written; null where it is none. */
export function selectorsIn(list: string): string[] | null {
  const read = parsed(list);
  return read?.map((one) => generate(one as never)) ?? null;
}

/** Selectors by which a rule is looked for in a sample; empty: it is for nothing that a piece says. */
export const widenedSelectors = (list: string): string[] =>
  (parsed(list) ?? []).map(widened).filter((one) => one !== null);

function parsed(list: string): Node[] | null {
  let plain: Node;
  try {
    plain = toPlainObject(parse(list, { context: 'selectorList' })) as Node;
  } catch {
    return null;
  }
  const all = plain.type === 'SelectorList' ? ((plain.children ?? []) as Node[]) : [];
  return all.length > 0 && all.every(({ type }) => type === 'Selector') ? all : null;
}
