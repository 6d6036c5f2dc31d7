import { rmSync } from 'node:fs';
import { headlineOf } from '#shared/article-body/text.ts';
import type { Asker, Handlers } from '#shared/contract/contract.ts';
import { isRefusal, type Refusal, refuse } from '#shared/contract/errors.ts';
import type { WordPressIn, wordPressRequests } from '#shared/contract/wordpress.ts';
import type { ArticleId, UploadId } from '#shared/domain/ids.ts';
import { languageOf } from '#shared/domain/language.ts';
import type { Publication } from '#shared/domain/publication.ts';
import { momentOf } from '#shared/domain/time.ts';
import { wordsIn } from '#shared/words/words.ts';
import { isJobFailure, runInWorker } from '../../jobs/run-in-worker.ts';
import { workerBeside } from '../../jobs/worker-beside.ts';
import { inTurns } from '../../long-work.ts';
import type { Upload } from '../../uploads/index.ts';
import { alreadyHere } from './already-here.ts';
import type { WordPressDeps } from './deps.ts';
import { elsewhereBeside, type PartedExport, type PostPlace } from './part-export.ts';
import { takePictures } from './take-pictures.ts';
import { type Tally, tallyOf } from './tally.ts';
import { whatXml } from './what-xml.ts';
import type { PartJob, ReadJob, ReadPost } from './wordpress-jobs.ts';

const worker = workerBeside(import.meta.url, 'wordpress');

/** Megabytes; the archive of a daily has a tenth. */
const largestExport = 4096;
/** Milliseconds that a thread may take, and as many more for each megabyte. */
const patience = 20_000;
const perMegabyte = 3000;
/** Posts that are read together: so many, or so many bytes. */
const together = 16;
const bytesTogether = 256 * 1024;
/** Such parcels that are being read while another is written down. */
const ahead = 2;
/** Milliseconds for which pieces are written down before other requests have their turn. */
const stretch = 12;
/** Bytes of a file for whose sake the index puts its order off. */
const many = 2 * 1024 * 1024;
/** Milliseconds between two words to the windows. */
const pace = 300;
/** Milliseconds between two looks of a window at its lists. */
const listedPace = 1500;
/** The progress is told in so many parts; the first ones are those of taking the file apart. */
const parts = 1000;
const parting = 100;

interface Run {
  readonly deps: WordPressDeps;
  readonly upload: Upload;
  readonly publication: Publication;
  readonly asker: Asker;
  readonly tally: Tally;
  readonly signal: AbortSignal;
  /** @param done of `parts` */
  readonly tell: (done: number) => void;
  /** Tells windows now and then that there are more pieces. */
  readonly tellListed: () => void;
}

export function createWordPressImport(deps: WordPressDeps): Handlers<typeof wordPressRequests> {
  const running = new Map<UploadId, AbortController>();
  return {
    async 'imports.look'({ uploadId }) {
      const upload = deps.uploads.find(uploadId);
      if (isRefusal(upload)) return upload;
      const xml = await whatXml(upload.file);
      if (xml?.kind !== 'other') return { holds: xml ? 'wordpress' : 'piece' };
      upload.discard();
      return refuse('xml-unknown', { name: upload.name, what: xml.what });
    },
    'imports.stopWordPress'({ uploadId }) {
      running.get(uploadId)?.abort();
      return {};
    },
    async 'imports.wordPress'({ uploadId }, asker) {
      const publication = deps.publication();
      if (!publication) return refuse('desk-new');
      const upload = deps.uploads.find(uploadId);
      // The same file cannot be read twice at once: its parts lie beside it.
      if (isRefusal(upload) || running.has(uploadId)) return refuse('upload-unknown');
      const stop = new AbortController();
      running.set(uploadId, stop);
      try {
        return await importExport(runOf(deps, upload, publication, asker, stop.signal));
      } finally {
        running.delete(uploadId);
        upload.discard();
        for (const file of [postsOf(upload), elsewhereBeside(postsOf(upload))]) rmSync(file, { force: true });
      }
    },
  };
}

/** Within the folder of what comes in, which is emptied at each start. */
const postsOf = ({ file }: Upload): string => `${file}.posts`;

function runOf(
  deps: WordPressDeps,
  upload: Upload,
  publication: Publication,
  asker: Asker,
  signal: AbortSignal,
): Run {
  const tally = tallyOf(asker.language, publication.standingElements);
  let toldAt = 0;
  const tell = (done: number) => {
    if (performance.now() - toldAt < pace) return;
    toldAt = performance.now();
    const { uploadId } = upload;
    deps.emit({ type: 'imports.running', uploadId, done: Math.floor(done), of: parts, pieces: tally.done() });
  };
  let listedAt = 0;
  const tellListed = () => {
    if (performance.now() - listedAt < listedPace) return;
    listedAt = performance.now();
    deps.emit({ type: 'articles.listed' });
  };
  return { deps, upload, publication, asker, signal, tally, tell, tellListed };
}

async function importExport(run: Run): Promise<WordPressIn | Refusal> {
  const { deps, upload, tally, signal, tell } = run;
  const { name, byteLength } = upload;
  if (byteLength > largestExport * 1024 * 1024)
    return refuse('file-too-large', { name, limit: largestExport });
  const xml = await whatXml(upload.file);
  if (!xml) return refuse('text-not-text', { name });
  if (xml.kind === 'other') return refuse('xml-unknown', { name, what: xml.what });
  await deps.store.originals.adopt(upload.file, upload.sha256);
  const file = deps.store.originals.pathOf(upload.sha256);
  const parted = await runInWorker<PartJob, PartedExport>(
    worker,
    { kind: 'part', file, into: postsOf(upload) },
    {
      timeoutMs: 3 * patience + perMegabyte * megabytes(byteLength),
      signal,
      onProgress: (bytes) => tell(((bytes as number) / byteLength) * parting),
    },
  );
  if (isJobFailure(parted))
    return parted.why === 'cancelled' ? nothingYet(tally) : refuse('document-damaged', { name });
  if (parted.places.length + parted.tooLong.length === 0 && !parted.cut && !parted.gaveUp)
    return refuse('wordpress-empty', { name });
  const fresh = await sortOutKnown(run, parted.places);
  await deps.store.inBulk(async (keepUp) => {
    for await (const posts of readAhead(run, fresh)) {
      await takeIn(run, posts);
      await keepUp();
      tell(parting + ((parts - parting) * tally.done()) / Math.max(1, parted.places.length));
      if (signal.aborted) return;
    }
  }, byteLength > many);
  deps.emit({ type: 'articles.listed' });
  return tally.answer(parted, signal.aborted);
}

const megabytes = (bytes: number): number => Math.ceil(bytes / 1024 / 1024);

const nothingYet = (tally: Tally): WordPressIn =>
  tally.answer(
    {
      ...{ places: [], tooLong: [], cut: null, gaveUp: false, faults: 0, hasDoctype: false },
      counts: { media: 0, comments: 0, sticky: 0, others: {} },
    },
    true,
  );

/** Those that are not here yet. */
async function sortOutKnown({ deps, tally }: Run, places: readonly PostPlace[]): Promise<PostPlace[]> {
  deps.articles.settle();
  const fresh: PostPlace[] = [];
  await inTurns(places, (some) => {
    for (const place of some) {
      const articleId = alreadyHere(deps, place);
      if (articleId) tally.known(articleId, place.title);
      else fresh.push(place);
    }
  });
  return fresh;
}

/** Reads posts in a thread, a parcel ahead of what is written down, and gives them in their order. */
async function* readAhead(run: Run, places: readonly PostPlace[]): AsyncGenerator<readonly ReadPost[]> {
  const underWay: Promise<readonly ReadPost[]>[] = [];
  for (const parcel of parcelsOf(places)) {
    const reading = readParcel(run, parcel);
    // Whoever stops waiting does not leave a rejection behind that nobody hears.
    reading.catch(() => undefined);
    underWay.push(reading);
    if (underWay.length >= ahead) yield (await underWay.shift()) ?? [];
  }
  for (const reading of underWay) yield await reading;
}

function* parcelsOf(places: readonly PostPlace[]): Generator<readonly PostPlace[]> {
  let [parcel, bytes]: [PostPlace[], number] = [[], 0];
  for (const place of places) {
    if (parcel.length >= together || (parcel.length > 0 && bytes + place.to - place.from > bytesTogether)) {
      yield parcel;
      [parcel, bytes] = [[], 0];
    }
    parcel.push(place);
    bytes += place.to - place.from;
  }
  if (parcel.length > 0) yield parcel;
}

/** Where one of several brings the thread down, each is read by itself, so that it takes no other along. */
async function readParcel(run: Run, parcel: readonly PostPlace[]): Promise<readonly ReadPost[]> {
  const { publication, upload, signal, tally } = run;
  const known = { ...publication, language: languageOf(publication.locale) };
  const { shortName, bylinePattern, sections, contributors, standingElements, language, locale } = known;
  const bytes = parcel.reduce((sum, { from, to }) => sum + to - from, 0);
  const posts = await runInWorker<ReadJob, ReadPost[]>(
    worker,
    {
      kind: 'read',
      posts: postsOf(upload),
      places: parcel.map(({ from, to }) => ({ from, to })),
      known: { shortName, bylinePattern, sections, contributors, standingElements, language, locale },
    },
    { timeoutMs: patience + perMegabyte * megabytes(bytes), signal },
  );
  if (!isJobFailure(posts)) return posts;
  if (posts.why === 'cancelled' || posts.why === 'closed') return [];
  const [first] = parcel;
  if (parcel.length === 1 && first) {
    tally.leftOut(first.title, 'unread');
    return [];
  }
  const each: ReadPost[] = [];
  for (const place of parcel) each.push(...(await readParcel(run, [place])));
  return each;
}

/** A few pieces a transaction, so that a keystroke that waits to be saved never waits long. */
async function takeIn(run: Run, posts: readonly ReadPost[]): Promise<void> {
  const { store } = run.deps;
  const ready: ReadPost[] = [];
  for (const post of posts)
    ready.push(await takePictures(run.deps, post, run.asker.language, run.tally.refused));
  for (let next = 0; next < ready.length; ) {
    const counted: (() => void)[] = [];
    store.hurriedTransaction(() => {
      const until = performance.now() + stretch;
      do counted.push(addPiece(run, ready[next++] as ReadPost));
      while (next < ready.length && performance.now() < until);
    });
    for (const count of counted) count();
    run.tellListed();
    await new Promise((settle) => setImmediate(settle));
  }
}

/** @returns counts it, once it is on the disk */
function addPiece({ deps, asker, tally }: Run, post: ReadPost): () => void {
  const { source, body, record, status, by } = post;
  // Asked again: another window may bring the same file in.
  const here = deps.store.articles.importedFrom(source);
  if (here) return () => tally.known(here, post.title);
  const t = wordsIn(asker.language);
  const now = deps.clock();
  const at = (moment: number | null) => Math.min(moment ?? now, now);
  const [created, changed] = [at(post.writtenAt), Math.max(at(post.writtenAt), at(post.changedAt))];
  const [createdAt, changedAt] = [momentOf(() => created), momentOf(() => changed)];
  const others = post.otherCategories.join(', ');
  const aside = others === '' ? [] : [t('wordPress.categories', { names: others })];
  const articleId: ArticleId = deps.articles.bringIn(
    asker.by,
    {
      body,
      record: {
        ...record,
        setAside: [...record.setAside, ...aside.map((text) => ({ why: 'not-understood' as const, text }))],
      },
    },
    {
      ...{ source, status, createdAt, changedAt },
      published:
        status === 'published' ? { firstAt: createdAt, lastAt: changedAt, by: by || asker.by } : null,
      changedSince: t('wordPress.changedSince'),
    },
  );
  return () => tally.added(post, articleId, headlineOf(body));
}
