import type { CreditRecord } from '#shared/domain/image/image.ts';

/** Today's calendar day on this machine, `2026-02-12`. */
const dayOf = (now: Date): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');

/** Whether the right to publish ran out before today; a day that cannot be read is not judged here. */
export const rightsHaveEnded = ({ rightsEndOn }: CreditRecord, now: Date = new Date()): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(rightsEndOn) && rightsEndOn < dayOf(now);
