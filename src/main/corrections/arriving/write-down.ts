import type { Asker } from '#shared/contract/contract.ts';
import type { ReportLog } from '../log/report-log.ts';
import type { OpenedMail } from '../reading/opened-mail.ts';
import { byMail, type Came, type TakeInDeps, type TakenIn, takeIn } from './take-in.ts';

/** Milliseconds for which mails are written down before other requests have their turn. */
const stretch = 30;

/**
 * Writes mails down in their order, a few a transaction, so that a keystroke that waits to be saved never waits long. To
 * be called within the store's `inBulk`: all of them are on the disk when that has ended.
 * @param came for all of them, or for each in their order
 * @param onTaken is told what became of each, once it is written down
 */
export async function writeDown(
  deps: TakeInDeps,
  log: ReportLog,
  mails: readonly OpenedMail[],
  asker: Asker,
  onTaken: (taken: TakenIn) => void,
  came: Came | readonly Came[] = byMail,
): Promise<void> {
  const cameAt = (place: number): Came => ('channel' in came ? came : (came[place] ?? byMail));
  for (let next = 0; next < mails.length; ) {
    const taken: TakenIn[] = [];
    deps.store.hurriedTransaction(() => {
      const until = performance.now() + stretch;
      do taken.push(takeIn(deps, log, mails[next] as OpenedMail, asker, cameAt(next++)));
      while (next < mails.length && performance.now() < until);
    });
    for (const one of taken) onTaken(one);
    await new Promise((settle) => setImmediate(settle));
  }
}
