import type { Handlers, OutputOf } from '#shared/contract/contract.ts';
import type { correctionsRequests } from '#shared/contract/corrections.ts';
import type { ReportId } from '#shared/domain/ids.ts';
import {
  type CountedField,
  countedFields,
  type ReportFilter,
  type ReportShow,
} from '#shared/domain/report/report-filter.ts';
import type { Clock } from '#shared/domain/time.ts';
import { openStates, withReplied } from '#shared/search-query/filters.ts';
import { placeAfter, placeOf } from '../../articles/index.ts';
import { listFound } from '../../search/index.ts';
import type { CountedGroup, ReportsWanted } from '../../store/report-pages.ts';
import type { ReportListRow } from '../../store/reports.ts';
import type { ListCondition } from '../../store/search-sql.ts';
import { type DetailDeps, summaryOf } from './report-detail.ts';
import { endOfToday, settleDues } from './report-dues.ts';

export interface ListDeps extends DetailDeps {
  readonly clock: Clock;
}

/** A search that is narrowed further looks at no more hits than this. */
const mostFound = 1000;

type ListRequests = 'corrections.list' | 'corrections.counts';

type Asked = Parameters<Handlers<typeof correctionsRequests>['corrections.list']>[0];

/** The inbox page by page, and how much its filters would leave. */
export function inboxList(deps: ListDeps): Pick<Handlers<typeof correctionsRequests>, ListRequests> {
  const table = deps.store.reports;
  const summaries = (rows: readonly ReportListRow[]) => rows.map((row) => summaryOf(deps, row));

  const wantedNow = (show: ReportShow, filter: ReportFilter): ReportsWanted => {
    const at = deps.clock();
    return { show, filter, now: new Date(at).toISOString(), today: endOfToday(deps, at) };
  };

  const found = ({ words, after, limit, show, filter }: Asked) => {
    const search = { words, now: deps.clock(), among: () => conditionsOf(show) };
    if (Object.keys(filter).length === 0) {
      const page = listFound(deps.store, { ...search, after, limit });
      return (
        page && { rows: page.refs.flatMap((ref) => table.derived(ref as ReportId) ?? []), next: page.next }
      );
    }
    const hits = listFound(deps.store, { ...search, after: null, limit: mostFound });
    // Sleeping reports are found like all others unless the filter says otherwise.
    return hits && { rows: table.among(hits.refs, wantedNow('all', filter)), next: null };
  };

  return {
    'corrections.list'(input) {
      settleDues(deps);
      const { after, limit, show, filter, sort } = input;
      const hits = found(input);
      if (hits) return { reports: summaries(hits.rows), next: hits.next };
      const rows = table.list({ ...wantedNow(show, filter), sort, limit, after: placeOf(after) });
      const last = rows.length === limit ? rows.at(-1) : undefined;
      const at = last && (sort === 'due' ? (last.due?.at ?? '~') : last.report.receivedAt);
      return {
        reports: summaries(rows),
        next: last && at ? placeAfter({ at, id: last.report.reportId }) : null,
      };
    },
    'corrections.counts'({ show, filter, withChoices }, asker) {
      settleDues(deps);
      const wanted = wantedNow(show, filter);
      return {
        choices: withChoices ? choicesIn(table.groups(wanted), show, filter) : null,
        views: { ...table.views(wanted, asker.by), all: table.count() },
      };
    },
  };
}

/** How a group answers to each field of the filter; a due one counts for today as well where it is overdue. */
const valuesOf: Readonly<Record<CountedField, (group: CountedGroup) => readonly string[]>> = {
  owner: ({ owner }) => [owner],
  lane: ({ lane }) => [lane],
  errorType: ({ errorType }) => (errorType === null ? [] : [errorType]),
  personRelated: ({ personRelated }) => [String(personRelated === 1)],
  due: ({ due }) => (due === 'overdue' ? ['overdue', 'today'] : due === 'today' ? ['today'] : []),
  language: ({ language }) => [language],
  readable: ({ readable }) => [String(readable === 1)],
};

function choicesIn(groups: readonly CountedGroup[], show: ReportShow, filter: ReportFilter) {
  const awake = filter.asleep ?? (show === 'open' ? false : null);
  const shown = awake === null ? groups : groups.filter(({ asleep }) => (asleep === 1) === awake);
  const fits = (group: CountedGroup, field: CountedField) =>
    filter[field] === undefined || valuesOf[field](group).includes(String(filter[field]));
  return Object.fromEntries(
    countedFields.map((field) => {
      const others = countedFields.filter((other) => other !== field);
      const counts = new Map<string, number>();
      for (const group of shown)
        if (others.every((other) => fits(group, other)))
          for (const value of valuesOf[field](group))
            counts.set(value, (counts.get(value) ?? 0) + group.count);
      return [field, Object.fromEntries(counts)];
    }),
  ) as NonNullable<OutputOf<'corrections.counts'>['choices']>;
}

/** Which reports a list that is searched holds. */
function conditionsOf(show: ReportShow): ListCondition[] {
  const kind: ListCondition = { on: 'kind', among: ['report'], not: false };
  if (show === 'all') return [kind];
  return [kind, { on: 'state', among: show === 'open' ? openStates : withReplied(show), not: false }];
}
