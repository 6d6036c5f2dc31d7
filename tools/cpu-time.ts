/**
 * CPU milliseconds that work takes, in all threads of this process. Unlike the clock's, they stay much the same on a
 * machine that is busy with something else.
 */
export async function cpuMs(work: () => unknown): Promise<number> {
  const started = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}

/** Below this, what is measured is the collecting of garbage and the compiling of functions. */
const leastMs = 50;

/**
 * How many times as long work takes on four times as much: about 4 where it grows as its input does, 16 where it grows
 * with the square.
 * @param work is given a size, and does that much
 */
export async function growthOver(work: (size: number) => unknown, size: number): Promise<number> {
  const quarter = await cpuMs(() => work(size / 4));
  const whole = await cpuMs(() => work(size));
  return whole / Math.max(quarter, leastMs);
}
