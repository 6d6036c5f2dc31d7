import { rmSync } from 'node:fs';
import path from 'node:path';
import type { ArticleDetail } from '#shared/contract/articles.ts';
import type { Asker, Handlers } from '#shared/contract/contract.ts';
import { isRefusal, type Refusal, refuse } from '#shared/contract/errors.ts';
import type { WorkstationEvent } from '#shared/contract/events.ts';
import {
  type ExportFormat,
  type ExportRun,
  exportFormat,
  type exportsRequests,
  type MadeExport,
} from '#shared/contract/exports.ts';
import type { Crop } from '#shared/domain/crop.ts';
import { croppedSize, pageRendition } from '#shared/domain/cropping.ts';
import type { Finding } from '#shared/domain/gate.ts';
import { type ArticleId, articleId as articleIdType, type Ids, type ImageId } from '#shared/domain/ids.ts';
import { type Language, languageOf } from '#shared/domain/language.ts';
import type { Publication } from '#shared/domain/publication.ts';
import { type Clock, momentOf } from '#shared/domain/time.ts';
import { type Articles, placeAfter, placeOf } from '../articles/index.ts';
import type { ListedExport } from '../store/exports.ts';
import { sha256Of, writeWhole } from '../store/originals.ts';
import type { Store } from '../store/store.ts';
import { staysBehind } from './carried.ts';
import { downloadOf } from './files/download.ts';
import { fileStem } from './files/file-names.ts';
import { printedWhereFree } from './files/free-names.ts';
import {
  type ImageForReaders,
  type ImagesForReaders,
  imagesToPrint,
  type PrintedFile,
  printed,
  printedFiles,
} from './files/printed-files.ts';
import { type SourcesOfPiece, sourceListFile, sourceListName } from './files/source-list.ts';
import { findings } from './gate/gate.ts';
import { usedElsewhere } from './gate/image-uses.ts';
import { batchDownload } from './many/batch.ts';
import { exportMany, type OneWish } from './many/export-many.ts';
import { exportTargets } from './many/export-target.ts';
import { type PieceToPrint, pieceToPrint } from './piece/piece.ts';
import { type ImageFiles, type PrintedImageKey, printedImageKey } from './piece/printed-figure.ts';
import { publicDay } from './piece/printed-moment.ts';

export { escapeHtml } from './html/html-body.ts';
export { pageStyle } from './html/page-style.ts';
export { hasInk } from './piece/characters.ts';
export { webAddress } from './piece/links.ts';
export { momentInWords } from './piece/printed-moment.ts';

export interface ExportsDeps {
  readonly store: Store;
  readonly articles: Pick<Articles, 'makeVersion' | 'record' | 'claims'>;
  readonly detail: (articleId: ArticleId) => ArticleDetail | Refusal;
  readonly publication: () => Publication | null;
  readonly renditionForExport: (imageId: ImageId, crop: Crop | null) => Promise<ImageForReaders | Refusal>;
  /** Lets the person choose a folder; only where the door can. */
  readonly chooseFolder?: (() => Promise<string | null>) | undefined;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly emit: (event: WorkstationEvent) => void;
}

export interface Exports {
  readonly handlers: Handlers<typeof exportsRequests>;
  /** Answers `/downloads/<exportId>/<name>`. Refuses `export-unknown` and `not-found`. */
  download(exportId: string, name: string): Response | Refusal;
}

/** A piece as it stands now, and what the gate says to it. */
interface Judged {
  readonly piece: PieceToPrint;
  readonly findings: readonly Finding[];
}

export function createExports(deps: ExportsDeps): Exports {
  const { store } = deps;
  const folder = path.join(store.folder, 'exports');
  const targets = exportTargets(deps);
  const many = exportMany({
    ...{ ids: deps.ids, emit: deps.emit, exportsFolder: folder, target: targets.folder },
    holds: store.exports.holds,
    exportOne: (wish, asker) => exportOne(deps, folder, wish, asker),
    blocking(articleId, { language }) {
      const judged = judge(deps, articleId, language);
      return isRefusal(judged) ? [] : judged.findings.filter(({ severity }) => severity === 'blocking');
    },
    headline(articleId) {
      const detail = deps.detail(articleId);
      return isRefusal(detail) ? '' : detail.headline;
    },
  });
  return {
    handlers: {
      'exports.check'({ articleId }, { language }) {
        const judged = judge(deps, articleId, language);
        return isRefusal(judged) ? judged : { findings: [...judged.findings] };
      },
      'exports.preview'({ articleId, format }, { language }) {
        const judged = judge(deps, articleId, language);
        if (isRefusal(judged)) return judged;
        const { piece } = judged;
        return { ...printed(piece, format, libraryImages(piece)), stays: staysBehind(piece, format) };
      },
      async 'exports.run'(wish, asker) {
        const made = await exportOne(deps, folder, wish, asker);
        if (!isRefusal(made)) deps.emit({ type: 'exports.made', articleId: made.articleId });
        return made;
      },
      'exports.runMany': many.run,
      'exports.stopMany'({ run }) {
        many.stop(run);
        return {};
      },
      ...targets.handlers,
      'exports.sources': ({ articleId }) => sourcesOf(deps, articleId),
      'exports.list'({ articleId, after, limit }) {
        const rows = store.exports.list(articleId, placeOf(after), limit);
        const last = rows.at(-1);
        const next =
          last && rows.length === limit ? placeAfter({ at: last.madeAt, id: last.exportId }) : null;
        return { exports: rows.map(runOf), next };
      },
    },
    download(exportId, name) {
      const piece = articleIdType.safeParse(exportId);
      if (piece.success && name === sourceListName) {
        const sources = sourcesOf(deps, piece.data);
        return isRefusal(sources) ? sources : sourceListFile(sources, languageOfDesk(deps));
      }
      return (
        batchDownload(folder, exportId, name) ??
        downloadOf(store.exports.get(exportId), exportId, name, folder)
      );
    },
  };
}

function sourcesOf(deps: ExportsDeps, articleId: ArticleId): SourcesOfPiece | Refusal {
  const detail = deps.detail(articleId);
  if (isRefusal(detail)) return detail;
  const claims = deps.articles.claims(articleId);
  return isRefusal(claims) ? claims : { articleId, headline: detail.headline, claims };
}

const languageOfDesk = ({ publication }: ExportsDeps): Language =>
  languageOf(publication()?.locale ?? 'de-CH');

const runOf = (row: ListedExport): ExportRun => ({ ...row, format: exportFormat.parse(row.format) });

function judge(deps: ExportsDeps, articleId: ArticleId, language: Language): Judged | Refusal {
  const publication = deps.publication();
  if (!publication) return refuse('desk-new');
  const detail = deps.detail(articleId);
  if (isRefusal(detail)) return detail;
  const piece = pieceToPrint(detail, publication);
  const claims = deps.articles.claims(articleId);
  if (isRefusal(claims)) return claims;
  const drafts = detail.notices.filter(({ publishedAt }) => publishedAt === null);
  const input = {
    piece,
    unclassed: detail.public.unclassed,
    claims,
    suggestions: detail.suggestions,
    status: detail.status,
    usedElsewhere: (imageId: ImageId) => usedElsewhere(deps.store, imageId, articleId),
    waiting: detail.public.changes.filter(({ classed }) => classed !== null).length,
    draftNotices: [
      ...drafts.map(({ text, now }) => text.trim() || now),
      ...detail.public.fixes
        .filter((fix) => drafts.every(({ was, now }) => was !== fix.was || now !== fix.now))
        .map(({ was, now }) => now || was),
    ],
    today: publicDay(momentOf(deps.clock), publication.locale),
  };
  return { piece, findings: findings(input, language) };
}

/** A preview shows renditions of the window's own, cut like those that leave; their pixels differ, their proportions do not. */
const libraryImages = (piece: PieceToPrint): ImageFiles =>
  new Map(
    [...piece.figures.values()].flatMap(({ image, crop }) =>
      image
        ? [
            [
              printedImageKey(image.imageId, crop),
              { src: pageRendition(image.imageId, crop), ...croppedSize(image, crop) },
            ],
          ]
        : [],
    ),
  );

interface Ready {
  readonly piece: PieceToPrint;
  readonly images: ImagesForReaders;
}

/**
 * The piece through the gate, with its images made. Making them takes time in which the piece may be written on, so
 * it is read and judged anew afterwards, until the images are those of the piece as it stands.
 */
async function readyToPrint(
  deps: ExportsDeps,
  articleId: ArticleId,
  format: ExportFormat,
  language: Language,
  images = new Map<PrintedImageKey, ImageForReaders>(),
): Promise<Ready | Refusal> {
  for (;;) {
    const judged = judge(deps, articleId, language);
    if (isRefusal(judged)) return judged;
    const blocking = judged.findings.filter(({ severity }) => severity === 'blocking');
    if (blocking.length > 0)
      return refuse('gate-closed', { findings: blocking.map(({ message }) => message).join(' ') });
    const missing = imagesToPrint(judged.piece, format).filter(({ key }) => !images.has(key));
    if (missing.length === 0) return { piece: judged.piece, images };
    for (const { key, imageId, crop } of missing) {
      const image = await deps.renditionForExport(imageId, crop);
      if (isRefusal(image)) return image;
      images.set(key, image);
    }
  }
}

const signaturesLost = (piece: PieceToPrint, format: ExportFormat, images: ImagesForReaders): string[] => {
  const lost = imagesToPrint(piece, format).filter(({ key }) => images.get(key)?.signatureLost);
  return [...new Set(lost.map(({ imageId }) => piece.images.get(imageId)?.originalName ?? imageId))];
};

async function exportOne(
  deps: ExportsDeps,
  folder: string,
  { articleId, format, images, fits = () => true }: OneWish,
  { by, language }: Asker,
): Promise<MadeExport | Refusal> {
  const ready = await readyToPrint(deps, articleId, format, language, images);
  if (isRefusal(ready)) return ready;
  const files = await printedWhereFree(articleId, fileStem(ready.piece), fits, (stem) =>
    printedFiles(ready.piece, format, ready.images, stem),
  );
  return writeExport(deps, folder, ready, { format, files }, by);
}

/** Files first, then the rows that name them: an export that is listed is there. */
function writeExport(
  { store, articles, ids, clock }: ExportsDeps,
  folder: string,
  { piece, images }: Ready,
  { format, files: printed }: { readonly format: ExportFormat; readonly files: readonly PrintedFile[] },
  by: string,
): MadeExport | Refusal {
  const { articleId, headline } = piece;
  const exportId = ids.export();
  const own = path.join(folder, exportId);
  try {
    const files = printed.map(({ name, bytes }) => {
      writeWhole(path.join(own, name), bytes);
      return { name, byteLength: bytes.length, sha256: sha256Of(bytes) };
    });
    const run = store.transaction(() => {
      const versionId = articles.makeVersion(articleId, 'exported', format, by);
      if (isRefusal(versionId)) return versionId;
      const row = { exportId, articleId, format, versionId, files, madeAt: momentOf(clock), madeBy: by };
      store.exports.add(row);
      articles.record(articleId, { by, type: 'exported', what: format, note: '' });
      return { ...row, headline };
    });
    if (isRefusal(run)) {
      rmSync(own, { recursive: true, force: true });
      return run;
    }
    return { ...run, signaturesLost: signaturesLost(piece, format, images) };
  } catch (error) {
    rmSync(own, { recursive: true, force: true });
    throw error;
  }
}
