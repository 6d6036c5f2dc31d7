/** Red, green, blue from 0 to 1, as a screen shows them. */
export type Colour = readonly [number, number, number];

/** A picture as a function of place, column by column: x from 0 to 1.5, y from 0 (top) to 1. */
export type Scene = (x: number) => (y: number) => Colour;

/** @param hex `#A8321F` */
export function colour(hex: string): Colour {
  const value = Number.parseInt(hex.slice(1), 16);
  return [((value >> 16) & 255) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255];
}

export const clamp = (value: number): number => Math.min(1, Math.max(0, value));

/** From 0 at `from` to 1 at `to`, without a corner at either end. */
export function smooth(from: number, to: number, value: number): number {
  const t = clamp((value - from) / (to - from));
  return t * t * (3 - 2 * t);
}

export function mix(a: Colour, b: Colour, share: number): Colour {
  const t = clamp(share);
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t];
}

/** Light that is added, as of a lamp or the sun. */
export const lit = (base: Colour, light: Colour, strength: number): Colour => [
  base[0] + light[0] * strength,
  base[1] + light[1] * strength,
  base[2] + light[2] * strength,
];

/** The colours of a way from 0 to 1, evenly apart. */
export function along(stops: readonly Colour[], share: number): Colour {
  const place = clamp(share) * (stops.length - 1);
  const at = Math.min(Math.floor(place), stops.length - 2);
  return mix(stops[at] as Colour, stops[at + 1] as Colour, place - at);
}

/** Scattered values from 0 to 1; the same place always has the same. */
export function scatter(x: number, y: number): number {
  let h = Math.imul(x | 0, 374761393) + Math.imul(y | 0, 668265263);
  h = Math.imul(h ^ (h >>> 13), 1274126177);
  return ((h ^ (h >>> 16)) >>> 0) / 4294967296;
}

/** Value noise: scattered values with soft ways between them, 0 to 1. */
export function noise(x: number, y: number): number {
  const [left, top] = [Math.floor(x), Math.floor(y)];
  const [u, v] = [smooth(0, 1, x - left), smooth(0, 1, y - top)];
  const upper = scatter(left, top) * (1 - u) + scatter(left + 1, top) * u;
  const lower = scatter(left, top + 1) * (1 - u) + scatter(left + 1, top + 1) * u;
  return upper * (1 - v) + lower * v;
}

/** Noise over noise, each twice as fine and half as strong: clouds, ridges, waves. 0 to 1. */
export function layered(x: number, y: number, layers: number): number {
  let [sum, weight, scale] = [0, 0, 1];
  for (let layer = 0; layer < layers; layer++) {
    sum += noise(x * scale + layer * 17, y * scale + layer * 31) / scale;
    weight += 1 / scale;
    scale *= 2;
  }
  return sum / weight;
}
