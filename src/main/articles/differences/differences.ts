import { diffArrays } from 'diff';
import type { PublicDifference } from '#shared/domain/report/classed-change.ts';

export type Difference = Readonly<PublicDifference>;

/**
 * Line by line, as `bodyText` gives them. Neighbouring changed lines are one difference each where as many came as went,
 * else one together: who says what a change is looks at one paragraph.
 */
export function differences(was: string, now: string): Difference[] {
  if (was === now) return [];
  const found: Difference[] = [];
  let removed: string[] = [];
  let added: string[] = [];
  const close = () => {
    if (removed.length === added.length)
      removed.forEach((was, index) => void found.push({ was, now: added[index] ?? '' }));
    else found.push({ was: removed.join('\n'), now: added.join('\n') });
    removed = [];
    added = [];
  };
  for (const part of diffArrays(was.split('\n'), now.split('\n'))) {
    if (part.removed) removed.push(...part.value);
    else if (part.added) added.push(...part.value);
    else close();
  }
  close();
  return found;
}
