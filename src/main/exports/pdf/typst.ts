import { readFileSync } from 'node:fs';
import path from 'node:path';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { fontFiles } from './fonts.ts';
import type { PageData } from './page-data.ts';

/** Bytes of an image that the pages show, by the name that they call it. */
export interface PageImage {
  readonly src: string;
  readonly bytes: Uint8Array;
}

/**
 * A folder that is nowhere: the template reads what is put before it under these names, and can read nothing else from
 * the disk.
 */
const nowhere = path.resolve('/druckreif-nowhere');
const template = readFileSync(path.join(import.meta.dirname, '../../../../resources/print/page.typ'), 'utf8');

let compiler: NodeCompiler | null = null;

/** Reads the typefaces once for each thread. */
const typesetter = (): NodeCompiler => {
  compiler ??= NodeCompiler.create({ workspace: nowhere, fontArgs: [{ fontBlobs: fontFiles() }] });
  return compiler;
};

/** Sets pages and hands them to `use`; what the typesetter remembers of them is let go afterwards. */
function withPages<Output>(
  data: PageData,
  images: readonly PageImage[],
  use: (compiler: NodeCompiler, pages: NodeTypstDocument) => Output,
): Output {
  const typst = typesetter();
  try {
    typst.mapShadow(path.join(nowhere, 'piece.json'), Buffer.from(JSON.stringify(data)));
    for (const { src, bytes } of images) typst.mapShadow(path.join(nowhere, src), Buffer.from(bytes));
    const set = typst.compile({ mainFileContent: template });
    if (!set.result) throw new Error(`pages: ${JSON.stringify(set.takeDiagnostics()?.shortDiagnostics)}`);
    return use(typst, set.result);
  } finally {
    typst.resetShadow();
    // Ten jobs back, as its makers advise: the template stays, pieces go.
    typst.evictCache(10);
  }
}

/** A PDF for all readers (PDF/UA-1): tagged, its language named, its typefaces within. */
export const pdfOf = (data: PageData, images: readonly PageImage[]): Uint8Array =>
  withPages(data, images, (typst, pages) => new Uint8Array(typst.pdf(pages, { pdfStandard: 'ua-1' })));

/** The same pages as one SVG, one below the other. */
export const svgOf = (data: PageData, images: readonly PageImage[]): string =>
  withPages(data, images, (typst, pages) => typst.plainSvg(pages));
