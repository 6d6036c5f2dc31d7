import { z } from 'zod';
import { reportId } from '#shared/domain/ids.ts';
import { reportState } from '#shared/domain/report/report-standing.ts';
import { moment } from '#shared/domain/time.ts';
import { request } from './request.ts';

/** Reports that are redacted with one request. */
export const mostRedacted = 1000;

export const redactionRequests = {
  /**
   * Takes the reporter out of closed reports, for good: letter, raw mail, attachments, letters, index. Decision, correction
   * and notice stay. Reports of one letter go together. Refuses `redact-open`, `redact-letter-waits`.
   */
  'corrections.redact': request({
    input: z.object({ reportIds: z.array(reportId).min(1).max(mostRedacted) }),
    output: z.object({
      redacted: z.array(reportId),
      /** False on a large desk: what was deleted leaves the bytes of its file when the program ends. */
      bytesGone: z.boolean(),
    }),
  }),
  /** Reports whose time is over by the newsroom's setting, the oldest first. */
  'corrections.retention': request({
    input: z.object({ limit: z.int().min(1).max(mostRedacted).default(mostRedacted) }),
    output: z.object({
      months: z.int(),
      due: z.array(
        z.object({
          reportId,
          endsAt: moment,
          subject: z.string(),
          /** Name, else address; empty: neither is known. */
          reporter: z.string(),
          state: reportState,
        }),
      ),
      /** How many follow on those. */
      more: z.int(),
    }),
  }),
};
