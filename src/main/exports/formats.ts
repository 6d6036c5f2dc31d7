import type { ExportFormat } from '#shared/contract/exports.ts';
import { atom } from './feeds/atom.ts';
import { rss } from './feeds/rss.ts';
import { cmsPage } from './html/cms-html.ts';
import { htmlPage } from './html/html-page.ts';
import { markdown } from './markdown/markdown.ts';
import { newsmlG2 } from './newsml-g2/newsml-g2.ts';
import { ninjs } from './ninjs/ninjs.ts';
import { nitf } from './nitf/nitf.ts';
import type { PieceToPrint } from './piece/piece.ts';
import type { ImageFiles } from './piece/printed-figure.ts';
import { plainText } from './text/plain-text.ts';
import { wxr } from './wxr/wxr.ts';

/** How a piece is printed in one format: a function without any state, so that the same piece gives the same bytes. */
export interface Format {
  /** Of the file's name, behind the stem. */
  readonly ending: string;
  /**
   * Which files of an image stand beside the piece: `sizes`, all that the publication wants; `largest`, for receivers
   * that make their own sizes; `none`.
   */
  readonly images: 'none' | 'largest' | 'sizes';
  readonly print: (piece: PieceToPrint, files: ImageFiles) => string;
}

export const formats: Readonly<Record<ExportFormat, Format>> = {
  'cms-html': { ending: '-cms.html', images: 'largest', print: cmsPage },
  html: { ending: '.html', images: 'sizes', print: htmlPage },
  text: { ending: '.txt', images: 'none', print: plainText },
  markdown: { ending: '.md', images: 'largest', print: markdown },
  ninjs: { ending: '.ninjs.json', images: 'sizes', print: ninjs },
  'newsml-g2': { ending: '.g2.xml', images: 'sizes', print: newsmlG2 },
  nitf: { ending: '.nitf.xml', images: 'largest', print: nitf },
  wxr: { ending: '.wxr.xml', images: 'sizes', print: wxr },
  rss: { ending: '.rss.xml', images: 'sizes', print: rss },
  atom: { ending: '.atom.xml', images: 'sizes', print: atom },
};
