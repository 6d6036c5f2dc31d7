import type { ReportEvent } from '#shared/domain/report/report-event.ts';

type Log = readonly ReportEvent[];

/** What becomes of the log here when another desk says what it did with the same report. */
export interface MergedLog {
  /** The log as it is from now on: every event once, in the order in which they happened. */
  readonly events: readonly ReportEvent[];
  /** Whether it says more than the log here did. */
  readonly isNew: boolean;
  /**
   * Steps of the other desk that are not taken, because this one took others meanwhile: they are told in words. With
   * their keys, by which a note says which they are.
   */
  readonly notTaken: readonly { readonly key: string; readonly event: ReportEvent }[];
}

/** Entries beside the way of a report: whatever came before or after them, its state is the same. */
const beside: ReadonlySet<ReportEvent['type']> = new Set([
  'received',
  'noted',
  'source-consulted',
  'author-statement',
  'assigned',
  'snoozed',
  'consent-set',
  'affected-set',
  'lane-set',
  'due-set',
  'split-off',
  'letter-queued',
  'letter-withdrawn',
  'letter-sent',
  'reply-joined',
  'redacted',
] as const);

/**
 * The logs of one report on two desks as one. Where one desk alone took steps, its order holds and what the other wrote
 * beside them is put between by its time, so that both desks end with the same log. Where both took steps, no order of
 * them is one that somebody took: this desk's stand, and those of the other are left for a note.
 * @param sameId false: the desks took the same letter in by themselves; what a rule did on arrival is no step of either
 */
export function mergedLogs(here: Log, there: Log, sameId: boolean): MergedLog {
  const [ours, theirs] = [keyed(here, sameId), keyed(there, sameId)];
  const told = new Set(here.flatMap((event) => (event.type === 'noted' ? (event.tells ?? []) : [])));
  const isKnown = (key: string) => ours.places.has(key) || told.has(key);
  const fresh = theirs.steps.filter(({ key, event }) => {
    const tells = event.type === 'noted' ? (event.tells ?? []) : [];
    return !isKnown(key) && (tells.length === 0 || !tells.every(isKnown));
  });
  const own = ours.steps.filter(({ key }) => !theirs.places.has(key));
  // Steps that stand in a note here came after others than those here.
  const passedOver = theirs.steps.some(({ key, moves }) => moves && !ours.places.has(key) && told.has(key));
  const theyMoved = fresh.some(({ moves }) => moves);
  const bothMoved = theyMoved && (passedOver || own.some(({ moves }) => moves));
  const taken = bothMoved ? fresh.filter(({ moves }) => !moves) : fresh;
  const merged =
    theyMoved && !bothMoved
      ? // In the words of this desk, which may have blackened some.
        putBetween(
          theirs.steps
            .filter(({ key, event }) => ours.places.has(key) || taken.some((one) => one.event === event))
            .map((step) => ours.steps[ours.places.get(step.key) ?? -1] ?? step),
          own,
        )
      : putBetween(ours.steps, taken);
  return {
    events: withPlaces(merged),
    isNew: fresh.length > 0,
    notTaken: bothMoved ? fresh.filter(({ moves }) => moves) : [],
  };
}

interface Step {
  readonly event: ReportEvent;
  /** The same for the same event on any desk, also where one of them has blackened its words. */
  readonly key: string;
  /** Whether it leads the report on its way. */
  readonly moves: boolean;
  /** What it takes back. */
  readonly undoes: string | null;
}

function keyed(
  log: Log,
  sameId: boolean,
): { readonly steps: readonly Step[]; readonly places: ReadonlyMap<string, number> } {
  const often = new Map<string, number>();
  const keys = log.map((event) => {
    const name = nameOf(event, sameId);
    const count = (often.get(name) ?? 0) + 1;
    often.set(name, count);
    return count === 1 ? name : `${name} ${count}`;
  });
  const moves = (event: ReportEvent): boolean => {
    if (event.type !== 'undone') return !beside.has(event.type) && (sameId || !isOfRule(event));
    const undone = log[event.event - 1];
    return undone === undefined || undone.type === 'undone' || moves(undone);
  };
  const steps = log.map((event, place) => ({
    ...{ event, key: keys[place] ?? '', moves: moves(event) },
    undoes: event.type === 'undone' ? (keys[event.event - 1] ?? null) : null,
  }));
  return { steps, places: new Map(keys.map((key, place) => [key, place])) };
}

/** Two desks never do two things of one kind in the same name at the same millisecond; one desk may. */
function nameOf(event: ReportEvent, sameId: boolean): string {
  if (event.type === 'received') return event.type;
  if (event.type === 'reply-joined') return `${event.type} ${event.rawSha256}`;
  if (!sameId && isOfRule(event)) return `${event.type} by rule`;
  return [event.type, event.at, event.by].join(' ');
}

const isOfRule = ({ type, by }: ReportEvent): boolean =>
  by === '' && (type === 'matched' || type === 'set-aside');

/** Puts steps into a log by their time, each behind the one before it and all behind the arrival. */
function putBetween(log: readonly Step[], others: readonly Step[]): readonly Step[] {
  const merged = [...log];
  let from = 1;
  for (const step of others) {
    const later = merged.findIndex((each, place) => place >= from && isLater(each, step));
    const place = later < 0 ? merged.length : later;
    merged.splice(place, 0, step);
    from = place + 1;
  }
  return merged;
}

/** In one moment by their keys, so that every desk puts them alike. */
const isLater = (one: Step, other: Step): boolean =>
  one.event.at === other.event.at ? one.key > other.key : one.event.at > other.event.at;

/** An event that takes another one back names its place, which is a new one here. */
function withPlaces(steps: readonly Step[]): ReportEvent[] {
  const places = new Map(steps.map(({ key }, index) => [key, index + 1]));
  return steps.map(({ event, undoes }) => {
    const place = undoes === null ? undefined : places.get(undoes);
    return event.type === 'undone' && place !== undefined ? { ...event, event: place } : event;
  });
}
