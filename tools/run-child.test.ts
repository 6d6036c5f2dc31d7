import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { describe, expect, it } from 'vitest';
import { exitCodeOf, runChild } from './run-child.ts';

const node = (script: string) => runChild(process.execPath, ['--eval', script]);

/** A program that runs another in its place, as `npm start` does, with the other one's first line read. */
async function inItsPlace(inner: string): Promise<ChildProcess> {
  const outer = `
    const { runChild, exitCodeOf } = await import(${JSON.stringify(new URL('./run-child.ts', import.meta.url).href)});
    process.exitCode = exitCodeOf(await runChild(process.execPath, ['--eval', ${JSON.stringify(inner)}]));`;
  const program = spawn(process.execPath, ['--input-type=module', '--eval', outer], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(createInterface({ input: program.stdout }), 'line');
  return program;
}

describe('a program run in the place of another', () => {
  it('gives its exit code', async () => {
    expect(exitCodeOf(await node('process.exit(3)'))).toBe(3);
    expect(exitCodeOf(await node(''))).toBe(0);
  });

  it('that was killed gives the code that a shell would give', async () => {
    expect(exitCodeOf(await node('process.kill(process.pid, "SIGKILL")'))).toBe(137);
  });

  it('that is not there is an error, not a silence', async () => {
    await expect(runChild('/no/such/program', [])).rejects.toThrow('ENOENT');
  });

  it.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('is told of %s and may finish', async (signal) => {
    const program = await inItsPlace(
      `process.on('${signal}', () => process.exit(42)); setTimeout(() => {}, 10_000); console.log('ready');`,
    );
    program.kill(signal);
    expect(await once(program, 'close')).toEqual([42, null]);
  });
});
