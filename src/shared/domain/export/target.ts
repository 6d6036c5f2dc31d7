import { z } from 'zod';

export const targetUnits = ['words', 'characters', 'minutes'] as const;
export type TargetUnit = (typeof targetUnits)[number];

/** More than any piece has, in any unit. */
export const mostOfTarget = 1_000_000;

/**
 * How long a piece is meant to be: words, characters as the page counts them (with spaces, without line breaks), or
 * minutes of reading. A plan for the piece and no part of it: never printed, exported or kept with a version
 * (`decisions/0002-a-target-is-a-plan.md`).
 */
export const target = z.object({
  unit: z.enum(targetUnits),
  count: z.int().min(1).max(mostOfTarget),
});
export type Target = z.infer<typeof target>;

/** Reads a target as it is stored; null: there is none, or none that can be understood. */
export const targetFrom = (stored: unknown): Target | null => target.safeParse(stored).data ?? null;
