import type { CreditRecord, ImageMediaType } from '#shared/domain/image/image.ts';
import type { WrittenTags } from './credit-writer.ts';

/** Formats with a place for IIM; others would carry it where nobody looks. */
const withIim: ReadonlySet<ImageMediaType> = new Set(['image/jpeg', 'image/tiff']);

/**
 * The record in ExifTool's names, as the IPTC Photo Metadata Standard 2025.1 has it: whole in XMP, mirrored in IIM and
 * EXIF for whoever reads no XMP. Expects harmless text (`harmlessCredit`). `kind` and `restrictions` have no place in a
 * file. A list, since a TIFF learns the digest of its IIM only once that is in it.
 */
export function creditTags(credit: CreditRecord, mediaType: ImageMediaType): WrittenTags[] {
  const iim = withIim.has(mediaType) ? filled(iimTags(credit)) : {};
  const tags = { ...filled(xmpTags(credit)), ...filled(exifTags(credit)) };
  if (Object.keys(iim).length === 0) return [tags];
  return [{ ...tags, ...iim, 'IPTC:CodedCharacterSet': 'UTF8' }, { 'Photoshop:IPTCDigest': 'new' }];
}

const filled = (tags: WrittenTags): WrittenTags =>
  Object.fromEntries(Object.entries(tags).filter(([, value]) => value.length > 0));

const xmpTags = (credit: CreditRecord): WrittenTags => ({
  'XMP-dc:Creator': credit.creators,
  'XMP-dc:Rights': credit.copyrightNotice,
  'XMP-dc:Description': credit.caption,
  'XMP-photoshop:Credit': credit.creditLine,
  'XMP-photoshop:Source': credit.source,
  'XMP-photoshop:DateCreated': xmpDate(credit.createdAt),
  'XMP-xmpRights:WebStatement': credit.licenceUrl,
  'XMP-xmpRights:UsageTerms': credit.usageTerms,
  'XMP-iptcCore:AltTextAccessibility': credit.altText,
  'XMP-iptcCore:ExtDescrAccessibility': credit.extendedDescription,
  'XMP-iptcExt:DigitalSourceType': credit.digitalSourceType,
  'XMP-iptcExt:AISystemUsed': credit.aiSystem,
  'XMP-iptcExt:AISystemVersionUsed': credit.aiSystemVersion,
  'XMP-iptcExt:AIPromptInformation': credit.aiPrompt,
  'XMP-iptcExt:AIPromptWriterName': credit.aiPromptWriter,
  'XMP-plus:LicensorName': credit.licensorName,
  'XMP-plus:LicensorURL': credit.licensorUrl,
  'XMP-plus:LicenseEndDate': credit.rightsEndOn,
  'XMP-plus:DataMining': credit.dataMining,
});

/** The lengths are those of IIM 4.2, in bytes. */
const iimTags = (credit: CreditRecord): WrittenTags => ({
  'IPTC:By-line': credit.creators.map((name) => cutAtBytes(name, 32)),
  'IPTC:Credit': cutAtBytes(credit.creditLine, 32),
  'IPTC:CopyrightNotice': cutAtBytes(credit.copyrightNotice, 128),
  'IPTC:Source': cutAtBytes(credit.source, 32),
  'IPTC:SpecialInstructions': cutAtBytes(credit.usageTerms, 256),
  'IPTC:Caption-Abstract': cutAtBytes(credit.caption, 2000),
  'IPTC:ExpirationDate': credit.rightsEndOn.replaceAll('-', ':'),
  ...iimMoment(xmpDate(credit.createdAt)),
});

const exifTags = (credit: CreditRecord): WrittenTags => ({
  'EXIF:Artist': credit.creators.join('; '),
  'EXIF:Copyright': credit.copyrightNotice,
  'EXIF:ImageDescription': credit.caption,
});

/** A moment as cameras write it, `2026:02:12 10:11:12`, in the form that XMP wants; other text stays. */
export const xmpDate = (text: string): string =>
  text.replace(/^(\d{4}):(\d\d):(\d\d)(?: (\d\d:\d\d))?/, (_, year, month, day, time) =>
    [`${year}-${month}-${day}`, ...(time ? [time] : [])].join('T'),
  );

/** IIM knows whole days, and times with their zone; what is less is left to XMP. */
function iimMoment(moment: string): WrittenTags {
  const parts = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d:\d\d)(?:\.\d+)?(Z|[+-]\d\d:\d\d))?(?!\d)/.exec(moment);
  if (!parts || Number.isNaN(Date.parse(`${parts[1]}-${parts[2]}-${parts[3]}`))) return {};
  const [, year, month, day, time, zone] = parts;
  return {
    'IPTC:DateCreated': `${year}:${month}:${day}`,
    'IPTC:TimeCreated': time && zone ? time + zone.replace('Z', '+00:00') : '',
  };
}

/** The longest opening of a text that fits, ending between characters as people see them. */
export function cutAtBytes(text: string, most: number): string {
  if (Buffer.byteLength(text) <= most) return text;
  let kept = '';
  let bytes = 0;
  for (const { segment } of new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(text)) {
    bytes += Buffer.byteLength(segment);
    if (bytes > most) break;
    kept += segment;
  }
  return kept.trimEnd();
}
