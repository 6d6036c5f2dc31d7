import type { Handlers } from '#shared/contract/contract.ts';
import type { exportsRequests } from '#shared/contract/exports.ts';
import type { ImagesThatLeft } from '#shared/contract/made-export.ts';
import { type Articles, placeAfter, placeOf } from '../articles/index.ts';
import type { ListPlace } from '../store/articles.ts';
import type { Store } from '../store/store.ts';
import { runOf, type SaysTheSame } from './run-of.ts';

export interface LeftDeps {
  readonly store: Pick<Store, 'exports'>;
  readonly articles: Pick<Articles, 'settle'>;
  readonly saysTheSame: SaysTheSame;
  /** Exports of images by themselves, newest first, from after a place on. */
  readonly imagesThatLeft: (after: ListPlace | null, limit: number) => ImagesThatLeft[];
}

/** Pieces and images alike, in one list: everything that ever left. */
export const everythingThatLeft = ({
  store,
  articles,
  imagesThatLeft,
  saysTheSame,
}: LeftDeps): Pick<Handlers<typeof exportsRequests>, 'exports.left'> => ({
  'exports.left'({ after, limit }) {
    articles.settle();
    const place = placeOf(after);
    const left = [
      ...store.exports
        .list(null, place, limit)
        .map(runOf(saysTheSame))
        .map((run) => ({ kind: 'piece' as const, ...run })),
      ...imagesThatLeft(place, limit).map((images) => ({ kind: 'images' as const, ...images })),
    ]
      .sort((a, b) => (keyOf(a) < keyOf(b) ? 1 : -1))
      .slice(0, limit);
    const last = left.at(-1);
    const next = last && left.length === limit ? placeAfter({ at: last.madeAt, id: last.exportId }) : null;
    return { left, next };
  },
});

const keyOf = ({ madeAt, exportId }: { madeAt: string; exportId: string }): string => `${madeAt} ${exportId}`;
