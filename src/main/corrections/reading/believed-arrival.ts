import type { Moment } from '#shared/domain/time.ts';

/** Milliseconds before which no mail that is taken in today can have come: a sender's clock that stood still. */
const tooLongAgo = 10 * 365 * 24 * 60 * 60 * 1000;

/** Milliseconds by which the clocks of two servers may differ. */
const slowClock = 10 * 60 * 1000;

/** What is known of the way of a mail; null: nothing. */
export interface Way {
  /** By the newest `Received` header. */
  readonly received: Moment | null;
  /** When the newsroom's server put it into the mailbox (IMAP, INTERNALDATE). */
  readonly stored: Moment | null;
  /** By the clock of the sender. */
  readonly sent: Moment | null;
}

/**
 * When a mail reached the newsroom, which may be long before the desk took it in; null where nothing says what can be:
 * then it came as it was taken in. A header that names a later moment than the one at which the mail lay in the mailbox
 * lies. See decisions/0005.
 *
 * @param takenInAt by the clock of the desk
 */
export function believedArrival({ received, stored, sent }: Way, takenInAt: Moment): Moment | null {
  const mayBe = (said: Moment | null) => {
    const before = said === null ? 0 : Date.parse(takenInAt) - Date.parse(said);
    return before > 0 && before < tooLongAgo;
  };
  const known = mayBe(stored) ? stored : null;
  const isNoLie = (said: Moment | null) =>
    mayBe(said) && (known === null || Date.parse(said ?? '') <= Date.parse(known) + slowClock);
  if (isNoLie(received)) return received;
  return known ?? (mayBe(sent) ? sent : null);
}
