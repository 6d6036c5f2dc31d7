import { type Transferable, Worker } from 'node:worker_threads';

/** Why a job gave no output. A value, not an exception: the caller turns it into a sentence for the person. */
export class JobFailure {
  /**
   * `threw`: the handler refused its input with an error; `crashed`: the thread died (out of memory, native fault);
   * `timeout`: it took longer than allowed; `cancelled`: the signal said stop; `closed`: the program is ending.
   */
  readonly why: 'threw' | 'crashed' | 'timeout' | 'cancelled' | 'closed';
  readonly message: string;
  constructor(why: JobFailure['why'], message = '') {
    this.why = why;
    this.message = message;
  }
}

export const isJobFailure = (value: unknown): value is JobFailure => value instanceof JobFailure;

export interface JobOptions {
  /** Milliseconds from the moment that the thread can begin; then it is replaced. */
  readonly timeoutMs: number;
  readonly signal?: AbortSignal;
  /** Receives whatever the handler gives to its `report`. */
  readonly onProgress?: (progress: unknown) => void;
  readonly transfer?: readonly Transferable[];
  /** How many threads of the same file may work at once; one when left out. */
  readonly threads?: number;
  /** Jobs after which the thread is begun anew, for a library that keeps memory as long as its thread lives. */
  readonly renewAfter?: number | undefined;
}

/** What a worker thread answers; `jobId` tells late words about a finished job from those about the present one. */
export type WorkerMessage =
  | { readonly type: 'ready' }
  | { readonly jobId: number; readonly type: 'progress'; readonly progress: unknown }
  | { readonly jobId: number; readonly type: 'done'; readonly output: unknown }
  | { readonly jobId: number; readonly type: 'threw'; readonly message: string };

interface Job {
  readonly input: unknown;
  readonly options: JobOptions;
  readonly settle: (result: unknown) => void;
  readonly fail: (bug: unknown) => void;
}

interface Running {
  readonly job: Job;
  readonly jobId: number;
  readonly onAbort: () => void;
  timer: NodeJS.Timeout;
}

/** Enough JavaScript heap for any one file that is let in; what grows beyond is hostile. */
const resourceLimits = { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 64 };

/** Milliseconds for a thread to start on a busy machine, which is nothing that a job could help. */
const longestStart = 30_000;

/** One thread for one worker file, with the jobs that wait for it in order of arrival. */
class WorkerLine {
  private readonly url: URL;
  private readonly waiting: Job[] = [];
  private worker: Worker | null = null;
  private running: Running | null = null;
  private jobsStarted = 0;
  /** The last job that the thread before this one did. */
  private doneBefore = 0;
  private ready = false;

  constructor(url: URL) {
    this.url = url;
  }

  /** Jobs that run or wait. */
  get load(): number {
    return this.waiting.length + (this.running ? 1 : 0);
  }

  run(input: unknown, options: JobOptions): Promise<unknown> {
    return new Promise((settle, fail) => {
      if (options.signal?.aborted) return settle(new JobFailure('cancelled'));
      const job = { input, options, settle, fail };
      options.signal?.addEventListener('abort', () => this.leaveQueue(job), { once: true });
      this.waiting.push(job);
      this.next();
    });
  }

  close(): void {
    for (const job of this.waiting.splice(0)) job.settle(new JobFailure('closed'));
    this.replaceThread(new JobFailure('closed'));
  }

  private leaveQueue(job: Job): void {
    const place = this.waiting.indexOf(job);
    if (place < 0) return;
    this.waiting.splice(place, 1);
    job.settle(new JobFailure('cancelled'));
  }

  private next(): void {
    const job = this.running ? undefined : this.waiting.shift();
    if (!job) return;
    const jobId = ++this.jobsStarted;
    const onAbort = () => this.replaceThread(new JobFailure('cancelled'));
    this.worker ??= this.startThread();
    const timer = this.timerFor(this.ready ? job.options.timeoutMs : longestStart);
    job.options.signal?.addEventListener('abort', onAbort, { once: true });
    this.running = { job, jobId, timer, onAbort };
    this.worker.ref();
    try {
      this.worker.postMessage({ jobId, input: job.input }, job.options.transfer);
    } catch (bug) {
      job.fail(bug);
      this.finish(undefined);
    }
  }

  private timerFor(timeoutMs: number): NodeJS.Timeout {
    return setTimeout(() => this.replaceThread(new JobFailure('timeout')), timeoutMs);
  }

  private startThread(): Worker {
    this.ready = false;
    this.doneBefore = this.jobsStarted - 1;
    const worker = new Worker(this.url, { resourceLimits, execArgv: [] });
    const died = (message: string) => {
      if (this.worker === worker) this.replaceThread(new JobFailure('crashed', message));
    };
    worker.on('message', (message: WorkerMessage) => {
      if (this.worker !== worker) return;
      if (message.type === 'ready') this.begin();
      else this.hear(message);
    });
    worker.on('error', (error) => died(error instanceof Error ? error.message : String(error)));
    worker.on('exit', (code) => died(`exit code ${code}`));
    return worker;
  }

  /** The time of the job that waited for the thread runs from here. */
  private begin(): void {
    this.ready = true;
    if (!this.running) return;
    clearTimeout(this.running.timer);
    this.running.timer = this.timerFor(this.running.job.options.timeoutMs);
  }

  private hear(message: Exclude<WorkerMessage, { type: 'ready' }>): void {
    if (message.jobId !== this.running?.jobId) return;
    if (message.type === 'progress') this.running.job.options.onProgress?.(message.progress);
    else if (message.type === 'done') this.finish(message.output);
    else this.finish(new JobFailure('threw', message.message));
  }

  private finish(result: unknown): void {
    if (this.running) {
      const { job, timer, onAbort } = this.running;
      clearTimeout(timer);
      job.options.signal?.removeEventListener('abort', onAbort);
      this.running = null;
      job.settle(result);
      if (this.jobsStarted - this.doneBefore >= (job.options.renewAfter ?? Infinity)) this.endThread();
    }
    // A thread without work must not keep the program alive.
    this.worker?.unref();
    this.next();
  }

  /** The job at hand fails, the next one gets a fresh thread. */
  private replaceThread(failure: JobFailure): void {
    this.endThread();
    this.finish(failure);
  }

  private endThread(): void {
    const old = this.worker;
    this.worker = null;
    // Native code ends only when it comes back, so nobody waits for the old thread before going on.
    void old?.terminate();
    old?.unref();
  }
}

const lines = new Map<string, WorkerLine[]>();

/** An idle line, else one more where another thread is allowed, else the shortest. */
function lineFor(url: URL, threads: number): WorkerLine {
  const open = lines.get(url.href) ?? [];
  lines.set(url.href, open);
  const shortest = open.toSorted((one, other) => one.load - other.load)[0];
  if (shortest && (shortest.load === 0 || open.length >= threads)) return shortest;
  const line = new WorkerLine(url);
  open.push(line);
  return line;
}

/**
 * Runs one job in the thread of a worker file, which answers through `serveJobs`. There is one long-lived thread per
 * file, or as many as `threads` allows; jobs take turns. A thread that crashes, hangs or is cancelled is replaced, and jobs behind it go on.
 *
 * Rejects only when `input` cannot be cloned to the thread, which is a bug of the caller.
 */
export function runInWorker<Input, Output>(
  url: URL,
  input: Input,
  options: JobOptions,
): Promise<Output | JobFailure> {
  return lineFor(url, options.threads ?? 1).run(input, options) as Promise<Output | JobFailure>;
}

/** Ends all threads; jobs that run or wait fail with `closed`. A later job starts afresh. */
export function closeWorkers(): void {
  const open = [...lines.values()].flat();
  lines.clear();
  for (const line of open) line.close();
}
