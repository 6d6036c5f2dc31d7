import sharp from 'sharp';
import { serveJobs } from '../../jobs/serve-jobs.ts';
import { hall, steps, tower } from './built.ts';
import { clamp, type Scene, scatter } from './colour.ts';
import { hills, lake } from './outdoors.ts';
import type { SceneName } from './scenes.ts';
import { script } from './written.ts';

type Column = ReturnType<Scene>;

const scenes: Record<SceneName, Scene> = { lake, hall, steps, tower, script, hills };

const [width, height] = [1200, 800];

/** Strength of the film grain, of 255; it also keeps soft skies from showing bands. */
const grain = 7;

// Painted pixel by pixel: the images room forbids libvips, for the whole process, to open drawings such as SVG.
serveJobs(async (name: SceneName): Promise<Uint8Array> => {
  const columns = Array.from({ length: width }, (_, column) => scenes[name](column / height));
  const pixels = new Uint8Array(width * height * 3);
  for (let row = 0, at = 0; row < height; row++)
    for (let column = 0; column < width; column++) {
      const seen = (columns[column] as Column)(row / height);
      const film = (scatter(column, row) + scatter(column + 7919, row) - 1) * grain;
      for (const part of seen) pixels[at++] = clamp(part + film / 255) * 255;
    }
  return sharp(pixels, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 86 })
    .toBuffer();
});
