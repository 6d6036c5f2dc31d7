import { z } from 'zod';

/** A moment as ISO 8601 in UTC with milliseconds, e.g. `2026-02-12T07:12:00.000Z`; sorts as text. */
export const moment = z.iso.datetime();
export type Moment = z.infer<typeof moment>;

/** The clock is injected, so that tests can fake it. Milliseconds since 1970. */
export type Clock = () => number;

export const momentOf = (clock: Clock): Moment => new Date(clock()).toISOString();
