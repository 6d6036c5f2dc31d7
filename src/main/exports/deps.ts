import type { ArticleDetail } from '#shared/contract/articles.ts';
import type { Refusal } from '#shared/contract/errors.ts';
import type { WorkstationEvent } from '#shared/contract/events.ts';
import type { ArticleId, Ids, ImageId } from '#shared/domain/ids.ts';
import type { Crop } from '#shared/domain/image/crop.ts';
import type { ImageSettings } from '#shared/domain/image/image-settings.ts';
import type { Publication } from '#shared/domain/publication.ts';
import type { Clock } from '#shared/domain/time.ts';
import type { Articles } from '../articles/index.ts';
import type { HandOff } from '../hand-off/index.ts';
import type { Store } from '../store/store.ts';
import type { Uploads } from '../uploads/index.ts';
import type { ImageForReaders } from './files/image-for-readers.ts';

import type { LeftDeps } from './left.ts';

export interface ExportsDeps {
  readonly store: Store;
  readonly uploads: Pick<Uploads, 'find'>;
  readonly articles: Pick<Articles, 'makeVersion' | 'leaveAs' | 'record' | 'claims' | 'settle'>;
  readonly detail: (articleId: ArticleId) => ArticleDetail | Refusal;
  readonly publication: () => Publication | null;
  /** @param instead what a format wants in place of the publication's own sizes and format */
  readonly renditionForExport: (
    imageId: ImageId,
    crop: Crop | null,
    instead?: Partial<Pick<ImageSettings, 'widths' | 'format'>>,
  ) => Promise<ImageForReaders | Refusal>;
  readonly imagesThatLeft: LeftDeps['imagesThatLeft'];
  /** Who has an open report on a piece and is named in one of its lines. */
  readonly namedInPiece: (
    articleId: ArticleId,
    lines: readonly string[],
  ) => readonly { readonly name: string; readonly line: number }[];
  readonly handOff: Pick<HandOff, 'pack' | 'packing' | 'reportsOf'>;
  /** Lets the person choose a folder; only where the door can. */
  readonly chooseFolder?: (() => Promise<string | null>) | undefined;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly emit: (event: WorkstationEvent) => void;
}
