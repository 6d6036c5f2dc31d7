import type { CreditChanges, CreditRecord, Restriction } from './image.ts';

/**
 * What somebody hands out begins with restrictions: until a person has read on which terms it came, it may do the least.
 * They are laid on an image at the moment in which it becomes a handout, unless it has some already or the change says
 * which.
 *
 * @param before null for an image that is new
 */
export function startedAsHandout(
  before: CreditRecord | null,
  after: CreditRecord,
  changes: CreditChanges,
  restrictions: readonly Restriction[],
): CreditRecord {
  const becomesOne = after.kind === 'handout' && before?.kind !== 'handout';
  if (!becomesOne || changes.restrictions !== undefined || after.restrictions.length > 0) return after;
  return { ...after, restrictions: [...restrictions] };
}
