import type { ReportFilter, ReportShow, ReportSort } from '#shared/domain/report/report-filter.ts';
import type { ReportState } from '#shared/domain/report/report-standing.ts';
import type { Moment } from '#shared/domain/time.ts';
import type { WritableDB } from './database.ts';

/** Which reports a list holds, and how the day stands by which that is told. */
export interface ReportsWanted {
  readonly show: ReportShow;
  readonly filter: ReportFilter;
  readonly now: Moment;
  /** The end of this day of the newsroom. */
  readonly today: Moment;
}

export interface ReportPage extends ReportsWanted {
  readonly sort: ReportSort;
  readonly limit: number;
  /** The last of the page before: what it was sorted by, and its id. */
  readonly after: { readonly at: string; readonly id: string } | null;
}

/** Reports that are alike in all that is counted, and how many they are. */
export interface CountedGroup {
  readonly state: ReportState;
  readonly owner: string;
  readonly lane: string;
  readonly errorType: string | null;
  readonly personRelated: number;
  readonly language: string;
  readonly readable: number;
  readonly due: 'overdue' | 'today' | 'later' | null;
  readonly asleep: number;
  readonly count: number;
}

export type OpenViews = Readonly<Record<'open' | 'mine' | 'nobody' | 'today' | 'asleep', number>>;

interface Sql {
  /** Each caller gets arrays of its own to add to. */
  readonly where: string[];
  readonly values: Record<string, string | number>;
}

const asleep = '(snoozed_until IS NOT NULL AND snoozed_until > @now)';

/** Conditions on `report_list` whose columns all stand in its covering index. */
function wantedSql({ show, filter, now, today }: ReportsWanted): Sql {
  const where: string[] = [];
  const values: Record<string, string | number> = { now };
  const equal = (column: string, name: string, value: string | number | undefined) => {
    if (value === undefined) return;
    where.push(`${column} = @${name}`);
    values[name] = value;
  };
  if (show === 'open') where.push('is_open = 1');
  else if (show !== 'all') equal('state', 'state', show);
  equal('owner', 'owner', filter.owner);
  equal('lane', 'lane', filter.lane);
  equal('error_type', 'errorType', filter.errorType);
  equal(
    'person_related',
    'personRelated',
    filter.personRelated === undefined ? undefined : Number(filter.personRelated),
  );
  equal('language', 'language', filter.language);
  equal('readable', 'readable', filter.readable === undefined ? undefined : Number(filter.readable));
  equal('article_id', 'articleId', filter.articleId);
  if (filter.section !== undefined) {
    where.push('article_id IN (SELECT article_id FROM article_list WHERE section = @section)');
    values.section = filter.section;
  }
  if (filter.due !== undefined) {
    where.push('due_at <= @due');
    values.due = filter.due === 'overdue' ? now : today;
  }
  if (filter.asleep === true) where.push(asleep);
  else if (filter.asleep === false || show === 'open') where.push(`NOT ${asleep}`);
  return { where, values };
}

/** What is sorted by: everything with a clock comes before everything without. */
const dueKey = "coalesce(due_at, '~')";

export function reportPages(db: WritableDB) {
  const prepared = new Map<string, ReturnType<WritableDB['prepare']>>();
  const run = <Row>(sql: string, values: object): Row[] => {
    const statement = prepared.get(sql) ?? db.prepare(sql);
    prepared.set(sql, statement);
    return statement.all(values) as Row[];
  };
  return {
    /** Ids in the order of the list. */
    page({ sort, limit, after, ...wanted }: ReportPage): string[] {
      const { where, values } = wantedSql(wanted);
      const byDue = sort === 'due';
      if (after) {
        where.push(byDue ? `(${dueKey}, report_id) > (@at, @id)` : '(received_at, report_id) < (@at, @id)');
        Object.assign(values, after);
      }
      const order = byDue ? `${dueKey}, report_id` : 'received_at DESC, report_id DESC';
      return run<{ id: string }>(
        `SELECT report_id AS id FROM report_list INDEXED BY report_list_filtered
         WHERE ${['true', ...where].join(' AND ')} ORDER BY ${order} LIMIT @limit`,
        { ...values, limit },
      ).map(({ id }) => id);
    },
    /** Those of some reports that a list holds, in the order given. */
    among(ids: readonly string[], wanted: ReportsWanted): string[] {
      const { where, values } = wantedSql(wanted);
      const held = new Set(
        run<{ id: string }>(
          `SELECT report_id AS id FROM report_list
           WHERE ${['report_id IN (SELECT value FROM json_each(@ids))', ...where].join(' AND ')}`,
          { ...values, ids: JSON.stringify(ids) },
        ).map(({ id }) => id),
      );
      return ids.filter((id) => held.has(id));
    },
    /** How many each of the lasting views holds of what waits for somebody; `by` is who asks. */
    views({ now, today }: Pick<ReportsWanted, 'now' | 'today'>, by: string): OpenViews {
      const [views] = run<OpenViews>(
        `SELECT count(*) FILTER (WHERE NOT ${asleep}) AS open,
           count(*) FILTER (WHERE owner = @by AND NOT ${asleep}) AS mine,
           count(*) FILTER (WHERE owner = '' AND NOT ${asleep}) AS nobody,
           count(*) FILTER (WHERE due_at <= @today AND NOT ${asleep}) AS today,
           count(*) FILTER (WHERE ${asleep}) AS asleep
         FROM report_list INDEXED BY report_list_filtered WHERE is_open = 1`,
        { now, today, by },
      );
      return views ?? { open: 0, mine: 0, nobody: 0, today: 0, asleep: 0 };
    },
    groups({ show, now, today }: Omit<ReportsWanted, 'filter'>): CountedGroup[] {
      const narrow = show === 'open' ? 'is_open = 1' : show === 'all' ? 'true' : 'state = @show';
      return run<CountedGroup>(
        `SELECT state, owner, lane, error_type AS errorType, person_related AS personRelated, language, readable,
           ${asleep} AS asleep,
           CASE WHEN due_at IS NULL THEN NULL WHEN due_at <= @now THEN 'overdue' WHEN due_at <= @today THEN 'today'
             ELSE 'later' END AS due,
           count(*) AS count
         FROM report_list INDEXED BY report_list_filtered WHERE ${narrow}
         GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9`,
        { now, today, ...(narrow.includes('@show') ? { show } : {}) },
      );
    },
  };
}
