import type { ArticleId, ReportId } from '#shared/domain/ids.ts';
import type { MailProblem, Report } from '#shared/domain/report.ts';
import type { ReportEvent } from '#shared/domain/report-event.ts';
import { justArrived, type ReportState } from '#shared/domain/report-standing.ts';
import type { Moment } from '#shared/domain/time.ts';
import type { ListPlace } from './articles.ts';
import type { WritableDB } from './database.ts';

export interface ReportRow {
  readonly reportId: ReportId;
  readonly rawSha256: string;
  readonly messageId: string;
  readonly receivedAt: Moment;
}

/** The Report of the domain with its problem by name: the sentence depends on who asks. */
export type StoredReport = Omit<Report, 'problem'> & { readonly problem: MailProblem | null };

export interface ReportListRow {
  readonly report: StoredReport;
  readonly articleHeadline: string;
}

export interface ReportsTable {
  /** Keeps a raw message for good; the same bytes twice are one. */
  keepMessage(sha256: string, raw: Uint8Array): void;
  message(sha256: string): Buffer | undefined;
  /** Whether these bytes came in before, whatever became of them. */
  hasMessage(sha256: string): boolean;
  add(row: ReportRow): void;
  get(reportId: ReportId): ReportRow | undefined;
  all(): ReportRow[];
  /** Oldest first; none for an empty id. */
  withMessageId(messageId: string): ReportId[];
  addEvent(reportId: ReportId, event: ReportEvent): void;
  events(reportId: ReportId): ReportEvent[];
  putDerived(report: StoredReport, isOpen: boolean): void;
  derived(reportId: ReportId): ReportListRow | undefined;
  forgetDerived(): void;
  /** Newest first. */
  list(after: ListPlace | null, limit: number, show: 'open' | 'all' | ReportState): ReportListRow[];
  /** Of one piece: open ones first, then newest first. */
  ofArticle(articleId: ArticleId): StoredReport[];
  countOpen(): number;
  /** How many came in, spam and duplicates aside, and how many of them were checked and found wrong. */
  outcomes(): { received: number; rejected: number };
}

interface Stored {
  readonly json: string;
  readonly articleHeadline: string;
}

/** A row that an older program derived says nothing of what it did not know. */
function read({ json, articleHeadline }: Stored): ReportListRow {
  const report = JSON.parse(json) as StoredReport;
  return { report: { ...report, standing: { ...justArrived, ...report.standing } }, articleHeadline };
}

export function reportsTable(db: WritableDB): ReportsTable {
  return { ...truth(db), ...derived(db) };
}

type Derived = 'putDerived' | 'derived' | 'forgetDerived' | 'list' | 'ofArticle' | 'countOpen' | 'outcomes';

function truth(db: WritableDB): Omit<ReportsTable, Derived> {
  const columns =
    'report_id AS reportId, raw_sha256 AS rawSha256, message_id AS messageId, received_at AS receivedAt';
  const keep = db.prepare<[string, Uint8Array]>('INSERT OR IGNORE INTO message VALUES (?, ?)');
  const message = db.prepare<[string], { raw: Buffer }>('SELECT raw FROM message WHERE sha256 = ?');
  const hasMessage = db.prepare<[string]>('SELECT 1 FROM message WHERE sha256 = ?');
  const add = db.prepare<[ReportRow]>(
    'INSERT INTO report VALUES (@reportId, @rawSha256, @messageId, @receivedAt)',
  );
  const get = db.prepare<[string], ReportRow>(`SELECT ${columns} FROM report WHERE report_id = ?`);
  const all = db.prepare<[], ReportRow>(`SELECT ${columns} FROM report ORDER BY received_at, report_id`);
  const withMessageId = db.prepare<[string], { reportId: ReportId }>(
    `SELECT report_id AS reportId FROM report WHERE message_id = ? AND message_id <> '' ORDER BY received_at, report_id`,
  );
  const addEvent = db.prepare<[{ reportId: string; json: string }]>(`
    INSERT INTO report_event (report_id, seq, json)
    SELECT @reportId, coalesce(max(seq), 0) + 1, @json FROM report_event WHERE report_id = @reportId`);
  const events = db.prepare<[string], { json: string }>(
    'SELECT json FROM report_event WHERE report_id = ? ORDER BY seq',
  );
  return {
    keepMessage: (sha256, raw) => void keep.run(sha256, raw),
    message: (sha256) => message.get(sha256)?.raw,
    hasMessage: (sha256) => hasMessage.get(sha256) !== undefined,
    add: (row) => void add.run(row),
    get: (reportId) => get.get(reportId),
    all: () => all.all(),
    withMessageId: (messageId) => withMessageId.all(messageId).map(({ reportId }) => reportId),
    addEvent: (reportId, event) => void addEvent.run({ reportId, json: JSON.stringify(event) }),
    events: (reportId) => events.all(reportId).map(({ json }) => JSON.parse(json)),
  };
}

function derived(db: WritableDB): Pick<ReportsTable, Derived> {
  type Row = {
    reportId: string;
    receivedAt: string;
    state: string;
    isOpen: number;
    articleId: string | null;
    json: string;
  };
  const put = db.prepare<[Row]>(
    'INSERT OR REPLACE INTO report_list VALUES (@reportId, @receivedAt, @state, @isOpen, @articleId, @json)',
  );
  const select = `SELECT json, coalesce(headline, '') AS articleHeadline FROM report_list
    LEFT JOIN article_list USING (article_id)`;
  const one = db.prepare<[string], Stored>(`${select} WHERE report_id = ?`);
  const forget = db.prepare('DELETE FROM report_list');
  type Page = { at: string; id: string; limit: number };
  const page = `(received_at, report_id) < (@at, @id) ORDER BY received_at DESC, report_id DESC LIMIT @limit`;
  const all = db.prepare<[Page], Stored>(`${select} WHERE ${page}`);
  const open = db.prepare<[Page], Stored>(`${select} WHERE is_open = 1 AND ${page}`);
  const inState = db.prepare<[Page & { state: string }], Stored>(
    `${select} WHERE state = @state AND ${page}`,
  );
  const ofArticle = db.prepare<[string], Stored>(
    `${select} WHERE article_id = ? ORDER BY is_open DESC, received_at DESC, report_id DESC`,
  );
  const countOpen = db.prepare<[], { count: number }>(
    'SELECT count(*) AS count FROM report_list WHERE is_open = 1',
  );
  const outcomes = db.prepare<[], { received: number; rejected: number }>(`
    SELECT count(*) AS received, count(*) FILTER (WHERE json ->> '$.standing.outcome' = 'not-justified') AS rejected
    FROM report_list WHERE coalesce(json ->> '$.standing.exit', '') NOT IN ('spam', 'duplicate')
      AND coalesce(json ->> '$.problem', '') NOT IN ('automatic-reply', 'delivery-report')`);
  return {
    putDerived(report, isOpen) {
      const { reportId, receivedAt, standing } = report;
      const { state, articleId } = standing;
      put.run({
        reportId,
        receivedAt,
        state,
        isOpen: Number(isOpen),
        articleId,
        json: JSON.stringify(report),
      });
    },
    derived(reportId) {
      const row = one.get(reportId);
      return row && read(row);
    },
    forgetDerived: () => void forget.run(),
    list(after, limit, show) {
      const place = { at: after?.at ?? '~', id: after?.id ?? '~', limit };
      if (show === 'all') return all.all(place).map(read);
      return (show === 'open' ? open.all(place) : inState.all({ ...place, state: show })).map(read);
    },
    ofArticle: (articleId) => ofArticle.all(articleId).map((row) => read(row).report),
    countOpen: () => countOpen.get()?.count ?? 0,
    outcomes: () => outcomes.get() ?? { received: 0, rejected: 0 },
  };
}
