import { z } from 'zod';
import { reportId } from '#shared/domain/ids.ts';
import { moment } from '#shared/domain/time.ts';
import { request } from './request.ts';

export const redactionRequests = {
  /**
   * Takes the reporter out of closed reports, for good: letter, raw mail, attachments, letters, index. Decision, correction
   * and notice stay. Reports of one letter go together. Refuses `redact-open`, `redact-letter-waits`.
   */
  'corrections.redact': request({
    input: z.object({ reportIds: z.array(reportId).min(1).max(1000) }),
    output: z.object({ redacted: z.array(reportId) }),
  }),
  /** Reports whose time is over by the newsroom's setting, the oldest first. */
  'corrections.retention': request({
    input: z.object({}),
    output: z.object({ months: z.int(), due: z.array(z.object({ reportId, endsAt: moment })) }),
  }),
};
