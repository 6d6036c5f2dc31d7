import fc from 'fast-check';
import { expect, test } from 'vitest';
import { playwrightCounts, vitestCounts } from './test-counts.ts';

test('what failed is named with the first line of what it said', () => {
  const one = { fullName: 'a piece leaves', status: 'failed', failureMessages: ['Expected 1\n  at here'] };
  const counts = vitestCounts({
    testResults: [
      { name: 'one.test.ts', status: 'failed', assertionResults: [one, { ...one, status: 'passed' }] },
      { name: 'two.test.ts', status: 'failed', message: 'No module\n  at there', assertionResults: [] },
    ],
  });
  expect(counts).toMatchObject({
    passed: 1,
    failed: ['a piece leaves: Expected 1', 'two.test.ts: No module'],
  });
});

test('a property that fails is named with its seed and with what breaks it', async () => {
  const holds = fc.check(
    fc.property(fc.integer(), (number) => number < 10),
    { seed: 7 },
  );
  const failureMessages = [`Error: ${fc.defaultReportMessage(holds)}`];
  const { failed } = vitestCounts({
    testResults: [
      {
        name: 'one.test.ts',
        status: 'failed',
        assertionResults: [{ fullName: 'numbers are small', status: 'failed', failureMessages }],
      },
    ],
  });
  expect(failed).toEqual([
    expect.stringMatching(
      /^numbers are small: Error: Property failed after \d+ tests \{ seed: 7, path: "[\d:]+", endOnFailure: true \} Counterexample: \[10\]$/,
    ),
  ]);
});

test('a journey that fails, and a run that breaks off, are named; one that needed a second try has passed', () => {
  const spec = (title: string, status: string) => ({ title, tests: [{ projectName: 'browser', status }] });
  const counts = playwrightCounts({
    suites: [
      {
        title: 'paste.journey.ts',
        specs: [spec('comes clean', 'unexpected'), spec('is linked', 'flaky'), spec('is kept', 'expected')],
      },
    ],
    errors: [{ message: 'no browser' }],
  });
  expect(counts).toMatchObject({
    passed: 2,
    failed: ['[browser] paste.journey.ts comes clean', 'no browser'],
    unsteady: ['[browser] paste.journey.ts is linked'],
  });
});
