import { mkdirSync, renameSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { chanceFrom } from './written-words.ts';

const [width, height] = [4000, 3000];
/** Pixels of the coarse picture out of which a photograph is grown. */
const coarse = { width: 250, height: 188 };

/**
 * Files of 12-megapixel JPEGs that weigh what a camera's do: soft shapes with grain over them. Made once, into the
 * system's folder for temporary files, and the same on every machine.
 */
export async function photographs(count: number, say: (line: string) => void): Promise<readonly string[]> {
  const folder = path.join(os.tmpdir(), 'druckreif-bench-photographs');
  mkdirSync(folder, { recursive: true });
  const files = Array.from({ length: count }, (_, index) => path.join(folder, `bild-${index}.jpg`));
  for (const [index, file] of files.entries()) {
    if (await stat(file).catch(() => null)) continue;
    if (index % 10 === 0) say(`Taking photographs: ${index} of ${count}.`);
    await sharp(await photograph(index), { raw: { width, height, channels: 3 } })
      .jpeg({ quality: 90 })
      .toFile(`${file}.part`);
    renameSync(`${file}.part`, file);
  }
  return files;
}

async function photograph(seed: number): Promise<Buffer> {
  const chance = chanceFrom(seed + 1);
  const [warm, steep, wave] = [chance(), chance(), 8 + chance() * 60];
  const shapes = Buffer.alloc(coarse.width * coarse.height * 3);
  for (let at = 0; at < shapes.length; at++) {
    const [x, y] = [Math.floor(at / 3) % coarse.width, Math.floor(at / 3 / coarse.width)];
    const light = 128 + 60 * Math.sin((x + y * steep) / wave) + (at % 3) * 20 * (warm - 0.5);
    shapes[at] = Math.max(0, Math.min(255, light + 40 * (chance() - 0.5)));
  }
  const grown = await sharp(shapes, { raw: { ...coarse, channels: 3 } })
    .resize(width, height, { kernel: 'cubic' })
    .raw()
    .toBuffer();
  // A cheap row of numbers for the grain: three million calls of a good one would take longer than the rest.
  let grain = seed * 7919 + 1;
  for (let at = 0; at < grown.length; at++) {
    grain = (Math.imul(grain, 1103515245) + 12345) & 0x7fffffff;
    grown[at] = Math.max(0, Math.min(255, (grown[at] ?? 0) + ((grain >> 16) % 13) - 6));
  }
  return grown;
}
