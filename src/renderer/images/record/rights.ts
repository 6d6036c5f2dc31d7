import type { CreditRecord } from '#shared/domain/image/image.ts';
import { shownDay } from '#shared/words/dates.ts';

/** Whether the right to publish ran out before today; a day that cannot be read is not judged here. */
export const rightsHaveEnded = ({ rightsEndOn }: CreditRecord, now: Date = new Date()): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(rightsEndOn) && rightsEndOn < shownDay(now);
