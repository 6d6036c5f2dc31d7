import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { sha256Of } from '#main/store/originals.ts';
import { openStore } from '#main/store/store.ts';
import { isRefusal } from '#shared/contract/errors.ts';
import { idsFrom } from '#shared/domain/ids.ts';
import { emptyCredit, type Image, imageKind } from '#shared/domain/image/image.ts';
import { momentOf } from '#shared/domain/time.ts';
import { CannotMeasure, type Settings } from './bench.ts';
import { openDesk, root } from './desk.ts';
import { chanceFrom, line, personName } from './written-words.ts';

const generation = sha256Of(
  ['bench/generate-library.ts', 'src/main/store/images.ts', 'src/main/store/image-library.ts']
    .map((file) => readFileSync(path.join(root, file), 'utf8'))
    .concat(readdirSync(path.join(root, 'src/main/store/migrations')).sort())
    .join(''),
).slice(0, 12);

/** Different pictures; each of them stands for many images by a hard link. */
const pictures = 300;
const firstAt = Date.parse('2018-01-02T06:00:00.000Z');
const everyMs = 4 * 60 * 60_000;

/**
 * A desk with so many images, each with a record and a small picture, the same in every run. Made once and kept in the
 * system's folder for temporary files; whoever opens it must leave it as it is.
 */
export async function generatedLibrary(images: number, { say }: Settings): Promise<string> {
  const folder = path.join(os.tmpdir(), `druckreif-bench-library-${images}-${generation}`);
  if (existsSync(folder)) return folder;
  const unfinished = path.join(os.tmpdir(), `druckreif-bench-unfinished-${process.pid}`);
  say(`Writing a desk of ${images} images into ${folder}.`);
  try {
    mkdirSync(unfinished);
    await (await openDesk(unfinished)).workstation.close();
    await fill(unfinished, images);
    renameSync(unfinished, folder);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  return folder;
}

async function fill(folder: string, count: number): Promise<void> {
  const thumbs = await drawnPictures(folder, Math.min(count, pictures));
  const store = openStore(folder);
  if (isRefusal(store)) throw new CannotMeasure(`The desk ${folder} did not open: ${store.code}.`);
  try {
    store.transaction(() => {
      for (let number = 0; number < count; number++) {
        const image = imageOf(number);
        store.images.add(image, { 'iptc.City': line(1, chanceFrom(number)) }, null);
        const { caption, creditLine, creators } = image.credit;
        store.search.put({
          kind: 'image',
          ref: image.imageId,
          title: caption,
          text: creditLine,
          people: creators,
          at: image.addedAt,
        });
      }
    });
  } finally {
    store.close();
  }
  for (let number = 0; number < count; number++) {
    const thumb = path.join(folder, 'renditions', `${sha256For(number)}-thumb.webp`);
    mkdirSync(path.dirname(thumb), { recursive: true });
    share(thumbs[number % thumbs.length]!, thumb);
    const original = store.originals.pathOf(sha256For(number));
    mkdirSync(path.dirname(original), { recursive: true });
    share(thumbs[number % thumbs.length]!, original);
  }
}

/** Where a file system knows no further link to a file, a copy. */
function share(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

/** Small pictures with something to decode in them. */
async function drawnPictures(folder: string, count: number): Promise<string[]> {
  const drawn = path.join(folder, 'drawn');
  mkdirSync(drawn);
  const files: string[] = [];
  for (let number = 0; number < count; number++) {
    const chance = chanceFrom(number + 7);
    const spots = Buffer.from(Array.from({ length: 16 * 12 * 3 }, () => Math.floor(chance() * 256)));
    const file = path.join(drawn, `${number}.webp`);
    await sharp(spots, { raw: { width: 16, height: 12, channels: 3 } })
      .resize(320, 240, { kernel: 'cubic' })
      .webp({ quality: 78, effort: 2 })
      .toFile(file);
    files.push(file);
  }
  return files;
}

const sha256For = (number: number): string => sha256Of(`image ${number}`);

function imageOf(number: number): Image {
  const chance = chanceFrom(number + 1);
  const now = () => firstAt + number * everyMs;
  const name = personName(chance);
  return {
    imageId: idsFrom(now, () => number.toString(36).padStart(9, '0')).image(),
    sha256: sha256For(number),
    mediaType: 'image/jpeg',
    byteLength: 4_000_000,
    width: 4000,
    height: 3000,
    originalName: `bild-${number}.jpg`,
    credit: {
      ...emptyCredit(),
      kind: imageKind.options[number % imageKind.options.length] ?? 'photo',
      caption: line(9, chance),
      altText: number % 3 === 0 ? '' : line(12, chance),
      creditLine: number % 7 === 0 ? '' : `Keystone-SDA / ${name}`,
      creators: [name],
      rightsEndOn: number % 5 === 0 ? momentOf(now).slice(0, 10) : '',
      restrictions: number % 11 === 0 ? ['single-use'] : [],
    },
    addedAt: momentOf(now),
  };
}
