import { canonicalJson } from '#shared/domain/canonical-json.ts';
import type { ArticleId, NoticeId } from '#shared/domain/ids.ts';
import { type LedgerEntry, noPrevious, type SealedEntry } from '#shared/domain/report/ledger.ts';
import type { WritableDB } from './database.ts';
import { sha256Of } from './originals.ts';

/** What is said about a notice when it comes out; its place in the chain follows. */
export type NewEntry = Omit<LedgerEntry, 'number' | 'previous'>;

export interface StoredEntry extends SealedEntry {
  readonly articleId: ArticleId;
}

/** The public list of all notices: rows are added and never changed, by this program or by another. */
export interface LedgerTable {
  /** On disk, chained to the entry before, when it returns. A notice is entered once. */
  add(articleId: ArticleId, entry: NewEntry): void;
  /** Newest first. */
  all(): StoredEntry[];
  has(noticeId: NoticeId): boolean;
}

/** The entry at its place in the chain: what is hashed holds the hash of the one before. */
export function seal(entry: NewEntry, before: { number: number; hash: string } | undefined): SealedEntry {
  const placed = { ...entry, number: (before?.number ?? 0) + 1, previous: before?.hash ?? noPrevious };
  // As it is written and read again, so that hash and text never differ.
  const text = canonicalJson(placed);
  return { entry: JSON.parse(text), hash: sha256Of(text) };
}

interface Row {
  readonly number: number;
  readonly articleId: ArticleId;
  readonly json: string;
  readonly hash: string;
}

export function ledgerTable(db: WritableDB): LedgerTable {
  const columns = 'number, article_id AS articleId, json, hash';
  const last = db.prepare<[], Row>(`SELECT ${columns} FROM ledger_entry ORDER BY number DESC LIMIT 1`);
  const all = db.prepare<[], Row>(`SELECT ${columns} FROM ledger_entry ORDER BY number DESC`);
  const has = db.prepare<[string]>('SELECT 1 FROM ledger_entry WHERE notice_id = ?');
  const insert = db.prepare<[Row & { noticeId: string }]>(
    `INSERT INTO ledger_entry (number, notice_id, article_id, json, hash)
      VALUES (@number, @noticeId, @articleId, @json, @hash)`,
  );
  return {
    add(articleId, wish) {
      if (has.get(wish.noticeId)) return;
      const { entry, hash } = seal(wish, last.get());
      const { number, noticeId } = entry;
      insert.run({ number, noticeId, articleId, json: canonicalJson(entry), hash });
    },
    all: () => all.all().map(({ articleId, json, hash }) => ({ articleId, entry: JSON.parse(json), hash })),
    has: (noticeId) => has.get(noticeId) !== undefined,
  };
}
