import type { ArticleId, ImageId, VersionId } from '#shared/domain/ids.ts';
import type { ArticleEvent, VersionReason, VersionSummary } from '#shared/domain/piece/article.ts';
import type { Moment } from '#shared/domain/time.ts';
import { type OrderedArticles, orderedArticles } from './article-order.ts';
import { type ArticleListRow, type ListNarrowing, type ListPlace, listColumns } from './article-rows.ts';
import type { WritableDB } from './database.ts';
import { imageNamed } from './image-named.ts';

export type { ArticleListRow, ListNarrowing, ListPlace } from './article-rows.ts';

export interface ArticleRow {
  readonly articleId: ArticleId;
  readonly createdAt: Moment;
  readonly schemaVersion: number;
}

export interface VersionRow extends VersionSummary {
  readonly articleId: ArticleId;
  readonly schemaVersion: number;
  /** JSON: body, record, notices. */
  readonly content: string;
}

export interface KeptContents {
  /** The version that holds it. */
  readonly versionId: VersionId;
  /** JSON: body, record, notices. */
  readonly content: string;
  readonly reasons: readonly VersionReason[];
}

export interface ArticlesTable extends OrderedArticles {
  add(row: ArticleRow): void;
  get(articleId: ArticleId): ArticleRow | undefined;
  allIds(): ArticleId[];
  /** Appends one Yjs update, marks the derived rows as behind, and returns the update's number (from 1). */
  appendUpdate(articleId: ArticleId, bytes: Uint8Array, at: Moment, schemaVersion: number): number;
  updates(articleId: ArticleId, after?: number): { seq: number; at: Moment; bytes: Uint8Array }[];
  /** Puts one update that holds everything up to `seq` in place of all of them. */
  compact(articleId: ArticleId, seq: number, bytes: Uint8Array, at: Moment): void;
  addEvent(articleId: ArticleId, event: ArticleEvent): void;
  events(articleId: ArticleId): ArticleEvent[];
  /** The piece that came from there: what an event `imported` says; undefined for none. */
  importedFrom(source: string): ArticleId | undefined;
  /** Takes the log of the same piece on another desk in: each event once, all in the order in which they happened. */
  mergeEvents(articleId: ArticleId, events: readonly ArticleEvent[]): void;
  /** Content that the newest version of the piece has already is stored once. */
  addVersion(row: VersionRow): void;
  version(versionId: VersionId): VersionRow | undefined;
  /** Newest first. */
  versions(articleId: ArticleId): VersionSummary[];
  /** The newest version that readers can see. */
  publicVersion(articleId: ArticleId): VersionRow | undefined;
  /** Which version readers saw at that moment, undefined before the first one. @param at null: the newest */
  publicIdAt(articleId: ArticleId, at: Moment | null): VersionId | undefined;
  /** Each content that versions of a piece hold, and why it was kept each time. */
  keptContents(articleId: ArticleId): KeptContents[];
  /** Other words in the content of a version and of those that share it: for a redaction and for nothing else. */
  rewriteVersion(versionId: VersionId, content: string, textSha256: string): void;
  renameVersion(versionId: VersionId, name: string): void;
  /** The same log in other words: for a redaction and for nothing else. */
  rewriteEvents(articleId: ArticleId, events: readonly ArticleEvent[]): void;
  stale(): ArticleId[];
  putDerived(
    row: ArticleListRow,
    content: string,
    named: { readonly images: readonly ImageId[]; readonly contributors: readonly string[] },
  ): void;
  content(articleId: ArticleId): string | undefined;
  listRow(articleId: ArticleId): ArticleListRow | undefined;
  /** Newest change first. */
  list(after: ListPlace | null, limit: number, narrowing: ListNarrowing): ArticleListRow[];
  /** Every section that a piece names, and everybody whom the newest pieces name, in the order of their letters. */
  named(): { sections: string[]; contributors: string[] };
  contributors(articleId: ArticleId): string[];
  withUrlKey(urlKey: string): ArticleId[];
  usersOf(imageId: ImageId): { articleId: ArticleId; headline: string }[];
  openReports(articleId: ArticleId): number;
}

const versionColumns = `version_id AS versionId, reason, name, made_at AS madeAt, made_by AS madeBy,
  text_sha256 AS textSha256`;
/** A text behind every moment. */
const behindAll = '~';
const wholeVersion = `${versionColumns}, article_id AS articleId, schema_version AS schemaVersion,
  coalesce((SELECT kept.content FROM article_version AS kept WHERE kept.version_id = article_version.content_of), content)
    AS content`;

export function articlesTable(db: WritableDB): ArticlesTable {
  return { ...truth(db), ...derived(db), ...orderedArticles(db) };
}

type Derived =
  | 'stale'
  | 'putDerived'
  | 'content'
  | 'listRow'
  | 'list'
  | 'named'
  | 'contributors'
  | 'withUrlKey'
  | 'usersOf'
  | 'openReports';

function truth(db: WritableDB): Omit<ArticlesTable, Derived | keyof OrderedArticles> {
  const add = db.prepare<[ArticleRow]>('INSERT INTO article VALUES (@articleId, @createdAt, @schemaVersion)');
  const get = db.prepare<[string], ArticleRow>(
    'SELECT article_id AS articleId, created_at AS createdAt, schema_version AS schemaVersion FROM article WHERE article_id = ?',
  );
  const allIds = db.prepare<[], { articleId: ArticleId }>('SELECT article_id AS articleId FROM article');
  const raise = db.prepare<[number, string, number]>(
    'UPDATE article SET schema_version = ? WHERE article_id = ? AND schema_version < ?',
  );
  const append = db.prepare<[{ articleId: string; at: string; bytes: Uint8Array }], { seq: number }>(`
    INSERT INTO article_update (article_id, seq, at, bytes)
    SELECT @articleId, coalesce(max(seq), 0) + 1, @at, @bytes FROM article_update WHERE article_id = @articleId
    RETURNING seq`);
  const markStale = db.prepare<[string]>('INSERT OR IGNORE INTO article_stale VALUES (?)');
  const updates = db.prepare<[string, number], { seq: number; at: Moment; bytes: Uint8Array }>(
    'SELECT seq, at, bytes FROM article_update WHERE article_id = ? AND seq > ? ORDER BY seq',
  );
  const dropUpdates = db.prepare<[string, number]>(
    'DELETE FROM article_update WHERE article_id = ? AND seq <= ?',
  );
  const putUpdate = db.prepare<[string, number, string, Uint8Array]>(
    'INSERT INTO article_update VALUES (?, ?, ?, ?)',
  );
  const addEvent = db.prepare<[{ articleId: string } & ArticleEvent]>(`
    INSERT INTO article_event (article_id, seq, at, by, type, what, note)
    SELECT @articleId, coalesce(max(seq), 0) + 1, @at, @by, @type, @what, @note FROM article_event
    WHERE article_id = @articleId`);
  const events = db.prepare<[string], ArticleEvent>(
    'SELECT at, by, type, what, note FROM article_event WHERE article_id = ? ORDER BY seq',
  );
  const fromSource = db.prepare<[string], { articleId: ArticleId }>(
    `SELECT article_id AS articleId FROM article_event WHERE what = ? AND type = 'imported' AND what <> '' LIMIT 1`,
  );
  const dropEvents = db.prepare<[string]>('DELETE FROM article_event WHERE article_id = ?');
  const addVersion = db.prepare<[VersionRow & { contentOf: VersionId | null }]>(`
    INSERT INTO article_version (version_id, article_id, reason, name, made_at, made_by, schema_version, text_sha256,
      content, content_of)
    VALUES (@versionId, @articleId, @reason, @name, @madeAt, @madeBy, @schemaVersion, @textSha256, @content,
      @contentOf)`);
  const newestContent = db.prepare<[string], { holder: VersionId; content: string }>(`
    SELECT kept.version_id AS holder, kept.content FROM article_version AS newest
    JOIN article_version AS kept ON kept.version_id = coalesce(newest.content_of, newest.version_id)
    WHERE newest.article_id = ? ORDER BY newest.made_at DESC, newest.rowid DESC LIMIT 1`);
  const version = db.prepare<[string], VersionRow>(
    `SELECT ${wholeVersion} FROM article_version WHERE version_id = ?`,
  );
  const versions = db.prepare<[string], VersionSummary>(
    `SELECT ${versionColumns} FROM article_version WHERE article_id = ? ORDER BY made_at DESC, rowid DESC`,
  );
  const contents = db.prepare<[string], Pick<KeptContents, 'versionId' | 'content'> & { reasons: string }>(`
    SELECT kept.version_id AS versionId, kept.content, group_concat(any.reason) AS reasons
    FROM article_version AS any JOIN article_version AS kept ON kept.version_id = coalesce(any.content_of, any.version_id)
    WHERE any.article_id = ? GROUP BY kept.version_id`);
  const rewrite = db.prepare<[string, string]>('UPDATE article_version SET content = ? WHERE version_id = ?');
  const rehash = db.prepare<[string, string, string]>(
    'UPDATE article_version SET text_sha256 = ? WHERE version_id = ? OR content_of = ?',
  );
  const rename = db.prepare<[string, string]>('UPDATE article_version SET name = ? WHERE version_id = ?');
  const publicReasons: readonly VersionReason[] = ['published', 'corrected'];
  const publicVersion = db.prepare<[string], VersionRow>(`
    SELECT ${wholeVersion} FROM article_version
    WHERE article_id = ? AND reason IN (${publicReasons.map((reason) => `'${reason}'`).join()})
    ORDER BY made_at DESC, rowid DESC LIMIT 1`);
  const publicIdAt = db.prepare<[string, string], { versionId: VersionId }>(`
    SELECT version_id AS versionId FROM article_version
    WHERE article_id = ? AND made_at <= ? AND reason IN (${publicReasons.map((reason) => `'${reason}'`).join()})
    ORDER BY made_at DESC, rowid DESC LIMIT 1`);
  const rewriteEvents = (articleId: ArticleId, all: readonly ArticleEvent[]) =>
    db.transaction(() => {
      dropEvents.run(articleId);
      for (const event of all) addEvent.run({ articleId, ...event });
    })();
  return {
    add: (row) => void add.run(row),
    get: (articleId) => get.get(articleId),
    allIds: () => allIds.all().map(({ articleId }) => articleId),
    appendUpdate: (articleId, bytes, at, schemaVersion) =>
      db.transaction(() => {
        raise.run(schemaVersion, articleId, schemaVersion);
        markStale.run(articleId);
        return (append.get({ articleId, at, bytes }) as { seq: number }).seq;
      })(),
    updates: (articleId, after = 0) => updates.all(articleId, after),
    compact: (articleId, seq, bytes, at) =>
      db.transaction(() => {
        dropUpdates.run(articleId, seq);
        putUpdate.run(articleId, seq, at, bytes);
      })(),
    addEvent: (articleId, event) => void addEvent.run({ articleId, ...event }),
    events: (articleId) => events.all(articleId),
    importedFrom: (source) => fromSource.get(source)?.articleId,
    mergeEvents: (articleId, others) => rewriteEvents(articleId, mergedEvents(events.all(articleId), others)),
    rewriteEvents,
    keptContents: (articleId) =>
      contents.all(articleId).map((one) => ({ ...one, reasons: one.reasons.split(',') as VersionReason[] })),
    rewriteVersion(versionId, content, textSha256) {
      rewrite.run(content, versionId);
      rehash.run(textSha256, versionId, versionId);
    },
    renameVersion: (versionId, name) => void rename.run(name, versionId),
    addVersion: (row) => {
      const newest = newestContent.get(row.articleId);
      const known = newest?.content === row.content;
      addVersion.run({
        ...row,
        content: known ? '' : row.content,
        contentOf: known ? newest.holder : null,
      });
    },
    version: (versionId) => version.get(versionId),
    versions: (articleId) => versions.all(articleId),
    publicVersion: (articleId) => publicVersion.get(articleId),
    publicIdAt: (articleId, at) => publicIdAt.get(articleId, at ?? behindAll)?.versionId,
  };
}

/** Two logs of one piece as one: what both hold stands once, and events of one moment keep their order. */
export function mergedEvents(here: readonly ArticleEvent[], there: readonly ArticleEvent[]): ArticleEvent[] {
  const keyOf = ({ at, by, type, what, note }: ArticleEvent) => JSON.stringify([at, by, type, what, note]);
  const known = new Set(here.map(keyOf));
  return [...here, ...there.filter((event) => !known.has(keyOf(event)))].toSorted((a, b) =>
    a.at < b.at ? -1 : Number(a.at > b.at),
  );
}

function derived(db: WritableDB): Pick<ArticlesTable, Derived> {
  const stale = db.prepare<[], { articleId: ArticleId }>('SELECT article_id AS articleId FROM article_stale');
  const fresh = db.prepare<[string]>('DELETE FROM article_stale WHERE article_id = ?');
  const putList = db.prepare<[ArticleListRow]>(`
    INSERT OR REPLACE INTO article_list VALUES (@articleId, @status, @createdAt, @changedAt, @headline, @kicker,
      @opening, @section, @authors, @wordCount, @url, @urlKey, @leadImageId)`);
  const putContent = db.prepare<[string, string]>('INSERT OR REPLACE INTO article_content VALUES (?, ?)');
  const dropUses = db.prepare<[string]>('DELETE FROM image_use WHERE article_id = ?');
  const addUse = db.prepare<[{ articleId: string; id: string }]>(
    `INSERT OR IGNORE INTO image_use VALUES (@articleId, ${imageNamed('@id')})`,
  );
  const content = db.prepare<[string], { content: string }>(
    'SELECT content FROM article_content WHERE article_id = ?',
  );
  const listRow = db.prepare<[string], ArticleListRow>(
    `SELECT ${listColumns} FROM article_list WHERE article_id = ?`,
  );
  const dropNames = db.prepare<[string]>('DELETE FROM article_contributor WHERE article_id = ?');
  const addName = db.prepare<[string, string, string]>(
    'INSERT OR IGNORE INTO article_contributor VALUES (?, ?, ?)',
  );
  const names = db.prepare<[string], { name: string }>(
    'SELECT name FROM article_contributor WHERE article_id = ? ORDER BY name',
  );
  const list = pagesOf(db);
  const sections = distinct(db, 'section', 'article_list');
  const people = db.prepare<[], { name: string }>(`
    SELECT DISTINCT name FROM (SELECT article_id FROM article_list ORDER BY changed_at DESC LIMIT ${recentPieces})
    JOIN article_contributor USING (article_id)`);
  const withUrlKey = db.prepare<[string], { articleId: ArticleId }>(
    `SELECT article_id AS articleId FROM article_list WHERE url_key = ? AND url_key <> ''`,
  );
  const users = db.prepare<[{ id: string }], { articleId: ArticleId; headline: string }>(`
    SELECT article_id AS articleId, headline FROM image_use JOIN article_list USING (article_id)
    WHERE image_id = ${imageNamed('@id')} ORDER BY changed_at DESC`);
  const reports = db.prepare<[string], { count: number }>(
    'SELECT count(*) AS count FROM report_list WHERE article_id = ? AND is_open = 1',
  );
  return {
    stale: () => stale.all().map(({ articleId }) => articleId),
    putDerived: (row, json, { images, contributors }) =>
      db.transaction(() => {
        putList.run(row);
        putContent.run(row.articleId, json);
        dropUses.run(row.articleId);
        for (const imageId of images) addUse.run({ articleId: row.articleId, id: imageId });
        dropNames.run(row.articleId);
        for (const name of contributors) addName.run(name, row.changedAt, row.articleId);
        fresh.run(row.articleId);
      })(),
    content: (articleId) => content.get(articleId)?.content,
    listRow: (articleId) => listRow.get(articleId),
    list,
    named: () => ({ sections: sortedNames(sections.all()), contributors: sortedNames(people.all()) }),
    contributors: (articleId) => names.all(articleId).map(({ name }) => name),
    withUrlKey: (urlKey) => withUrlKey.all(urlKey).map(({ articleId }) => articleId),
    usersOf: (imageId) => users.all({ id: imageId }),
    openReports: (articleId) => reports.get(articleId)?.count ?? 0,
  };
}

/** Enough to name everybody who writes here now, and as few to read in the archive of a hundred years. */
const recentPieces = 1000;

const sortedNames = (rows: readonly { name: string }[]): string[] =>
  rows.map(({ name }) => name).toSorted((a, b) => a.localeCompare(b, 'de'));

/** The different values of an indexed column; steps from one to the next and does not read what lies between. */
const distinct = (db: WritableDB, column: string, table: string) =>
  db.prepare<[], { name: string }>(`
    WITH RECURSIVE found (value) AS (
      SELECT min(${column}) FROM ${table} WHERE ${column} > ''
      UNION ALL
      SELECT (SELECT min(${column}) FROM ${table} WHERE ${column} > value) FROM found WHERE value IS NOT NULL
    )
    SELECT value AS name FROM found WHERE value IS NOT NULL`);

type ListPage = { at: string; id: string; limit: number } & ListNarrowing;

/** One statement for each way to narrow the list, so that each walks down an index of its own. */
function pagesOf(db: WritableDB): ArticlesTable['list'] {
  const made = new Map<string, ReturnType<typeof prepare>>();
  const prepare = ({ status, section, contributor }: ListNarrowing) => {
    const from =
      contributor === null
        ? 'article_list'
        : 'article_contributor AS c CROSS JOIN article_list USING (article_id)';
    const row = contributor === null ? '' : 'c.';
    const conditions = [
      status === null ? "status <> 'spiked'" : 'status = @status',
      ...(section === null ? [] : ['section = @section']),
      ...(contributor === null ? [] : ['c.name = @contributor']),
      `(${row}changed_at, ${row}article_id) < (@at, @id)`,
    ];
    return db.prepare<[ListPage], ArticleListRow>(`
      SELECT ${contributor === null ? listColumns : ofList(listColumns)} FROM ${from} WHERE ${conditions.join(' AND ')}
      ORDER BY ${row}changed_at DESC, ${row}article_id DESC LIMIT @limit`);
  };
  return (after, limit, narrowing) => {
    const shape = [narrowing.status, narrowing.section, narrowing.contributor]
      .map((wish) => wish === null)
      .join();
    const statement = made.get(shape) ?? prepare(narrowing);
    made.set(shape, statement);
    return statement.all({ at: '~', id: '~', ...after, limit, ...narrowing });
  };
}

/** Columns that both tables have, named as those of the list. */
const ofList = (columns: string): string =>
  columns
    .replace('article_id AS', 'article_list.article_id AS')
    .replace('changed_at AS', 'article_list.changed_at AS');
