import type { ClaimState } from '#shared/domain/piece/annotation.ts';
import type { StateShape } from '../ui/StateWord.tsx';

/** The shape that says how a claim stands, beside its word. */
export const claimShape: Record<ClaimState, StateShape> = {
  open: 'open',
  checked: 'done',
  disputed: 'disputed',
};
