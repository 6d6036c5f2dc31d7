import { serveJobs } from './serve-jobs.ts';

let jobs = 0;

/** A worker that misbehaves on demand, so that the tests can show that the line of jobs survives it. */
serveJobs(async (wish: { do: string; value?: unknown }, report) => {
  jobs += 1;
  switch (wish.do) {
    case 'echo':
      return wish.value;
    case 'count':
      for (let step = 1; step <= 3; step++) report(step);
      return 3;
    case 'say-how-many':
      return jobs;
    case 'throw':
      throw new Error('not to my taste');
    case 'exit':
      return process.exit(7);
    case 'hang':
      for (;;);
    case 'eat-memory':
      for (const eaten: unknown[] = []; ; ) eaten.push(new Array(1_000_000).fill(eaten.length));
    default:
      return wish satisfies object;
  }
});
