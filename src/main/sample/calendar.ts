import type { Clock } from '#shared/domain/time.ts';
import type { When } from './newsroom.ts';

/** A clock that is turned back, so that the sample's newsroom has had a week behind it. */
export interface Calendar {
  /** Moves a second with each look, so that no two steps fall together. */
  readonly clock: Clock;
  /** Turns to a moment; gives it in milliseconds since 1970. */
  turnTo(when: When): number;
}

export function calendarBefore(now: Clock): Calendar {
  const today = now();
  let at = today;
  return {
    clock: () => {
      at += 1000;
      return at;
    },
    turnTo([daysAgo, time]) {
      const [hour = 0, minute = 0] = time.split(':').map(Number);
      const day = new Date(today);
      day.setDate(day.getDate() - daysAgo);
      at = day.setHours(hour, minute, 0, 0);
      return at;
    },
  };
}
