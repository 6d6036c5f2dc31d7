import type { Moment } from '../time.ts';
import { momentAt, wallClock } from '../zone.ts';
import type { CorrectionClocks, LaneClocks } from './correction-clocks.ts';
import type { ReportDue } from './report.ts';
import { isFromArchive, type Lane, type ReportEvent } from './report-event.ts';
import { withoutUndone } from './undone-events.ts';

const day = 24 * 60 * 60 * 1000;
const hour = 60 * 60 * 1000;

/**
 * What is due next by the log of a report; null where no clock runs: it is decided or out, or the reporter has been
 * asked. A question to the reporter stops the clock of the decision until the answer is there; taking a report up
 * again starts it anew. A day set by hand counts instead of all clocks until the reporter knows, also while one waits.
 */
export function dueOf(events: readonly ReportEvent[], clocks: Clocks, zone: string): ReportDue | null {
  const run = withoutUndone(events).reduce(tick, begun);
  if (run.byHand !== null && !run.answered) return { step: 'anything', at: run.byHand };
  if (run.startedAt === null || run.stopped || run.askedAt !== null) return null;
  const hours = hoursOf(run, clocks);
  const decide = run.startedAt + hours * hour + run.waited;
  if (!run.unanswered) return { step: 'decide', at: asMoment(decide) };
  const acknowledge = endOfWorkingDay(run.startedAt, clocks.acknowledgeWorkingDays, zone);
  return acknowledge <= decide
    ? { step: 'acknowledge', at: asMoment(acknowledge) }
    : { step: 'decide', at: asMoment(decide) };
}

type Clocks = CorrectionClocks & LaneClocks;

function hoursOf({ lane, personRelated }: Run, clocks: Clocks): number {
  switch (lane) {
    case 'right-of-reply':
      return clocks.replyHours;
    case 'legal-letter':
      return clocks.legalHours;
    case 'correction':
      return personRelated ? clocks.personHours : clocks.otherHours;
    default:
      return lane satisfies never;
  }
}

interface Run {
  /** Milliseconds since 1970; null before the report has arrived. */
  readonly startedAt: number | null;
  /** Nobody has taken it in hand yet. */
  readonly unanswered: boolean;
  readonly personRelated: boolean;
  /** When the reporter was asked what is not answered yet. */
  readonly askedAt: number | null;
  /** Milliseconds for which the reporter was waited for. */
  readonly waited: number;
  readonly stopped: boolean;
  readonly lane: Lane;
  readonly byHand: Moment | null;
  /** Nobody waits for an answer any longer. */
  readonly answered: boolean;
}

const begun: Run = {
  startedAt: null,
  unanswered: true,
  personRelated: false,
  askedAt: null,
  waited: 0,
  stopped: false,
  lane: 'correction',
  byHand: null,
  answered: false,
};

function tick(run: Run, event: ReportEvent): Run {
  const at = Date.parse(event.at);
  switch (event.type) {
    case 'received':
      // No clock runs for what comes out of an archive until somebody takes it in hand.
      return { ...begun, startedAt: isFromArchive(event) ? null : Date.parse(event.arrivedAt ?? event.at) };
    case 'acknowledged':
    case 'review-started':
      return { ...run, ...answered(run, at), startedAt: run.startedAt ?? at, unanswered: false };
    case 'triaged':
      return {
        ...run,
        ...answered(run, at),
        ...{ startedAt: run.startedAt ?? at, unanswered: false, personRelated: event.personRelated },
      };
    case 'reporter-asked':
      return { ...run, unanswered: false, askedAt: run.askedAt ?? at };
    case 'reporter-answered':
      return { ...run, ...answered(run, at) };
    case 'decided':
      return { ...run, stopped: true };
    case 'set-aside':
    case 'reporter-informed':
    case 'closed':
      return { ...run, stopped: true, answered: true };
    case 'lane-set':
      return { ...run, lane: event.lane };
    case 'due-set':
      return { ...run, byHand: event.due };
    case 'reopened':
      return {
        ...run,
        ...{ startedAt: at, unanswered: false, askedAt: null, waited: 0, stopped: false },
        ...{ byHand: null, answered: false },
      };
    default:
      return run;
  }
}

/** The reporter is not waited for any longer. */
const answered = (run: Run, at: number): Pick<Run, 'askedAt' | 'waited'> => ({
  askedAt: null,
  waited: run.waited + (run.askedAt === null ? 0 : at - run.askedAt),
});

/** The last minute of the working day that is `days` after the day of a moment; a weekend counts as the day before it. */
function endOfWorkingDay(from: number, days: number, zone: string): number {
  let date = Math.floor(wallClock(zone, from) / day) * day;
  for (let left = days; left > 0 || !isWorkingDay(date); ) {
    date += day;
    if (isWorkingDay(date)) left--;
  }
  return momentAt(zone, date + day) - 60_000;
}

const isWorkingDay = (date: number): boolean => ![0, 6].includes(new Date(date).getUTCDay());

const asMoment = (at: number): Moment => new Date(at).toISOString();

/** How a due moment stands to now: past, on this day of the newsroom, or later. */
export function urgencyOf(
  due: Pick<ReportDue, 'at'>,
  now: number,
  zone: string,
): 'overdue' | 'today' | 'later' {
  const at = Date.parse(due.at);
  if (at < now) return 'overdue';
  const dayOf = (moment: number) => Math.floor(wallClock(zone, moment) / day);
  return dayOf(at) === dayOf(now) ? 'today' : 'later';
}
