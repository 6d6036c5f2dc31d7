import type { Element } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import type { ErrorCode } from '#shared/contract/errors.ts';
import { parsedPart } from '../../../imports/index.ts';

/** Why a document cannot lend its styles; the sentence follows from the code. */
export class Unfit extends Error {
  readonly code: ErrorCode;
  constructor(code: ErrorCode) {
    super(code);
    this.code = code;
  }
}

/** Bytes of a text part, unfolded; the styles of a house have a tenth of a megabyte. */
const largestPart = 10 * 1024 * 1024;
const largestTogether = 3 * largestPart;
const mostParts = 5_000;
/** Of a part; a book has fewer, and what has more takes longer than anybody waits. */
const mostTags = 250_000;

/** What a document refers to within its own package. */
interface Relation {
  readonly id: string;
  /** The last part of its type: `styles`, `header`. */
  readonly kind: string;
  /** A name in the package. */
  readonly target: string;
}

/** The text parts of a document, found by what refers to them and not by their names. */
export interface ReferenceParts {
  readonly document: Element;
  readonly relations: readonly Relation[];
  /** The outermost element of what the document refers to. @throws Unfit where it is damaged */
  root(relation: Relation | undefined): Element | null;
}

/** @throws Unfit for what is no document, or one with macros */
export function referenceParts(bytes: Uint8Array): ReferenceParts {
  const parts = textParts(bytes);
  const root = (name: string): Element | null => {
    const part = Object.hasOwn(parts, name) ? parts[name] : undefined;
    return part ? rootOf(strFromU8(part)) : null;
  };
  const main = relationsOf(root('_rels/.rels'), '').find(({ kind }) => kind === 'officeDocument');
  const types = root('[Content_Types].xml');
  if (!main || !types) throw new Unfit('reference-not-word');
  checkType(types, main.target);
  const document = root(main.target);
  if (document?.localName !== 'document') throw new Unfit('reference-not-word');
  const [folder, name] = [main.target.replace(/[^/]*$/, ''), main.target.split('/').at(-1)];
  return {
    document,
    relations: relationsOf(root(`${folder}_rels/${name}.rels`), folder),
    root: (relation) => (relation ? root(relation.target) : null),
  };
}

/** Pictures and all else that is no text is not even unfolded. */
function textParts(bytes: Uint8Array): Record<string, Uint8Array> {
  let [count, unfolded] = [0, 0];
  try {
    return unzipSync(bytes, {
      filter({ name, originalSize }) {
        count += 1;
        if (count > mostParts) throw new Unfit('reference-too-large');
        if (/(^|\/)vbaProject\.bin$/i.test(name)) throw new Unfit('reference-with-macros');
        if (!/\.(xml|rels)$/i.test(name) || /^customXml\//i.test(name)) return false;
        unfolded += originalSize;
        // A part is given just the room that the package declares for it, so that this sum is a bound.
        if (originalSize > largestPart || unfolded > largestTogether) throw new Unfit('reference-too-large');
        return true;
      },
    });
  } catch (error) {
    throw error instanceof Unfit ? error : new Unfit('reference-not-word');
  }
}

/** A type definition has no place in the package of a document (ECMA-376, part 2). */
function rootOf(xml: string): Element | null {
  if (xml.split('<', mostTags + 1).length > mostTags) throw new Unfit('reference-too-large');
  if (/<!(DOCTYPE|ENTITY)/i.test(xml)) throw new Unfit('reference-not-word');
  try {
    return parsedPart(xml).documentElement;
  } catch {
    throw new Unfit('reference-not-word');
  }
}

/** Documents and templates, without macros. */
function checkType(types: Element, main: string): void {
  const said = [...types.getElementsByTagNameNS('*', 'Override')].find(
    (one) => one.getAttribute('PartName')?.toLowerCase() === `/${main}`.toLowerCase(),
  );
  const type = said?.getAttribute('ContentType') ?? '';
  if (/macroEnabled/i.test(type)) throw new Unfit('reference-with-macros');
  if (!/\.wordprocessingml\.(document|template)\.main\+xml$/i.test(type))
    throw new Unfit('reference-not-word');
}

/** Those that lead nowhere but into the package. */
const relationsOf = (relations: Element | null, folder: string): Relation[] =>
  [...(relations?.getElementsByTagNameNS('*', 'Relationship') ?? [])].flatMap((one) => {
    const target = one.getAttribute('Target') ?? '';
    if (one.getAttribute('TargetMode') === 'External' || /^\w+:|\\/.test(target)) return [];
    return [
      {
        id: one.getAttribute('Id') ?? '',
        kind: (one.getAttribute('Type') ?? '').split('/').at(-1) ?? '',
        target: target.startsWith('/') ? target.slice(1) : `${folder}${target}`,
      },
    ];
  });
