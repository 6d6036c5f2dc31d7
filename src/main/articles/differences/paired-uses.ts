import type { FigureAttrs } from '#shared/article-body/body.ts';

export interface FigureUse extends FigureAttrs {
  readonly caption: string;
}
type Pair = readonly [was: FigureUse | null, now: FigureUse | null];

/**
 * Which figure of a piece was which: those of the same image first, then those in the same place (both lead or both
 * not, and the same caption), then the rest in order. On the side that has more, some came or went.
 */
export function pairedUses(before: readonly FigureUse[], after: readonly FigureUse[]): Pair[] {
  const left = [...before];
  const paired = new Map<FigureUse, FigureUse>();
  const pairBy = (alike: (was: FigureUse, now: FigureUse) => boolean) => {
    for (const now of after) {
      if (paired.has(now)) continue;
      const at = left.findIndex((was) => alike(was, now));
      const [was] = at < 0 ? [] : left.splice(at, 1);
      if (was) paired.set(now, was);
    }
  };
  pairBy((was, now) => was.imageId !== null && was.imageId === now.imageId);
  pairBy((was, now) => was.lead === now.lead && was.caption === now.caption);
  pairBy((was, now) => was.lead === now.lead);
  return [
    ...after.map((now): Pair => [paired.get(now) ?? null, now]),
    ...left.map((was): Pair => [was, null]),
  ];
}
