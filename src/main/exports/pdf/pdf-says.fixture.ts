import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Runs `use` with a PDF as a file in a folder of its own. */
export function withPdf<Output>(bytes: Uint8Array, use: (file: string, folder: string) => Output): Output {
  const folder = mkdtempSync(path.join(tmpdir(), 'druckreif-pdf-'));
  const file = path.join(folder, 'piece.pdf');
  try {
    writeFileSync(file, bytes);
    return use(file, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What one of poppler's or qpdf's programs says about a PDF. */
export const told = (command: string, ...words: string[]): string =>
  spawnSync(command, words, { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 }).stdout;

/** Everything that a PDF says: its words with bold and links, its images, their alternative texts, its properties. */
export const pdfSays = (bytes: Uint8Array): string =>
  withPdf(bytes, (file, folder) => {
    told('pdftohtml', '-xml', '-q', file, path.join(folder, 'piece'));
    const structure = told('qpdf', '--json', '--json-key=qpdf', file);
    const alternatives = [...structure.matchAll(/"\/Alt": "u:([^"]*)"/g)].map(([, text]) => text);
    return [
      told('pdfinfo', file),
      readFileSync(path.join(folder, 'piece.xml'), 'utf8'),
      ...alternatives,
    ].join('\n');
  });
