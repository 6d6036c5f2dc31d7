import { element, type Xml } from '../../xml.ts';
import type { DocumentParts } from '../document-parts.ts';
import type { HouseStyles } from './house-styles.ts';
import { treeXml, type WordTree } from './word-tree.ts';

const named = (trees: readonly WordTree[], name: string): WordTree | undefined =>
  trees.find((tree) => tree.name === name);

/** A part of the package that a piece has from the house alone. */
export interface HousePart {
  /** In the package, `word/…`. */
  readonly name: string;
  readonly root: Xml;
  /** Of its content, behind the type of all Word parts. */
  readonly type: string;
}

export interface HousePages {
  readonly section: Xml;
  readonly parts: readonly HousePart[];
}

/** The section of a piece by the house's document, with the heads and feet of its pages. `size` is that of other pieces. */
export function housePages({ section, margins }: HouseStyles, parts: DocumentParts, size: Xml[]): HousePages {
  const files = margins.map(({ kind, on, root }, index) => ({
    ...{ kind, on, root },
    // Told from those that somebody adds later: what stands there is the house's and no word of the piece.
    file: `house-${kind}${index + 1}.xml`,
  }));
  const references = files.map(({ kind, on, file }) =>
    element(`w:${kind}Reference`, { 'w:type': on, 'r:id': parts.relate(kind, file) }),
  );
  const own = section.map((tree) => treeXml(tree));
  return {
    section: element(
      'w:sectPr',
      {},
      ...references,
      ...(hasPage(section) ? own : [...size, ...others(section)]),
    ),
    parts: files.map(({ kind, file, root }) => ({ name: `word/${file}`, root, type: `${kind}+xml` })),
  };
}

const others = (section: readonly WordTree[]): Xml[] =>
  section.filter(({ name }) => !/^(pgSz|pgMar|cols)$/.test(name)).map((tree) => treeXml(tree));

/** Twentieths of a point. */
interface TextArea {
  readonly width: number;
  readonly height: number;
}
/** Three centimetres; in less no line can be set. */
const least = 1701;
/** The longest side that Word knows. */
const longest = 31_680;

/** Where the text of a page by these measures stands; null where they are not all there, or leave no room for it. */
export function textAreaOf(section: readonly WordTree[]): TextArea | null {
  const [size, edges] = [named(section, 'pgSz')?.attributes, named(section, 'pgMar')?.attributes];
  if (!size || !edges) return null;
  const columns = Number(named(section, 'cols')?.attributes.num ?? 1);
  const gap = Number(named(section, 'cols')?.attributes.space ?? 720);
  const of = (said: string | undefined) => Math.abs(Number(said));
  const [w, h] = [of(size.w), of(size.h)];
  const line = w - of(edges.left) - of(edges.right) - of(edges.gutter);
  const width = (line - gap * (columns - 1)) / columns;
  const height = h - of(edges.top) - of(edges.bottom);
  return width >= least && height >= least && w <= longest && h <= longest ? { width, height } : null;
}

const hasPage = (section: readonly WordTree[]): boolean => textAreaOf(section) !== null;
