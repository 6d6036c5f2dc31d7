import type { Moment } from '#shared/domain/time.ts';
import { fold } from '#shared/search-query/fold.ts';
import type { WritableDB } from './database.ts';
import { hasBits, peopleColumn } from './search-columns.ts';
import { searchFinding } from './search-finding.ts';
import type { Finding, SearchKind } from './search-hit.ts';
import { type LiteralFinding, literalFinding } from './search-literal.ts';
import { type Vocabulary, type VocabularyTable, vocabulary } from './vocabulary.ts';

export type { SearchHit, SearchKind } from './search-hit.ts';

export interface SearchText {
  readonly kind: SearchKind;
  readonly ref: string;
  readonly title: string;
  readonly text: string;
  /** Status of a piece, state of a report. */
  readonly state?: string;
  readonly section?: string;
  /** Contributors and their signs; creators and who must be named; a reporter. */
  readonly people?: readonly string[];
  /** When it changed, came in, or was added. */
  readonly at?: Moment;
  readonly has?: readonly (keyof typeof hasBits)[];
  /** Title and text as `fold` gives them, where somebody had the time already. */
  readonly folded?: { readonly title: string; readonly text: string };
}

export interface SearchTable extends VocabularyTable, Finding, LiteralFinding {
  /** Makes a text findable, in place of what was there under the same kind and ref. */
  put(text: SearchText): void;
  /** A report's state follows its log, while its text stays. */
  setReportState(ref: string, state: string): void;
  /** Looks anew whether a piece has a report. */
  noteReports(articleId: string): void;
  /**
   * While thousands of texts are put, the index merges its parts later and more of them at once, which halves what it
   * writes; searches take a little longer meanwhile. Ends at the latest when the desk next opens.
   */
  mergeLater(isOn: boolean): void;
}

export function searchTable(db: WritableDB): SearchTable {
  const words = vocabulary(db);
  // A program that was killed while thousands came in left it on.
  if (mergesLater(db)) mergeLater(db, false);
  const { learnLater: _, forgetReports: __, ...asked } = words;
  return { ...asked, ...writing(db, words), ...searchFinding(db, words), ...literalFinding(db, words) };
}

function writing(
  db: WritableDB,
  { learnLater, forgetReports }: Vocabulary,
): Pick<SearchTable, 'put' | 'setReportState' | 'noteReports' | 'mergeLater'> {
  const idOf = db.prepare<[string, string], { id: number }>(
    'SELECT id FROM search_text WHERE kind = ? AND ref = ?',
  );
  const forgets = ['search_text', 'search_filter', 'search_word_due'].map((table) =>
    db.prepare<[number]>(`DELETE FROM ${table} WHERE id = ?`),
  );
  const unindex = db.prepare<[number]>('DELETE FROM search_index WHERE rowid = ?');
  const add = db.prepare<[Pick<SearchText, 'kind' | 'ref' | 'title' | 'text'>]>(
    'INSERT INTO search_text (kind, ref, title, text) VALUES (@kind, @ref, @title, @text)',
  );
  const index = db.prepare<[number, string, string]>(
    'INSERT INTO search_index (rowid, title, text) VALUES (?, ?, ?)',
  );
  const narrow = db.prepare<[number, string, string, string, string, string, number]>(
    'INSERT INTO search_filter VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  const setState = db.prepare<[string, string]>(`
    UPDATE search_filter SET state = ? WHERE id = (SELECT id FROM search_text WHERE kind = 'report' AND ref = ?)`);
  const noteReports = db.prepare<[{ ref: string }]>(`
    UPDATE search_filter SET has = has & ~${hasBits.report}
      | ${hasBits.report} * EXISTS (SELECT 1 FROM report_list WHERE article_id = @ref)
    WHERE id = (SELECT id FROM search_text WHERE kind = 'article' AND ref = @ref)`);
  return {
    put({ kind, ref, title, text, state = '', section = '', people = [], at = '', has = [], folded }) {
      const known = idOf.get(kind, ref);
      if (known) {
        unindex.run(known.id);
        for (const forget of forgets) forget.run(known.id);
      }
      const id = Number(add.run({ kind, ref, title, text }).lastInsertRowid);
      index.run(id, folded?.title ?? fold(title), folded?.text ?? fold(text));
      const bits = has.reduce((all, what) => all | hasBits[what], 0);
      narrow.run(id, kind, state, fold(section), peopleColumn(people), at, bits);
      if (kind === 'article') noteReports.run({ ref });
      if (kind === 'report' && known) forgetReports();
      learnLater(id);
    },
    setReportState: (ref, state) => void setState.run(state, ref),
    noteReports: (ref) => void noteReports.run({ ref }),
    mergeLater: (isOn) => mergeLater(db, isOn),
  };
}

/** How many parts of one size FTS5 keeps before it begins to merge them, and before it merges them all in one go. */
const merging = { usual: { automerge: 4, crisismerge: 16 }, later: { automerge: 16, crisismerge: 64 } };

function mergeLater(db: WritableDB, isOn: boolean): void {
  for (const [name, parts] of Object.entries(isOn ? merging.later : merging.usual))
    db.exec(`INSERT INTO search_index (search_index, rank) VALUES ('${name}', ${parts})`);
}

const mergesLater = (db: WritableDB): boolean =>
  db
    .prepare<[number]>(`SELECT 1 FROM search_index_config WHERE k = 'automerge' AND v <> ?`)
    .get(merging.usual.automerge) !== undefined;
