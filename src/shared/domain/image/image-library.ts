import { z } from 'zod';
import { type CreditRecord, image } from './image.ts';

/** What a library can be narrowed to besides words and kind. */
export const imageShow = z.enum([
  'no-credit',
  'no-alt-text',
  'rights-soon',
  'rights-ended',
  'ai',
  'restricted',
  'used',
  'unused',
]);
export type ImageShow = z.infer<typeof imageShow>;

/** What the library can be ordered by. */
export const imageOrder = z.enum(['name', 'credit', 'kind', 'rights', 'used', 'added']);
export type ImageOrder = z.infer<typeof imageOrder>;

/** Rights that end within so many days are soon to end. */
export const soonDays = 30;

const readableDay = /^\d{4}-\d{2}-\d{2}$/;

/** The last day that counts as soon. @param today a calendar day, `2026-02-12` */
export function soonUntil(today: string): string {
  const day = new Date(`${today}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + soonDays);
  return day.toISOString().slice(0, 10);
}

export type RightsState = 'open' | 'soon' | 'ended';

/** How the right to publish stands on a day; it holds to the end of its last one. A day that cannot be read is not judged. */
export function rightsState({ rightsEndOn }: Pick<CreditRecord, 'rightsEndOn'>, today: string): RightsState {
  if (!readableDay.test(rightsEndOn)) return 'open';
  if (rightsEndOn < today) return 'ended';
  return rightsEndOn <= soonUntil(today) ? 'soon' : 'open';
}

/** An image as the library shows it. */
export const imageSummary = image.extend({
  /** In how many pieces it stands. */
  useCount: z.int(),
});
export type ImageSummary = z.infer<typeof imageSummary>;
