import { canonicalJson } from '#shared/domain/canonical-json.ts';
import { type LedgerFault, ledgerEntry, noPrevious } from '#shared/domain/report/ledger.ts';
import { sha256Of } from '../../store/originals.ts';

/** An entry as some file gives it: nothing about it is known yet. */
export interface FoundEntry {
  readonly entry: unknown;
  readonly hash: string;
}

/** What an entry is hashed as; see decisions/0001. */
export const hashOf = (entry: unknown): string => sha256Of(canonicalJson(entry));

/** The hash of the newest entry; 64 zeros for an empty ledger. Who knows it knows the whole ledger. */
export const headOf = (newestFirst: readonly FoundEntry[]): string => newestFirst[0]?.hash ?? noPrevious;

/**
 * What is wrong with a chain, newest entry first, as it should stand. Finds every entry that was altered, removed, put in
 * or moved. A newest entry that was cut off leaves a sound chain: for that the head has to be known from elsewhere.
 */
export function faultsOf(newestFirst: readonly FoundEntry[]): LedgerFault[] {
  const faults: LedgerFault[] = [];
  const seen = new Set<number>();
  let before = { number: 0, hash: noPrevious };
  for (const { entry, hash } of newestFirst.toReversed()) {
    const read = ledgerEntry.safeParse(entry);
    if (!read.success) {
      faults.push({ number: before.number + 1, fault: 'altered' });
      before = { number: before.number + 1, hash };
      continue;
    }
    const { number, previous } = read.data;
    if (hashOf(entry) !== hash) faults.push({ number, fault: 'altered' });
    if (seen.has(number) || number < before.number + 1) faults.push({ number, fault: 'out-of-order' });
    else if (number > before.number + 1) faults.push({ number: before.number + 1, fault: 'missing' });
    else if (previous !== before.hash) faults.push({ number, fault: 'unlinked' });
    seen.add(number);
    before = { number, hash };
  }
  return faults;
}
