import { colour, layered, mix, noise, type Scene, scatter, smooth } from './colour.ts';

const paper = colour('#efe6d2');
const aged = colour('#d8c6a0');
const ink = colour('#2c2f4a');
const light = colour('#a8321f');

/** Lines of an old hand that turn, from left to right, into a grid of dots. */
export const script: Scene = (x) => (y) => {
  const sheet = mix(
    paper,
    aged,
    layered(x * 2.2, y * 2.2, 5) * 0.7 + smooth(0.35, 0.9, Math.abs(y - 0.5)) * 0.3,
  );
  const turned = smooth(0.55, 1.1, x + (layered(x * 3, y * 3, 3) - 0.5) * 0.35);
  const line = Math.floor(y * 15);
  const within = y * 15 - line;
  const inMargins = smooth(0.9, 1, line) * (1 - smooth(13, 14, line)) * smooth(0.1, 0.102, x);
  const hand = turned < 1 ? handAt(x, within, line) * (1 - turned) : 0;
  const dots = turned === 0 ? 0 : dotsAt(x, y) * turned * smooth(0.06, 0.1, y) * (1 - smooth(0.9, 0.94, y));
  const seen = mix(sheet, ink, hand * inMargins * 0.86);
  return mix(
    seen,
    mix(ink, light, scatter(Math.floor(x * 60), Math.floor(y * 60)) > 0.93 ? 1 : 0),
    dots * 0.8,
  );
};

/** How much ink a running hand leaves at a place of its line. */
function handAt(x: number, within: number, line: number): number {
  const pace = x * 150 + line * 13 + noise(x * 30, line) * 3;
  const tall = noise(Math.floor(pace / Math.PI), line * 7) > 0.7 ? 0.3 : 0.13;
  const stroke = 0.56 + Math.sin(pace) * tall * (0.6 + 0.6 * noise(x * 20, line * 3));
  const wordGap = smooth(0.26, 0.32, noise(x * 16 + line * 5.7, line * 1.9));
  const pressure = 0.045 + 0.05 * (0.5 + 0.5 * Math.cos(pace + 0.8));
  return (1 - smooth(pressure * 0.5, pressure, Math.abs(within - stroke) / 1.6)) * wordGap;
}

function dotsAt(x: number, y: number): number {
  const [column, row] = [Math.floor(x * 60), Math.floor(y * 60)];
  const size = 0.1 + 0.3 * noise(column * 0.23, row * 0.31);
  return 1 - smooth(size - 0.08, size + 0.08, Math.hypot(x * 60 - column - 0.5, y * 60 - row - 0.5));
}
