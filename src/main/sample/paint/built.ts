import { along, clamp, colour, layered, lit, mix, noise, type Scene, smooth } from './colour.ts';

const stone = colour('#d9c3a3');
const edge = colour('#f3e3c8');
const riser = colour('#8e7a68');
const shade = colour('#3d4a63');

/** A long flight of steps in low sun; the shadow of a wall breaks at each of them. */
export const steps: Scene = (x) => (y) => {
  const far = 0.16;
  const flight = Math.log((y + far) / far) * 7.2;
  const step = Math.floor(flight);
  const within = flight - step;
  const isTread = within < 0.62;
  const breakAt = isTread ? within * 0.05 : 0.031 + (within - 0.62) * 0.02;
  const shadowEdge = 0.34 + (1 - y) * 0.5 + breakAt * (0.5 + y) + (layered(y * 3, 4, 3) - 0.5) * 0.05;
  const grain = (layered(x * 60, flight * 6, 3) - 0.5) * 0.1;
  const worn = mix(stone, edge, smooth(0.44, 0.62, within) * (isTread ? 1 : 0));
  const surface = isTread ? worn : mix(riser, stone, (within - 0.62) * 0.5);
  const sunny = lit(surface, colour('#ff9a4a'), 0.05 + 0.07 * x * y);
  const shaded = mix(mix(surface, shade, 0.66), colour('#20283a'), 0.25 + 0.25 * (1 - y));
  const seen = mix(shaded, sunny, smooth(-0.012 - 0.01 * (1 - y), 0.012, x - shadowEdge));
  return lit(mix(seen, colour('#e9d9c0'), (1 - smooth(0, 0.34, y)) * 0.45), [1, 1, 1], grain * 0.6);
};

/** Radius of the opening. */
const opening = 0.13;

const rust = ['#0d1b20', '#16323a', '#2d545a', '#8a8f7a', '#f1d9a5'].map(colour);

/** The inside of a round tower, seen from the floor: rings of masonry around an opening full of light. */
export const tower: Scene = (x) => (y) => {
  const [dx, dy] = [x - 0.83, (y - 0.42) * 1.04];
  const away = Math.hypot(dx, dy);
  const angle = Math.atan2(dy, dx);
  const depth = Math.log(away / opening) * 7;
  if (depth < 0) return mix(colour('#fff3d4'), colour('#f6dca4'), away / opening);
  const ring = Math.floor(depth);
  const stones = 28;
  const along28 = ((angle / Math.PI + 1) * stones) / 2 + (ring % 2) * 0.5;
  const joint =
    (1 - smooth(0.02, 0.09, Math.min(along28 % 1, 1 - (along28 % 1)))) * 0.5 +
    (1 - smooth(0.02, 0.12, depth - ring)) * 0.9;
  const fall = Math.exp(-depth / 9.5);
  const side = 0.5 + 0.5 * Math.cos(angle - 0.7);
  const tone =
    fall * (0.62 + 0.46 * side) + (noise(Math.floor(along28) * 3.7, ring * 5.3) - 0.5) * 0.09 * fall;
  const seen = along(rust, clamp(tone * (1 - joint * 0.3) + layered(x * 40, y * 40, 3) * 0.03));
  return lit(seen, colour('#ffd27a'), 0.16 * Math.exp(-((away - opening) / 0.06)) * (1 - joint * 0.2));
};

const evening = ['#8fa3ad', '#bcc2bd', '#dcd0b8', '#ecd9b3'].map(colour);
const roof = colour('#53453f');
const glass = colour('#cfd9d6');
const wall = colour('#a06a4c');

/** The saw-tooth roof of a boatbuilding hall, brick below, evening sky above. */
export const hall: Scene = (x) => (y) => {
  const sky = along(evening, y * 1.5 + (layered(x * 1.2, y * 7, 4) - 0.5) * 0.25);
  const tooth = (x * 3.2 + 0.2) % 1;
  const ridge = 0.36 + tooth * 0.2;
  const eaves = 0.58;
  if (y < ridge) return sky;
  if (y < eaves) {
    const pane = 1 - smooth(0.05, 0.054, tooth);
    const ribs = 0.5 + 0.5 * Math.sin(tooth * 130);
    const slate = lit(roof, [1, 0.9, 0.7], (1 - tooth) * 0.09 + ribs * 0.02);
    return mix(slate, mix(glass, sky, 0.35), pane * (0.82 + 0.18 * Math.sin(y * 160)));
  }
  const row = Math.floor(y * 90);
  const brick = noise(Math.floor(x * 42 + (row % 2) * 0.5) * 7.1, row * 3.3);
  const mortar = smooth(0.8, 0.95, (y * 90) % 1) * 0.35;
  const masonry = lit(mix(wall, colour('#d9b48f'), mortar), [1, 0.8, 0.6], (brick - 0.5) * 0.1);
  const bay = (x * 3.2 + 0.2) % 1;
  const window = smooth(0.24, 0.25, bay) * (1 - smooth(0.75, 0.76, bay)) * smooth(0.66, 0.665, y);
  const lightInside = mix(colour('#f2c987'), colour('#51606a'), smooth(0.66, 0.94, y + bay * 0.1));
  const bars = Math.max(
    smooth(0.94, 0.97, (bay * 8) % 1),
    smooth(0.9, 0.95, (y * 14) % 1) * smooth(0.24, 0.25, bay),
  );
  const seen = mix(masonry, mix(lightInside, colour('#2b2624'), bars), window * (1 - smooth(0.93, 0.935, y)));
  return mix(seen, colour('#2f2926'), smooth(0.58, 1.1, y) * 0.5 + (1 - smooth(0.58, 0.6, y)) * 0.4);
};
