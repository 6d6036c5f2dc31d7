import type { ArticleId, ImageId } from '#shared/domain/ids.ts';
import { type ImageKind, imageKind } from '#shared/domain/image/image.ts';
import { type ImageOrder, type ImageShow, imageShow, soonUntil } from '#shared/domain/image/image-library.ts';
import type { ArticleStatus } from '#shared/domain/piece/article.ts';
import type { WritableDB } from './database.ts';
import { inReadingOrder } from './reading-order.ts';

/** What the library is narrowed to; null leaves it wide. */
export interface LibraryNarrowing {
  readonly show: ImageShow | null;
  readonly kind: ImageKind | null;
  /** Among these ids only. */
  readonly among: readonly string[] | null;
  /** A calendar day, `2026-02-12`. */
  readonly today: string;
}

export interface ReminderRow {
  readonly articleId: ArticleId;
  readonly headline: string;
  readonly status: ArticleStatus;
  readonly imageId: ImageId;
  readonly originalName: string;
  readonly credit: string;
}

export interface Reminders {
  readonly count: number;
  readonly pieces: number;
  readonly nearest: ReminderRow[];
}

export interface LibraryCounts {
  readonly all: number;
  readonly show: Record<ImageShow, number>;
  readonly kinds: Record<ImageKind, number>;
}

/** The library as a whole; each question is answered from the index of its filters. */
export interface ImageLibraryTable {
  /** Equal ones newest first. Only that by `added` walks down an index; the others sort what is left. */
  order(narrowing: LibraryNarrowing, order: ImageOrder, backwards: boolean): ImageId[];
  /** Those under `show` are narrowed by the kind, those under `kinds` by what is shown. */
  counts(narrowing: LibraryNarrowing): LibraryCounts;
  /** In how many pieces an image stands. */
  countUses(imageId: ImageId): number;
  /** Rights that end from today on, the nearest first, or that ended before today, the last first. */
  reminders(which: 'soon' | 'ended', today: string, limit: number): Reminders;
}

const used = 'EXISTS (SELECT 1 FROM image_use WHERE image_use.image_id = image.image_id)';

/** Conditions on a row of `image`, with `@today` and `@until`. */
export const shownBy: Readonly<Record<ImageShow, string>> = {
  'no-credit': 'lacks_credit',
  'no-alt-text': 'lacks_alt',
  'rights-soon': 'rights_end BETWEEN @today AND @until',
  'rights-ended': `(rights_end <> '' AND rights_end < @today)`,
  ai: 'is_ai',
  restricted: 'is_restricted',
  used,
  unused: `NOT ${used}`,
};

/** What each order goes by, the direction after each. */
const orders: Readonly<Record<ImageOrder, (direction: 'ASC' | 'DESC') => string>> = {
  added: (direction) => `added_at ${direction}, image_id ${direction}`,
  name: (direction) =>
    `${inReadingOrder("coalesce(nullif(trim(credit ->> 'caption'), ''), original_name)")} ${direction}, ${newest}`,
  credit: (direction) => `${inReadingOrder("credit ->> 'creditLine'")} ${direction}, ${newest}`,
  kind: (direction) =>
    `instr(' ${imageKind.options.join(' ')} ', ' ' || kind || ' ') ${direction}, ${newest}`,
  rights: (direction) => `rights_end = '', rights_end ${direction}, ${newest}`,
  used: (direction) =>
    `(SELECT count(*) FROM image_use WHERE image_use.image_id = image.image_id) ${direction}, ${newest}`,
};
const newest = 'added_at DESC, image_id DESC';

/** @returns conditions that hold for what is not narrowed, too */
export const libraryConditions = ({ show, kind, among }: LibraryNarrowing): string =>
  [
    ...(show === null ? [] : [shownBy[show]]),
    ...(kind === null ? [] : ['kind = @kind']),
    ...(among === null ? [] : ['image_id IN (SELECT value FROM json_each(@among))']),
    'true',
  ].join(' AND ');

export const libraryValues = ({ kind, among, today }: LibraryNarrowing) => ({
  kind,
  among: among && JSON.stringify(among),
  today,
  until: soonUntil(today),
});

type Counted = { kind: string; all: number } & Record<ImageShow, number>;

export function imageLibraryTable(db: WritableDB): ImageLibraryTable {
  const uses = db.prepare<[string], { count: number }>(
    'SELECT count(*) AS count FROM image_use WHERE image_id = ?',
  );
  const sums = imageShow.options.map((show) => `sum(${shownBy[show]}) AS "${show}"`).join(', ');
  const reminders = {
    soon: remindersOf(db, shownBy['rights-soon'], 'ASC'),
    ended: remindersOf(db, shownBy['rights-ended'], 'DESC'),
  };
  return {
    order: (narrowing, order, backwards) =>
      db
        .prepare<[object], { imageId: ImageId }>(
          `SELECT image_id AS imageId FROM image ${order === 'added' ? 'INDEXED BY image_filtered' : ''}
          WHERE ${libraryConditions(narrowing)} ORDER BY ${orders[order](backwards ? 'DESC' : 'ASC')}`,
        )
        .all(libraryValues(narrowing))
        .map(({ imageId }) => imageId),
    counts(narrowing) {
      const rows = db
        .prepare<[object], Counted>(
          `SELECT kind, count(*) AS "all", ${sums} FROM image INDEXED BY image_filtered
          WHERE ${libraryConditions({ ...narrowing, show: null, kind: null })} GROUP BY kind`,
        )
        .all(libraryValues(narrowing));
      return countsFrom(rows, narrowing);
    },
    countUses: (imageId) => uses.get(imageId)?.count ?? 0,
    reminders: (which, today, limit) => reminders[which](today, limit),
  };
}

function countsFrom(rows: readonly Counted[], { show, kind }: LibraryNarrowing): LibraryCounts {
  const sum = (of: readonly Counted[], what: 'all' | ImageShow) =>
    of.reduce((all, row) => all + row[what], 0);
  const inKind = kind === null ? rows : rows.filter((row) => row.kind === kind);
  return {
    all: sum(rows, 'all'),
    show: Object.fromEntries(imageShow.options.map((each) => [each, sum(inKind, each)])) as Record<
      ImageShow,
      number
    >,
    kinds: Object.fromEntries(
      imageKind.options.map((each) => [
        each,
        sum(
          rows.filter((row) => row.kind === each),
          show ?? 'all',
        ),
      ]),
    ) as Record<ImageKind, number>,
  };
}

function remindersOf(db: WritableDB, condition: string, order: 'ASC' | 'DESC') {
  const from = `FROM image JOIN image_use USING (image_id) JOIN article_list USING (article_id)
    WHERE rights_end <> '' AND ${condition} AND status <> 'spiked'`;
  type Days = { today: string; until: string };
  const count = db.prepare<[Days], { count: number; pieces: number }>(
    `SELECT count(*) AS count, count(DISTINCT article_id) AS pieces ${from}`,
  );
  const nearest = db.prepare<[Days & { limit: number }], ReminderRow>(`
    SELECT article_id AS articleId, headline, status, image_id AS imageId, original_name AS originalName, credit ${from}
    ORDER BY rights_end ${order}, changed_at DESC, image_id LIMIT @limit`);
  return (today: string, limit: number): Reminders => {
    const days = { today, until: soonUntil(today) };
    return { ...(count.get(days) ?? { count: 0, pieces: 0 }), nearest: nearest.all({ ...days, limit }) };
  };
}
