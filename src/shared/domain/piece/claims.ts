import { z } from 'zod';
import { moment } from '../time.ts';
import { type Annotations, claimState, source } from './annotation.ts';

/** A claim as it stands, with what it rests on. */
export const claimAsItStands = z.object({
  id: z.string(),
  state: claimState,
  /** Who said last how it stands, or who marked it. */
  by: z.string(),
  at: moment,
  /** Oldest first; without those that were removed. */
  sources: z.array(source),
});
export type ClaimAsItStands = z.infer<typeof claimAsItStands>;

const byMoment = (a: { readonly at: string; readonly id: string }, b: { at: string; id: string }): number =>
  a.at < b.at || (a.at === b.at && a.id < b.id) ? -1 : 1;

/** Every claim that was not removed, oldest first. */
export function claimsIn({ claims, claimStandings, sources }: Annotations): ClaimAsItStands[] {
  const sourcesOf = Map.groupBy(
    Object.values(sources).filter(({ removedAt }) => removedAt === null),
    ({ claimId }) => claimId,
  );
  return Object.values(claims)
    .filter(({ removedAt }) => removedAt === null)
    .map(({ id, at, by }) => ({
      id,
      state: 'open' as const,
      at,
      by,
      ...claimStandings[id],
      sources: (sourcesOf.get(id) ?? []).toSorted(byMoment),
    }))
    .toSorted(byMoment);
}
