import { z } from 'zod';
import { exportFormat } from '#shared/domain/export/export-format.ts';
import { finding } from '#shared/domain/export/gate.ts';
import { articleId, exportId } from '#shared/domain/ids.ts';
import { errorCode } from './errors.ts';
import { madeExport } from './made-export.ts';
import { request } from './request.ts';
import { withReports } from './with-reports.ts';

/** A file of a batch of exports, fetched as those of one are: `exports.zip` holds the files of all. */
export const allExportsName = 'exports.zip';

/** A piece that stayed at home, in all these formats for the same reason. */
const refusedExport = z.object({
  articleId,
  headline: z.string(),
  formats: z.array(exportFormat),
  code: errorCode,
  /** One sentence in the asker's language. */
  message: z.string(),
  /** What has to be put right first, where the gate is closed. */
  findings: z.array(finding),
});
export type RefusedExport = z.infer<typeof refusedExport>;

export const manyExports = z.object({
  /** All files are fetched from `/downloads/<batchId>/exports.zip`; null: nothing left. */
  batchId: exportId.nullable(),
  /** In the order of pieces, and of formats within a piece. No two files of different pieces have one name. */
  made: z.array(madeExport),
  refused: z.array(refusedExport),
  /** Exports that had no turn, because it was stopped or nothing more could leave. */
  notTried: z.int(),
  /** Why nothing more could leave, in one sentence; else empty. */
  stopped: z.string(),
  /** Where the files lie as well; null: on the desk only. */
  folder: z.string().nullable(),
});
export type ManyExports = z.infer<typeof manyExports>;

/** What was last exported to. */
export const exportTarget = z.object({
  formats: z.array(exportFormat).min(1),
  /** Where exports are laid down as well; null: nowhere. */
  folder: z.string().nullable(),
  /** Whether this door can ask for a folder. */
  folders: z.boolean(),
});
export type ExportTarget = z.infer<typeof exportTarget>;

export const manyExportsRequests = {
  /**
   * Many pieces in many formats, each through the gate by itself: one that is refused holds none of the others up. Each
   * export is whole or not there. All formats of a piece leave as one version of it, unless somebody wrote on it between
   * two of them; a package has its own. Tells how far it is by `exports.running`. Refuses `folder-gone`, `folder-unset`.
   */
  'exports.runMany': request({
    input: z.object({
      /** A name that the asker makes up, to hear of this run and to stop it. */
      run: z.string().min(1).max(80),
      articleIds: z.array(articleId).min(1).max(50_000),
      formats: z.array(exportFormat).min(1),
      /** Lays the files into the folder of the target as well. */
      toFolder: z.boolean().default(false),
      withReports,
    }),
    output: manyExports,
  }),
  /** Ends a run after the export at hand. What has left until then stays. */
  'exports.stopMany': request({ input: z.object({ run: z.string() }), output: z.object({}) }),
  /** How pieces of this publication last left, offered for the next time. */
  'exports.target': request({ input: z.object({}), output: exportTarget }),
  'exports.setTarget': request({
    input: z.object({ formats: z.array(exportFormat).min(1) }),
    output: exportTarget,
  }),
  /** Lets the door ask for a folder, and remembers it; without one chosen, it stays as it was. Refuses `door-without-folders`. */
  'exports.chooseFolder': request({ input: z.object({}), output: exportTarget }),
  /** Exports are laid down on the desk only. */
  'exports.forgetFolder': request({ input: z.object({}), output: exportTarget }),
};
