import type { Transaction } from '@tiptap/pm/state';

/** A stretch that a transaction changes: where it was, and where what is there instead is now. */
export interface ChangedRange {
  readonly from: number;
  readonly to: number;
  readonly nowFrom: number;
  readonly nowTo: number;
}

/** What a transaction replaces, from the front; stretches that touch are one. Marks and attributes do not count. */
export function changedRanges({ mapping }: Transaction): ChangedRange[] {
  const back = mapping.invert();
  const ranges = mapping.maps.flatMap((map, index) => {
    const found: ChangedRange[] = [];
    const rest = mapping.slice(index + 1);
    map.forEach((_from, _to, start, end) => {
      const [nowFrom, nowTo] = [rest.map(start, -1), rest.map(end, 1)];
      found.push({ from: back.map(nowFrom, -1), to: back.map(nowTo, 1), nowFrom, nowTo });
    });
    return found;
  });
  const merged: ChangedRange[] = [];
  for (const range of ranges.sort((a, b) => a.from - b.from || a.nowFrom - b.nowFrom)) {
    const last = merged.at(-1);
    if (!last || (range.from > last.to && range.nowFrom > last.nowTo)) merged.push(range);
    else
      merged[merged.length - 1] = {
        from: last.from,
        to: Math.max(last.to, range.to),
        nowFrom: Math.min(last.nowFrom, range.nowFrom),
        nowTo: Math.max(last.nowTo, range.nowTo),
      };
  }
  return merged;
}
