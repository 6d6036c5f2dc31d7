import { strToU8 } from 'fflate';
import mammoth from 'mammoth';
import { type WordStyleName, wordStyles } from '#shared/domain/word-style.ts';
import { type DocxFacts, docxFacts } from './docx-facts.ts';
import { asPackage, docxParts, textOfPart } from './docx-package.ts';
import { type WordText, wordComments, wordText } from './word-text.ts';

export interface DocxMarkup {
  readonly markup: string;
  /** By the number in their address, `docx:0`. */
  readonly pictures: readonly Uint8Array[];
  readonly text: WordText;
  readonly comments: readonly string[];
  /** Words at the head and foot of the pages. */
  readonly margins: readonly string[];
  /** What the properties of our own documents say of their piece; null: it is none of ours. */
  readonly facts: DocxFacts | null;
}

const styleNames = (style: WordStyleName): string[] => [...new Set(Object.values(wordStyles[style].names))];

/** Styles by the names that Word, LibreOffice and Pages give them; the reader of markup knows what they become. */
const styleMap = [
  ...['Title', 'Titel'].map((name) => `p[style-name='${name}'] => h1.headline:fresh`),
  ...['Quote', 'Intense Quote', 'Zitat', 'Intensives Zitat', 'Quotations'].map(
    (name) => `p[style-name='${name}'] => blockquote > p:fresh`,
  ),
  ...['caption', 'Caption', 'Beschriftung'].map((name) => `p[style-name='${name}'] => p.MsoCaption:fresh`),
  // Those of our own documents; what the house calls a lede is one in every document.
  ...(['kicker', 'byline', 'dates', 'dateline', 'lede', 'figure', 'credit', 'notice'] as const).flatMap(
    (style) => styleNames(style).map((name) => `p[style-name='${name}'] => p.${style}:fresh`),
  ),
  ...styleNames('boxBullet').map((name) => `p[style-name='${name}'] => ul > li:fresh`),
  ...styleNames('imageLabel').map((name) => `r[style-name='${name}'] => span.ai-label`),
];

const body = 'word/document.xml';

/** Moved words count as deleted there and inserted here; mammoth knows no moves and would lose them. */
const withoutMoves = (xml: string): string =>
  xml.replace(/(<\/?w:)move(From|To)(?=[\s/>])/g, (_, opens: string, way: string) =>
    way === 'From' ? `${opens}del` : `${opens}ins`,
  );

/** A Word document as markup, with all changes accepted. @throws what is none, or is damaged */
export async function docxMarkup(bytes: Uint8Array): Promise<DocxMarkup> {
  const parts = docxParts(bytes);
  const xml = withoutMoves(textOfPart(parts, body));
  const pictures: Uint8Array[] = [];
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(asPackage(xml === '' ? parts : { ...parts, [body]: strToU8(xml) })) },
    {
      styleMap,
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
    .filter((name) => /^word\/(header|footer)\d*\.xml$/.test(name))
    .flatMap((name) => wordText(textOfPart(parts, name)).paragraphs);
  return {
    markup: value,
    pictures,
    text: wordText(xml),
    comments: wordComments(textOfPart(parts, 'word/comments.xml')),
    margins: [...new Set(margins)],
    facts: docxFacts(parts),
  };
}
