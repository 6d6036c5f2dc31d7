import { maySkip } from './needs.ts';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  /** Full names of tests that were skipped because this machine lacks what they want. */
  readonly rightlySkipped: readonly string[];
  readonly wronglySkipped: readonly string[];
}

export const noTests: Counts = { passed: 0, failed: 0, rightlySkipped: [], wronglySkipped: [] };

export const sum = (a: Counts, b: Counts): Counts => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  rightlySkipped: [...a.rightlySkipped, ...b.rightlySkipped],
  wronglySkipped: [...a.wronglySkipped, ...b.wronglySkipped],
});

function count(tests: readonly { name: string; state: 'passed' | 'failed' | 'skipped' }[]): Counts {
  const skipped = tests.filter(({ state }) => state === 'skipped').map(({ name }) => name);
  return {
    passed: tests.filter(({ state }) => state === 'passed').length,
    failed: tests.filter(({ state }) => state === 'failed').length,
    rightlySkipped: skipped.filter(maySkip),
    wronglySkipped: skipped.filter((name) => !maySkip(name)),
  };
}

/** Vitest's JSON report: a file that did not even load has no tests and counts as one failed. */
export function vitestCounts(report: {
  testResults: { name: string; status: string; assertionResults: { fullName: string; status: string }[] }[];
}): Counts {
  return count(
    report.testResults.flatMap(({ name, status, assertionResults }) => {
      if (status === 'failed' && assertionResults.every((test) => test.status !== 'failed'))
        return [{ name, state: 'failed' as const }];
      return assertionResults.map((test) => ({
        name: test.fullName,
        state: test.status === 'passed' || test.status === 'failed' ? test.status : ('skipped' as const),
      }));
    }),
  );
}

interface JourneySuite {
  readonly title: string;
  readonly suites?: readonly JourneySuite[];
  readonly specs?: readonly {
    readonly title: string;
    readonly tests: readonly { readonly projectName: string; readonly status: string }[];
  }[];
}

/** Playwright's JSON report; `flaky` is a failure, because a journey that sometimes fails is broken. */
export function playwrightCounts(report: {
  suites: readonly JourneySuite[];
  errors: readonly unknown[];
}): Counts {
  const walk = (
    suite: JourneySuite,
    above: string,
  ): { name: string; state: 'passed' | 'failed' | 'skipped' }[] => {
    const here = `${above} ${suite.title}`.trim();
    return [
      ...(suite.suites ?? []).flatMap((inner) => walk(inner, here)),
      ...(suite.specs ?? []).flatMap(({ title, tests }) =>
        tests.map(({ projectName, status }) => ({
          name: `[${projectName}] ${here} ${title}`,
          state:
            status === 'expected'
              ? ('passed' as const)
              : status === 'skipped'
                ? ('skipped' as const)
                : ('failed' as const),
        })),
      ),
    ];
  };
  const counts = count(report.suites.flatMap((suite) => walk(suite, '')));
  return { ...counts, failed: counts.failed + report.errors.length };
}
