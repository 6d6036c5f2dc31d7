import { captionAtImage, isAgencyCredit, isCreditLine } from '#shared/domain/image/credit-line.ts';
import { type CreditRecord, emptyCredit } from '#shared/domain/image/image.ts';
import type { Said, SaidField } from '#shared/domain/image/said.ts';
import { harmlessCredit } from '../pixels/harmless.ts';
import type { FileTags } from './file-tags.ts';
import type { MadeByMachine } from './made-by-machine.ts';
import { proposeKind } from './propose-kind.ts';
import { firstSaid } from './said.ts';
import { fieldOf, listOf, one, xmpIn, xmpText } from './xmp-value.ts';

/**
 * The credit record that a file proposes. Where XMP and IIM both speak, XMP counts: IIM fields are cut at 32 bytes and
 * carry no charset. EXIF comes last; cameras fill it with their owner.
 * @param locale of the publication; of a text in several languages, that one is proposed
 */
export function proposeCredit(
  tags: FileTags,
  said: Said,
  machine: MadeByMachine,
  locale: string,
): CreditRecord {
  const xmp = xmpIn(tags, locale);
  const first = (field: Exclude<SaidField, 'creators'>) => (firstSaid(said, field) ?? '') as string;
  const licensor = listOf(one(tags.xmp?.Licensor)?.value)[0];

  // What stands in the fields that are meant for it counts alone, also where it says that no machine was at work.
  const isSaid = xmp('DigitalSourceType') !== '' || xmp('AISystemUsed') !== '';
  const made = (field: keyof MadeByMachine, xmpName: string) =>
    xmp(xmpName) || (isSaid ? '' : machine[field]);
  const spoken = captionAndCredit(first('caption'), first('creditLine'));
  // The prompt is no description of the picture.
  const isPrompt = !isSaid && machine.aiPrompt !== '' && spoken.caption.startsWith(machine.aiPrompt);

  const credit = harmlessCredit({
    ...emptyCredit(),
    creators: [firstSaid(said, 'creators') ?? []].flat(),
    creditLine: spoken.creditLine,
    copyrightNotice: first('copyrightNotice'),
    source: first('source'),
    licenceUrl: xmp('WebStatement'),
    licensorName: xmpText(fieldOf(licensor, 'LicensorName')),
    licensorUrl: xmpText(fieldOf(licensor, 'LicensorURL')),
    usageTerms: first('usageTerms'),
    rightsEndOn: first('rightsEndOn'),
    caption: isPrompt ? '' : spoken.caption,
    altText: xmp('AltTextAccessibility'),
    extendedDescription: xmp('ExtDescrAccessibility'),
    createdAt: first('createdAt'),
    digitalSourceType: made('digitalSourceType', 'DigitalSourceType'),
    aiSystem: made('aiSystem', 'AISystemUsed'),
    aiSystemVersion: made('aiSystemVersion', 'AISystemVersionUsed'),
    aiPrompt: made('aiPrompt', 'AIPromptInformation'),
    aiPromptWriter: xmp('AIPromptWriterName'),
    dataMining: xmp('DataMining'),
  });
  return { ...credit, kind: proposeKind(credit) };
}

/**
 * Agencies end the caption with the credit, and cameras have no other field: `Der Steg. (KEYSTONE/Gaetan Bally)`. Where
 * no field of its own says one, it is taken from there, so that it is printed once and as a credit.
 */
function captionAndCredit(caption: string, said: string): { caption: string; creditLine: string } {
  if (said !== '') return { caption, creditLine: said };
  if (isCreditLine(caption) || isAgencyCredit(caption)) return { caption: '', creditLine: caption };
  const [first = '', ...more] = caption.split('\n').toReversed();
  const both = captionAtImage(first);
  if (!both) return { caption, creditLine: '' };
  return { caption: [...more.toReversed(), both.caption].join('\n'), creditLine: both.credit };
}
