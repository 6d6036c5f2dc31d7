import path from 'node:path';
import type { Element } from '@xmldom/xmldom';
import { decodeText } from '../../decode-text.ts';
import { decodePage } from '../decode-page.ts';
import { docxParts, textOfPart } from '../docx-package.ts';
import { attributeOf, elementLike, remove } from '../tracked/word-xml.ts';
import { wordParagraphs } from '../word-text.ts';
import type { Beyond } from './beyond.ts';

/** A page or a text that a document holds as a file of its own, and shows at a place. */
export interface Chunk {
  readonly kind: 'html' | 'text';
  readonly text: string;
}

/** Stands around the number of a chunk, in a line at its place; no text may hold it. */
const sign = '\ue002';

interface Taken {
  readonly chunks: readonly Chunk[];
  readonly beyond: readonly Beyond[];
}

/**
 * Takes out the files that stand in a document. Pages and texts leave their number at their place, for `placeChunks`;
 * all others are told, with the words of those that are Word documents.
 * @param from how many there are already
 */
export function takeChunks(
  root: Element,
  parts: Readonly<Record<string, Uint8Array>>,
  relations: ReadonlyMap<string, string>,
  from: number,
): Taken {
  const chunks: Chunk[] = [];
  const beyond: Beyond[] = [];
  const places = ['altChunk', 'subDoc'].flatMap((name) => [...root.getElementsByTagNameNS('*', name)]);
  for (const place of places) {
    const target = relations.get(attributeOf(place, 'id') ?? '') ?? '';
    const chunk = parts[target] ? chunkIn(parts[target], target) : null;
    if (chunk) place.parentNode?.insertBefore(lineAt(place, `${sign}${from + chunks.length}${sign}`), place);
    if (chunk) chunks.push(chunk);
    else beyond.push({ kind: 'file', name: path.posix.basename(target), words: wordsIn(parts[target]) });
    remove(place);
  }
  return { chunks, beyond };
}

function chunkIn(bytes: Uint8Array, name: string): Chunk | null {
  if (/\.(x?html?|xml)$/i.test(name)) return { kind: 'html', text: decodePage(bytes) };
  if (!/\.(txt|dat|tmp)$/i.test(name)) return null;
  const text = decodeText(bytes);
  if (text === null) return null;
  return { kind: /<(!doctype|html|body|p|div)[\s>]/i.test(text) ? 'html' : 'text', text };
}

/** The words of another Word document; none of a file that is none. */
function wordsIn(bytes: Uint8Array | undefined): string {
  if (bytes?.[0] !== 0x50) return '';
  try {
    return wordParagraphs(textOfPart(docxParts(bytes), 'word/document.xml')).join('\n');
  } catch {
    return '';
  }
}

function lineAt(place: Element, words: string): Element {
  const line = elementLike(place, 'p');
  const text = elementLike(place, 't');
  text.textContent = words;
  line.appendChild(elementLike(place, 'r')).appendChild(text);
  return line;
}

const isPlace = new RegExp(`^\\s*${sign}(\\d+)${sign}\\s*$`);

/** Which chunk a paragraph is the place of; null: of none. */
export function chunkPlace(words: string): number | null {
  const number = isPlace.exec(words)?.[1];
  return number === undefined ? null : Number(number);
}
