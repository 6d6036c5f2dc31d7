import type { Found } from '#shared/search-query/find-pattern.ts';

/** Milliseconds that a pattern may take; an honest one needs a few, also in a long piece. */
const longest = 1_000;

/**
 * Looks for a pattern in a thread of its own, which is ended when it takes too long or nobody waits any more.
 * @returns null when it took too long
 */
export function findInWorker(
  texts: readonly string[],
  pattern: RegExp,
  signal: AbortSignal,
): Promise<readonly Found[] | null> {
  return new Promise((settle) => {
    const worker = new Worker(new URL('./find.worker.ts', import.meta.url), { type: 'module' });
    const end = (found: readonly Found[] | null) => {
      clearTimeout(timer);
      worker.terminate();
      settle(found);
    };
    let timer = setTimeout(() => end(null), 10_000);
    worker.onmessage = ({ data }) => end(data as readonly Found[]);
    worker.onerror = () => end(null);
    signal.addEventListener('abort', () => end(null), { once: true });
    worker.postMessage({ texts, source: pattern.source, flags: pattern.flags });
    // The time of the pattern, not that of a thread on a busy machine.
    clearTimeout(timer);
    timer = setTimeout(() => end(null), longest);
  });
}
