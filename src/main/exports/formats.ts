import type { PrintedFormat } from '#shared/domain/export/export-format.ts';
import { docx } from './docx/docx.ts';
import { atom } from './feeds/atom.ts';
import { rss } from './feeds/rss.ts';
import type { Format, TextFormat } from './format.ts';
import { cmsPage } from './html/cms-html.ts';
import { htmlPage, pageRefusal } from './html/html-page.ts';
import { lostFromPage } from './html/nothing-lost.ts';
import { markdown } from './markdown/markdown.ts';
import { newsmlG2 } from './newsml-g2/newsml-g2.ts';
import { ninjs } from './ninjs/ninjs.ts';
import { nitf } from './nitf/nitf.ts';
import { pdf } from './pdf/pdf.ts';
import { plainText } from './text/plain-text.ts';
import { wxr } from './wxr/wxr.ts';

export const textFormats = {
  'cms-html': { kind: 'text', ending: '-cms.html', shownAs: 'fields', images: 'largest', print: cmsPage },
  html: {
    ...{ kind: 'text', ending: '.html', shownAs: 'page', images: 'sizes' },
    print: htmlPage,
    refusal: pageRefusal,
    lost: lostFromPage,
  },
  text: { kind: 'text', ending: '.txt', shownAs: 'text', images: 'none', print: plainText },
  markdown: { kind: 'text', ending: '.md', shownAs: 'code', images: 'largest', print: markdown },
  ninjs: { kind: 'text', ending: '.ninjs.json', shownAs: 'code', images: 'sizes', print: ninjs },
  'newsml-g2': { kind: 'text', ending: '.g2.xml', shownAs: 'code', images: 'sizes', print: newsmlG2 },
  nitf: { kind: 'text', ending: '.nitf.xml', shownAs: 'code', images: 'largest', print: nitf },
  wxr: { kind: 'text', ending: '.wxr.xml', shownAs: 'code', images: 'sizes', print: wxr },
  rss: { kind: 'text', ending: '.rss.xml', shownAs: 'code', images: 'sizes', print: rss },
  atom: { kind: 'text', ending: '.atom.xml', shownAs: 'code', images: 'sizes', print: atom },
} as const satisfies Partial<Record<PrintedFormat, TextFormat>>;

/** Every format that a piece can be printed in. */
export const formats: Readonly<Record<PrintedFormat, Format>> = { ...textFormats, docx, pdf };
