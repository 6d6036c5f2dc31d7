import * as Y from 'yjs';
import { type ClaimInPiece, claimsInPiece } from '#shared/article-body/claims-in-piece.ts';
import { bodySchemaVersion } from '#shared/article-body/schema.ts';
import { isRefusal, type Refusal, refuse } from '#shared/contract/errors.ts';
import type { WorkstationEvent } from '#shared/contract/events.ts';
import type { ArticleId, Ids, NoticeId, VersionId } from '#shared/domain/ids.ts';
import type { Annotations } from '#shared/domain/piece/annotation.ts';
import type { ArticleEvent, CorrectionNotice, VersionReason } from '#shared/domain/piece/article.ts';
import { type Clock, type Moment, momentOf } from '#shared/domain/time.ts';
import { urlKey } from '#shared/domain/web-address.ts';
import { inTurns } from '../long-work.ts';
import type { ArticleRow } from '../store/articles.ts';
import type { Store } from '../store/store.ts';
import { bringIn, type LifeElsewhere } from './bring-in.ts';
import { deriveRows } from './derive.ts';
import { applyAndFindLostWords } from './differences/lost-words.ts';
import { createDocuments } from './documents.ts';
import { type Forgetting, forgetInDoc, forgetInVersionsAndLog, saidByPiece } from './forget-words.ts';
import { createMergeMender } from './mend-merges.ts';
import {
  dropDraft,
  findPassage,
  type NewPiece,
  newPieceDoc,
  onPage,
  type PieceContent,
  putNotice,
  readAnnotations,
  readIgnoredWords,
  readPiece,
  replaceAt,
  setRecord,
} from './piece-doc.ts';
import { enterInLedger } from './published/enter-in-ledger.ts';
import { createSincePublished, type SincePublished } from './published/since-published.ts';
import { createVersions } from './versions/versions.ts';

export interface ArticlesDeps {
  readonly store: Store;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly emit: (event: WorkstationEvent) => void;
}

/** Pieces: their documents, their derived rows and their versions. */
export interface Articles extends SincePublished {
  create(by: string, content?: NewPiece, imported?: boolean): ArticleId;
  /**
   * Adds a piece that was written, and may have been published, elsewhere, with all that follows from it; within the
   * transaction of the caller, who tells of it.
   */
  bringIn(by: string, content: NewPiece, life: LifeElsewhere): ArticleId;
  /**
   * Begins a piece that came from another desk, under the id that it has there; within the transaction of the caller.
   * @param bytes its whole document, which was looked over
   */
  receive(piece: ArticleRow, bytes: Uint8Array): void;
  exists(articleId: ArticleId): boolean;
  /** The whole document as one update. `seq` counts the updates in it. */
  open(articleId: ArticleId): { seq: number; bytes: Uint8Array; schemaVersion: number } | Refusal;
  since(articleId: ArticleId, seq: number): { seq: number; bytes: Uint8Array } | Refusal;
  /** On disk when it returns. Refuses `update-damaged`, `article-from-the-future`. */
  append(
    articleId: ArticleId,
    bytes: Uint8Array,
    schemaVersion: number,
    sender: { client: string; by: string },
  ): number | Refusal;
  /** Changes a piece from within the workstation, as one more update. */
  edit(articleId: ArticleId, change: (doc: Y.Doc) => void): Refusal | null;
  content(articleId: ArticleId): PieceContent | Refusal;
  annotations(articleId: ArticleId): Annotations | Refusal;
  /** Words that the spelling lets be in this piece. */
  ignoredWords(articleId: ArticleId): string[] | Refusal;
  /** What the piece claims, with sources and places, in the order of the page. */
  claims(articleId: ArticleId): ClaimInPiece[] | Refusal;
  /** Puts `now` in place of the only passage that reads `was`. Refuses `passage-not-found`, `passage-not-unique`. */
  replacePassage(articleId: ArticleId, was: string, now: string): Refusal | null;
  putNotice(articleId: ArticleId, notice: CorrectionNotice): Refusal | null;
  /** Takes a notice out of the piece that nobody outside has seen; a public one stays. */
  dropDraft(articleId: ArticleId, noticeId: NoticeId): void;
  /** Puts a notice that is public from now on into the piece, and enters it in the ledger; a typo owes none. */
  publishNotice(
    articleId: ArticleId,
    notice: CorrectionNotice & { publishedAt: Moment },
    decidedAlone: boolean,
  ): Refusal | null;
  /** Keeps the piece as it stands; never changed afterwards. See `Versions.make` for what is not kept twice. */
  makeVersion(articleId: ArticleId, reason: VersionReason, name: string, by: string): VersionId | Refusal;
  /** Whether the piece leaves in one more format as a version that it left as; see `Versions.leaveAs`. */
  leaveAs(articleId: ArticleId, versionId: VersionId, format: string): boolean;
  record(articleId: ArticleId, event: Omit<ArticleEvent, 'at'>): void;
  /** The text of a piece as it stands, and as readers or receivers have it. */
  saidBy(articleId: ArticleId): string;
  /**
   * Takes words out of what is said about a piece, of its versions, its log, and the history of its document, for good; the
   * text of the piece stays. Within the transaction of the caller. Refuses as `content`.
   */
  forgetWords(articleId: ArticleId, forgetting: Forgetting): Refusal | null;
  withUrl(url: string): ArticleId[];
  /** Brings derived rows up to date where updates came in since; called before anything is listed or searched. */
  settle(): void;
  /** Changes many pieces, and settles and tells of it once. */
  together<Result>(change: () => Result): Result;
  /** Makes all derived rows anew from the truth. @param onDone is told how many pieces are done */
  rebuild(onDone?: (done: number) => void): Promise<void>;
  count(): number;
  close(): void;
}

/** Milliseconds after the last update until list and search follow. */
const settleAfter = 400;

export function createArticles({ store, clock, ids, emit }: ArticlesDeps): Articles {
  const table = store.articles;
  const versions = createVersions(store, clock, ids);
  const behind = new Set<ArticleId>(table.stale());
  let timer: NodeJS.Timeout | null = null;
  let holding = false;

  const documents = createDocuments({
    store,
    clock,
    onUpdate(articleId, seq, client) {
      behind.add(articleId);
      timer = timer?.refresh() ?? setTimeout(articles.settle, settleAfter);
      emit({ type: 'articles.changed', articleId, seq, client });
    },
  });
  const { load, edit } = documents;
  const since = createSincePublished(store, (articleId) => articles.content(articleId));

  const derive = (articleId: ArticleId): void => {
    const open = load(articleId);
    if (isRefusal(open)) return;
    const updates = table.updates(articleId, open.seq - 1);
    store.transaction(() => {
      deriveRows(store, articleId, readPiece(open.doc), updates.at(-1)?.at ?? momentOf(clock));
    });
  };

  const mender = createMergeMender((articleId, change) => void edit(articleId, change));

  /** Keeps words that a merge would lose with the piece, where a person finds them. */
  const setAside = (articleId: ArticleId, lost: readonly string[]) =>
    edit(articleId, (doc) => {
      const { setAside } = readPiece(doc).record;
      setRecord(doc, {
        setAside: [...setAside, ...lost.map((text) => ({ why: 'written-into-removed' as const, text }))],
      });
    });

  const articles: Articles = {
    create(by, content, imported = false) {
      const articleId = ids.article();
      const at = momentOf(clock);
      store.transaction(() => {
        table.add({ articleId, createdAt: at, schemaVersion: bodySchemaVersion });
        table.addEvent(articleId, { at, by, type: imported ? 'imported' : 'created', what: '', note: '' });
        documents.begin(articleId, Y.encodeStateAsUpdate(newPieceDoc(content)), bodySchemaVersion);
      });
      articles.settle();
      return articleId;
    },
    bringIn: (by, content, life) => bringIn({ store, ids, clock }, by, content, life),
    receive(piece, bytes) {
      table.add(piece);
      documents.begin(piece.articleId, bytes, piece.schemaVersion);
    },
    exists: (articleId) => table.get(articleId) !== undefined,
    open(articleId) {
      const open = load(articleId);
      if (isRefusal(open)) return open;
      mender.lookAt(articleId, open.doc);
      const schemaVersion = table.get(articleId)?.schemaVersion ?? bodySchemaVersion;
      return { seq: open.seq, bytes: Y.encodeStateAsUpdate(open.doc), schemaVersion };
    },
    since(articleId, seq) {
      const open = load(articleId);
      if (isRefusal(open)) return open;
      const updates = table.updates(articleId, seq).map(({ bytes }) => bytes);
      // Merging is quadratic in the number of updates; many are cheaper to send as the whole.
      const bytes =
        updates.length > 200 ? Y.encodeStateAsUpdate(open.doc) : Y.mergeUpdates([emptyUpdate, ...updates]);
      return { seq: open.seq, bytes };
    },
    append(articleId, bytes, schemaVersion, { client, by }) {
      if (schemaVersion > bodySchemaVersion) return refuse('article-from-the-future');
      const open = load(articleId);
      if (isRefusal(open)) return open;
      let lost: readonly string[];
      try {
        Y.decodeUpdate(bytes);
        versions.keepWhileWriting(articleId, () => readPiece(open.doc), by);
        lost = applyAndFindLostWords(open.doc, bytes);
      } catch {
        documents.forget(articleId);
        return refuse('update-damaged');
      }
      mender.lookAt(articleId, open.doc);
      const update = { bytes, schemaVersion, client };
      if (lost.length === 0) return documents.keep(articleId, open, update);
      return store.transaction(() => {
        const seq = documents.keep(articleId, open, update);
        setAside(articleId, lost);
        return seq;
      });
    },
    edit,
    content(articleId) {
      const open = load(articleId);
      return isRefusal(open) ? open : readPiece(open.doc);
    },
    annotations(articleId) {
      const open = load(articleId);
      return isRefusal(open) ? open : readAnnotations(open.doc);
    },
    ignoredWords(articleId) {
      const open = load(articleId);
      return isRefusal(open) ? open : readIgnoredWords(open.doc);
    },
    claims(articleId) {
      const open = load(articleId);
      return isRefusal(open) ? open : claimsInPiece(readAnnotations(open.doc), onPage(readPiece(open.doc)));
    },
    replacePassage(articleId, was, now) {
      const open = load(articleId);
      if (isRefusal(open)) return open;
      const places = findPassage(open.doc, was);
      const passage = was.length > 80 ? `${was.slice(0, 79)}…` : was;
      const [place] = places;
      if (!place) return refuse('passage-not-found', { passage });
      if (places.length > 1) return refuse('passage-not-unique', { passage, count: places.length });
      return edit(articleId, () => replaceAt(place, was, now));
    },
    putNotice: (articleId, notice) => edit(articleId, (doc) => putNotice(doc, notice)),
    dropDraft(articleId, noticeId) {
      edit(articleId, (doc) => dropDraft(doc, noticeId));
    },
    publishNotice: (articleId, notice, decidedAlone) =>
      store.transaction(() => {
        const refused = articles.putNotice(articleId, notice);
        const content = articles.content(articleId);
        if (refused || isRefusal(content)) return refused;
        enterInLedger(store, articleId, content, notice, decidedAlone);
        return null;
      }),
    makeVersion(articleId, reason, name, by) {
      const content = articles.content(articleId);
      return isRefusal(content) ? content : versions.make(articleId, content, reason, name, by);
    },
    leaveAs(articleId, versionId, format) {
      const content = articles.content(articleId);
      return !isRefusal(content) && versions.leaveAs(versionId, content, format);
    },
    ...since,
    record(articleId, event) {
      table.addEvent(articleId, { at: momentOf(clock), ...event });
      behind.add(articleId);
      articles.settle();
    },
    saidBy(articleId) {
      const content = articles.content(articleId);
      return isRefusal(content) ? '' : saidByPiece(store, articleId, content);
    },
    forgetWords(articleId, forgetting) {
      const open = load(articleId);
      if (isRefusal(open)) return open;
      // Nobody writes on it: the piece stays where it is in the list.
      const at = table.updates(articleId, open.seq - 1).at(-1)?.at ?? momentOf(clock);
      const refused = edit(articleId, (doc) => forgetInDoc(doc, forgetting));
      if (refused) return refused;
      forgetInVersionsAndLog(store, articleId, forgetting);
      return documents.fold(articleId, at, forgetting.remark);
    },
    withUrl(url) {
      articles.settle();
      return table.withUrlKey(urlKey(url));
    },
    together(change) {
      holding = true;
      try {
        return change();
      } finally {
        holding = false;
        articles.settle();
      }
    },
    settle() {
      if (holding) return;
      if (timer) clearTimeout(timer);
      timer = null;
      if (behind.size === 0) return;
      for (const articleId of behind) derive(articleId);
      behind.clear();
      emit({ type: 'articles.listed' });
    },
    count: () => table.allIds().length,
    async rebuild(onDone = () => undefined) {
      await inTurns(table.allIds(), (some) => store.transaction(() => some.forEach(derive)), onDone);
      emit({ type: 'articles.listed' });
    },
    close() {
      mender.close();
      articles.settle();
      documents.close();
    },
  };
  return articles;
}

const emptyUpdate = Y.encodeStateAsUpdate(new Y.Doc());
