import { z } from 'zod';

/** What a piece can leave the desk as. */
export const exportFormat = z.enum([
  'cms-html',
  'html',
  'docx',
  'text',
  'markdown',
  'pdf',
  'ninjs',
  'newsml-g2',
  'nitf',
  'wxr',
  'rss',
  'atom',
  'package',
]);
export type ExportFormat = z.infer<typeof exportFormat>;

/** Formats that are printed from what a piece says; a package is packed from everything that the desk knows of it. */
export const printedFormat = exportFormat.exclude(['package']);
export type PrintedFormat = z.infer<typeof printedFormat>;

/** Parts of a piece that not every format has a place for; all others go along in each. */
export const carriedPart = z.enum([
  'form',
  'links',
  'images',
  'altTexts',
  'section',
  'authors',
  'keywords',
  'address',
  'dates',
  'comments',
  'access',
]);
export type CarriedPart = z.infer<typeof carriedPart>;

/** How a preview is shown: as fields to copy, as a page, as running text, or letter by letter. */
export const previewKind = z.enum(['fields', 'page', 'text', 'code']);
export type PreviewKind = z.infer<typeof previewKind>;
