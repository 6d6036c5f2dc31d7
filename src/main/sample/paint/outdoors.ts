import { along, type Colour, colour, layered, lit, mix, noise, type Scene, smooth } from './colour.ts';

const dawn = ['#26384f', '#4c6580', '#9aa3ab', '#e3bd97', '#f6d9ae'].map(colour);
const shore = colour('#2a3a48');
const post = colour('#16202a');
const sunlight = colour('#ffb774');

/** A lake before sunrise: two ridges, still water, the posts of a landing stage. */
export const lake: Scene = (x) => (y) => {
  const horizon = 0.54;
  if (y < horizon) return mix(dawnAbove(x, y, horizon), post, postAt(x, y));
  const depth = (y - horizon) / (1 - horizon);
  const ripple = (noise(x * 9, depth * 90) - 0.5) * (0.012 + depth * 0.05);
  const mirrored = dawnAbove(x + ripple, horizon - (y - horizon) * 0.92 + ripple, horizon);
  const water = mix(mirrored, colour('#1d3043'), 0.14 + depth * 0.42);
  const glint = smooth(0.62, 0.95, noise(x * 26 + 3, y * 240)) * Math.exp(-(((x - 1.02) / 0.2) ** 2));
  return mix(
    lit(water, sunlight, glint * 0.32 * (1 - depth * 0.6)),
    post,
    Math.max(postAt(x, y), mirroredPost(x + ripple * 0.4, y)),
  );
};

function dawnAbove(x: number, y: number, horizon: number): Colour {
  const sky = along(dawn, y / horizon + (layered(x * 1.6, y * 9, 4) - 0.5) * 0.16);
  const glow = Math.exp(-(((x - 1.02) / 0.42) ** 2) - ((y - horizon) / 0.2) ** 2);
  let seen = lit(sky, sunlight, glow * 0.3);
  for (const [index, { base, height, haze }] of ridges.entries()) {
    if (y < base - height) continue;
    const ridge = base - height * layered(x * (1.6 + index) + index * 9, index * 5, 5);
    seen = mix(
      seen,
      mix(shore, sky, haze - smooth(ridge, horizon, y) * 0.2),
      smooth(ridge, ridge + 0.003, y),
    );
  }
  return seen;
}
const ridges = [
  { base: 0.52, height: 0.17, haze: 0.78 },
  { base: 0.55, height: 0.12, haze: 0.5 },
];

/** Posts of the landing stage: place, top and foot of each. */
const posts = [
  [0.24, 0.5, 0.8],
  [0.335, 0.525, 0.735],
  [0.41, 0.54, 0.69],
  [0.47, 0.552, 0.66],
] as const;

const thickness = (foot: number): number => (foot - 0.5) * 0.026;

const across = (x: number, place: number, foot: number): number =>
  1 - smooth(thickness(foot) * 0.85, thickness(foot), Math.abs(x - place));

const postAt = (x: number, y: number): number =>
  Math.max(
    ...posts.map(
      ([place, top, foot]) =>
        across(x, place, foot) * smooth(top - 0.002, top, y) * (1 - smooth(foot - 0.002, foot, y)),
    ),
  );

const mirroredPost = (x: number, y: number): number =>
  Math.max(
    ...posts.map(
      ([place, top, foot]) =>
        across(x, place, foot) *
        smooth(foot - 0.002, foot, y) *
        (1 - smooth(foot, foot + (foot - top) * 0.8, y)) *
        0.55,
    ),
  );

const fog = ['#dfe5e1', '#e9ebe4', '#f3efe4'].map(colour);
const slopes = ['#b9c7bf', '#93a99e', '#6b877b', '#46645a', '#27423b'].map(colour);

/** Five ridges, one behind the other, with fog between them. */
export const hills: Scene = (x) => {
  const ridges = slopes.map((slope, index) => {
    const rough = layered(x * (1.3 + index * 0.5) + index * 11.3, index * 3.1, 6);
    const swell = Math.sin(x * (1.5 + index * 0.35) + index * 2.1) * 0.035;
    const trees = index > 1 ? (noise(x * (70 + index * 30), index) - 0.5) * 0.004 * index : 0;
    const height = 0.3 + index * 0.15 - (rough - 0.4) * (0.2 + index * 0.03) + swell;
    return { slope, height, trees, clear: 0.62 - index * 0.08 };
  });
  return (y) => {
    const sun = Math.exp(-((x - 0.36) ** 2 + (y - 0.2) ** 2) / 0.05);
    let seen = lit(along(fog, y * 1.6), sunlight, 0.12 * sun);
    for (const { slope, height, trees, clear } of ridges) {
      const misty = mix(slope, fog[1] as Colour, 0.08 + smooth(0, 0.24, y - height) * clear);
      seen = mix(seen, misty, smooth(-0.0015, 0.0015, y - height - trees));
    }
    return seen;
  };
};
