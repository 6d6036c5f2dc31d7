import type { ArticleId, ReportId } from '#shared/domain/ids.ts';
import type { MailProblem, Report, ReportDue } from '#shared/domain/report/report.ts';
import type { ReportEvent } from '#shared/domain/report/report-event.ts';
import { justArrived } from '#shared/domain/report/report-standing.ts';
import type { Moment } from '#shared/domain/time.ts';
import type { WritableDB } from './database.ts';
import {
  type CountedGroup,
  type OpenViews,
  type ReportPage,
  type ReportsWanted,
  reportPages,
} from './report-pages.ts';

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
  readonly due: ReportDue | null;
}

export interface ReportMessage {
  readonly reportId: ReportId;
  readonly messageId: string;
  /** As `letterKey` makes it. */
  readonly letterKey: string;
}

export interface ReportsTable {
  /** Keeps a raw message for good; the same bytes twice are one. */
  keepMessage(sha256: string, raw: Uint8Array): void;
  message(sha256: string): Buffer | undefined;
  /** Whether these bytes came in before, whatever became of them. */
  hasMessage(sha256: string): boolean;
  /** @param said the first events of its log */
  add(row: ReportRow, said: readonly ReportEvent[]): void;
  get(reportId: ReportId): ReportRow | undefined;
  all(): ReportRow[];
  /** Taken in from one moment on, the oldest first. */
  receivedSince(from: Moment): Received[];
  /** Oldest first; none for an empty id. */
  withMessageId(messageId: string): ReportId[];
  /** Remembers a mail as one of a report's: the first one, or one that answers it. */
  addMessage(message: ReportMessage): void;
  /** The report that a mail belongs to, the newest where several do; none for an empty id. */
  ofMessage(messageId: string): ReportId | undefined;
  /** The first report with the same letter; none for an empty key. */
  withLetterKey(letterKey: string): ReportId | undefined;
  addEvent(reportId: ReportId, event: ReportEvent): void;
  events(reportId: ReportId): ReportEvent[];
  /**
   * What it waits for is unknown from then on.
   * @param keptSince its last step, if it is done with and still names its reporter
   */
  putDerived(report: StoredReport, isOpen: boolean, keptSince: Moment | null): void;
  /**
   * Reports that are done with and name their reporter, the oldest first.
   * @param before the last step of all reports out of the mail, which are redacted together, is before that
   */
  keptUntil(before: Moment): { reportId: ReportId; since: Moment }[];
  putDue(reportId: ReportId, due: ReportDue | null): void;
  derived(reportId: ReportId): ReportListRow | undefined;
  forgetDerived(): void;
  /** One page of the inbox. */
  list(page: ReportPage): ReportListRow[];
  /** Those of some reports that the inbox holds, in the order given. */
  among(reportIds: readonly string[], wanted: ReportsWanted): ReportListRow[];
  groups(wanted: Omit<ReportsWanted, 'filter'>): CountedGroup[];
  views(when: Pick<ReportsWanted, 'now' | 'today'>, by: string): OpenViews;
  /** All there are. */
  count(): number;
  /** Reports of which nobody has said yet what they wait for. */
  withoutDue(): ReportId[];
  /** What all reports wait for is unknown from now on. */
  forgetDues(): void;
  /** Of one piece: open ones first, then newest first. */
  ofArticle(articleId: ArticleId): StoredReport[];
  /** Open reports of one reporter, the newest first; capitals in the address do not count. */
  openFrom(address: string): StoredReport[];
  /** How many wait for somebody and do not sleep at that moment. */
  countOpen(now: Moment): number;
  /** Reports out of the same raw message. */
  withRaw(sha256: string): ReportId[];
  /** Of these beginnings of hashes, messages that no report was made of. */
  unclaimedMessages(starts: readonly string[]): string[];
  /** Takes the bytes away and keeps the hash, so that the same mail is known when it comes again. */
  emptyMessages(reportId: ReportId, sha256s: readonly string[]): void;
  /** The same log in other words, for a redaction and for nothing else. */
  rewriteEvents(reportId: ReportId, events: readonly ReportEvent[]): void;
  /** Another log in place of the one that is there: that of two desks, where it came together with another's. */
  replaceEvents(reportId: ReportId, events: readonly ReportEvent[]): void;
  /** How many came in, spam and duplicates aside, and how many of them were checked and found wrong. */
  outcomes(): { received: number; rejected: number };
}

/** A report of a period, as it is counted. */
interface Received {
  readonly reportId: ReportId;
  /** Of the piece that it means; null without one. */
  readonly section: string | null;
  /** No person wrote it, as far as its mail tells. */
  readonly automatic: boolean;
}

const isAutomatic =
  "coalesce(report_list.json ->> '$.problem', '') IN ('automatic-reply', 'delivery-report', 'mass-mail')";

interface Stored {
  readonly json: string;
  readonly articleHeadline: string;
  readonly dueAt: Moment | null;
  readonly dueStep: ReportDue['step'] | 'unknown' | null;
}

/** A row that an older program derived says nothing of what it did not know. */
function read({ json, articleHeadline, dueAt, dueStep }: Stored): ReportListRow {
  const report = JSON.parse(json) as StoredReport;
  const due = dueAt && dueStep && dueStep !== 'unknown' ? { step: dueStep, at: dueAt } : null;
  return { report: { ...report, standing: { ...justArrived, ...report.standing } }, articleHeadline, due };
}

export function reportsTable(db: WritableDB): ReportsTable {
  return { ...truth(db), ...derived(db) };
}

const byText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

type Derived =
  | 'putDerived'
  | 'keptUntil'
  | 'putDue'
  | 'derived'
  | 'forgetDerived'
  | 'list'
  | 'among'
  | 'groups'
  | 'views'
  | 'withoutDue'
  | 'forgetDues'
  | 'count'
  | 'ofArticle'
  | 'openFrom'
  | 'countOpen'
  | 'outcomes';

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
  const since = db.prepare<[string], Omit<Received, 'automatic'> & { automatic: number }>(`
    SELECT report.report_id AS reportId, article_list.section, ${isAutomatic} AS automatic
    FROM report LEFT JOIN report_list USING (report_id) LEFT JOIN article_list USING (article_id)
    WHERE report.received_at >= ? ORDER BY report.received_at, report.report_id`);
  const all = db.prepare<[], ReportRow>(`SELECT ${columns} FROM report ORDER BY received_at, report_id`);
  // Put in order afterwards: a sorter of SQLite's for the one row that there may be takes longer than finding it.
  const withMessageId = db.prepare<[string], Pick<ReportRow, 'reportId' | 'receivedAt'>>(
    `SELECT report_id AS reportId, received_at AS receivedAt FROM report WHERE message_id = ? AND message_id <> ''`,
  );
  const addMessage = db.prepare<[ReportMessage]>(
    'INSERT INTO report_message VALUES (@reportId, @messageId, @letterKey)',
  );
  const ofMessage = db.prepare<[string], { reportId: ReportId }>(
    `SELECT report_id AS reportId FROM report_message WHERE message_id = ? AND message_id <> ''
    ORDER BY rowid DESC LIMIT 1`,
  );
  const withKey = db.prepare<[string], { reportId: ReportId }>(
    `SELECT report_id AS reportId FROM report_message WHERE letter_key = ? AND letter_key <> '' ORDER BY rowid LIMIT 1`,
  );
  // In two steps: a statement that reads the table that it writes to goes by way of a table in between.
  const lastSeq = db.prepare<[string], { seq: number | null }>(
    'SELECT max(seq) AS seq FROM report_event WHERE report_id = ?',
  );
  const addEvent = db.prepare<[string, number, string]>('INSERT INTO report_event VALUES (?, ?, ?)');
  const events = db.prepare<[string], { json: string }>(
    'SELECT json FROM report_event WHERE report_id = ? ORDER BY seq',
  );
  const unclaimed = db.prepare<[string], { sha256: string }>(
    `SELECT sha256 FROM message WHERE sha256 GLOB ? || '*' AND sha256 NOT IN (SELECT raw_sha256 FROM report)`,
  );
  const withRaw = db.prepare<[string], { reportId: ReportId }>(
    'SELECT report_id AS reportId FROM report WHERE raw_sha256 = ? ORDER BY received_at, report_id',
  );
  const empty = db.prepare<[string]>(`UPDATE message SET raw = x'' WHERE sha256 = ?`);
  const forgetId = db.prepare<[string]>(`UPDATE report SET message_id = '' WHERE report_id = ?`);
  // The key of a letter is a hash: the same letter is known in another form, too.
  const forgetIds = db.prepare<[string]>(`UPDATE report_message SET message_id = '' WHERE report_id = ?`);
  const dropEvents = db.prepare<[string]>('DELETE FROM report_event WHERE report_id = ?');
  const rewrite = db.prepare<[string, string, number]>(
    'UPDATE report_event SET json = ? WHERE report_id = ? AND seq = ?',
  );
  return {
    withRaw: (sha256) => withRaw.all(sha256).map(({ reportId }) => reportId),
    unclaimedMessages: (starts) =>
      starts.flatMap((start) => unclaimed.all(start).map(({ sha256 }) => sha256)),
    emptyMessages(reportId, sha256s) {
      for (const sha256 of sha256s) empty.run(sha256);
      forgetId.run(reportId);
      forgetIds.run(reportId);
    },
    rewriteEvents: (reportId, said) =>
      said.forEach((event, index) => void rewrite.run(JSON.stringify(event), reportId, index + 1)),
    replaceEvents(reportId, said) {
      dropEvents.run(reportId);
      said.forEach((event, index) => void addEvent.run(reportId, index + 1, JSON.stringify(event)));
    },
    keepMessage: (sha256, raw) => void keep.run(sha256, raw),
    message: (sha256) => message.get(sha256)?.raw,
    hasMessage: (sha256) => hasMessage.get(sha256) !== undefined,
    add(row, said) {
      add.run(row);
      said.forEach((event, index) => void addEvent.run(row.reportId, index + 1, JSON.stringify(event)));
    },
    get: (reportId) => get.get(reportId),
    all: () => all.all(),
    receivedSince: (from) => since.all(from).map((row) => ({ ...row, automatic: row.automatic === 1 })),
    withMessageId: (messageId) =>
      withMessageId
        .all(messageId)
        .toSorted((a, b) => byText(a.receivedAt, b.receivedAt) || byText(a.reportId, b.reportId))
        .map(({ reportId }) => reportId),
    addMessage: (message) => void addMessage.run(message),
    ofMessage: (messageId) => ofMessage.get(messageId)?.reportId,
    withLetterKey: (key) => withKey.get(key)?.reportId,
    addEvent: (reportId, event) =>
      void addEvent.run(reportId, (lastSeq.get(reportId)?.seq ?? 0) + 1, JSON.stringify(event)),
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
    owner: string;
    lane: string;
    errorType: string | null;
    personRelated: number;
    snoozedUntil: string | null;
    dueStep: string | null;
    language: string;
    readable: number;
    keptSince: string | null;
  };
  const put = db.prepare<[Row]>(`
    INSERT OR REPLACE INTO report_list (report_id, received_at, state, is_open, article_id, json, owner, lane,
      error_type, person_related, snoozed_until, due_step, language, readable, kept_since)
    VALUES (@reportId, @receivedAt, @state, @isOpen, @articleId, @json, @owner, @lane,
      @errorType, @personRelated, @snoozedUntil, @dueStep, @language, @readable, @keptSince)`);
  const putDue = db.prepare<[{ reportId: string; at: string | null; step: string | null }]>(
    'UPDATE report_list SET due_at = @at, due_step = @step WHERE report_id = @reportId',
  );
  const pages = reportPages(db);
  const select = `SELECT json, coalesce(headline, '') AS articleHeadline, due_at AS dueAt, due_step AS dueStep
    FROM report_list LEFT JOIN article_list USING (article_id)`;
  const one = db.prepare<[string], Stored>(`${select} WHERE report_id = ?`);
  const forget = db.prepare('DELETE FROM report_list');
  const ofArticle = db.prepare<[string], Stored>(
    `${select} WHERE article_id = ? ORDER BY is_open DESC, received_at DESC, report_id DESC`,
  );
  const openFrom = db.prepare<[string], Stored>(
    `${select} WHERE is_open = 1 AND lower(json ->> '$.claim.reporterAddress') = lower(?)
      ORDER BY received_at DESC, report_id DESC`,
  );
  const withoutDue = db.prepare<[], { reportId: ReportId }>(
    `SELECT report_id AS reportId FROM report_list WHERE due_step = 'unknown'`,
  );
  const forgetDues = db.prepare(`UPDATE report_list SET due_step = 'unknown' WHERE is_open = 1`);
  const count = db.prepare<[], { count: number }>('SELECT count(*) AS count FROM report_list');
  const countOpen = db.prepare<[string], { count: number }>(
    'SELECT count(*) AS count FROM report_list WHERE is_open = 1 AND (snoozed_until IS NULL OR snoozed_until <= ?)',
  );
  const kept = db.prepare<[{ before: string }], { reportId: ReportId; since: Moment }>(
    `SELECT reportId, since FROM (
      SELECT report_id AS reportId, (
        SELECT max(coalesce(other.kept_since, '~')) FROM report JOIN report_list AS other USING (report_id)
        WHERE raw_sha256 = (SELECT raw_sha256 FROM report WHERE report_id = report_list.report_id)) AS since
      FROM report_list WHERE kept_since IS NOT NULL AND kept_since < @before)
    WHERE since < @before ORDER BY since, reportId`,
  );
  const rowsOf = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const row = one.get(id);
      return row ? [read(row)] : [];
    });
  const outcomes = db.prepare<[], { received: number; rejected: number }>(`
    SELECT count(*) AS received, count(*) FILTER (WHERE json ->> '$.standing.outcome' = 'not-justified') AS rejected
    FROM report_list WHERE coalesce(json ->> '$.standing.exit', '') NOT IN ('spam', 'duplicate')
      AND NOT (${isAutomatic} AND coalesce(json ->> '$.standing.exit', '') = 'not-ours')`);
  return {
    putDerived(report, isOpen, keptSince) {
      const { reportId, receivedAt, standing, claim } = report;
      const { state, articleId, owner, lane, errorType, snoozedUntil } = standing;
      put.run({
        reportId,
        receivedAt,
        state,
        isOpen: Number(isOpen),
        articleId,
        json: JSON.stringify(report),
        ...{ owner, lane, errorType, snoozedUntil, language: claim.language },
        personRelated: Number(standing.personRelated),
        dueStep: isOpen ? 'unknown' : null,
        readable: Number(report.readable),
        keptSince,
      });
    },
    putDue: (reportId, due) => void putDue.run({ reportId, at: due?.at ?? null, step: due?.step ?? null }),
    derived(reportId) {
      const row = one.get(reportId);
      return row && read(row);
    },
    keptUntil: (before) => kept.all({ before }),
    forgetDerived: () => void forget.run(),
    list: (page) => rowsOf(pages.page(page)),
    among: (reportIds, wanted) => rowsOf(pages.among(reportIds, wanted)),
    groups: (wanted) => pages.groups(wanted),
    views: (when, by) => pages.views(when, by),
    count: () => count.get()?.count ?? 0,
    withoutDue: () => withoutDue.all().map(({ reportId }) => reportId),
    forgetDues: () => void forgetDues.run(),
    ofArticle: (articleId) => ofArticle.all(articleId).map((row) => read(row).report),
    openFrom: (address) => (address === '' ? [] : openFrom.all(address).map((row) => read(row).report)),
    countOpen: (now) => countOpen.get(now)?.count ?? 0,
    outcomes: () => outcomes.get() ?? { received: 0, rejected: 0 },
  };
}
