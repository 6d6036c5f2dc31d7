import type { Settlement } from '../domain/piece/annotation.ts';
import { excerptOf } from './excerpt.ts';
import type { OpenSuggestion } from './suggestions-in.ts';

/** Characters of a suggestion that the log keeps. */
const mostKept = 80;

/**
 * The line that the log of a piece gets when suggestions are settled: whose they were, and the words of one that was
 * settled by itself.
 * @param personOf who made a suggestion, by id; null: nobody knows
 */
export function settlementOf(
  settled: readonly OpenSuggestion[],
  personOf: (id: string) => string | null,
  said: Pick<Settlement, 'answer' | 'by' | 'at'>,
): Settlement {
  const [first, ...others] = settled;
  const only = first && others.length === 0 ? first : { struck: '', put: '' };
  return {
    ...said,
    count: settled.length,
    of: [...new Set(settled.flatMap(({ id }) => personOf(id) ?? []))],
    struck: excerptOf(only.struck, mostKept),
    put: excerptOf(only.put, mostKept),
  };
}
