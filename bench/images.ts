import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Bench, CannotMeasure } from './bench.ts';
import { answered, type Desk, inFreshFolder, openDesk } from './desk.ts';
import { median, milliseconds, ratio, rounded } from './figures.ts';
import { photographs } from './photographs.ts';

/** Images that are on their way at once, as the window sends them. */
const atOnce = 2;
/** How many images the memory is watched over; they take some minutes. */
const watched = 1_000;

/**
 * 12-megapixel JPEGs on their way into the library (received, SHA-256, metadata, original on disk, WebP at 320 and 1280
 * pixels, findable), against programs that make the same two sizes and nothing else. By images a second: a ratio above
 * 1 is ours ahead.
 */
export const images: Bench = async ({ small, say }) => {
  const files = await photographs(small ? 4 : 40, say);
  const ours: Speed[] = [];
  const peers: Record<string, number[]> = { vipsthumbnail: [], imageMagick: [] };
  for (let round = 0; round < (small ? 1 : 2); round++) {
    say(`Round ${round + 1}.`);
    ours.push(await inFreshFolder((folder) => throughTheDesk(folder, files)));
    peers.vipsthumbnail?.push(await inFreshFolder(async (folder) => byProgram(vipsthumbnail, files, folder)));
    peers.imageMagick?.push(await inFreshFolder(async (folder) => byProgram(imageMagick, files, folder)));
  }
  const perSecond = median(ours.map((speed) => speed.perSecond));
  const [vips, magick] = [median(peers.vipsthumbnail ?? []), median(peers.imageMagick ?? [])];
  say(`Watching the memory over ${small ? 8 : watched} images.`);
  return {
    imagesPerSecond: rounded(perSecond),
    cpuSecondsPerImage: rounded(median(ours.map((speed) => speed.cpuSeconds))),
    vipsthumbnailImagesPerSecond: rounded(vips),
    imageMagickImagesPerSecond: rounded(magick),
    ratioToVipsthumbnail: ratio(perSecond, vips),
    ratioToImageMagick: ratio(perSecond, magick),
    ...(await inFreshFolder((folder) => memoryOver(small ? 8 : watched, files, folder))),
  };
};

interface Speed {
  readonly perSecond: number;
  /** Seconds for one image, of all threads together. */
  readonly cpuSeconds: number;
}

async function throughTheDesk(folder: string, files: readonly string[]): Promise<Speed> {
  const desk = await openDesk(folder);
  const [first, second, ...others] = files.map((file) => readFileSync(file));
  // The threads start with the first images, once in the life of the program.
  await bringIn(
    desk,
    [first, second].flatMap((file) => file ?? []),
  );
  const before = process.cpuUsage();
  const spent = await milliseconds(() => bringIn(desk, others));
  const { user, system } = process.cpuUsage(before);
  await desk.workstation.close();
  return {
    perSecond: (others.length / spent) * 1000,
    cpuSeconds: (user + system) / 1_000_000 / others.length,
  };
}

async function bringIn(desk: Desk, files: Iterable<Buffer>): Promise<void> {
  const waiting = files[Symbol.iterator]();
  const some = async () => {
    for (let next = waiting.next(); !next.done; next = waiting.next()) {
      const upload = await answered(desk.workstation, '/uploads?name=bild.jpg', new Uint8Array(next.value));
      await desk.ask('images.add', { uploadId: ((await upload.json()) as { uploadId: never }).uploadId });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, some));
}

/** Calls of a program that make both sizes of all files. */
type Calls = (files: readonly string[], into: string) => readonly (readonly string[])[];

const vipsthumbnail: Calls = (files, into) =>
  [320, 1280].map((width) => [
    ...['vipsthumbnail', ...files, '--size', `${width}x16000>`],
    ...['-o', path.join(into, `%s-${width}.webp[Q=80,effort=2]`)],
  ]);

/** Both sizes from one decoding, which libjpeg shrinks. */
const imageMagick: Calls = (files, into) =>
  files.map((file) => {
    const made = (width: number) => path.join(into, `${path.parse(file).name}-${width}.webp`);
    return [
      ...['convert', '-define', 'jpeg:size=2560x2560', file, '-auto-orient', '-quality', '80'],
      ...['-define', 'webp:method=2', '-resize', '1280x16000>', '-write', made(1280)],
      ...['-resize', '320x16000>', made(320)],
    ];
  });

/** @returns images a second */
function byProgram(calls: Calls, files: readonly string[], into: string): number {
  const started = performance.now();
  for (const [program = '', ...words] of calls(files, into)) {
    const { error, status, stderr } = spawnSync(program, words, { encoding: 'utf8' });
    if (error) throw new CannotMeasure(`«${program}» is not installed; it is a peer of this benchmark.`);
    if (status !== 0) throw new Error(`${program}: ${stderr}`);
  }
  const seconds = (performance.now() - started) / 1000;
  if (readdirSync(into).length !== files.length * 2) throw new Error('The peer has left images out.');
  return files.length / seconds;
}

/** Brings in many images that differ, and says how much more memory the program holds at the end than after half: by then its caches are full. */
async function memoryOver(count: number, files: readonly string[], folder: string) {
  const desk = await openDesk(folder);
  const photos = files.map((file) => readFileSync(file));
  function* different(from: number, to: number) {
    // Bytes behind the end of a JPEG make it another file with the same pixels.
    for (let index = from; index < to; index++)
      yield Buffer.concat([photos[index % photos.length] as Buffer, Buffer.from(`\n${index}`)]);
  }
  const held = () => process.memoryUsage().rss / 1024 / 1024;
  const half = Math.ceil(count / 2);
  await bringIn(desk, different(0, half));
  const after = held();
  await bringIn(desk, different(half, count));
  const atEnd = held();
  await desk.workstation.close();
  return { memoryMb: rounded(atEnd), memoryGrowthMb: rounded(atEnd - after) };
}
