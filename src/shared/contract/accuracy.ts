import { z } from 'zod';
import { accuracyReport } from '#shared/domain/report/accuracy.ts';
import { request } from './request.ts';

export const accuracyRequests = {
  /** How reports of a period were dealt with; its days are those of the newsroom's zone, and both count. */
  'corrections.accuracy': request({
    input: z.object({ from: z.iso.date(), to: z.iso.date() }),
    output: z.object({
      report: accuracyReport,
      /** The same for a spreadsheet: CSV with a row for each figure. */
      csv: z.string(),
    }),
  }),
};
