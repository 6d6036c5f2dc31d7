import type { Moment } from '#shared/domain/time.ts';

/** Milliseconds before which no mail that is taken in today can have come: a sender's clock that stood still. */
const tooLongAgo = 10 * 365 * 24 * 60 * 60 * 1000;

/**
 * When a mail reached the newsroom, which may be long before the desk took it in; null where its header says what cannot
 * be, or nothing: then it came as it was taken in. See decisions/0004.
 *
 * @param said as its header says
 * @param takenInAt by the clock of the desk
 */
export function believedArrival(said: Moment | null, takenInAt: Moment): Moment | null {
  if (said === null) return null;
  const before = Date.parse(takenInAt) - Date.parse(said);
  return before > 0 && before < tooLongAgo ? said : null;
}
