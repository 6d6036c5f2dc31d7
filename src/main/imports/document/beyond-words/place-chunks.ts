import { JSDOM, type ParsedElement } from 'jsdom';
import { type Chunk, chunkPlace } from './chunks.ts';

/** Puts pages and texts where a document shows them. */
export function placeChunks(page: ParsedElement, chunks: readonly Chunk[]): void {
  if (chunks.length === 0) return;
  for (const line of page.querySelectorAll('p')) {
    const chunk = chunks[chunkPlace(line.textContent ?? '') ?? -1];
    if (!chunk) continue;
    line.before(
      JSDOM.fragment(`<div>${chunk.kind === 'html' ? chunk.text : asMarkup(chunk.text)}</div>`) as never,
    );
    line.remove();
  }
}

const asMarkup = (text: string): string =>
  text
    .split(/\r\n?|\n/)
    .map((line) => `<p>${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`)
    .join('');
