import { textFromFile } from '../pixels/harmless.ts';
import type { FileTag, FileTags } from './file-tags.ts';
import { iimText } from './iim-text.ts';
import { exifText } from './said.ts';
import { userComment } from './user-comment.ts';
import { one } from './xmp-value.ts';

/** Entries that are kept at most; a camera writes about 150. */
const mostEntries = 600;

/** Tags that are whole packets or pictures and said again elsewhere. */
const packets = new Set(['_raw', 'XML:com.adobe.xmp', 'Rasterized Caption', 'PrintIM', 'JFIF Thumbnail']);

/** Every tag as one line of text, `iptc.By-line` → `Jörg Meier; Anna Frei`, bounded in number and length. */
export function flatMetadata(tags: FileTags): Record<string, string> {
  const flat: Record<string, string> = {};
  let count = 0;
  for (const [group, entries] of Object.entries(tags)) {
    for (const [name, tag] of Object.entries(entries)) {
      if (packets.has(name) || count >= mostEntries) continue;
      const text = name === 'UserComment' ? userComment(one(tag)) : textFromFile(tagText(group, tag));
      if (text === '') continue;
      flat[textFromFile(`${group}.${name}`).slice(0, 200)] = text;
      count++;
    }
  }
  return flat;
}

function tagText(group: string, tag: FileTag | readonly FileTag[]): string {
  if (Array.isArray(tag)) return tag.map((one) => tagText(group, one)).join('; ');
  const { value, description } = tag as FileTag;
  // The reader's own text of an IIM field follows the declared charset, which is wrong too often.
  if (group === 'iptc' && isPlainIim(value, description)) return iimText(value);
  if (typeof description !== 'string') return '';
  return group === 'exif' ? exifText(tag as FileTag) : description;
}

const isPlainIim = (value: unknown, description: unknown): value is number[] =>
  Array.isArray(value) && typeof description === 'string' && description.length >= value.length / 4;
