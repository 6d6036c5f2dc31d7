import type { Contract, Handlers } from '#shared/contract/contract.ts';
import { isRefusal, type Refusal } from '#shared/contract/errors.ts';
import { type Ids, idsFrom } from '#shared/domain/ids.ts';
import { type Language, languageOf } from '#shared/domain/language.ts';
import { type Clock, momentOf } from '#shared/domain/time.ts';
import { createArticleRequests, createArticles } from './articles/index.ts';
import { createAccuracy, createCorrections, createLedger, createMailViews } from './corrections/index.ts';
import { createDoorway } from './doorway.ts';
import { openEventStream } from './events.ts';
import { createExports, refusalOfTemplate } from './exports/index.ts';
import { createHandOff } from './hand-off/index.ts';
import { createImages } from './images/index.ts';
import { createImports, createWordPressImport } from './imports/index.ts';
import { closeWorkers } from './jobs/run-in-worker.ts';
import type { LongWork } from './long-work.ts';
import { createPost, type Passwords, type Patience, sessionPasswords } from './post/index.ts';
import { createPublication } from './publication/index.ts';
import { createSample } from './sample/index.ts';
import { createSearch } from './search/index.ts';
import { createSpelling, dictionaryPlaces } from './spelling/index.ts';
import { openStore } from './store/store.ts';
import { openUploads } from './uploads/index.ts';

export interface WorkstationOptions {
  /** The desk: one newsroom's data folder; made if it is not there. */
  readonly folder: string;
  /** Where the built window lies. */
  readonly windowFolder: string;
  /** Takes faults of the program, one line each. */
  readonly log?: (line: string) => void;
  readonly clock?: Clock;
  readonly ids?: Ids;
  /** Hears of work that takes long on a big desk. */
  readonly onLongWork?: (work: LongWork) => void;
  /** Folders with the dictionaries of this machine; by default where they usually lie. */
  readonly dictionaryFolders?: readonly string[];
  /** The command that runs Perl, without which no credit is written into an image; by default `perl`. */
  readonly perl?: string | undefined;
  /** Where passwords of mail servers are; by default in memory. */
  readonly passwords?: Passwords;
  /** Whether letters leave and mail comes in by itself while the workstation is open; by default only on request. */
  readonly postByItself?: boolean;
  /** Lets the person choose a folder for exports, where the door can; null: none was chosen. */
  readonly chooseFolder?: () => Promise<string | null>;
  /** How long mail servers are waited for. */
  readonly patience?: Patience;
}

export { type Passwords, sessionPasswords };

/** The whole program as one function. Doors lead to it and add nothing. */
export interface Workstation {
  fetch(request: Request): Promise<Response>;
  /** The language of the publication, for sentences to a person who named none. */
  language(): Language;
  /** Lets go of the desk; what was acknowledged is on disk already. */
  close(): Promise<void>;
}

/**
 * The only place where store, rooms and doors are put together. Refuses `desk-not-writable`, `desk-in-use`,
 * `desk-damaged`, `desk-from-the-future`.
 */
export async function openWorkstation(options: WorkstationOptions): Promise<Workstation | Refusal> {
  const { folder, windowFolder, log = console.error, clock = Date.now } = options;
  const ids = options.ids ?? idsFrom(clock);
  const store = openStore(folder, () => options.onLongWork?.({ type: 'migrating' }));
  if (isRefusal(store)) return store;

  const events = openEventStream();
  const uploads = openUploads(folder, ids);
  const publication = createPublication({
    store,
    emit: events.emit,
    openReports: () => store.reports.countOpen(momentOf(clock)),
    refusalOfTemplate,
  });
  const articles = createArticles({ store, clock, ids, emit: events.emit });
  const images = createImages({
    store,
    clock,
    ids,
    uploads,
    articles,
    publication: publication.current,
    emit: events.emit,
    perl: options.perl,
  });
  const corrections = createCorrections({
    store,
    clock,
    ids,
    uploads,
    articles,
    publication: publication.current,
    emit: events.emit,
  });
  const ledger = createLedger({ store, clock, publication: publication.current });
  const post = createPost({
    store,
    clock,
    ids,
    publication: publication.current,
    emit: events.emit,
    reportDetail: corrections.detail,
    record: corrections.record,
    takeInMails: corrections.takeInMails,
    passwords: options.passwords ?? sessionPasswords(),
    byItself: options.postByItself ?? false,
    patience: options.patience,
  });
  const articleRequests = createArticleRequests({
    store,
    articles,
    clock,
    ids,
    emit: events.emit,
    publication: publication.current,
    imageOf: images.imageOf,
    reportsOf: corrections.linesOf,
    fixesOf: corrections.fixesUnderway,
    namesReporter: corrections.namesReporter,
  });
  const handOff = createHandOff({
    ...{ store, uploads, articles, images, clock, ids, reports: corrections.passing },
    deskName: () => publication.current()?.name ?? '',
  });
  const imports = createImports({
    ...{ clock, store, uploads, articles, images, handOff },
    publication: publication.current,
  });

  const exports = createExports({
    store,
    uploads,
    articles,
    detail: articleRequests.detail,
    publication: publication.current,
    renditionForExport: images.renditionForExport,
    imagesThatLeft: images.left,
    namedInPiece: corrections.namedInPiece,
    handOff,
    chooseFolder: options.chooseFolder,
    clock,
    ids,
    emit: events.emit,
  });

  const search = createSearch({
    store,
    clock,
    settle: articles.settle,
    pageLines: articleRequests.pageLines,
    summaryOf: articleRequests.summaryOf,
    fieldsOf: {
      article: articleRequests.searchedIn,
      image: images.searchedIn,
      report: corrections.searchedIn,
    },
    standingElements: () => publication.current()?.standingElements ?? [],
  });

  const handlers = {
    ...publication.handlers,
    ...createSample({ store, clock, ids, uploads, emit: events.emit }),
    ...search.handlers,
    ...articleRequests.handlers,
    ...images.handlers,
    ...imports.handlers,
    ...createWordPressImport({
      ...{ clock, store, uploads, articles, images, emit: events.emit },
      publication: publication.current,
    }),
    ...exports.handlers,
    ...corrections.handlers,
    ...ledger.handlers,
    ...createAccuracy({ store, publication: publication.current }),
    ...corrections.redaction,
    ...corrections.splitting,
    ...corrections.byHand,
    ...createMailViews({ reports: store.reports, paint: images.paintAnew }),
    ...post.handlers,
    ...createSpelling({
      folder,
      places: () => options.dictionaryFolders ?? dictionaryPlaces(),
      publication,
      uploads,
      emit: events.emit,
    }),
    async 'desk.rebuild'() {
      const [pieces, of] = [articles.count(), articles.count() + corrections.count()];
      const told = (before: number) => (done: number) =>
        options.onLongWork?.({ type: 'rebuilding', done: before + done, of });
      store.forgetDerived();
      await articles.rebuild(told(0));
      images.rebuild();
      await corrections.rebuild(told(pieces));
      return {};
    },
  } as Partial<Handlers<Contract>> as Handlers<Contract>;

  const language = () => languageOf(publication.current()?.locale ?? 'de-CH');
  const doorway = createDoorway({
    media: images.media,
    download: (exportId, name) =>
      ledger.download(exportId, name) ??
      corrections.download(exportId, name) ??
      images.download(exportId, name) ??
      exports.download(exportId, name),
    handlers,
    store,
    publication,
    uploads,
    events,
    windowFolder,
    language,
    log,
  });
  return {
    fetch: doorway,
    language,
    async close() {
      events.close();
      search.close();
      await post.close();
      articles.close();
      await images.close();
      // A thread may still be at the desk file, which is nobody's once it is closed.
      closeWorkers();
      store.close();
    },
  };
}
