import { z } from 'zod';
import { articleId } from '../ids.ts';
import { language } from '../language.ts';
import { errorType, lane } from './report-event.ts';
import { reportState } from './report-standing.ts';

/** `open`: waits for somebody here. */
export const reportShow = z.union([z.enum(['open', 'all']), reportState]);
export type ReportShow = z.infer<typeof reportShow>;

/** What the inbox is narrowed to besides; what is left out narrows nothing. */
export const reportFilter = z
  .object({
    /** Empty: nobody's. */
    owner: z.string(),
    lane,
    errorType,
    personRelated: z.boolean(),
    /** `today`: by the end of this day of the newsroom, what is overdue included. */
    due: z.enum(['today', 'overdue']),
    /** Left out, sleeping reports are missing among the open ones, and stand among all others. */
    asleep: z.boolean(),
    section: z.string(),
    articleId,
    /** That the reporter writes in. */
    language,
    readable: z.boolean(),
  })
  .partial();
export type ReportFilter = z.infer<typeof reportFilter>;

/** `due`: what is due first comes first, then what has no clock running, the oldest first. */
export const reportSort = z.enum(['newest', 'due']);
export type ReportSort = z.infer<typeof reportSort>;

/** A way of looking at the inbox that somebody gave a name to. */
export const reportView = z.object({
  name: z.string().trim().min(1).max(60),
  show: reportShow,
  filter: reportFilter,
  sort: reportSort,
  words: z.string().max(500),
});
export type ReportView = z.infer<typeof reportView>;

/** What the choices of a filter are counted by; those of a section are not. */
export const countedFields = [
  'owner',
  'lane',
  'errorType',
  'personRelated',
  'due',
  'language',
  'readable',
] as const satisfies readonly (keyof ReportFilter)[];
export type CountedField = (typeof countedFields)[number];
