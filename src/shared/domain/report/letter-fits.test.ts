import { expect, it } from 'vitest';
import { letterFits } from './letter-fits.ts';
import { letterKind } from './letter-kind.ts';
import { justArrived, type ReportStanding, reportState } from './report-standing.ts';

const fitting = (standing: Partial<ReportStanding>) =>
  letterKind.options.filter((kind) => letterFits(kind, { ...justArrived, ...standing }));

it('a letter fits only what it says of the report', () => {
  expect(fitting({ state: 'received' })).toEqual(['acknowledge', 'ask-missing', 'ask']);
  expect(fitting({ state: 'awaiting-reporter' })).toEqual(['acknowledge', 'ask-missing', 'ask']);
  expect(fitting({ state: 'decided', outcome: 'justified' })).toEqual([]);
  expect(fitting({ state: 'second-approval', outcome: 'partly' })).toEqual([]);
  expect(fitting({ state: 'published', outcome: 'justified' })).toEqual(['justified']);
  expect(fitting({ state: 'closed', outcome: 'partly' })).toEqual(['partly']);
  expect(fitting({ state: 'decided', outcome: 'not-justified' })).toEqual(['not-justified']);
  expect(fitting({ state: 'set-aside', exit: 'opinion' })).toEqual(['opinion']);
  expect(fitting({ state: 'set-aside', exit: 'spam' })).toEqual([]);
});

it('in no state fits more than one letter of a decision', () => {
  for (const state of reportState.options)
    for (const outcome of ['justified', 'partly', 'not-justified'] as const)
      expect(fitting({ state, outcome }).filter((kind) => kind.includes('just') && kind !== outcome)).toEqual(
        [],
      );
});
