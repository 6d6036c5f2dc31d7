import type { FoundIn } from '#shared/contract/desk.ts';
import type { Image } from '#shared/domain/image/image.ts';

type Metadata = Readonly<Record<string, string>>;

/** Tags of IPTC and XMP by which a file names who and what is seen where. */
const tags = {
  person: /\.(PersonInImage|Person ?Shown)/i,
  place:
    /\.(City|Sub-?location|Location(Shown|Created)?|Province\/State|State|Country(Name)?|Country\/Primary Location Name)$/i,
  keyword: /\.(Keywords|subject)$/i,
};

/** What a place in several parts calls each of them: `City: Köniz; CountryName: Schweiz`. */
const partName = /(?<=^|; | · )\p{Lu}[\p{L}]+: /gu;

const said = (metadata: Metadata, tag: RegExp): string =>
  [...new Set(Object.entries(metadata).flatMap(([name, text]) => (tag.test(name) ? [text] : [])))].join(
    ' · ',
  );

/** Everything that an image is found by, the field that says most first. */
export function searchedInImage(
  { credit, originalName }: Image,
  metadata: Metadata,
): { where: FoundIn; text: string }[] {
  const named = [
    credit.creditLine,
    ...credit.creators,
    credit.source,
    credit.copyrightNotice,
    credit.usageTerms,
    credit.aiSystem,
    credit.aiPrompt,
    credit.aiPromptWriter,
  ];
  return [
    { where: 'caption', text: credit.caption },
    { where: 'person', text: said(metadata, tags.person) },
    { where: 'place', text: said(metadata, tags.place).replace(partName, '') },
    { where: 'credit', text: named.filter((text) => text !== '').join('\n') },
    { where: 'alt-text', text: credit.altText },
    { where: 'keyword', text: said(metadata, tags.keyword) },
    { where: 'file', text: originalName },
  ];
}
