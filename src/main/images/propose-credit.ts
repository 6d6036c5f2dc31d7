import { type CreditRecord, emptyCredit, isMadeByAi } from '#shared/domain/image.ts';
import type { FileTag, FileTags } from './file-tags.ts';
import { calendarDay, harmlessCredit, textFromFile } from './harmless.ts';
import { iimText } from './iim-text.ts';

/** People that one image can credit; a longer list is an attack. */
const mostCreators = 50;

/**
 * The credit record that a file proposes. Where XMP and IIM both speak, XMP counts: IIM fields are cut at 32 bytes and
 * carry no charset. EXIF comes last; cameras fill it with their owner.
 */
export function proposeCredit(tags: FileTags): CreditRecord {
  const xmp = (name: string) => xmpText(one(tags.xmp?.[name])?.value);
  const iim = (name: string) => all(tags.iptc?.[name]).map(({ value }) => textFromFile(iimOf(value)));
  const exif = (name: string) => textFromFile(String(one(tags.exif?.[name])?.description ?? ''));
  const first = (...candidates: (string | undefined)[]) => candidates.find((text) => text) ?? '';
  const licensor = listOf(one(tags.xmp?.Licensor)?.value)[0];

  const credit = harmlessCredit({
    ...emptyCredit(),
    creators: creators(tags, iim('By-line'), exif('Artist')),
    creditLine: first(xmp('Credit'), iim('Credit')[0]),
    copyrightNotice: first(xmp('rights'), iim('Copyright Notice')[0], exif('Copyright')),
    source: first(xmp('Source'), iim('Source')[0]),
    licenceUrl: xmp('WebStatement'),
    licensorName: xmpText(fieldOf(licensor, 'LicensorName')),
    licensorUrl: xmpText(fieldOf(licensor, 'LicensorURL')),
    usageTerms: first(xmp('UsageTerms'), iim('Special Instructions')[0]),
    rightsEndOn: calendarDay(first(xmp('LicenseEndDate'), iim('Expiration Date')[0])),
    caption: first(xmp('description'), iim('Caption/Abstract')[0], exif('ImageDescription')),
    altText: xmp('AltTextAccessibility'),
    extendedDescription: xmp('ExtDescrAccessibility'),
    createdAt: first(xmp('DateCreated'), calendarDay(iim('Date Created')[0] ?? ''), exif('DateTimeOriginal')),
    digitalSourceType: xmp('DigitalSourceType'),
    aiSystem: xmp('AISystemUsed'),
    aiSystemVersion: xmp('AISystemVersionUsed'),
    aiPrompt: xmp('AIPromptInformation'),
    aiPromptWriter: xmp('AIPromptWriterName'),
    dataMining: xmp('DataMining'),
  });
  return { ...credit, kind: isMadeByAi(credit) ? 'ai' : 'photo' };
}

function creators(tags: FileTags, byLines: string[], artist: string): string[] {
  const inXmp = listOf(one(tags.xmp?.creator)?.value).map(xmpText);
  const named = [inXmp, byLines, artist.split(';')].find((names) => names.some((name) => name.trim() !== ''));
  return (named ?? []).slice(0, mostCreators);
}

const all = (tag: FileTag | readonly FileTag[] | undefined): readonly FileTag[] =>
  tag === undefined ? [] : Array.isArray(tag) ? tag : [tag as FileTag];
const one = (tag: FileTag | readonly FileTag[] | undefined): FileTag | undefined => all(tag)[0];

const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === '' ? [] : [value];

const fieldOf = (structure: unknown, name: string): unknown =>
  typeof structure === 'object' && structure !== null
    ? (structure as Record<string, unknown>)[name]
    : undefined;

const iimOf = (value: unknown): string => (Array.isArray(value) ? iimText(value) : '');

/** The text of an XMP value, which is a string, an object around one, or a list of either (then its default one). */
function xmpText(value: unknown): string {
  if (typeof value === 'string') return textFromFile(value);
  if (Array.isArray(value)) return xmpText(value.find(isDefaultLanguage) ?? value[0]);
  return value === null || value === undefined ? '' : xmpText(fieldOf(value, 'value'));
}

const isDefaultLanguage = (item: unknown): boolean =>
  fieldOf(fieldOf(item, 'attributes'), 'lang') === 'x-default';
