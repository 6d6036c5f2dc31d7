import { textFromFile } from '../pixels/harmless.ts';
import type { FileTag, FileTags } from './file-tags.ts';

export const all = (tag: FileTag | readonly FileTag[] | undefined): readonly FileTag[] =>
  tag === undefined ? [] : Array.isArray(tag) ? tag : [tag as FileTag];
export const one = (tag: FileTag | readonly FileTag[] | undefined): FileTag | undefined => all(tag)[0];

export const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === '' ? [] : [value];

export const fieldOf = (structure: unknown, name: string): unknown =>
  typeof structure === 'object' && structure !== null
    ? (structure as Record<string, unknown>)[name]
    : undefined;

/**
 * The text of an XMP value, which is a string, an object around one, or a list of either: then the one in the language
 * that is asked for, else the default one, else the first that says something.
 * @param locale BCP 47 tag; `de-CH` is served by `de-CH`, then by any German
 */
export function xmpText(value: unknown, locale = ''): string {
  if (typeof value === 'string') return textFromFile(value);
  if (!Array.isArray(value))
    return value === null || value === undefined ? '' : xmpText(fieldOf(value, 'value'), locale);
  const spoken = value.filter((item) => xmpText(item) !== '');
  const [wanted, tongue] = [locale.toLowerCase(), tongueOf(locale)];
  const inTongue = (item: unknown) => tongue !== '' && tongueOf(languageOf(item)) === tongue;
  const best =
    spoken.find((item) => wanted !== '' && languageOf(item) === wanted) ??
    spoken.find(inTongue) ??
    spoken.find((item) => languageOf(item) === 'x-default');
  return xmpText(best ?? spoken[0]);
}

const languageOf = (item: unknown): string =>
  String(fieldOf(fieldOf(item, 'attributes'), 'lang') ?? '').toLowerCase();
const tongueOf = (tag: string): string => tag.toLowerCase().split(/[-_]/, 1)[0] ?? '';

/** What XMP says under a name, in the language of the publication where it speaks that. */
export const xmpIn =
  (tags: FileTags, locale: string) =>
  (name: string): string =>
    xmpText(one(tags.xmp?.[name])?.value, locale);

/** What XMP says under a name in any language. */
export const xmpTranslations = (tags: FileTags, name: string): string[] =>
  listOf(one(tags.xmp?.[name])?.value).map((item) => xmpText(item));
