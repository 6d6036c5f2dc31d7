import type { Element } from '@xmldom/xmldom';
import type { ErrorCode } from '#shared/contract/errors.ts';
import {
  longestPart,
  longestStyles,
  type WordMargin,
  type WordReference,
} from '#shared/domain/export/word-reference.ts';
import { houseStyles } from './house-styles.ts';
import { marginIn } from './margin.ts';
import { sectionRule, settingsRule } from './part-rules.ts';
import { type ReferenceParts, referenceParts, Unfit } from './reference-parts.ts';
import { mostStyles, stylesIn, stylesNeeded } from './styles-in.ts';
import { themeIn } from './theme.ts';
import { cleaned, treeXml } from './word-tree.ts';

export interface ReferenceProblem {
  readonly problem: ErrorCode;
}

/** What a Word document lends to the exports of the house; or why it cannot. */
export function readReference(bytes: Uint8Array, fileName: string): WordReference | ReferenceProblem {
  try {
    return referenceIn(referenceParts(bytes), fileName);
  } catch (error) {
    if (error instanceof Unfit) return { problem: error.code };
    throw error;
  }
}

function referenceIn(parts: ReferenceParts, fileName: string): WordReference {
  const first = (kind: string) => parts.root(parts.relations.find((relation) => relation.kind === kind));
  const styles = stylesOf(first('styles'));
  const settings = first('settings');
  // Without the sections as they were before somebody changed them with changes tracked.
  const sections = [...parts.document.getElementsByTagNameNS('*', 'sectPr')].filter(
    ({ parentNode }) => (parentNode as Element | null)?.localName !== 'sectPrChange',
  );
  const section = sections.at(-1);
  const theme = first('theme');
  const margins = marginsIn(parts, sections);
  const read = {
    ...{ fileName, styles },
    theme: within((theme && themeIn(theme)?.xml) ?? ''),
    section: (section && xmlOf(cleaned(section, sectionRule))) ?? '',
    settings: (settings && xmlOf(cleaned(settings, settingsRule))) ?? '',
    margins: margins.map(({ margin }) => margin),
    withoutPictures: margins.some(({ hadPictures }) => hadPictures),
  };
  return { ...read, taken: [...(houseStyles({ ...read, taken: [] })?.taken ?? [])] };
}

const xmlOf = (tree: ReturnType<typeof cleaned>): string => (tree ? treeXml(tree, true).xml : '');

/** A theme beyond all measure is none. */
const within = (xml: string): string => (xml.length > longestPart ? '' : xml);

/** All styles; where that would be too many, those that a piece needs. */
function stylesOf(root: Element | null): string {
  if ((root?.getElementsByTagNameNS('*', 'style').length ?? 0) > mostStyles)
    throw new Unfit('reference-too-large');
  const styles = root && stylesIn(root);
  if (!styles) throw new Unfit('reference-without-styles');
  const all = treeXml(styles, true).xml;
  if (all.length <= longestStyles) return all;
  const needed = treeXml(stylesNeeded(styles), true).xml;
  if (needed.length > longestStyles) throw new Unfit('reference-too-large');
  return needed;
}

interface ReadMargin {
  readonly margin: WordMargin;
  readonly hadPictures: boolean;
}

/** Heads and feet of the last section; one that it has not is that of the section before it. */
function marginsIn(parts: ReferenceParts, sections: readonly Element[]): ReadMargin[] {
  const kinds = ['header', 'footer'] as const;
  const sheets = ['default', 'first', 'even'] as const;
  return kinds.flatMap((kind) =>
    sheets.flatMap((on): ReadMargin[] => {
      const named = sections
        .flatMap((section) => [...section.getElementsByTagNameNS('*', `${kind}Reference`)])
        .findLast((one) => wordAttribute(one, 'type') === on);
      const id = named && wordAttribute(named, 'id');
      const root = parts.root(
        parts.relations.find((relation) => relation.id === id && relation.kind === kind),
      );
      if (!root) return [];
      const xml = xmlOf(marginIn(root));
      const hadPictures = ['drawing', 'pict', 'object'].some(
        (name) => root.getElementsByTagNameNS('*', name).length > 0,
      );
      // Words beyond all measure are no head of a page.
      const fits = xml.length <= longestPart ? xml : '';
      return [{ margin: { kind, on, xml: fits }, hadPictures }];
    }),
  );
}

const wordAttribute = (element: Element, name: string): string | null =>
  [...element.attributes].find(({ localName }) => localName === name)?.value ?? null;
