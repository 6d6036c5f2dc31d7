import type { WordMargin, WordReference } from '#shared/domain/export/word-reference.ts';
import { type WordStyleName, wordStyles } from '#shared/domain/export/word-style.ts';
import { parsedPart } from '../../../imports/index.ts';
import type { Xml } from '../../xml.ts';
import { marginIn } from './margin.ts';
import { sectionRule, settingsRule } from './part-rules.ts';
import { isStyle, sameName, stylesIn, stylesTaken } from './styles-in.ts';
import { themeIn } from './theme.ts';
import { cleaned, elementsOf, treeXml, valueIn, type WordTree } from './word-tree.ts';

export interface HouseMargin extends Pick<WordMargin, 'kind' | 'on'> {
  readonly root: Xml;
}

/** The styles of the newsroom's own document, ready to stand in any number of pieces. */
export interface HouseStyles {
  /** Which of our styles the house has; they bear our ids, whatever their names. */
  readonly taken: ReadonlySet<WordStyleName>;
  readonly defaults: WordTree | null;
  readonly latent: Xml | null;
  readonly styles: readonly Xml[];
  readonly theme: Xml | null;
  readonly section: readonly WordTree[];
  readonly settings: readonly WordTree[];
  readonly margins: readonly HouseMargin[];
}

/** The styles that were read last: all pieces of a publication bear the same. */
let last: { readonly of: WordReference; readonly read: HouseStyles | null } | null = null;

const parts = ['styles', 'theme', 'section', 'settings'] as const;

/** Reads what a publication keeps of its document, once for many pieces. Null where it keeps none, or none that can be read. */
export function houseStyles(reference: WordReference | null): HouseStyles | null {
  if (!reference) return null;
  if (!last || !isSame(last.of, reference)) last = { of: reference, read: readOrNull(reference) };
  return last.read;
}

const isSame = (one: WordReference, other: WordReference): boolean =>
  one === other ||
  (parts.every((part) => one[part] === other[part]) &&
    one.margins.length === other.margins.length &&
    one.margins.every(({ kind, on, xml }, index) => {
      const there = other.margins[index];
      return there?.kind === kind && there.on === on && there.xml === xml;
    }));

function readOrNull(reference: WordReference): HouseStyles | null {
  try {
    return read(reference);
  } catch {
    return null;
  }
}

const rootOf = (xml: string) => {
  const root = xml === '' ? null : parsedPart(xml).documentElement;
  if (/<!(DOCTYPE|ENTITY)/i.test(xml)) throw new Error('A type definition has no place in a document.');
  return root;
};

function read({ styles, theme, section, settings, margins }: WordReference): HouseStyles {
  const root = rootOf(styles);
  const tree = root && stylesIn(root);
  if (!tree) throw new Error('There are no styles.');
  const found = elementsOf(tree).filter(isStyle);
  const taken = stylesTaken(found);
  const all = found.filter((style) => !standsInOurWay(style, taken));
  const ids = idsFor(all, taken);
  const part = (name: string) => elementsOf(tree).find((one) => one.name === name) ?? null;
  const latent = part('latentStyles');
  const themeRoot = rootOf(theme);
  const childrenOf = (xml: string, rule: typeof sectionRule) => {
    const from = rootOf(xml);
    return elementsOf(from && cleaned(from, rule));
  };
  return {
    taken: new Set(taken.keys()),
    defaults: part('docDefaults'),
    latent: latent && treeXml(latent),
    styles: all.map((style) => treeXml(named(style, ids, taken))),
    theme: themeRoot && themeIn(themeRoot),
    section: childrenOf(section, sectionRule),
    settings: childrenOf(settings, settingsRule),
    margins: margins.flatMap(({ kind, on, xml }) => {
      const from = rootOf(xml);
      const margin = from && marginIn(from);
      return margin ? [{ kind, on, root: treeXml(withIds(margin, ids), true) }] : [];
    }),
  };
}

/** A style of another kind bears the name of one that we add: Word knows each name once. */
function standsInOurWay(style: WordTree, taken: ReadonlyMap<WordStyleName, WordTree>): boolean {
  const name = sameName(valueIn(style, 'name') ?? '');
  return (Object.keys(wordStyles) as WordStyleName[]).some(
    (ours) =>
      !taken.has(ours) && Object.values(wordStyles[ours].names).some((each) => sameName(each) === name),
  );
}

/**
 * The id that each style bears in our documents: ours where it is one of ours, else its own. An id is for the machine
 * alone, and in each language of Word another one; names are what people and their documents go by.
 */
function idsFor(all: readonly WordTree[], taken: ReadonlyMap<WordStyleName, WordTree>): Map<string, string> {
  const ours = new Set<string>(Object.values(wordStyles).map(({ id }) => id));
  const ids = new Map(
    [...taken].map(([name, style]) => [style.attributes.styleId ?? '', wordStyles[name].id]),
  );
  const given = new Set(ours);
  for (const { attributes } of all) {
    const own = attributes.styleId ?? '';
    if (ids.has(own)) continue;
    let free = own;
    for (let number = 2; given.has(free); number++) free = `${own.slice(0, 240)}-${number}`;
    given.add(free);
    ids.set(own, free);
  }
  return ids;
}

function named(
  style: WordTree,
  ids: ReadonlyMap<string, string>,
  taken: ReadonlyMap<WordStyleName, WordTree>,
): WordTree {
  const { styleId = '', default: usual, ...attributes } = style.attributes;
  const text = taken.get('text');
  // One style is that of all paragraphs that name none.
  const isText = text === undefined ? false : style === text;
  const isDefault = style.attributes.type === 'paragraph' ? isText : usual !== undefined && isOn(usual);
  return {
    ...withIds(style, ids),
    attributes: {
      type: attributes.type ?? '',
      ...(isDefault ? { default: '1' } : {}),
      ...(attributes.customStyle === undefined ? {} : { customStyle: attributes.customStyle }),
      styleId: ids.get(styleId) ?? styleId,
    },
  };
}

const isOn = (said: string): boolean => /^(1|true|on)$/.test(said);
const naming = new Set(['basedOn', 'next', 'link', 'pStyle', 'rStyle']);

/** What names a style names it by its new id; one that is not there is not named. */
const withIds = (tree: WordTree, ids: ReadonlyMap<string, string>): WordTree => ({
  ...tree,
  children: tree.children.flatMap((child): WordTree['children'] => {
    if (typeof child === 'string') return [child];
    if (!naming.has(child.name)) return [withIds(child, ids)];
    const id = ids.get(valueIn(tree, child.name) ?? '');
    return id === undefined ? [] : [{ ...child, attributes: { val: id } }];
  }),
});
