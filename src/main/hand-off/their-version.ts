import * as Y from 'yjs';
import { figuresOf } from '#shared/article-body/body.ts';
import { bodyText } from '#shared/article-body/text.ts';
import type { ArticleId, VersionId } from '#shared/domain/ids.ts';
import type { Moment } from '#shared/domain/time.ts';
import { type KeptContent, readPiece } from '../articles/index.ts';
import { sha256Of } from '../store/originals.ts';
import type { Store } from '../store/store.ts';
import type { PackedImage } from './package-shape.ts';

/** What a package says, with the credits of its own desk. */
export function theirContent(piece: Uint8Array, images: readonly PackedImage[]): KeptContent {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, piece);
  const content = readPiece(doc);
  const credits = figuresOf(content.body).flatMap(({ attrs }) => {
    const image = images.find(({ imageIds }) => attrs.imageId !== null && imageIds.includes(attrs.imageId));
    return image && attrs.imageId ? [[attrs.imageId, image.credit] as const] : [];
  });
  return { ...content, credits: Object.fromEntries(credits) };
}

interface TheirVersion {
  readonly articleId: ArticleId;
  readonly versionId: VersionId;
  readonly schemaVersion: number;
  readonly name: string;
  readonly madeAt: Moment;
  readonly by: string;
  readonly content: KeptContent;
}

/** Keeps what a package said as a version, so that it can be told later what came from whom. */
export function keepTheirs(store: Store, { content, by, ...version }: TheirVersion): VersionId {
  store.articles.addVersion({
    ...version,
    ...{ reason: 'saved', madeBy: by },
    textSha256: sha256Of(bodyText(content.body)),
    content: JSON.stringify(content),
  });
  return version.versionId;
}
