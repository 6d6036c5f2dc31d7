import { type ExportRun, exportFormat } from '#shared/contract/exports.ts';
import type { ListedExport } from '../store/exports.ts';

export const runOf = (row: ListedExport): ExportRun => ({ ...row, format: exportFormat.parse(row.format) });
