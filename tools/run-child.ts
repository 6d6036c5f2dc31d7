import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import type { Ending } from './which-door.ts';

const passedOn = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs a program in this one's place: same terminal, and the signals that end this one end that one.
 *
 * @throws if the program cannot be started at all
 */
export function runChild(
  program: string,
  words: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<Ending> {
  const startedAt = performance.now();
  const child = spawn(program, words, { stdio: 'inherit', env });
  const pass = (signal: NodeJS.Signals): void => {
    // A terminal gives its Ctrl-C to both; passed on, it would count twice.
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
  };
  for (const signal of passedOn) process.on(signal, pass);
  return new Promise<Ending>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code, signal, lastedMs: performance.now() - startedAt }));
  }).finally(() => {
    for (const signal of passedOn) process.off(signal, pass);
  });
}

/** The exit code that a shell would give for this ending. */
export const exitCodeOf = ({ code, signal }: Pick<Ending, 'code' | 'signal'>): number =>
  code ?? 128 + (signal ? constants.signals[signal] : 0);
