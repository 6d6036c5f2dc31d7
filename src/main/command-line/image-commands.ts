import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { allImagesName } from '#shared/contract/image-export.ts';
import { type Crop, crop } from '#shared/domain/image/crop.ts';
import { type CreditChanges, emptyCredit, imageKind, restriction } from '#shared/domain/image/image.ts';
import { imageOutputFormat } from '#shared/domain/image/image-settings.ts';
import { wordsIn } from '#shared/words/words.ts';
import { allPages } from './all-pages.ts';
import { type Desk, Refused } from './ask.ts';
import type { Command } from './command.ts';
import { articleIn, imageIn, needFlag, needSomeWords, needs, needWords, WrongUsage } from './usage.ts';

/** Flags for every field of the credit record: `creditLine` is `--credit-line`; `--alt` is short for `--alt-text`. */
const fields = Object.keys(emptyCredit()).filter((field) => field !== 'creators') as Exclude<
  keyof CreditChanges,
  'creators'
>[];
const flagOf = (field: string): string => field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const text = { type: 'string' } as const;
const creditOptions = {
  ...Object.fromEntries(fields.map((field) => [flagOf(field), { type: 'string' } as const])),
  alt: { type: 'string' } as const,
  creator: { type: 'string', multiple: true } as const,
};

const listed = (words: string): string[] =>
  words
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);

function creditFrom(flags: Readonly<Record<string, unknown>>): CreditChanges {
  const changes: Record<string, unknown> = {};
  for (const field of fields) if (flags[flagOf(field)] !== undefined) changes[field] = flags[flagOf(field)];
  if (flags.alt !== undefined) changes.altText = flags.alt;
  if (changes.restrictions !== undefined)
    changes.restrictions = listed(String(changes.restrictions)).map((word) =>
      needs(restriction, word, '--restrictions'),
    );
  if (flags.creator !== undefined) changes.creators = flags.creator;
  if (changes.kind !== undefined) changes.kind = needs(imageKind, changes.kind, '--kind');
  return changes as CreditChanges;
}

const all = (desk: Desk) =>
  allPages(
    (after) => desk.ask('images.list', { after, limit: 200 }),
    (page) => page.images,
  );

const creditUsage =
  '[--creator C]… [--credit-line C] [--copyright-notice C] [--alt A] [--caption C] [--ai-system S] …';

const add: Command = {
  name: 'images add',
  usage: `images add FILE… ${creditUsage}`,
  options: { ...creditOptions, json: { type: 'boolean' } },
  prepare({ words, flags }) {
    needSomeWords(words);
    const credit = creditFrom(flags);
    return async ({ desk, answer }) => {
      const take = async (file: string) =>
        desk.ask('images.add', { uploadId: await desk.upload(file), credit });
      const [only, ...others] = words;
      if (only !== undefined && others.length === 0) return answer(await take(only));
      const images = [];
      const refused = [];
      let first: Refused | null = null;
      for (const file of words)
        try {
          images.push(await take(file));
        } catch (error) {
          if (!(error instanceof Refused)) throw error;
          first ??= error;
          refused.push({ file, error: { code: error.code, message: error.message } });
        }
      // Where nothing at all came in, the command is refused with the first reason.
      if (images.length === 0 && first) throw first;
      answer({ images, refused });
    };
  },
};

const show: Command = {
  name: 'images show',
  usage: 'images show IMAGE',
  prepare({ words }) {
    const [image] = needWords(words, 1);
    const imageId = imageIn(image);
    return async ({ desk, answer }) => answer(await desk.ask('images.get', { imageId }));
  },
};

const set: Command = {
  name: 'images set',
  usage: `images set IMAGE… ${creditUsage}`,
  options: creditOptions,
  prepare({ words, flags }) {
    const ids = words.map((word) => imageIn(word));
    const credit = creditFrom(flags);
    needSomeWords(words);
    if (Object.keys(credit).length === 0) throw new WrongUsage({ key: 'nothingToSet' });
    return async ({ desk, answer }) => {
      const change = (imageId: string) => desk.ask('images.update', { imageId, credit });
      const [only, ...others] = ids;
      if (only !== undefined && others.length === 0) return answer(await change(only));
      const images = [];
      const refused = [];
      for (const imageId of ids)
        try {
          images.push((await change(imageId)).image);
        } catch (error) {
          if (!(error instanceof Refused)) throw error;
          refused.push({ imageId, error: { code: error.code, message: error.message } });
        }
      answer({ images, refused });
    };
  },
};

const verify: Command = {
  name: 'images verify',
  usage: 'images verify [IMAGE…]',
  prepare({ words }) {
    const chosen = words.map(imageIn);
    return async ({ desk, language, answer, fault }) => {
      const say = wordsIn(language);
      const ids = chosen.length > 0 ? chosen : (await all(desk)).map(({ imageId }) => imageId);
      const count = { intact: 0, damaged: 0, missing: 0 };
      const faults = [];
      for (const imageId of ids) {
        const { original } = await desk.ask('images.verify', { imageId });
        count[original]++;
        if (original === 'intact') continue;
        const { originalName: name } = (await desk.ask('images.get', { imageId })).image;
        faults.push({ imageId, name, original, message: say(`images.detail.original.${original}`) });
      }
      answer({ ...count, faults });
      if (faults.length > 0) fault();
    };
  },
};

/** `0.1,0,0.5,0.5`: left edge, top edge, width and height as shares of the upright image, within it. */
function cropIn(text: string): Crop {
  const shares = text.split(',').map((share) => (share.trim() === '' ? Number.NaN : Number(share)));
  const [x = 0, y = 0, width = 0, height = 0] = shares;
  const read = crop.safeParse({ x, y, width, height });
  // Shares that add up to the whole may miss it by the last digit.
  const whole = 1 + 1e-9;
  if (shares.length === 4 && read.success && x + width <= whole && y + height <= whole) return read.data;
  throw new WrongUsage({ key: 'crop', said: { value: text } });
}

const place: Command = {
  name: 'images place',
  usage:
    'images place ARTICLE IMAGE [--lead] [--caption C] [--alt A] [--credit-line C] [--crop X,Y,WIDTH,HEIGHT]',
  options: {
    lead: { type: 'boolean' },
    caption: text,
    alt: text,
    'credit-line': text,
    crop: text,
  },
  prepare({ words, flags }) {
    const [article, image] = needWords(words, 2);
    const string = (name: string) => (flags[name] as string | undefined) ?? null;
    const input = {
      articleId: articleIn(article),
      imageId: imageIn(image),
      lead: flags.lead === true,
      caption: string('caption'),
      altText: string('alt'),
      creditLine: string('credit-line'),
      crop: flags.crop === undefined ? null : cropIn(String(flags.crop)),
    };
    return async ({ desk, answer }) => answer(await desk.ask('images.place', input));
  },
};

const list: Command = {
  name: 'images',
  usage: 'images',
  prepare({ words }) {
    needWords(words, 0);
    return async ({ desk, answer }) => answer({ images: await all(desk) });
  },
};

const exportImages: Command = {
  name: 'images export',
  usage: `images export IMAGE… --out DIR [--width N] [--format ${imageOutputFormat.options.join('|')}]`,
  options: { out: text, width: text, format: text },
  prepare({ words, flags }) {
    needSomeWords(words);
    const out = needFlag(flags, 'out');
    const input = {
      imageIds: words.map(imageIn),
      width:
        flags.width === undefined
          ? null
          : needs(z.coerce.number().int().min(16).max(10_000), flags.width, '--width'),
      format: flags.format === undefined ? null : needs(imageOutputFormat, flags.format, '--format'),
    };
    return async ({ desk, answer }) => {
      const { exportId, written, refused, beside } = await desk.ask('images.export', input);
      const [first] = refused;
      if (!exportId) throw first ? new Refused(first.code, first.message) : new WrongUsage({ key: 'tooFew' });
      const names = [...written.map(({ file }) => file), ...beside.filter((name) => name !== allImagesName)];
      await mkdir(out, { recursive: true });
      const files = [];
      for (const name of names) {
        const file = path.resolve(out, name);
        await writeFile(file, await desk.download(exportId, name));
        files.push(file);
      }
      answer({ files, images: written, refused });
    };
  },
};

export const imageCommands = [add, show, set, place, verify, exportImages, list];
