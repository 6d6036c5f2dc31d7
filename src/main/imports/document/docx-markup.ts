import mammoth from 'mammoth';
import type { ChangesChoice } from '#shared/contract/exports.ts';
import type { Beyond } from './beyond-words/beyond.ts';
import { type Plain, plainWords } from './beyond-words/beyond-words.ts';
import { chunkPlace } from './beyond-words/chunks.ts';
import { pictureNames } from './beyond-words/drawings.ts';
import { type DocxFacts, docxFacts } from './docx-facts.ts';
import { asPackage, docxParts, textOfPart } from './docx-package.ts';
import { styleMapFor } from './style-map.ts';
import { saidInMarkup } from './tracked/said-in-markup.ts';
import { type TrackedParts, takeTracked } from './tracked/track-changes.ts';
import { wordParagraphs } from './word-text.ts';

export interface DocxMarkup {
  readonly markup: string;
  /** By the number in their address, `docx:0`. */
  readonly pictures: readonly Uint8Array[];
  /** Its words by paragraph, also those that are only suggested and those to be struck. */
  readonly paragraphs: readonly string[];
  readonly tracked: Omit<TrackedParts, 'parts'>;
  /** What it holds beside words and pictures. */
  readonly plain: Omit<Plain, 'parts'>;
  /** Words at the head and foot of the pages. */
  readonly margins: readonly string[];
  /** What the properties of our own documents say of their piece; null: it is none of ours. */
  readonly facts: DocxFacts | null;
}

const body = 'word/document.xml';
/** `3`, `Seite 3 von 5`: Word counts pages, and nobody wrote it. */
const isPageNumber =
  /^(?:(?:seite|page|s\.|p\.)\s*)?[–-]?\s*\d{1,4}\s*[–-]?(?:\s*(?:von|of|\/)\s*\d{1,4})?$/i;
const isMargin = /^word\/(header|footer)\d*\.xml$/;

/** Letters of symbol typefaces that no text has. */
const unknownSigns = (messages: readonly { readonly message: string }[]): Beyond[] =>
  messages.flatMap(({ message }) => {
    const [, code, typeface] = /^A w:sym element .* char (\w+) in font (.+)$/.exec(message) ?? [];
    return code ? [{ kind: 'sign', name: `${typeface} ${code}`, words: '' } as const] : [];
  });

/** Pictures at the head and foot of the pages, each once by its name. */
function marginPictures(parts: Readonly<Record<string, Uint8Array>>): Beyond[] {
  const names = Object.keys(parts)
    .filter((name) => isMargin.test(name))
    .flatMap((name) => pictureNames(textOfPart(parts, name)));
  return [...new Set(names)].map((name) => ({ kind: 'margin', name, words: '' }));
}

/**
 * A Word document as markup. What was tracked in it is settled, or stands in the markup by the numbers of `tracked.said`.
 * @throws what is none, or is damaged
 */
export async function docxMarkup(bytes: Uint8Array, changes: ChangesChoice): Promise<DocxMarkup> {
  const { parts: inPlain, ...plain } = plainWords(docxParts(bytes));
  const { parts, ...tracked } = takeTracked(inPlain, changes);
  const pictures: Uint8Array[] = [];
  const { value, messages } = await mammoth.convertToHtml(
    { buffer: Buffer.from(asPackage(parts)) },
    {
      styleMap: styleMapFor(textOfPart(parts, 'word/styles.xml')),
      // A document must not decide what is left out of it.
      includeEmbeddedStyleMap: false,
      convertImage: mammoth.images.imgElement(async (image) => {
        const bytes = await image.readAsBuffer().catch(() => null);
        // One that is only linked to, on somebody's disk.
        if (!bytes) return { src: '' };
        pictures.push(new Uint8Array(bytes));
        return { src: `docx:${pictures.length - 1}` };
      }),
    },
  );
  const margins = Object.keys(parts)
    .filter((name) => isMargin.test(name))
    .flatMap((name) => wordParagraphs(textOfPart(parts, name)));
  return {
    markup: tracked.said.length > 0 ? saidInMarkup(value, tracked.said) : value,
    pictures,
    paragraphs: wordParagraphs(textOfPart(parts, body)).filter((words) => chunkPlace(words) === null),
    tracked,
    plain: { ...plain, beyond: [...plain.beyond, ...unknownSigns(messages), ...marginPictures(parts)] },
    margins: [...new Set(margins)].filter((words) => !isPageNumber.test(words)),
    facts: docxFacts(parts),
  };
}
