import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import * as Y from 'yjs';
import { deriveRows } from '#main/articles/derive.ts';
import { newPieceDoc, readPiece } from '#main/articles/index.ts';
import { createReportLog, type ReportLog } from '#main/corrections/log/report-log.ts';
import { sha256Of } from '#main/store/originals.ts';
import { openStore, type Store } from '#main/store/store.ts';
import { bodySchemaVersion } from '#shared/article-body/schema.ts';
import { isRefusal } from '#shared/contract/errors.ts';
import { idsFrom } from '#shared/domain/ids.ts';
import type { ArticleStatus } from '#shared/domain/piece/article.ts';
import { momentOf } from '#shared/domain/time.ts';
import { CannotMeasure, type Settings } from './bench.ts';
import { openDesk, root } from './desk.ts';
import { writtenBody } from './written-piece.ts';
import { eventsOf, writtenMail } from './written-report.ts';
import { chanceFrom, line, personName } from './written-words.ts';

/** What decides how a generated desk looks: with any change of it the desk is written anew. */
const origins = [
  'bench/generate-desk.ts',
  'bench/written-piece.ts',
  'bench/written-report.ts',
  'bench/written-words.ts',
  'src/main/articles/derive.ts',
  'src/main/store/articles.ts',
  'src/main/articles/searched-fields.ts',
  'src/main/corrections/log/searched-fields.ts',
  'src/main/store/search.ts',
  'src/main/store/vocabulary.ts',
  ...globSync('src/main/store/migrations/*.ts', { cwd: root }).sort(),
];
const generation = sha256Of(
  origins.map((file) => readFileSync(path.join(root, file), 'utf8')).join(''),
).slice(0, 12);
/** Pieces that become durable together. */
const together = 1000;
/** Milliseconds between two pieces of a newsroom that was always busy. */
const everyMs = 40 * 60_000;
const firstAt = Date.parse('2018-01-02T06:00:00.000Z');

/**
 * A desk with this many pieces of 300 to 600 words and half as many reports, or as many as are wanted, the same in every
 * run. Made once and kept in the system's folder for temporary files; whoever opens it must leave it as it is.
 */
export async function generatedDesk(
  pieces: number,
  { say }: Settings,
  reports = Math.floor(pieces / 2),
): Promise<string> {
  const size = reports * 2 === pieces ? `${pieces}` : `${pieces}x${reports}`;
  const folder = path.join(os.tmpdir(), `druckreif-bench-desk-${size}-${generation}`);
  if (existsSync(folder)) return folder;
  forgetEarlier(size);
  const unfinished = path.join(os.tmpdir(), `druckreif-bench-unfinished-${process.pid}`);
  const started = performance.now();
  say(`Writing a desk of ${pieces} pieces and ${reports} reports into ${folder}.`);
  try {
    mkdirSync(unfinished);
    await (await openDesk(unfinished)).workstation.close();
    await fill(unfinished, pieces, reports, say);
    renameSync(unfinished, folder);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  say(`The desk took ${Math.round((performance.now() - started) / 1000)} s; it is kept for the next run.`);
  return folder;
}

/** A desk of an earlier generation is never measured again, and takes as much room as the new one. */
function forgetEarlier(size: string): void {
  for (const earlier of globSync(`druckreif-bench-desk-${size}-*`, { cwd: os.tmpdir() }))
    rmSync(path.join(os.tmpdir(), earlier), { recursive: true, force: true });
}

async function fill(folder: string, pieces: number, reports: number, say: Settings['say']): Promise<void> {
  const store = openStore(folder);
  if (isRefusal(store)) throw new CannotMeasure(`The desk ${folder} did not open: ${store.code}.`);
  const log = createReportLog({ store, emit: () => undefined });
  try {
    await store.inBulk(async (keepUp) => {
      await inBatches(store, keepUp, pieces, say, 'pieces', (number) => writePiece(store, number));
      await inBatches(store, keepUp, reports, say, 'reports', (number) =>
        writeReport(store, log, number, pieces),
      );
    }, true);
    while (store.search.learn(together));
  } finally {
    store.close();
  }
}

async function inBatches(
  store: Store,
  keepUp: () => Promise<void>,
  count: number,
  say: Settings['say'],
  what: string,
  write: (number: number) => void,
): Promise<void> {
  for (let first = 0; first < count; first += together) {
    const last = Math.min(count, first + together);
    store.hurriedTransaction(() => {
      for (let number = first; number < last; number++) write(number);
    });
    await keepUp();
    if (last % 10_000 === 0) say(`  ${last} of ${count} ${what}`);
  }
}

const sections = ['Schweiz', 'Ausland', 'Wirtschaft', 'Kultur', 'Sport', 'KI'];
/** Of twenty pieces: one is still a draft, one was spiked, the others are out. */
const statuses: readonly ArticleStatus[] = ['draft', 'spiked', ...Array<ArticleStatus>(18).fill('published')];

const writtenAt = (number: number) => () => firstAt + number * everyMs;
const idsOf = (number: number) => idsFrom(writtenAt(number), () => number.toString(36).padStart(9, '0'));

/** One piece as the rooms would have left it: its update, its log, and the rows that follow from them. */
function writePiece(store: Store, number: number): void {
  const chance = chanceFrom(number + 1);
  const at = momentOf(writtenAt(number));
  const articleId = idsOf(number).article();
  const status = statuses[number % statuses.length] as ArticleStatus;
  const doc = newPieceDoc({
    body: writtenBody(300 + Math.floor(chance() * 300), chance),
    record: {
      section: sections[number % sections.length] as string,
      contributors: [{ name: personName(chance), sign: '' }],
      keywords: [line(1, chance), line(1, chance)],
      url: status === 'published' ? `https://www.morgenblatt.example/${number}` : '',
    },
  });
  store.articles.add({ articleId, createdAt: at, schemaVersion: bodySchemaVersion });
  const event = { at, by: 'desk', note: '' };
  store.articles.addEvent(articleId, { ...event, type: 'created', what: '' });
  if (status !== 'draft')
    store.articles.addEvent(articleId, { ...event, type: 'status-changed', what: status });
  store.articles.appendUpdate(articleId, Y.encodeStateAsUpdate(doc), at, bodySchemaVersion);
  deriveRows(store, articleId, readPiece(doc), at);
}

/** One report as the corrections desk would have left it: its mail, its log, and the rows that follow from them. */
function writeReport(store: Store, log: ReportLog, number: number, pieces: number): void {
  const chance = chanceFrom(number + 1_000_003);
  // About a piece of the same days; some pieces have two reports, and most none, unless there are more reports than pieces.
  const about = (number * 2 + Math.floor(chance() * 2)) % pieces;
  const at = momentOf(() => firstAt + number * 2 * everyMs + 3 * 60_000);
  const { raw, read } = writtenMail(number, `https://www.morgenblatt.example/${about}`, at, chance);
  const rawSha256 = sha256Of(raw);
  store.reports.keepMessage(rawSha256, raw);
  const row = { reportId: idsOf(number).report(), rawSha256, messageId: read.messageId, receivedAt: at };
  log.open(row, read, eventsOf(number, idsOf(about).article(), at));
}
