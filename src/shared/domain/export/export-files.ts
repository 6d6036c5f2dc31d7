import { z } from 'zod';
import { fileStemOf } from './file-stem.ts';

/** What a pattern for the names of exported files may hold in braces. */
export const nameParts = ['slug', 'headline', 'section', 'date', 'publication', 'id'] as const;
export type NamePart = (typeof nameParts)[number];

/** Without one of these all pieces of a day would bear one name. */
const telling: readonly NamePart[] = ['slug', 'headline', 'id'];

const named = (pattern: string): string[] =>
  [...pattern.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name ?? '');

/** What a pattern names in braces and no piece has; empty where it is all known. */
export const unknownNameParts = (pattern: string): string[] =>
  named(pattern).filter((name) => !(nameParts as readonly string[]).includes(name));

export const tellsPiecesApart = (pattern: string): boolean =>
  named(pattern).some((name) => (telling as readonly string[]).includes(name));

/** Characters of a name without its ending. */
const longest = 120;

/**
 * The name that a pattern gives, without an ending: small ASCII letters, digits and hyphens, whatever stands in the
 * pattern or in the piece. A part that is empty leaves nothing behind.
 */
export const fileNameFrom = (pattern: string, parts: Readonly<Record<NamePart, string>>): string =>
  fileStemOf(
    pattern.replace(/\{([^{}]*)\}/g, (_, name: string) => fileStemOf(parts[name as NamePart] ?? '')),
    longest,
  );

/** Fields of the front matter of a Markdown file, by the names that they bear until the newsroom names them otherwise. */
export const frontMatterField = z.enum([
  'title',
  'kicker',
  'description',
  'byline',
  'dateline',
  'section',
  'authors',
  'keywords',
  'date',
  'lastmod',
  'lang',
  'url',
  'publication',
  'comments',
  'free',
  'images',
  'corrections',
]);
export type FrontMatterField = z.infer<typeof frontMatterField>;

/** As programs that read YAML want it: a word, and none that YAML 1.1 reads as yes, no or nothing. */
const fieldName = z
  .string()
  .regex(/^[A-Za-z_][\w-]{0,59}$/)
  .refine((name) => !/^(y|n|yes|no|on|off|true|false|null)$/i.test(name));

export const isFieldName = (name: string): boolean => fieldName.safeParse(name).success;

export type FrontMatterNames = Partial<Record<FrontMatterField, string>>;

export const nameOfField = (names: FrontMatterNames, field: FrontMatterField): string =>
  names[field] ?? field;

/** Names that two fields would bear; empty where each has its own. */
export function sharedNames(names: FrontMatterNames): string[] {
  const all = frontMatterField.options.map((field) => nameOfField(names, field));
  return [...new Set(all.filter((name, place) => all.indexOf(name) !== place))];
}

/**
 * Of names that were typed those that can be kept beside `kept`: a wrong one, or one that another field bears, waits and
 * holds up no other. Names that are wrong only one by one, as of two fields that change places, are kept together.
 */
export function keepableNames(kept: FrontMatterNames, typed: FrontMatterNames): FrontMatterNames {
  const held = Object.entries(typed).filter(
    ([field, name]) => name === '' || name === field || isFieldName(name),
  );
  for (;;) {
    const names = withoutUsual({ ...kept, ...Object.fromEntries(held) });
    const shared = sharedNames(names);
    const waiting = held.findLastIndex(([field]) =>
      shared.includes(nameOfField(names, field as FrontMatterField)),
    );
    if (waiting < 0) return Object.fromEntries(held);
    held.splice(waiting, 1);
  }
}

/** Only what is named otherwise than usual. */
export const withoutUsual = (names: FrontMatterNames): FrontMatterNames =>
  Object.fromEntries(Object.entries(names).filter(([field, name]) => name !== '' && name !== field));

/** How files of exports are named, and the fields in them. */
export const exportFiles = z.object({
  namePattern: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .refine((pattern) => unknownNameParts(pattern).length === 0 && tellsPiecesApart(pattern)),
  /** Only what is named otherwise than usual. */
  frontMatter: z
    .partialRecord(frontMatterField, fieldName)
    .refine((names) => sharedNames(names).length === 0),
});
export type ExportFiles = z.infer<typeof exportFiles>;

export const exportFilesDefaults: ExportFiles = { namePattern: '{slug}', frontMatter: {} };
