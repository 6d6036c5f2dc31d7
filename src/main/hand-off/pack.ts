import { strToU8, type Zippable, zipSync } from 'fflate';
import * as Y from 'yjs';
import { type Body, figuresOf } from '#shared/article-body/body.ts';
import { headlineOf } from '#shared/article-body/text.ts';
import { isRefusal, type Refusal, refuse } from '#shared/contract/errors.ts';
import type { PassingReports, ReportsToHandOver } from '#shared/contract/passing-reports.ts';
import { canonicalJson } from '#shared/domain/canonical-json.ts';
import type { ArticleId, ImageId } from '#shared/domain/ids.ts';
import type { ArticleEvent } from '#shared/domain/piece/article.ts';
import { type Clock, momentOf } from '#shared/domain/time.ts';
import { type Articles, readVersion } from '../articles/index.ts';
import { sha256Of } from '../store/originals.ts';
import type { Store } from '../store/store.ts';
import type { DeskKey } from './desk-key.ts';
import {
  type Bounds,
  bounds,
  imageFileName,
  imagesName,
  isImageFile,
  isMailFile,
  logName,
  type Manifest,
  mailFileName,
  manifestName,
  type PackedImage,
  type PackedVersion,
  packageVersion,
  pieceName,
  reportsName,
  signatureName,
  versionsName,
  versionWithoutReports,
} from './package-shape.ts';

export interface PackDeps {
  readonly store: Store;
  readonly articles: Articles;
  readonly clock: Clock;
  readonly deskKey: () => DeskKey;
  readonly deskName: () => string;
  readonly reports: Pick<PassingReports, 'of' | 'mails'>;
}

export interface PackWish {
  readonly by: string;
  /** Whether the correction reports of the piece go along, which hold personal data of readers. */
  readonly withReports?: boolean;
}

/** The first day that a zip can name, by whatever clock it is read: parts bear no other time. */
const always = new Date(1980, 0, 1);

/** What a package of a piece would hold now. */
export interface Packing {
  readonly versions: readonly PackedVersion[];
  readonly events: readonly ArticleEvent[];
  readonly images: readonly PackedImage[];
  /** Bytes of the files of the images. */
  readonly imageBytes: number;
  /** The reports of the piece, which go along only where somebody wishes it. */
  readonly passing: ReportsToHandOver;
}

/**
 * A piece with everything that belongs to it, signed by this desk. The same piece gives the same bytes, but for the
 * moment at which it was packed and the name of who did. Refuses `article-unknown`, `article-from-the-future`,
 * `image-original-missing`, `image-original-damaged` and `report-mail-damaged` where the file of an image or the mail of a
 * report is gone or no longer what came in, and `piece-too-large` where nobody could open what would be packed.
 */
export function packPiece(
  deps: PackDeps,
  articleId: ArticleId,
  { by, withReports = false }: PackWish,
  most: Bounds = bounds,
): Uint8Array | Refusal {
  const { store, articles, clock } = deps;
  const open = articles.open(articleId);
  if (isRefusal(open)) return open;
  const packing = packingOf(deps, articleId);
  if (isRefusal(packing)) return packing;
  const content = articles.content(articleId);
  if (isRefusal(content)) return content;
  const headline = headlineOf(content.body);
  const tooLarge = () =>
    refuse('piece-too-large', { headline, limit: Math.floor(most.unfolded / 1024 / 1024) });
  // Before anything is read that would not find room.
  if (packing.imageBytes > most.unfolded) return tooLarge();
  const files = imageFiles(store, packing.images, content.body);
  if (isRefusal(files)) return files;
  const { reports } = packing.passing;
  const mailed = deps.reports.mails(withReports ? reports : [], most.unfolded - packing.imageBytes);
  if (isRefusal(mailed)) return mailed;
  if (mailed.isTooMuch) return tooLarge();
  const parts = new Map<string, Uint8Array>([
    [pieceName, inOnePiece(open.bytes)],
    [versionsName, strToU8(JSON.stringify(packing.versions))],
    [logName, strToU8(JSON.stringify(packing.events))],
    [imagesName, strToU8(JSON.stringify(packing.images.filter(({ sha256 }) => files.has(sha256))))],
    ...(withReports ? [[reportsName, strToU8(JSON.stringify(reports))] as const] : []),
    ...[...files].map(([sha256, bytes]) => [imageFileName(sha256), bytes] as const),
    ...[...mailed.mails].map(([sha256, bytes]) => [mailFileName(sha256), bytes] as const),
  ]);
  const key = deps.deskKey();
  const version = withReports ? packageVersion : versionWithoutReports;
  const manifest: Manifest = {
    ...{ format: 'druckreif-package', version, packedAt: momentOf(clock), packedBy: by },
    desk: { name: deps.deskName(), publicKey: key.publicKey },
    piece: {
      articleId,
      headline,
      createdAt: store.articles.get(articleId)?.createdAt ?? momentOf(clock),
      schemaVersion: open.schemaVersion,
    },
    parts: [...parts].map(([name, bytes]) => ({ name, byteLength: bytes.length, sha256: sha256Of(bytes) })),
  };
  const signed = strToU8(canonicalJson(manifest));
  const signature = strToU8(key.sign(signed));
  const all = [...parts, [manifestName, signed] as const, [signatureName, signature] as const];
  const isTextTooLong = all.some(
    ([name, { length }]) => !isImageFile(name) && !isMailFile(name) && length > most.text,
  );
  const unfolded = all.reduce((sum, [, { length }]) => sum + length, 0);
  if (isTextTooLong || all.length > most.parts || unfolded > most.unfolded) return tooLarge();
  const zipped: Zippable = {
    // Stored, so that a package is known by its first bytes.
    [manifestName]: [signed, { level: 0 }],
    [signatureName]: signature,
    ...Object.fromEntries(
      // Pictures are packed as tightly as they can be.
      [...parts].map(([name, bytes]) => [name, [bytes, { level: isImageFile(name) ? 0 : 6 }] as const]),
    ),
  };
  return zipSync(zipped, { mtime: always });
}

/** What goes along with a piece; refuses as `packPiece`. */
export function packingOf({ store, articles, reports }: PackDeps, articleId: ArticleId): Packing | Refusal {
  const content = articles.content(articleId);
  if (isRefusal(content)) return content;
  const versions: PackedVersion[] = [];
  // Oldest first, as they were kept.
  for (const { versionId, reason, name } of store.articles.versions(articleId).toReversed()) {
    if (reason === 'exported' && name === 'package') continue;
    const version = readVersion(store, versionId);
    if (isRefusal(version)) return version;
    const { articleId: _, body, annotated, record, notices, credits, house, content: __, ...row } = version;
    versions.push({
      ...row,
      content: {
        body: body as PackedVersion['content']['body'],
        ...(annotated ? { annotated: annotated as PackedVersion['content']['body'] } : {}),
        record,
        notices: [...notices],
        ...(credits ? { credits } : {}),
        ...(house ? { house } : {}),
      },
    });
  }
  const events = store.articles
    .events(articleId)
    // That it was packed, or opened, says nothing of the piece; so the same piece gives the same package again.
    .filter(({ type, what }) => type !== 'handed-over' && (type !== 'exported' || what !== 'package'));
  const bodies = [content.body, ...versions.map((version) => version.content.body)];
  const images = imagesIn(store, bodies);
  const imageBytes = images.reduce(
    (sum, { sha256 }) => sum + (store.images.withSha256(sha256)?.byteLength ?? 0),
    0,
  );
  return { versions, events, images, imageBytes, passing: reports.of(articleId) };
}

/** The files of images; one that only an earlier version shows may be lost without holding the piece up. */
function imageFiles(store: Store, images: readonly PackedImage[], now: Body): Map<string, Buffer> | Refusal {
  const shown = new Set(figuresOf(now).flatMap(({ attrs }) => attrs.imageId ?? []));
  const files = new Map<string, Buffer>();
  for (const { sha256, imageIds, originalName } of images) {
    const bytes = store.originals.read(sha256);
    if (bytes && sha256Of(bytes) === sha256) files.set(sha256, bytes);
    else if (imageIds.some((id) => shown.has(id)))
      return refuse(bytes ? 'image-original-damaged' : 'image-original-missing', { name: originalName });
  }
  return files;
}

/** The images that these bodies show, each once, under every name that they give it. */
function imagesIn(store: Store, bodies: readonly unknown[]): PackedImage[] {
  const named = new Set(
    bodies.flatMap((body) => figuresOf(body as never).flatMap(({ attrs }) => attrs.imageId ?? [])),
  );
  const idsOf = new Map<ImageId, ImageId[]>();
  for (const name of [...named].sort()) {
    const image = store.images.get(name);
    if (image) idsOf.set(image.imageId, [...(idsOf.get(image.imageId) ?? []), name]);
  }
  return [...idsOf].flatMap(([imageId, imageIds]) => {
    const image = store.images.get(imageId);
    if (!image) return [];
    const { sha256, originalName, credit } = image;
    return { imageIds, sha256, originalName, credit };
  });
}

/** The same document, however many updates it was written in. */
function inOnePiece(bytes: Uint8Array): Uint8Array {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, bytes);
  return Y.encodeStateAsUpdate(doc);
}
