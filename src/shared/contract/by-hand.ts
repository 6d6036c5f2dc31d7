import { z } from 'zod';
import { articleId, reportId } from '#shared/domain/ids.ts';
import { recipient } from '#shared/domain/report/letter.ts';
import { moment } from '#shared/domain/time.ts';
import { request } from './request.ts';

const line = z.string().trim().max(500);
const text = z.string().trim().max(200_000);

/** Who reported and when; nothing of it has to be known. */
const reporter = {
  reporterName: line.default(''),
  reporterAddress: z.union([z.literal(''), recipient]).default(''),
  /** When it reached the newsroom; null: now, or as the text itself says. */
  arrivedAt: moment.nullable().default(null),
};

/** A report that did not come as a file: told by phone, or pasted. */
export const reportByHand = z.discriminatedUnion('channel', [
  z.object({
    channel: z.literal('phone'),
    ...reporter,
    reporterPhone: line.default(''),
    /** The piece that is meant; else the address as it was told, which may be no address at all. */
    articleId: articleId.nullable().default(null),
    location: line.default(''),
    /** What is wrong, in the words of whoever took the call. */
    description: text.min(1),
    /** The words of the piece, if they were named, and what should stand there. */
    quoted: text.default(''),
    proposed: text.default(''),
    evidence: text.default(''),
  }),
  /** A mail or a message as text; where it has the head of a mail, that counts. */
  z.object({ channel: z.literal('paste'), ...reporter, text: text.min(1) }),
]);

export const byHandRequests = {
  /**
   * Takes a report that did not come as a file. It is kept raw like a mail, and joins the report that it answers or is
   * known already as a mail does. Refuses `desk-new`, `article-unknown`.
   */
  'corrections.take': request({
    input: reportByHand,
    /** Null for a mail that is on the desk as the reply to a report. */
    output: z.object({ reportId: reportId.nullable(), kind: z.enum(['new', 'duplicate', 'reply']) }),
  }),
};
