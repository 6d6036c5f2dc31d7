import { expect, test } from 'vitest';
import { startedAsHandout } from './handout.ts';
import { type CreditChanges, type CreditRecord, emptyCredit, withCreditChanges } from './image.ts';

const settled = ['single-use', 'no-archive'] as const;
const changed = (before: Partial<CreditRecord>, changes: CreditChanges) => {
  const was = { ...emptyCredit(), ...before };
  return startedAsHandout(was, withCreditChanges(was, changes), changes, settled).restrictions;
};

test('an image that becomes a handout begins with the restrictions of the house', () => {
  expect(changed({}, { kind: 'handout' })).toEqual(settled);
  expect(startedAsHandout(null, { ...emptyCredit(), kind: 'handout' }, {}, settled).restrictions).toEqual(
    settled,
  );
});

test('restrictions that somebody set or lifted are not laid on again', () => {
  expect(changed({ kind: 'handout' }, { caption: 'Der Steg' })).toEqual([]);
  expect(changed({}, { kind: 'handout', restrictions: [] })).toEqual([]);
  expect(changed({ restrictions: ['no-social'] }, { kind: 'handout' })).toEqual(['no-social']);
  expect(changed({}, { kind: 'symbol' })).toEqual([]);
});
