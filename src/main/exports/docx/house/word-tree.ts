import type { Element, Node } from '@xmldom/xmldom';
import { element, type Xml } from '../../xml.ts';

/** An element of WordprocessingML of which every name and every value was looked at. */
export interface WordTree {
  /** Without its prefix. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (WordTree | string)[];
}

/** What may stand in an element; all else is left out of it. */
export interface Rule {
  /** Attributes without which the element says nothing, and is left out itself. */
  readonly needs?: Readonly<Record<string, RegExp>>;
  readonly attributes?: Readonly<Record<string, RegExp>>;
  /** Children that stand at most once, in the order of the schema. */
  readonly once?: Readonly<Record<string, Rule>>;
  /** Children that stand as often as they like, as they come. */
  readonly any?: () => Readonly<Record<string, Rule>>;
  /** Elements of which only the content counts. */
  readonly opens?: ReadonlySet<string>;
  /** Words of its own. */
  readonly words?: true;
}

/** Deeper than tables within tables; what goes deeper is no page. */
const deepest = 40;

const isElement = (node: Node | null): node is Element => node?.nodeType === 1;

/** The element as far as the rule goes; null where it lacks what it needs. */
export function cleaned(source: Element, rule: Rule, depth = 0): WordTree | null {
  if (depth > deepest) return null;
  const attributes: Record<string, string> = {};
  for (const [name, may] of Object.entries({ ...rule.needs, ...rule.attributes })) {
    const said = attributeOf(source, name);
    if (said !== null && may.test(said)) attributes[name] = said;
    else if (rule.needs && name in rule.needs) return null;
  }
  return {
    name: source.localName ?? '',
    attributes,
    children: rule.words ? [source.textContent ?? ''] : childrenBy(source, rule, depth),
  };
}

/** Only attributes of the element's own vocabulary; those of extensions would need it declared. */
function attributeOf(source: Element, name: string): string | null {
  for (const { localName, namespaceURI, value } of source.attributes)
    if (localName === name && (!namespaceURI || namespaceURI === source.namespaceURI)) return value;
  return null;
}

function childrenBy(source: Element, rule: Rule, depth: number): WordTree[] {
  const there = childrenIn(source, rule.opens ?? new Set());
  const once = Object.entries(rule.once ?? {}).flatMap(([name, of]) => {
    const child = there.find(({ localName }) => localName === name);
    return child ? [cleaned(child, of, depth + 1)] : [];
  });
  const any = rule.any?.() ?? {};
  const others = there.map((child) => {
    const of = Object.hasOwn(any, child.localName ?? '') ? any[child.localName ?? ''] : undefined;
    return of ? cleaned(child, of, depth + 1) : null;
  });
  return [...once, ...others].filter((child) => child !== null);
}

/** Children in the vocabulary of their parent, with those of the elements that only hold them. */
function childrenIn(source: Element, opens: ReadonlySet<string>): Element[] {
  const children: Element[] = [];
  for (let child = source.firstChild; child; child = child.nextSibling) {
    if (!isElement(child) || child.namespaceURI !== source.namespaceURI) continue;
    if (opens.has(child.localName ?? '')) children.push(...childrenIn(child, opens));
    else children.push(child);
  }
  return children;
}

export const childIn = (tree: WordTree | null | undefined, name: string): WordTree | undefined =>
  tree?.children.find((child): child is WordTree => typeof child !== 'string' && child.name === name);

/** The value of a child such as `<w:name w:val="…"/>`. */
export const valueIn = (tree: WordTree, name: string): string | undefined =>
  childIn(tree, name)?.attributes.val;

export const elementsOf = (tree: WordTree | null | undefined): WordTree[] =>
  (tree?.children ?? []).filter((child) => typeof child !== 'string');

/** With another child of that name in its place, or without any. */
export const withChild = (tree: WordTree, name: string, child: WordTree | null): WordTree => ({
  ...tree,
  children: tree.children.flatMap((there) =>
    typeof there !== 'string' && there.name === name ? (child ? [child] : []) : [there],
  ),
});

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** As XML under the prefix `w`, which the outermost element has to declare. */
export const treeXml = ({ name, attributes, children }: WordTree, outermost = false): Xml =>
  element(
    `w:${name}`,
    {
      ...(outermost ? { 'xmlns:w': word } : {}),
      ...Object.fromEntries(Object.entries(attributes).map(([key, value]) => [`w:${key}`, value])),
      // Blanks at the ends of words are words as well.
      ...(name === 't' || name === 'instrText' ? { 'xml:space': 'preserve' } : {}),
    },
    ...children.map((child) => (typeof child === 'string' ? child : treeXml(child))),
  );
