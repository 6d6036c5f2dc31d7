import { z } from 'zod';
import { channel, errorType, exit, isFromArchive, outcome, type ReportEvent } from './report-event.ts';
import { isOpen, standingAfter } from './report-standing.ts';
import { withoutUndone } from './undone-events.ts';

export const milestone = z.enum(['acknowledged', 'decided', 'published', 'informed']);
export type Milestone = z.infer<typeof milestone>;

/** How the newsroom dealt with the reports that came in within a period. */
export const accuracyReport = z.object({
  /** First and last day of the period in the newsroom's zone, `2026-02-01`; both count. */
  from: z.iso.date(),
  to: z.iso.date(),
  /** Without spam, duplicates and what machines sent, as the ledger counts. */
  received: z.int(),
  channels: z.record(channel, z.int()),
  /** Reports that left without a decision, spam and duplicates among them. */
  aside: z.record(exit, z.int()),
  /** Reports that still wait for the newsroom. */
  open: z.int(),
  outcomes: z.record(outcome, z.int()),
  /** Share of the decided reports that were justified, wholly or in part, from 0 to 1; null: none was decided. */
  justifiedShare: z.number().nullable(),
  /** From arrival to each step, in milliseconds, over the reports that came so far; null: none did. */
  medianMs: z.record(milestone, z.number().nullable()),
  /** What was wrong, by the last triage, over the justified reports; the most frequent first. */
  causes: z.array(z.object({ errorType, count: z.int() })),
  /** Over all received reports with a piece, the most frequent first; an empty section is one too. */
  sections: z.array(
    z.object({ section: z.string(), received: z.int(), decided: z.int(), justified: z.int() }),
  ),
});
export type AccuracyReport = z.infer<typeof accuracyReport>;

/** A report of the period with its whole log, as somebody took it back or not. */
export interface CountedReport {
  readonly events: readonly ReportEvent[];
  /** Of the piece that the report means; null without one. */
  readonly section: string | null;
  /** No person wrote it, by its headers: a bounce, a receipt, a note of absence. */
  readonly automatic: boolean;
}

/** Counts the reports of a period. The same logs always give the same numbers. */
export function accuracyOf(
  period: { readonly from: string; readonly to: string },
  reports: readonly CountedReport[],
): AccuracyReport {
  const written = reports.map(readOne).filter((one) => !one.isMachine);
  const read = written.filter(({ exit }) => exit !== 'spam' && exit !== 'duplicate');
  const decided = read.filter((one) => one.outcome !== null);
  const justified = decided.filter(isJustified);
  const count = <Key extends string>(keys: readonly Key[], of: (one: Read) => Key | null, among = read) =>
    Object.fromEntries(keys.map((key) => [key, among.filter((one) => of(one) === key).length])) as Record<
      Key,
      number
    >;
  return {
    ...period,
    received: read.length,
    channels: count(channel.options, (one) => one.channel),
    aside: count(exit.options, (one) => one.exit, written),
    open: read.filter((one) => one.open).length,
    outcomes: count(outcome.options, (one) => one.outcome),
    justifiedShare: decided.length === 0 ? null : justified.length / decided.length,
    medianMs: Object.fromEntries(
      milestone.options.map((step) => [step, median(read.flatMap((one) => one.took[step] ?? []))]),
    ) as Record<Milestone, number | null>,
    causes: ranked(justified, (one) => one.errorType).map(([errorType, some]) => ({
      errorType,
      count: some.length,
    })),
    sections: ranked(read, (one) => one.section).map(([section, some]) => ({
      section,
      received: some.length,
      decided: some.filter((one) => one.outcome !== null).length,
      justified: some.filter(isJustified).length,
    })),
  };
}

type Read = ReturnType<typeof readOne>;

const isJustified = ({ outcome }: Read): boolean => outcome === 'justified' || outcome === 'partly';

const stepOf: Partial<Record<ReportEvent['type'], Milestone>> = {
  acknowledged: 'acknowledged',
  decided: 'decided',
  published: 'published',
  'fixed-elsewhere': 'published',
  'reporter-informed': 'informed',
};

function readOne({ events, section, automatic }: CountedReport) {
  const counted = withoutUndone(events);
  const { state, exit, outcome } = standingAfter(events);
  const received = counted.find((event) => event.type === 'received');
  const took: Partial<Record<Milestone, number>> = {};
  for (const { type, at } of counted) {
    const step = stepOf[type];
    // Only the first counts: how long a reporter waited is not made shorter by a second letter.
    if (received && !isFromArchive(received) && step && took[step] === undefined)
      took[step] = Date.parse(at) - Date.parse(received.arrivedAt ?? received.at);
  }
  const triaged = counted.findLast((event) => event.type === 'triaged');
  return {
    channel: received?.channel ?? null,
    exit,
    outcome,
    open: isOpen(state),
    took,
    errorType: triaged?.errorType ?? null,
    section,
    // Whoever took it up again has seen that a person wrote it.
    isMachine: automatic && exit === 'not-ours',
  };
}

function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

/** Groups by a key, without those that have none; the largest group first, then by the key. */
function ranked<Key extends string>(
  reports: readonly Read[],
  keyOf: (one: Read) => Key | null,
): [Key, Read[]][] {
  const groups = new Map<Key, Read[]>();
  for (const one of reports) {
    const key = keyOf(one);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups].sort(
    ([keyA, a], [keyB, b]) => b.length - a.length || (keyA < keyB ? -1 : keyA > keyB ? 1 : 0),
  );
}
