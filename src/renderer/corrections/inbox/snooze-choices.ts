import type { Moment } from '#shared/domain/time.ts';
import { momentAt, wallClock } from '#shared/domain/zone.ts';

const hour = 60 * 60 * 1000;
const day = 24 * hour;

export const snoozeNames = ['tonight', 'tomorrow', 'monday'] as const;
export type SnoozeName = (typeof snoozeNames)[number];

/**
 * When a report can be brought back, by the clock of the newsroom: at six tonight, at eight tomorrow or on Monday.
 * What is past, or the same as the choice before it, is left out.
 */
export function snoozeChoices(
  now: number,
  zone: string,
): { readonly name: SnoozeName; readonly until: Moment }[] {
  const today = Math.floor(wallClock(zone, now) / day) * day;
  const weekday = new Date(today).getUTCDay();
  const toMonday = ((8 - weekday) % 7 || 7) * day;
  const wishes: Record<SnoozeName, number> = {
    tonight: today + 18 * hour,
    tomorrow: today + day + 8 * hour,
    monday: today + toMonday + 8 * hour,
  };
  const taken = new Set<number>();
  return snoozeNames.flatMap((name) => {
    const at = momentAt(zone, wishes[name]);
    if (at <= now || taken.has(at)) return [];
    taken.add(at);
    return [{ name, until: new Date(at).toISOString() }];
  });
}
