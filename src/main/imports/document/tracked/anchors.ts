import type { Element } from '@xmldom/xmldom';
import type { Run, Step } from './scan.ts';
import { childrenOf } from './word-xml.ts';

/**
 * Gives each thread of the margin words to stand at. One whose words are gone, or that only points to a place, takes the
 * word before it, or else the next run.
 * @param threadOf the thread of a comment by its number; undefined: the document holds no such comment
 * @param stays whether a run is still there
 * @returns the runs in the order of the text, with the threads that each is in
 */
export function anchored(
  steps: readonly Step[],
  threadOf: (comment: string) => string | undefined,
  stays: (run: Run) => boolean,
): { readonly run: Run; readonly threads: Set<string> }[] {
  const runs: { run: Run; threads: Set<string> }[] = [];
  const placed = new Set<string>();
  const waiting = new Set<string>();
  let last: (typeof runs)[number] | undefined;
  const take = (at: { threads: Set<string> }, thread: string) => {
    at.threads.add(thread);
    placed.add(thread);
  };
  for (const step of steps) {
    if ('run' in step) {
      if (!stays(step.run)) continue;
      const here = { run: step.run, threads: new Set<string>() };
      runs.push(here);
      if (!step.run.hasWords) continue;
      last = here;
      for (const comment of step.run.comments) {
        const thread = threadOf(comment);
        if (thread) take(here, thread);
      }
      for (const thread of waiting) take(here, thread);
      waiting.clear();
      continue;
    }
    const thread = threadOf(step.comment);
    if (!thread || placed.has(thread)) continue;
    if (!last || last.run.paragraph !== step.paragraph) waiting.add(thread);
    else {
      const word = lastWordOf(last.run);
      const at = word === last.run ? last : { run: word, threads: new Set(last.threads) };
      if (at !== last) runs.push(at);
      take(at, thread);
      last = at;
    }
  }
  if (last) for (const thread of waiting) take(last, thread);
  return runs;
}

/** The last word of a run as a run of its own; the run itself where it is but one word, or ends in something else. */
function lastWordOf(run: Run): Run {
  const last = childrenOf(run.element).at(-1);
  const text = last?.textContent ?? '';
  const at = text.trimEnd().search(/\S+$/);
  if (last?.localName !== 't' || at <= 0) return run;
  const element = run.element.cloneNode(true) as Element;
  for (const child of childrenOf(element))
    if (child.localName !== 'rPr' && child !== childrenOf(element).at(-1)) element.removeChild(child);
  const word = childrenOf(element).at(-1);
  if (!word) return run;
  last.textContent = text.slice(0, at);
  word.textContent = text.slice(at);
  run.element.parentNode?.insertBefore(element, run.element.nextSibling);
  const split: Run = { ...run, element };
  run.paragraph?.runs.push(split);
  return split;
}
