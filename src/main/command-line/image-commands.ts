import { type CreditChanges, emptyCredit, imageKind } from '#shared/domain/image.ts';
import { allPages } from './all-pages.ts';
import type { Command } from './command.ts';
import { articleIn, imageIn, needs, needWords, readWords, WrongUsage } from './usage.ts';

/** Flags for every field of the credit record: `creditLine` is `--credit-line`; `--alt` is short for `--alt-text`. */
const fields = Object.keys(emptyCredit()).filter((field) => field !== 'creators') as Exclude<
  keyof CreditChanges,
  'creators'
>[];
const flagOf = (field: string): string => field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const creditOptions = {
  ...Object.fromEntries(fields.map((field) => [flagOf(field), { type: 'string' } as const])),
  alt: { type: 'string' } as const,
  creator: { type: 'string', multiple: true } as const,
};

function creditFrom(flags: Readonly<Record<string, unknown>>): CreditChanges {
  const changes: Record<string, unknown> = {};
  for (const field of fields) if (flags[flagOf(field)] !== undefined) changes[field] = flags[flagOf(field)];
  if (flags.alt !== undefined) changes.altText = flags.alt;
  if (flags.creator !== undefined) changes.creators = flags.creator;
  if (changes.kind !== undefined) changes.kind = needs(imageKind, changes.kind, '--kind');
  return changes as CreditChanges;
}

const add: Command = {
  name: 'images add',
  usage:
    'images add FILE [--creator C]… [--credit-line C] [--copyright-notice C] [--alt A] [--caption C] [--ai-system S] …',
  prepare(argv) {
    const { words, flags } = readWords(argv, creditOptions, add.usage);
    const [file] = needWords(words, 1, add.usage);
    const credit = creditFrom(flags);
    return async ({ desk, answer }) =>
      answer(await desk.ask('images.add', { uploadId: await desk.upload(file ?? ''), credit }));
  },
};

const place: Command = {
  name: 'images place',
  usage: 'images place ARTICLE IMAGE [--lead] [--caption C] [--alt A] [--credit-line C]',
  prepare(argv) {
    const text = { type: 'string' } as const;
    const options = { lead: { type: 'boolean' }, caption: text, alt: text, 'credit-line': text } as const;
    const { words, flags } = readWords(argv, options, place.usage);
    const [article, image] = needWords(words, 2, place.usage);
    const string = (name: string) => (flags[name] as string | undefined) ?? null;
    const input = {
      articleId: articleIn(article),
      imageId: imageIn(image),
      lead: flags.lead === true,
      caption: string('caption'),
      altText: string('alt'),
      creditLine: string('credit-line'),
    };
    return async ({ desk, answer }) => answer(await desk.ask('images.place', input));
  },
};

const list: Command = {
  name: 'images',
  usage: 'images',
  prepare(argv) {
    const { words } = readWords(argv, {}, list.usage);
    if (words.length > 0) throw new WrongUsage(list.usage);
    return async ({ desk, answer }) => {
      const ask = (after: string | null) => desk.ask('images.list', { after, limit: 200 });
      answer({ images: await allPages(ask, (page) => page.images) });
    };
  },
};

export const imageCommands = [add, place, list];
