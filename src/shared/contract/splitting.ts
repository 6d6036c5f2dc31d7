import { z } from 'zod';
import { reportId } from '#shared/domain/ids.ts';
import { reportDetail } from './corrections.ts';
import { request } from './request.ts';

export const splittingRequests = {
  /**
   * Makes a report of its own out of words of a report's mail; both share the raw mail and name each other. Refuses
   * `words-not-in-mail`.
   */
  'corrections.split': request({
    input: z.object({ reportId, words: z.string().trim().min(1).max(20_000) }),
    /** The new report, and the one that it was split off from as it then stands. */
    output: z.object({ split: reportId, from: reportDetail }),
  }),
  /** Words of the mail that seem to claim something else than the report does; empty: none do. */
  'corrections.proposeSplit': request({
    input: z.object({ reportId }),
    output: z.object({ words: z.string() }),
  }),
};
