import { z } from 'zod';
import { reportId } from '../ids.ts';
import { moment } from '../time.ts';
import { letter } from './letter.ts';
import { reportEvent } from './report-event.ts';

/** A letter that reporters have; one that has not left stays with the desk that wrote it, which alone sends it. */
const sentLetter = letter.extend({ state: z.literal('sent') });

/** A correction report as it passes from desk to desk; what its mail says is read from the mail anew. */
export const packedReport = z.object({
  reportId,
  rawSha256: z.string().regex(/^[0-9a-f]{64}$/),
  receivedAt: moment,
  /** The whole log; the first event is its arrival. */
  events: z.array(reportEvent).min(1).max(20_000),
  letters: z.array(sentLetter).max(10_000),
});
export type PackedReport = z.infer<typeof packedReport>;

/** The mails of a report: the one that made it, and those that answered. */
export const mailsOf = ({ rawSha256, events }: PackedReport): string[] => [
  rawSha256,
  ...events.flatMap((event) => (event.type === 'reply-joined' ? [event.rawSha256] : [])),
];

export const isRedacted = ({ events }: Pick<PackedReport, 'events'>): boolean =>
  events.some(({ type }) => type === 'redacted');

/** Letters that were queued and neither sent nor taken back: they wait on the desk that the log comes from. */
export const lettersWaiting = ({ events }: Pick<PackedReport, 'events'>): number =>
  new Set(
    events.flatMap((event, place) => {
      if (event.type !== 'letter-queued') return [];
      const ended = events
        .slice(place + 1)
        .some(
          (later) =>
            later.type !== 'letter-queued' && 'letterId' in later && later.letterId === event.letterId,
        );
      return ended ? [] : [event.letterId];
    }),
  ).size;
