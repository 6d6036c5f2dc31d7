import { maySkip } from './needs.ts';

export interface Counts {
  readonly passed: number;
  /** Full names, each with what was said first, where something was; of a property, with what breaks it. */
  readonly failed: readonly string[];
  /** Full names of tests that were skipped because this machine lacks what they want. */
  readonly rightlySkipped: readonly string[];
  readonly wronglySkipped: readonly string[];
  /** Passed only at the second try: a fault of the test or of the program, to be looked into. */
  readonly unsteady: readonly string[];
}

export const noTests: Counts = {
  passed: 0,
  failed: [],
  rightlySkipped: [],
  wronglySkipped: [],
  unsteady: [],
};

export const sum = (a: Counts, b: Counts): Counts => ({
  passed: a.passed + b.passed,
  failed: [...a.failed, ...b.failed],
  rightlySkipped: [...a.rightlySkipped, ...b.rightlySkipped],
  wronglySkipped: [...a.wronglySkipped, ...b.wronglySkipped],
  unsteady: [...a.unsteady, ...b.unsteady],
});

type State = 'passed' | 'unsteady' | 'failed' | 'skipped';

interface Outcome {
  readonly name: string;
  readonly state: State;
  readonly reason?: string | undefined;
}

function count(tests: readonly Outcome[]): Counts {
  const skipped = tests.filter(({ state }) => state === 'skipped').map(({ name }) => name);
  return {
    passed: tests.filter(({ state }) => state === 'passed' || state === 'unsteady').length,
    failed: tests
      .filter(({ state }) => state === 'failed')
      .map(({ name, reason }) => (reason ? `${name}: ${reason}` : name)),
    rightlySkipped: skipped.filter(maySkip),
    wronglySkipped: skipped.filter((name) => !maySkip(name)),
    unsteady: tests.filter(({ state }) => state === 'unsteady').map(({ name }) => name),
  };
}

/** Letters and signs; a counterexample may be a page. */
const longestReason = 2_000;

/**
 * The first line of what was said. A property also says the seed that finds it again and what breaks it: its
 * examples are others at each run, and nobody could look into it without them.
 */
function reasonOf(message: string | undefined): string | undefined {
  const [first, ...others] = message?.split('\n') ?? [];
  const toRepeat = others.filter((line) => /^\s*(?:\{ seed: |Counterexample: )/.test(line));
  return first && [first, ...toRepeat.map((line) => line.trim())].join(' ').slice(0, longestReason);
}

/** Vitest's JSON report: a file that did not even load has no tests and counts as one failed. */
export function vitestCounts(report: {
  testResults: {
    name: string;
    status: string;
    message?: string;
    assertionResults: { fullName: string; status: string; failureMessages?: readonly string[] }[];
  }[];
}): Counts {
  return count(
    report.testResults.flatMap(({ name, status, message, assertionResults }): Outcome[] => {
      if (status === 'failed' && assertionResults.every((test) => test.status !== 'failed'))
        return [{ name, state: 'failed', reason: reasonOf(message) }];
      return assertionResults.map((test) => ({
        name: test.fullName,
        state: test.status === 'passed' || test.status === 'failed' ? test.status : 'skipped',
        reason: reasonOf(test.failureMessages?.[0]),
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

/** What Playwright calls the outcome of a test with all its tries. */
const journeyStates: Readonly<Record<string, State>> = {
  expected: 'passed',
  flaky: 'unsteady',
  skipped: 'skipped',
};

/** Playwright's JSON report. */
export function playwrightCounts(report: {
  suites: readonly JourneySuite[];
  errors: readonly { message?: string }[];
}): Counts {
  const walk = (suite: JourneySuite, above: string): Outcome[] => {
    const here = `${above} ${suite.title}`.trim();
    return [
      ...(suite.suites ?? []).flatMap((inner) => walk(inner, here)),
      ...(suite.specs ?? []).flatMap(({ title, tests }) =>
        tests.map(({ projectName, status }) => ({
          name: `[${projectName}] ${here} ${title}`,
          state: journeyStates[status] ?? 'failed',
        })),
      ),
    ];
  };
  const counts = count(report.suites.flatMap((suite) => walk(suite, '')));
  return {
    ...counts,
    failed: [...counts.failed, ...report.errors.map(({ message }) => message ?? 'an error')],
  };
}
