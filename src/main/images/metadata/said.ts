import { type Said, type Saying, saidField } from '#shared/domain/image/said.ts';
import { calendarDay, textFromFile } from '../pixels/harmless.ts';
import type { FileTag, FileTags } from './file-tags.ts';
import { iimText, readMacintosh } from './iim-text.ts';
import { mendedText, withWindowsSigns } from './mended-text.ts';
import { all, listOf, one, xmpIn, xmpText, xmpTranslations } from './xmp-value.ts';

/** People that one image can credit; a longer list is an attack. */
const mostCreators = 50;

/** What cameras and converters write as the description of each picture. */
const fillers =
  /^(.*digital camera|sony dsc|samsung(?: camera pictures)?|exif_jpeg_picture|dcim.*|dav|sdr|hdr)$/i;

/** What XMP, IIM, EXIF and the texts of a PNG each say on the fields that stand in more than one of them; harmless text. */
export function saidIn(tags: FileTags, locale: string): Said {
  const xmp = xmpIn(tags, locale);
  // Who says in one language what XMP says in that one too says nothing else than XMP.
  const beside = (name: string, text: string) =>
    text !== xmp(name) && xmpTranslations(tags, name).includes(text) ? '' : text;
  const iims = (name: string) =>
    all(tags.iptc?.[name]).map(({ value }) => (Array.isArray(value) ? textFromFile(iimText(value)) : ''));
  const iim = (name: string) => iims(name)[0] ?? '';
  const exif = (name: string) => exifText(one(tags.exif?.[name]));
  // IIM mirrors the instructions; where XMP has terms beside them, the two are not about the same.
  const isInstructions = xmp('Instructions') !== '' && xmp('UsageTerms') !== '';
  const description = exif('ImageDescription');
  // Registered keywords of PNG (https://www.w3.org/TR/png-3/#11keywords); others are the business of programs.
  const png = (name: string) => textFromFile(String(one(tags.pngText?.[name])?.description ?? ''));

  return spoken({
    creators: {
      xmp: people(listOf(one(tags.xmp?.creator)?.value).map((name) => xmpText(name))),
      iim: people(iims('By-line')),
      exif: people(artists(exif('Artist'), exif('XPAuthor')).split(';')),
      png: people(png('Author').split(';')),
    },
    creditLine: { xmp: xmp('Credit'), iim: iim('Credit') },
    source: { xmp: xmp('Source'), iim: iim('Source') },
    copyrightNotice: {
      xmp: xmp('rights'),
      iim: beside('rights', iim('Copyright Notice')),
      exif: beside('rights', exifCopyright(exif('Copyright'))),
      png: png('Copyright'),
    },
    usageTerms: {
      xmp: xmp('UsageTerms') || xmp('Instructions'),
      iim: isInstructions ? '' : beside('UsageTerms', iim('Special Instructions')),
    },
    rightsEndOn: { xmp: calendarDay(xmp('LicenseEndDate')), iim: calendarDay(iim('Expiration Date')) },
    caption: {
      xmp: xmp('description'),
      iim: beside('description', iim('Caption/Abstract')),
      exif: fillers.test(description) ? '' : beside('description', description),
      png: fillers.test(png('Description')) ? '' : png('Description'),
    },
    createdAt: {
      xmp: xmp('DateCreated'),
      iim: iimMoment(iim('Date Created'), iim('Time Created')),
      exif: exifMoment(exif('DateTimeOriginal'), exif('OffsetTimeOriginal')),
    },
  });
}

/** Without what says nothing. */
function spoken(said: Said): Said {
  const fields = saidField.options.flatMap((field) => {
    const sayings = Object.entries(said[field] ?? {}).filter(([, value]) => value.length > 0);
    return sayings.length > 0 ? [[field, Object.fromEntries(sayings)]] : [];
  });
  return Object.fromEntries(fields);
}

/** The number of an account or a job, which programs put in the place of a person. */
const isNumber = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const people = (names: readonly string[]): string[] =>
  names
    .map((name) => name.trim())
    .filter((name) => name !== '' && !isNumber.test(name))
    .slice(0, mostCreators);

/**
 * EXIF knows only ASCII; what is beyond is UTF-8 in some files, Windows-1252 in others, and in old ones as Macs had it.
 * Where the reader found no UTF-8, each character is a byte.
 */
export function exifText(tag: FileTag | undefined): string {
  const text = String(tag?.description ?? '');
  const isBytes = /[\u0080-\u009f]/.test(text) && /^[\0-\xff]*$/.test(text) && mendedText(text) === text;
  const macintosh = isBytes ? readMacintosh(Buffer.from(text, 'latin1')) : null;
  return textFromFile(macintosh ?? withWindowsSigns(text));
}

/** The Explorer of Windows has a field of its own for authors, in UTF-16: whole where the other is missing or lossy. */
function artists(artist: string, authors: string): string {
  const isLossy = artist.includes('?') && artist.length === authors.length;
  return artist === '' || isLossy ? authors : artist;
}

/** `photographer; publisher`, of which the first may be blank. */
const exifCopyright = (text: string): string => text.replace(/^[\s;]+/, '');

/** `20260212` and `081200+0100` are `2026-02-12T08:12:00+01:00`. */
function iimMoment(date: string, time: string): string {
  const day = calendarDay(date);
  const parts = /^(\d{2}):?(\d{2}):?(\d{2})(?:([+-]\d{2}):?(\d{2}))?$/.exec(time);
  if (day === '' || !parts) return day;
  const [, hours, minutes, seconds, zoneHours, zoneMinutes] = parts;
  return `${day}T${hours}:${minutes}:${seconds}${zoneHours ? `${zoneHours}:${zoneMinutes}` : ''}`;
}

/** `2026:02:12 08:12:00` is `2026-02-12T08:12:00`, and telephones say the zone beside it; a clock never set says nothing. */
function exifMoment(text: string, zone: string): string {
  const parts = /^(\d{4}):(\d{2}):(\d{2}) (\d{2}:\d{2}:\d{2})/.exec(text);
  const day = calendarDay(text);
  return parts && day !== '' ? `${day}T${parts[4]}${/^[+-]\d\d:\d\d$/.test(zone) ? zone : ''}` : day;
}

/** The word that counts where a file says several things. */
export const firstSaid = (said: Said, field: keyof Said): Saying | undefined => {
  const { xmp, iim, exif, png } = said[field] ?? {};
  return xmp ?? iim ?? exif ?? png;
};
