import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { closeWorkers, JobFailure, type JobOptions, runInWorker } from './run-in-worker.ts';

const url = new URL('./rehearsal.worker.ts', import.meta.url);
const ask = (wish: { do: string; value?: unknown }, options: Partial<JobOptions> = {}) =>
  runInWorker<typeof wish, unknown>(url, wish, { timeoutMs: 15_000, ...options });

afterAll(closeWorkers);

describe('a job in a worker thread', () => {
  it('has a thread beside it where two are allowed, and waits for neither of them idly', async () => {
    const stop = new AbortController();
    const hanging = ask({ do: 'hang' }, { threads: 2, signal: stop.signal });
    expect(await ask({ do: 'echo', value: 1 }, { threads: 2 })).toBe(1);
    expect(await ask({ do: 'echo', value: 2 }, { threads: 2 })).toBe(2);
    stop.abort();
    expect(await hanging).toEqual(new JobFailure('cancelled'));
  });

  it('gives its output, bytes included', async () => {
    expect(await ask({ do: 'echo', value: { bytes: new Uint8Array([1, 2]) } })).toEqual({
      bytes: new Uint8Array([1, 2]),
    });
  });

  it('reports progress in order before it is done', async () => {
    const seen: unknown[] = [];
    expect(await ask({ do: 'count' }, { onProgress: (step) => seen.push(step) })).toBe(3);
    expect(seen).toEqual([1, 2, 3]);
  });

  it('fails as a value when the handler throws, and the thread lives on', async () => {
    expect(await ask({ do: 'throw' })).toEqual(new JobFailure('threw', 'not to my taste'));
    expect(await ask({ do: 'echo', value: 'still here' })).toBe('still here');
  });

  it('is done by a fresh thread after as many as one may do', async () => {
    await closeWorkers();
    const asked = Array.from({ length: 5 }, () => ask({ do: 'say-how-many' }, { renewAfter: 2 }));
    expect(await Promise.all(asked)).toEqual([1, 2, 1, 2, 1]);
  });

  it('that hangs is ended in time, and the jobs behind it are done by a fresh thread', async () => {
    const hanging = ask({ do: 'hang' }, { timeoutMs: 300 });
    const behind = ask({ do: 'echo', value: 'next' });
    expect(await hanging).toEqual(new JobFailure('timeout'));
    expect(await behind).toBe('next');
  });

  it('that takes the thread down fails as crashed, and the jobs behind it are done', async () => {
    const [dying, behind] = await Promise.all([ask({ do: 'exit' }), ask({ do: 'echo', value: 'next' })]);
    expect(dying).toMatchObject({ why: 'crashed', message: 'exit code 7' });
    expect(behind).toBe('next');
  });

  it('that eats memory without end takes only its own thread down', async () => {
    expect(await ask({ do: 'eat-memory' }, { timeoutMs: 60_000 })).toMatchObject({ why: 'crashed' });
    expect(await ask({ do: 'echo', value: 'next' })).toBe('next');
  }, 70_000);

  it('can be cancelled while it runs and while it waits', async () => {
    const stop = new AbortController();
    const running = ask({ do: 'hang' }, { signal: stop.signal });
    const waiting = ask({ do: 'echo', value: 'never' }, { signal: stop.signal });
    const other = ask({ do: 'echo', value: 'not cancelled' });
    stop.abort();
    expect(await running).toEqual(new JobFailure('cancelled'));
    expect(await waiting).toEqual(new JobFailure('cancelled'));
    expect(await other).toBe('not cancelled');
    expect(await ask({ do: 'echo' }, { signal: stop.signal })).toEqual(new JobFailure('cancelled'));
  });

  it('with input that no thread can receive is a bug of the caller', async () => {
    await expect(ask({ do: 'echo', value: () => 'a function' })).rejects.toThrow();
    expect(await ask({ do: 'echo', value: 'next' })).toBe('next');
  });

  it('fails as closed when the program ends', async () => {
    const jobs = [ask({ do: 'hang' }), ask({ do: 'echo' })];
    await closeWorkers();
    expect(await Promise.all(jobs)).toEqual([new JobFailure('closed'), new JobFailure('closed')]);
  });
});

describe('an idle worker thread', () => {
  it('does not keep the program alive', async () => {
    const script = `
      const { runInWorker } = await import(${JSON.stringify(new URL('./run-in-worker.ts', import.meta.url).href)});
      console.log(await runInWorker(new URL(${JSON.stringify(url.href)}), { do: 'echo', value: 'done' }, { timeoutMs: 60000 }));`;
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--input-type=module', '--eval', script],
      { timeout: 15_000 },
    );
    expect(stdout.trim()).toBe('done');
  });
});
