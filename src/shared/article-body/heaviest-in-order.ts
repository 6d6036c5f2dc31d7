/**
 * The heaviest choice of places whose values rise, by place. `values` are distinct and not negative.
 * Takes n log n steps: the best sum below each value is kept in a tree of prefixes.
 */
export function heaviestInOrder(values: readonly number[], weights: readonly number[]): Set<number> {
  const size = values.reduce((most, value) => Math.max(most, value), -1) + 1;
  const sums: number[] = [];
  const before: number[] = [];
  // Node n answers for the values in (n - lowest bit of n, n], counted from 1; it names the place of the best chain.
  const tree: number[] = new Array(size + 1).fill(-1);
  const better = (a: number, b: number): number => (a < 0 || (b >= 0 && sums[b]! > sums[a]!) ? b : a);

  values.forEach((value, place) => {
    let best = -1;
    for (let node = value; node > 0; node -= node & -node) best = better(best, tree[node]!);
    before.push(best);
    sums.push(weights[place]! + (best < 0 ? 0 : sums[best]!));
    for (let node = value + 1; node <= size; node += node & -node) tree[node] = better(tree[node]!, place);
  });

  const chosen = new Set<number>();
  let place = sums.reduce((best, _, at) => better(best, at), -1);
  for (; place >= 0; place = before[place]!) chosen.add(place);
  return chosen;
}
