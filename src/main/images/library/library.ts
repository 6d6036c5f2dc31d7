import { isRefusal, type Refusal, refuse } from '#shared/contract/errors.ts';
import type { WorkstationEvent } from '#shared/contract/events.ts';
import type { Ids, ImageId } from '#shared/domain/ids.ts';
import { startedAsHandout } from '#shared/domain/image/handout.ts';
import {
  type CreditChanges,
  type CreditRecord,
  type Image,
  withCreditChanges,
} from '#shared/domain/image/image.ts';
import { imageSettingsDefaults } from '#shared/domain/image/image-settings.ts';
import type { Publication } from '#shared/domain/publication.ts';
import { type Clock, momentOf } from '#shared/domain/time.ts';
import type { ListPlace } from '../../store/articles.ts';
import type { SearchText } from '../../store/search.ts';
import { refusalFor, type Store } from '../../store/store.ts';
import type { Upload } from '../../uploads/index.ts';
import { type FileSays, readMetadata } from '../metadata/read-metadata.ts';
import { acceptImage } from '../pixels/accept.ts';
import { harmlessCredit, harmlessText, unusableField } from '../pixels/harmless.ts';
import type { Inspected } from '../pixels/pixel-jobs.ts';
import type { Renditions } from '../pixels/renditions.ts';
import { searchedInImage } from './searched-fields.ts';

export interface LibraryDeps {
  readonly store: Store;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly emit: (event: WorkstationEvent) => void;
  readonly renditions: Renditions;
  readonly publication: () => Publication | null;
}

/** A file that can be an image of the desk. */
export interface ReceivedImage {
  readonly upload: Upload;
  readonly inspected: Inspected;
  readonly says: FileSays;
}

/** The images of a desk: each file once, with its record. */
export interface Library {
  get(imageId: string): Image | Refusal;
  /** Takes a file over or refuses it; either way the upload is spent. */
  add(upload: Upload, changes: CreditChanges): Promise<{ image: Image; known: boolean } | Refusal>;
  /** Looks a file over as `add` does, and keeps nothing of it; the upload stays. */
  receive(upload: Upload): Promise<ReceivedImage | Refusal>;
  /** Keeps the file of an image that is about to be entered; the upload is spent. */
  keep(received: ReceivedImage): Promise<void>;
  /** Enters an image that was kept under an id that is free, within the transaction of the caller. */
  enter(received: ReceivedImage, as: Pick<Image, 'imageId' | 'originalName' | 'credit'>): Image;
  update(imageId: string, changes: CreditChanges): Image | Refusal;
  /** Several changes in one transaction, told of once. */
  together<Result>(change: () => Result): Result;
  /** Makes every image findable anew from its record. */
  rebuild(): void;
}

export function createLibrary({ store, clock, ids, emit, renditions, publication }: LibraryDeps): Library {
  const get: Library['get'] = (imageId) =>
    store.images.get(imageId) ?? refuse('image-unknown', { id: imageId });

  /** The images that were written in one go; null while each is told of by itself. */
  let written: Set<ImageId> | null = null;

  const write = (image: Image, says: FileSays | null): Image => {
    store.transaction(() => {
      if (says) store.images.add(image, says.metadata, says.said);
      else store.images.setCredit(image.imageId, image.credit);
      store.search.put(searchText(image, says?.metadata ?? store.images.metadata(image.imageId)));
    });
    if (written) written.add(image.imageId);
    else emit({ type: 'images.changed', imageId: image.imageId });
    return image;
  };

  const handoutRestrictions = () => (publication()?.images ?? imageSettingsDefaults).handoutRestrictions;
  const changed = (before: CreditRecord | null, base: CreditRecord, changes: CreditChanges): CreditRecord =>
    harmlessCredit(
      startedAsHandout(before, withCreditChanges(base, changes), changes, handoutRestrictions()),
    );

  const update: Library['update'] = (imageId, changes) => {
    const unusable = refusalOfChanges(changes);
    if (unusable) return unusable;
    const image = get(imageId);
    if (isRefusal(image)) return image;
    return write({ ...image, credit: changed(image.credit, image.credit, changes) }, null);
  };

  const withRecord = (known: Image, changes: CreditChanges) => {
    const image = Object.keys(changes).length === 0 ? known : update(known.imageId, changes);
    return isRefusal(image) ? image : { image, known: true };
  };

  const receive: Library['receive'] = async (upload) => {
    const inspected = await acceptImage({ ...upload, source: upload.file });
    if (isRefusal(inspected)) return inspected;
    return { upload, inspected, says: await readMetadata(upload.file, publication()?.locale) };
  };

  const keep: Library['keep'] = async ({ upload: { file, sha256 }, inspected }) => {
    await store.originals.adopt(file, sha256);
    await Promise.all([
      renditions.keep(sha256, 'thumb', inspected.renditions.thumb),
      renditions.keep(sha256, 'page', inspected.renditions.page),
    ]);
  };

  const enter: Library['enter'] = ({ upload: { sha256, byteLength }, inspected, says }, as) => {
    const { renditions: _, ...file } = inspected;
    return write({ ...file, ...as, sha256, byteLength, addedAt: momentOf(clock) }, says);
  };

  const take = async (upload: Upload, changes: CreditChanges) => {
    const unusable = refusalOfChanges(changes);
    if (unusable) return unusable;
    const { sha256, file: source } = upload;
    const before = store.images.withSha256(sha256);
    if (before) {
      // An original that was lost on the disk is made good by its second coming.
      await store.originals.adopt(source, sha256);
      return withRecord(before, changes);
    }
    const received = await receive(upload);
    if (isRefusal(received)) return received;
    await keep(received);
    // Asked again after the last wait: the same file may have come in twice at once.
    const meanwhile = store.images.withSha256(sha256);
    if (meanwhile) return withRecord(meanwhile, changes);
    const image = enter(received, {
      imageId: ids.image(),
      originalName: harmlessText(upload.name),
      credit: changed(null, received.says.proposal, changes),
    });
    return { image, known: false };
  };

  return {
    get,
    update,
    receive,
    keep,
    enter: (received, as) => enter(received, { ...as, credit: harmlessCredit(as.credit) }),
    together(change) {
      const all = new Set<ImageId>();
      written = all;
      try {
        return store.transaction(change);
      } finally {
        written = null;
        const [only = null] = all.size === 1 ? all : [];
        if (all.size > 0) emit({ type: 'images.changed', imageId: only });
      }
    },
    rebuild() {
      const page = { limit: 500, show: null, kind: null, among: null, today: momentOf(clock).slice(0, 10) };
      let after: ListPlace | null = null;
      for (;;) {
        const images = store.images.list({ ...page, after });
        for (const image of images) store.search.put(searchText(image, store.images.metadata(image.imageId)));
        const last = images.at(-1);
        if (!last) return;
        after = { at: last.addedAt, id: last.imageId };
      }
    },
    async add(upload, changes) {
      try {
        return await take(upload, changes);
      } catch (error) {
        const refusal = refusalFor(error, store.folder);
        if (!refusal) throw error;
        return refusal;
      } finally {
        upload.discard();
      }
    },
  };
}

function refusalOfChanges(changes: CreditChanges): Refusal | null {
  const unusable = unusableField(changes);
  return (
    unusable &&
    refuse(unusable.field === 'rightsEndOn' ? 'credit-not-a-day' : 'credit-not-an-address', unusable)
  );
}

/** What an image is found by. */
function searchText(image: Image, metadata: Readonly<Record<string, string>>): SearchText {
  const { credit } = image;
  const fields = searchedInImage(image, metadata);
  return {
    kind: 'image',
    ref: image.imageId,
    title: credit.caption || image.originalName,
    text: fields.flatMap(({ where, text }) => (where === 'caption' || text === '' ? [] : [text])).join('\n'),
    people: [...credit.creators, credit.creditLine],
    at: image.addedAt,
    has: credit.creditLine.trim() === '' ? [] : ['credit'],
  };
}
