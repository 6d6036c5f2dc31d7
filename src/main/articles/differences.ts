import { diffArrays } from 'diff';
import type { ImageId } from '#shared/domain/ids.ts';

/** A passage that reads otherwise in two texts; one side is empty where a line came or went. */
export interface Difference {
  readonly was: string;
  readonly now: string;
  /** The image whose record says otherwise; left out where words of the piece itself do. */
  readonly imageId?: ImageId | undefined;
}

/** Line by line, as `bodyText` gives them; neighbouring changed lines are one difference. */
export function differences(was: string, now: string): Difference[] {
  if (was === now) return [];
  const found: Difference[] = [];
  let removed: string[] = [];
  let added: string[] = [];
  const close = () => {
    if (removed.length + added.length > 0) found.push({ was: removed.join('\n'), now: added.join('\n') });
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
