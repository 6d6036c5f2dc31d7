import { statSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import * as Y from 'yjs';
import { openStore } from '#main/store/store.ts';
import { bodySchemaVersion } from '#shared/article-body/schema.ts';
import { isRefusal } from '#shared/contract/errors.ts';
import type { ArticleId } from '#shared/domain/ids.ts';
import { momentOf } from '#shared/domain/time.ts';
import { type Bench, CannotMeasure } from './bench.ts';
import { inFreshFolder, openDesk } from './desk.ts';
import { median, milliseconds, percentile, ratio, rounded } from './figures.ts';
import { append, openPiece, typedUpdates } from './typed-updates.ts';

/** Keys of one side before the other has its turn, so that both meet the same noise. */
const turn = 100;

/** An update's way to disk, against the bare insert of the same bytes; and what many updates cost later. */
export const updates: Bench = async ({ small, say }) => {
  const keys = small ? 200 : 10_000;
  const edits = small ? 500 : 50_000;
  return {
    ...(await inFreshFolder((folder) => wayToDisk(folder, keys, say))),
    ...(await inFreshFolder((folder) => openAfter(folder, edits, say))),
  };
};

async function wayToDisk(folder: string, keys: number, say: (line: string) => void) {
  say(`Typing ${keys} keys, each acknowledged before the next.`);
  const file = path.join(folder, 'desk.sqlite');
  const articleId = await newPiece(folder);
  const bytesBefore = statSync(file).size;
  const desk = await openDesk(folder);
  const typing = typedUpdates(await openPiece(desk, articleId));
  const bare = bareInsert(folder);
  const [ours, bares]: [number[], number[]] = [[], []];
  for (let done = -turn; done < keys; done += turn) {
    const typed = Array.from({ length: turn }, () => typing.next().value);
    const warm = done >= 0;
    for (const update of typed) {
      const spent = await milliseconds(() => append(desk, articleId, update));
      if (warm) ours.push(spent * 1000);
    }
    for (const update of typed) {
      const spent = await milliseconds(() => bare.insert(update));
      if (warm) bares.push(spent * 1000);
    }
  }
  await desk.workstation.close();
  bare.close();
  return {
    p50Us: rounded(median(ours)),
    p95Us: rounded(percentile(ours, 95)),
    bareP50Us: rounded(median(bares)),
    bareP95Us: rounded(percentile(bares, 95)),
    ratioToBareInsert: ratio(median(ours), median(bares)),
    bytesPer10000Keys: Math.round(((statSync(file).size - bytesBefore) / keys) * 10_000),
  };
}

/** A piece on a desk that is closed again, so that all of it lies in the one file. */
async function newPiece(folder: string): Promise<ArticleId> {
  const desk = await openDesk(folder);
  const { articleId } = await desk.ask('articles.create', {});
  await desk.workstation.close();
  return articleId;
}

/** The same table and pragmas as the desk's, and nothing around them. */
function bareInsert(folder: string): { insert(bytes: Uint8Array): void; close(): void } {
  const db = new Database(path.join(folder, 'bare.sqlite'));
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.pragma('foreign_keys = ON');
  db.pragma('cache_size = -32000');
  db.exec(`CREATE TABLE article_update (
    article_id TEXT NOT NULL, seq INTEGER NOT NULL, at TEXT NOT NULL, bytes BLOB NOT NULL,
    PRIMARY KEY (article_id, seq))`);
  const insert = db.prepare('INSERT INTO article_update VALUES (?, ?, ?, ?)');
  let seq = 0;
  return {
    insert: (bytes) => void insert.run('art_bare', ++seq, new Date().toISOString(), bytes),
    close: () => void db.close(),
  };
}

/** A piece that was edited so often, opened by a program that has just started: the first time, and from then on. */
async function openAfter(folder: string, edits: number, say: (line: string) => void) {
  say(`Opening a piece after ${edits} edits.`);
  const articleId = await newPiece(folder);
  const desk = await openDesk(folder);
  const typing = typedUpdates(await openPiece(desk, articleId));
  await desk.workstation.close();
  writeEdits(folder, articleId, typing, edits);
  const first = await openingMs(folder, articleId);
  const later: number[] = [];
  for (let run = 0; run < 5; run++) later.push(await openingMs(folder, articleId));
  return {
    firstOpenAfter50000EditsMs: rounded(first),
    openAfter50000EditsMs: rounded(median(later)),
  };
}

/** Puts the updates where `articles.append` puts them, all at once: how long that takes is not the question here. */
function writeEdits(folder: string, articleId: ArticleId, typing: Iterator<Uint8Array>, edits: number): void {
  const store = openStore(folder);
  if (isRefusal(store)) throw new CannotMeasure(`The desk ${folder} did not open: ${store.code}.`);
  store.transaction(() => {
    for (let edit = 0; edit < edits; edit++)
      store.articles.appendUpdate(articleId, typing.next().value, momentOf(Date.now), bodySchemaVersion);
  });
  store.close();
}

async function openingMs(folder: string, articleId: ArticleId): Promise<number> {
  const desk = await openDesk(folder);
  let doc = new Y.Doc();
  const spent = await milliseconds(async () => {
    doc = await openPiece(desk, articleId);
  });
  await desk.workstation.close();
  // Updates that wait for a missing one cost another time than those of a whole piece.
  if (doc.store.pendingStructs) throw new Error('The piece misses an update.');
  return spent;
}
