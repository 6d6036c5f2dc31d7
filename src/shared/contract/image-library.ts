import { z } from 'zod';
import { articleId, imageId } from '#shared/domain/ids.ts';
import { fieldStand, manyCredits, manyField } from '#shared/domain/image/change-many.ts';
import { creditChanges, imageKind, restriction } from '#shared/domain/image/image.ts';
import { imageOrder, imageShow, imageSummary } from '#shared/domain/image/image-library.ts';
import { articleStatus } from '#shared/domain/piece/article.ts';
import { errorCode } from './errors.ts';
import { request } from './request.ts';

/** What the library is narrowed to. With words, the best 2,000 hits are narrowed further. */
export const libraryNarrowing = z.object({
  words: z.string().max(500).default(''),
  show: imageShow.nullable().default(null),
  kind: imageKind.nullable().default(null),
});

/** What became of several images: those that were refused stay as they were, and say why. */
const manyImagesDone = z.object({
  changed: z.array(
    z.object({
      imageId,
      /** The fields that are different now, as they were and as they are. */
      before: creditChanges,
      after: creditChanges,
    }),
  ),
  /** How many images said so already, or keep what they say. */
  unchanged: z.int(),
  refused: z.array(
    z.object({
      imageId,
      name: z.string(),
      code: errorCode,
      /** One sentence in the asker's language. */
      message: z.string(),
    }),
  ),
});
export type ManyImagesDone = z.infer<typeof manyImagesDone>;

/** An image whose rights end, in a piece that shows it. */
const reminder = z.object({
  articleId,
  headline: z.string(),
  status: articleStatus,
  imageId,
  name: z.string(),
  rightsEndOn: z.string(),
  restrictions: z.array(restriction),
});
export type Reminder = z.infer<typeof reminder>;

const reminders = z.object({
  /** All there are. */
  count: z.int(),
  /** How many different pieces. */
  pieces: z.int(),
  /** The nearest 200. */
  nearest: z.array(reminder),
});

/** The library as a room: it is known whole by its ids, and drawn where somebody looks. */
export const imageLibraryRequests = {
  /** Every image that fits, by its id; equal ones newest first, and those without an end of rights always last. */
  'images.order': request({
    input: libraryNarrowing.extend({
      order: imageOrder.default('added'),
      backwards: z.boolean().default(true),
    }),
    output: z.object({ imageIds: z.array(imageId) }),
  }),
  /** Some images of the library, in the order in which they were asked for; one that is gone is left out. */
  'images.some': request({
    input: z.object({ imageIds: z.array(imageId).max(200) }),
    output: z.object({ images: z.array(imageSummary) }),
  }),
  /** How many images fit the words, and of these how many each filter would leave; each narrowed by the other one. */
  'images.counts': request({
    input: libraryNarrowing,
    output: z.object({
      all: z.int(),
      show: z.record(imageShow, z.int()),
      kinds: z.record(imageKind, z.int()),
    }),
  }),
  /**
   * Pieces with images whose rights end within 30 days, the nearest first, and those whose rights have ended, the last
   * one first. Spiked pieces are left out.
   */
  'images.reminders': request({
    input: z.object({}),
    output: z.object({ today: z.string(), soon: reminders, ended: reminders }),
  }),
  /** What the fields of several images hold now, before they are set: how many images, and the most frequent values. */
  'images.compareMany': request({
    input: z.object({
      imageIds: z.array(imageId).min(1).max(20_000),
      credit: manyCredits,
      replace: z.array(manyField).default([]),
    }),
    output: z.object({
      fields: z.array(
        z.object({
          field: manyField,
          stands: z.record(fieldStand, z.int()),
          /** Values of the images that hold something else. */
          others: z.array(z.object({ value: z.string(), count: z.int() })),
        }),
      ),
    }),
  }),
  /**
   * Sets fields of several images at once. `{Name}` in a text stands for the creators of each image. A field that holds
   * something else is left as it is unless `replace` names it (Swiss URG 39c).
   */
  'images.updateMany': request({
    input: z.object({
      imageIds: z.array(imageId).min(1).max(500),
      credit: manyCredits,
      replace: z.array(manyField).default([]),
    }),
    output: manyImagesDone,
  }),
  /** Takes such a change back. An image that was changed since is refused (`image-changed-since`). */
  'images.putBack': request({
    input: z.object({
      images: z
        .array(z.object({ imageId, before: creditChanges, after: creditChanges }))
        .min(1)
        .max(500),
    }),
    output: manyImagesDone,
  }),
};
