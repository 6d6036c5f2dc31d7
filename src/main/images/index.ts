import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Handlers } from '#shared/contract/contract.ts';
import { isRefusal, type Refusal, refuse } from '#shared/contract/errors.ts';
import type { WorkstationEvent } from '#shared/contract/events.ts';
import type { imagesRequests } from '#shared/contract/images.ts';
import type { ImagesThatLeft } from '#shared/contract/made-export.ts';
import { exportFormat } from '#shared/domain/export/export-format.ts';
import type { Ids, ImageId } from '#shared/domain/ids.ts';
import type { Crop } from '#shared/domain/image/crop.ts';
import { cropInPath } from '#shared/domain/image/cropping.ts';
import type { Image } from '#shared/domain/image/image.ts';
import { imageSettingsDefaults } from '#shared/domain/image/image-settings.ts';
import type { Said } from '#shared/domain/image/said.ts';
import type { Publication } from '#shared/domain/publication.ts';
import type { Clock } from '#shared/domain/time.ts';
import type { Articles } from '../articles/index.ts';
import { isJobFailure } from '../jobs/run-in-worker.ts';
import type { SearchedField } from '../search/index.ts';
import type { Store } from '../store/store.ts';
import type { Upload, Uploads } from '../uploads/index.ts';
import { imageDownload } from './image-download.ts';
import { imageExport } from './image-export.ts';
import { imagesThatLeft } from './images-that-left.ts';
import { createLibrary, type Library } from './library/library.ts';
import { libraryViews, newsroomDay } from './library/library-views.ts';
import { manyImages } from './library/many-images.ts';
import { searchedInImage } from './library/searched-fields.ts';
import { etagOf, notModified, originalResponse, webpResponse } from './media.ts';
import { carriesC2pa } from './metadata/c2pa.ts';
import { conflictsIn } from './metadata/conflicts.ts';
import { openCreditWriter } from './metadata/credit-writer.ts';
import { readMetadata } from './metadata/read-metadata.ts';
import { acceptImage } from './pixels/accept.ts';
import { cutRendition } from './pixels/cut-rendition.ts';
import { exportRendition } from './pixels/export-rendition.ts';
import type { ExportRendition, ExportWish, RenditionName } from './pixels/pixel-jobs.ts';
import { openRenditions, type Renditions } from './pixels/renditions.ts';
import { undecodable } from './pixels/undecodable.ts';
import { placeFigure } from './place-figure.ts';

export type { ReceivedImage } from './library/library.ts';
export { harmlessText } from './pixels/harmless.ts';
export type { ExportRendition } from './pixels/pixel-jobs.ts';

export interface ImagesDeps {
  readonly store: Store;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly emit: (event: WorkstationEvent) => void;
  readonly uploads: Uploads;
  readonly articles: Articles;
  readonly publication: () => Publication | null;
  /** The command that runs Perl, for ExifTool; by default `perl`. */
  readonly perl?: string | undefined;
}

export type MediaRendition = 'thumb' | 'page' | 'original';

export interface Images {
  readonly handlers: Handlers<typeof imagesRequests>;
  imageOf(imageId: ImageId): Image | undefined;
  /** Takes a picture over that came within another file; refuses as `images.add`. */
  take(picture: Upload): ReturnType<Library['add']>;
  /** For images that come within a piece of another desk. */
  readonly receiving: Pick<Library, 'receive' | 'keep' | 'enter'>;
  /** A stranger's picture as WebP for the window, outside the library; null where it is none that the desk takes. */
  paintAnew(bytes: Uint8Array): Promise<Uint8Array | null>;
  searchedIn(imageId: string): readonly SearchedField[];
  /**
   * Answers `/media/<id>/<rendition>`. Refuses `image-unknown`, `not-found` for another rendition, and
   * `image-original-missing`, `image-damaged` where the original on disk cannot be read any more, and `took-too-long`.
   */
  media(imageId: string, rendition: string, headers?: Headers): Promise<Response | Refusal>;
  /**
   * A fresh image for readers, cut where the piece cuts it, in the sizes and the format of the publication or those
   * that are wanted instead, with its credit record embedded and read back. Refuses `image-unknown`,
   * `image-original-missing`, `image-original-damaged`, `image-damaged`, `took-too-long`, `credit-writer-missing`,
   * `credit-writer-failed`, `image-credit-lost`.
   */
  renditionForExport(
    imageId: ImageId,
    crop: Crop | null,
    instead?: Partial<Omit<ExportWish, 'crop'>>,
  ): Promise<ExportRendition | Refusal>;
  /** Answers `/downloads/<exportId>/<name>` for exports of images by themselves; null for all others. */
  download(exportId: string, name: string): Response | null;
  /** Exports of images by themselves, newest first, from after a place on. */
  left(after: { readonly at: string; readonly id: string } | null, limit: number): ImagesThatLeft[];
  rebuild(): void;
  /** Ends what writes the credits. */
  close(): Promise<void>;
}

/** Exports that are named with an image: who has more, looks into the exports. */
const mostExports = 100;

export function createImages(deps: ImagesDeps): Images {
  const { store, articles, uploads } = deps;
  const renditions = openRenditions(store.folder, store.originals.pathOf);
  const library = createLibrary({ ...deps, renditions });
  const exportsFolder = path.join(store.folder, 'exports');
  const writer = openCreditWriter(deps.perl);
  const settings = () => deps.publication()?.images ?? imageSettingsDefaults;

  return {
    handlers: {
      ...libraryViews(deps),
      ...manyImages(library),
      ...imageExport({
        ...{ library, writer, folder: exportsFolder, settings, ids: deps.ids, emit: deps.emit },
        originalPath: store.originals.pathOf,
        today: () => newsroomDay(deps),
      }),
      async 'images.get'({ imageId }) {
        const image = library.get(imageId);
        if (isRefusal(image)) return image;
        articles.settle();
        return {
          image,
          usedIn: store.articles.usersOf(imageId),
          exportedIn: store.exports
            .ofImage(image.imageId, mostExports)
            .map((row) => ({ ...row, format: exportFormat.parse(row.format) })),
          metadata: store.images.metadata(image.imageId),
          signed: await carriesC2pa(store.originals.pathOf(image.sha256)),
          conflicts: conflictsIn(await saidOf(store, image, deps.publication()?.locale)),
        };
      },
      async 'images.add'({ uploadId, credit }) {
        const upload = uploads.find(uploadId);
        if (isRefusal(upload)) return upload;
        const added = await library.add(upload, credit);
        return isRefusal(added) ? added : { imageId: added.image.imageId, ...added };
      },
      'images.update'({ imageId, credit }) {
        const image = library.update(imageId, credit);
        return isRefusal(image) ? image : { image };
      },
      async 'images.verify'({ imageId }) {
        const image = library.get(imageId);
        if (isRefusal(image)) return image;
        return { imageId, original: await store.originals.check(image.sha256) };
      },
      'images.place'({ articleId, imageId, ...placing }) {
        const image = library.get(imageId);
        if (isRefusal(image)) return image;
        const refused = articles.edit(articleId, (doc) => placeFigure(doc, { image, ...placing }));
        return refused ?? { articleId, imageId };
      },
    },
    imageOf: (imageId) => store.images.get(imageId),
    take: (picture) => library.add(picture, {}),
    receiving: library,
    async paintAnew(bytes) {
      const seen = await acceptImage({ name: '', byteLength: bytes.length, source: bytes });
      return isRefusal(seen) ? null : seen.renditions.page;
    },
    searchedIn(imageId) {
      const image = store.images.get(imageId);
      return image ? searchedInImage(image, store.images.metadata(image.imageId)) : [];
    },
    rebuild: library.rebuild,
    close: writer.close,
    download: (exportId, name) => imageDownload(exportsFolder, exportId, name),
    left: (after, limit) => imagesThatLeft(exportsFolder, after, limit),
    media: (imageId, rendition, headers = new Headers()) =>
      answerMedia({ store, library, renditions }, imageId, rendition, headers),
    async renditionForExport(imageId, crop, instead) {
      const image = library.get(imageId);
      if (isRefusal(image)) return image;
      const { widths, format } = settings();
      const originalPath = store.originals.pathOf(image.sha256);
      return exportRendition({ image, originalPath, writer }, { widths, format, ...instead, crop });
    },
  };
}

async function answerMedia(
  { store, library, renditions }: { store: Store; library: Library; renditions: Renditions },
  imageId: string,
  rendition: string,
  headers: Headers,
): Promise<Response | Refusal> {
  const image = library.get(imageId);
  if (isRefusal(image)) return image;
  const [name = '', cut] = rendition.split('@');
  const crop = cut === undefined ? null : cropInPath(cut);
  if (!isRendition(name) || (cut !== undefined && (!crop || name !== 'page')))
    return refuse('not-found', { path: `/media/${imageId}/${rendition}` });
  const etag = etagOf(image, rendition);
  if (headers.get('if-none-match') === etag) return notModified(etag);
  const original = store.originals.pathOf(image.sha256);
  if (!existsSync(original)) return refuse('image-original-missing', { name: image.originalName });
  if (name === 'original') return originalResponse(image, original, etag, headers.get('range'));
  const bytes = crop
    ? await cutRendition(original, crop)
    : await renditions.get(image.sha256, name as RenditionName);
  return isJobFailure(bytes) ? undecodable(bytes, image.originalName) : webpResponse(bytes, etag);
}

/** What the file said; one that came in before this was kept is read once more. */
async function saidOf(store: Store, { imageId, sha256 }: Image, locale?: string): Promise<Said> {
  const kept = store.images.said(imageId);
  if (kept) return kept;
  const original = store.originals.pathOf(sha256);
  const said = existsSync(original) ? (await readMetadata(original, locale)).said : null;
  if (said) store.images.setSaid(imageId, said);
  return said ?? {};
}

const isRendition = (name: string): name is MediaRendition =>
  name === 'thumb' || name === 'page' || name === 'original';
