import { textFromFile } from '../pixels/harmless.ts';
import type { FileTag } from './file-tags.ts';

export const all = (tag: FileTag | readonly FileTag[] | undefined): readonly FileTag[] =>
  tag === undefined ? [] : Array.isArray(tag) ? tag : [tag as FileTag];
export const one = (tag: FileTag | readonly FileTag[] | undefined): FileTag | undefined => all(tag)[0];

export const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === '' ? [] : [value];

export const fieldOf = (structure: unknown, name: string): unknown =>
  typeof structure === 'object' && structure !== null
    ? (structure as Record<string, unknown>)[name]
    : undefined;

/** The text of an XMP value, which is a string, an object around one, or a list of either (then its default one). */
export function xmpText(value: unknown): string {
  if (typeof value === 'string') return textFromFile(value);
  if (Array.isArray(value)) return xmpText(value.find(isDefaultLanguage) ?? value[0]);
  return value === null || value === undefined ? '' : xmpText(fieldOf(value, 'value'));
}

const isDefaultLanguage = (item: unknown): boolean =>
  fieldOf(fieldOf(item, 'attributes'), 'lang') === 'x-default';
