/** The value below which `percent` of the samples lie (nearest rank). */
export function percentile(samples: readonly number[], percent: number): number {
  if (samples.length === 0) throw new Error('there is no percentile of nothing');
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] as number;
}

export const median = (samples: readonly number[]): number => percentile(samples, 50);

/** Three significant digits are more than a noisy machine can promise. */
export const rounded = (value: number): number => Number(value.toPrecision(3));

/** Ours divided by the peer's. */
export const ratio = (ours: number, peers: number): number => rounded(ours / peers);

export async function milliseconds(work: () => unknown): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}
