import { momentAt, wallClock } from '#shared/domain/zone.ts';
import { shownZone } from '#shared/words/dates.ts';

/** A moment as `datetime-local` writes it, by the clock of the newsroom: `2026-02-12T08:00`. */
export const fieldOf = (moment: string | number, zone = shownZone()): string =>
  new Date(wallClock(zone, new Date(moment).getTime())).toISOString().slice(0, 16);

/** The moment that a field names; null while it names none. */
export function momentIn(field: string, zone = shownZone()): string | null {
  const wall = /T\d{2}:\d{2}/.test(field) ? Date.parse(`${field}Z`) : Number.NaN;
  return Number.isNaN(wall) ? null : new Date(momentAt(zone, wall)).toISOString();
}
