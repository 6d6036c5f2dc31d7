import { z } from 'zod';
import { claimInPiece } from '#shared/article-body/claims-in-piece.ts';
import { carriedPart, exportFormat, previewKind } from '#shared/domain/export/export-format.ts';
import { finding } from '#shared/domain/export/gate.ts';
import { wordReference } from '#shared/domain/export/word-reference.ts';
import { articleId, uploadId } from '#shared/domain/ids.ts';
import { standingElement } from '#shared/domain/publication.ts';
import { handOver } from './hand-off.ts';
import { exportRun, leftTheDesk, madeExport } from './made-export.ts';
import { manyExportsRequests } from './many-exports.ts';
import { pageCheckRequests } from './page-check.ts';
import { pageTemplateRequests } from './page-template.ts';
import { request } from './request.ts';
import { withReports } from './with-reports.ts';

export { type ExportFormat, exportFormat } from '#shared/domain/export/export-format.ts';
export type { ExportRun, MadeExport } from './made-export.ts';

/** A field of a site builder's form, to be copied by itself. */
export const cmsField = z.object({
  name: z.enum([
    'kicker',
    'headline',
    'image',
    'byline',
    'lede',
    'body',
    'notices',
    'standing-elements',
    'keywords',
  ]),
  /** What is put on the clipboard. */
  html: z.string(),
  text: z.string(),
});
export type CmsField = z.infer<typeof cmsField>;

export const exportsRequests = {
  ...manyExportsRequests,
  ...pageCheckRequests,
  ...pageTemplateRequests,
  'exports.check': request({
    input: z.object({ articleId }),
    output: z.object({ findings: z.array(finding) }),
  }),
  /**
   * What an export would hold, without making one. Refuses `export-failed` where a file cannot be printed,
   * `preview-stopped` where it was ended.
   */
  'exports.preview': request({
    input: z.object({
      articleId,
      format: exportFormat,
      withReports,
      /** A name that the asker makes up, to end this look. */
      look: z.string().max(80).default(''),
    }),
    output: z.object({
      content: z.string(),
      shownAs: previewKind,
      fields: z.array(cmsField),
      /** What the piece has and the format has no place for. */
      stays: z.array(carriedPart),
      /** Characters of the piece that the typefaces of the format have no shape for, each once. */
      withoutShape: z.array(z.string()),
      /** Correction reports of the piece that a package could hold; null for a format that cannot. */
      reports: z.int().nullable(),
    }),
  }),
  /** Ends a look at an export or at a page, so that nothing is made for which nobody waits any more. */
  'exports.stopLooking': request({ input: z.object({ look: z.string().min(1) }), output: z.object({}) }),
  /** How many correction reports packages of these pieces could hold. */
  'exports.reportsToPack': request({
    input: z.object({ articleIds: z.array(articleId).max(50_000) }),
    output: z.object({ reports: z.int() }),
  }),
  /**
   * Refused with `gate-closed` while a blocking finding stands, `export-failed` where a file cannot be printed,
   * `export-overtaken` where the piece never stood still. Remembers the export as a version of the piece.
   */
  'exports.run': request({
    input: z.object({ articleId, format: exportFormat, withReports }),
    output: madeExport,
  }),
  /**
   * What a Word document would lend to Word exports; nothing is changed until it is set as `wordReference` of the
   * publication. Refuses `reference-not-word`, `-with-macros`, `-without-styles`, `-too-large`, and `file-too-large`.
   */
  'exports.readWordReference': request({
    input: z.object({ uploadId }),
    output: z.object({ reference: wordReference }),
  }),
  /** What the piece claims and rests on, for the newsroom; no export holds a word of it. */
  'exports.sources': request({
    input: z.object({ articleId }),
    output: z.object({ articleId, headline: z.string(), claims: z.array(claimInPiece) }),
  }),
  /** Everything that ever left, pieces and images by themselves, newest first. */
  'exports.left': request({
    input: z.object({
      after: z.string().nullable().default(null),
      limit: z.int().min(1).max(200).default(60),
    }),
    output: z.object({ left: z.array(leftTheDesk), next: z.string().nullable() }),
  }),
  /** Exports of pieces, newest first. */
  'exports.list': request({
    input: z.object({
      articleId: articleId.nullable().default(null),
      after: z.string().nullable().default(null),
      limit: z.int().min(1).max(200).default(60),
    }),
    output: z.object({ exports: z.array(exportRun), next: z.string().nullable() }),
  }),
};

/** What becomes of changes that were tracked in a document: suggestions of the piece, or settled on the way in. */
export const changesChoice = z.enum(['suggest', 'accept', 'reject']);
export type ChangesChoice = z.infer<typeof changesChoice>;

/** What one person had changed or remarked in a document, by how often. */
export const trackedBy = z.object({
  /** As the document names them; empty where it does not. */
  by: z.string(),
  /** Suggestions, or changes that were settled. */
  changes: z.int(),
  /** Changes of the look of words and paragraphs; they are taken over. */
  forms: z.int(),
  comments: z.int(),
});
export type TrackedBy = z.infer<typeof trackedBy>;

export const importsRequests = {
  /**
   * Reads the text of published pages, a saved page (HTML), or a Word document (DOCX), by what the file is and not by
   * its name. The raw file is kept by its SHA-256. A hand-off package is taken in as a whole, or merged into the piece
   * that is here. Refuses `text-not-text`, `document-is-pdf`,
   * `document-of-another-program`, `document-is-picture`, `document-damaged`, `took-too-long`, `file-empty`, `xml-unknown`, `file-holds-many`,
   * `zip-without-document`, `zip-with-several-documents` and the `package-…` codes.
   */
  'imports.text': request({
    input: z.object({
      uploadId,
      /** Comments become those of the piece in any case. */
      changes: changesChoice.default('suggest'),
      /** Pictures that lie beside a page or a Markdown file, by their place as seen from there. */
      beside: z
        .array(z.object({ path: z.string().min(1).max(1000), uploadId }))
        .max(2000)
        .default([]),
    }),
    output: z.object({
      articleId,
      headline: z.string(),
      /** Who had changed and remarked what in the document. */
      tracked: z.array(trackedBy),
      /** Suggestions that wait in the piece for an answer. */
      suggestions: z.int(),
      /** What was found and not understood; it is kept in the piece's inspector. */
      unrecognised: z.array(z.string()),
      setAside: z.int(),
      /** Standing elements on the page that the publication has not, or has in other words; they stay with the piece. */
      newElements: z.array(standingElement),
      /** Images that were in it and are in the library now. */
      pictures: z.int(),
      /** Sentences on what did not come in as it was, in the asker's language. */
      notes: z.array(z.string()),
      /** Where it was a hand-off package: what became of it. */
      handOver: handOver.nullable(),
    }),
  }),
};
