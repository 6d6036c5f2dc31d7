import type { Handlers } from '#shared/contract/contract.ts';
import type { imageLibraryRequests } from '#shared/contract/image-library.ts';
import type { imagesRequests } from '#shared/contract/images.ts';
import type { ImageKind } from '#shared/domain/image/image.ts';
import { creditFrom } from '#shared/domain/image/image.ts';
import type { ImageShow } from '#shared/domain/image/image-library.ts';
import type { Publication } from '#shared/domain/publication.ts';
import type { Clock } from '#shared/domain/time.ts';
import { dayIn, newsroomZone } from '#shared/domain/zone.ts';
import { type Articles, placeAfter, placeOf } from '../../articles/index.ts';
import { listFound } from '../../search/index.ts';
import type { LibraryNarrowing, Reminders } from '../../store/image-library.ts';
import type { ListCondition } from '../../store/search-sql.ts';
import type { Store } from '../../store/store.ts';

export interface LibraryViewsDeps {
  readonly store: Store;
  readonly clock: Clock;
  readonly articles: Articles;
  readonly publication: () => Publication | null;
}

/** Ids that a search gives at most; the library is cut from these. */
const mostFound = 2000;
/** Reminders of a kind that are shown; who has more to do begins with these. */
const mostReminders = 200;

const among = (): ListCondition[] => [{ on: 'kind', among: ['image'], not: false }];

type Views = Pick<Handlers<typeof imagesRequests>, 'images.list'> &
  Pick<
    Handlers<typeof imageLibraryRequests>,
    'images.order' | 'images.some' | 'images.counts' | 'images.reminders'
  >;

/** The calendar day in the newsroom. */
export function newsroomDay({ clock, publication }: Pick<LibraryViewsDeps, 'clock' | 'publication'>): string {
  const zone = newsroomZone(publication()?.locale ?? 'de-CH');
  return dayIn(zone, clock());
}

/** The library by filters and words, as a whole and page by page. */
export function libraryViews({ store, clock, articles, publication }: LibraryViewsDeps): Views {
  const today = () => newsroomDay({ clock, publication });
  const narrowing = (asked: {
    words: string;
    show: ImageShow | null;
    kind: ImageKind | null;
  }): LibraryNarrowing => {
    // Words may ask in which piece an image stands.
    if (asked.show === 'used' || asked.show === 'unused' || asked.words.trim() !== '') articles.settle();
    const { words, show, kind } = asked;
    const found = listFound(store, { words, after: null, limit: mostFound, now: clock(), among });
    return { show, kind, among: found?.refs ?? null, today: today() };
  };
  return {
    'images.list'({ after, limit, ...asked }) {
      const images = store.images.list({ ...narrowing(asked), after: placeOf(after), limit });
      const last = images.at(-1);
      const next =
        last && images.length === limit ? placeAfter({ at: last.addedAt, id: last.imageId }) : null;
      return { images, next };
    },
    'images.order'({ order, backwards, ...asked }) {
      if (order === 'used') articles.settle();
      return { imageIds: store.images.order(narrowing(asked), order, backwards) };
    },
    'images.some'({ imageIds }) {
      articles.settle();
      const images = imageIds.flatMap((imageId) => {
        const image = store.images.get(imageId);
        return image ? [{ ...image, useCount: store.images.countUses(image.imageId) }] : [];
      });
      return { images };
    },
    'images.counts'(asked) {
      articles.settle();
      return store.images.counts(narrowing(asked));
    },
    'images.reminders'() {
      articles.settle();
      const day = today();
      return {
        today: day,
        soon: asReminders(store.images.reminders('soon', day, mostReminders)),
        ended: asReminders(store.images.reminders('ended', day, mostReminders)),
      };
    },
  };
}

const asReminders = ({ nearest, ...counts }: Reminders) => ({
  ...counts,
  nearest: nearest.map(({ credit: stored, originalName, ...row }) => {
    const { caption, rightsEndOn, restrictions } = creditFrom(JSON.parse(stored));
    return { ...row, name: caption || originalName, rightsEndOn, restrictions };
  }),
});
