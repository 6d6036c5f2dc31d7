import { type Body, type FigureAttrs, figuresOf } from '#shared/article-body/body.ts';
import type { Credits } from '#shared/article-body/compare-credits.ts';
import { inlineText } from '#shared/article-body/text.ts';
import type { ImageId } from '#shared/domain/ids.ts';
import type { Crop } from '#shared/domain/image/crop.ts';
import type { CreditRecord } from '#shared/domain/image/image.ts';
import type { Language } from '#shared/domain/language.ts';
import { creditInUse } from '#shared/domain/piece/byline.ts';
import { wordsIn } from '#shared/words/words.ts';
import type { Difference } from './differences.ts';
import { type FigureUse, pairedUses } from './paired-uses.ts';

/** A body, and what the records of its images say; what an older version does not say of one is not compared. */
export interface WithImages {
  readonly body: Body;
  readonly credits: Credits;
}

/**
 * What a published page says of an image out of its record alone. The terms of its use are between us and the agency;
 * credit and alt text may be those of one use.
 */
const ofRecord = [
  'kind',
  'creators',
  'copyrightNotice',
  'source',
  'aiSystem',
] as const satisfies readonly (keyof CreditRecord)[];
type Said = 'creditLine' | 'altText' | (typeof ofRecord)[number];

/**
 * What readers see of a piece's images otherwise than when it went out, as passages in words: another image, its
 * credit, its alt text, what part of it is shown, and what its record says, although nobody may have touched the piece.
 * @param nameOf the name of the file, for images of which nothing else is told apart
 */
export function imageDifferences(
  before: WithImages,
  after: WithImages,
  language: Language,
  nameOf: (imageId: ImageId) => string,
): Difference[] {
  const t = wordsIn(language);
  const [shown, shows] = [usesOf(before.body), usesOf(after.body)];
  const found = pairedUses(shown, shows).flatMap(([was, now]): Difference[] => {
    if ((!was && now && isToldByCaption(now, shown)) || (!now && was && isToldByCaption(was, shows)))
      return [];
    const sameImage = was?.imageId && was.imageId === now?.imageId;
    const imageId = now?.imageId ?? was?.imageId ?? null;
    if (!sameImage) {
      // A figure that waited for its image in public had one there.
      const swapped = was && !was.imageId ? [] : otherImage(was, now, { before, after, language, nameOf });
      return was?.imageId || !was || !now ? swapped : ofUse(was, now);
    }
    return now ? [...ofUse(was, now), ...ofRecordOf(now.imageId as ImageId)] : [];

    function ofUse(was: FigureUse, now: FigureUse): Difference[] {
      const [oldCredit, newCredit] = [creditOf(was, before), creditOf(now, after)];
      const [oldAlt, newAlt] = [altTextOf(was, before), altTextOf(now, after)];
      return [
        ...differing(said('creditLine', oldCredit), said('creditLine', newCredit), imageId),
        ...differing(said('altText', oldAlt), said('altText', newAlt), imageId),
        ...(sameImage ? differing(cropInWords(was.crop), cropInWords(now.crop), imageId) : []),
      ];
    }
  });
  return found.filter(
    (one, place) =>
      found.findIndex(
        ({ was, now, imageId }) => was === one.was && now === one.now && imageId === one.imageId,
      ) === place,
  );

  function ofRecordOf(imageId: ImageId): Difference[] {
    const [was, now] = [before.credits[imageId], after.credits[imageId]];
    if (!was || !now) return [];
    return ofRecord.flatMap((field) =>
      differing(said(field, inRecord(was, field)), said(field, inRecord(now, field)), imageId),
    );
  }

  /** `Bildnachweis: Keystone-SDA`; empty where nothing is said, null where nobody knows. */
  function said(field: Said, words: string | null): string | null {
    return words === null || words === '' ? words : `${t(`images.form.${field}`)}: ${words}`;
  }

  function inRecord(credit: CreditRecord, field: (typeof ofRecord)[number]): string {
    const value = credit[field];
    if (field === 'kind') return t(`images.kind.${credit.kind}`);
    return (typeof value === 'string' ? value : value.join(', ')).trim();
  }

  function cropInWords(crop: Crop | null): string {
    const percent = (share: number) => Math.round(share * 1000) / 10;
    const part = crop && {
      x: percent(crop.x),
      y: percent(crop.y),
      width: percent(crop.width),
      height: percent(crop.height),
    };
    return `${t('versions.figure.crop')}: ${part ? t('versions.figure.part', part) : t('versions.figure.wholeImage')}`;
  }
}

function usesOf(body: Body): FigureUse[] {
  return figuresOf(body).map(({ attrs, node }) => ({ ...attrs, caption: inlineText(node).trim() }));
}

/** What came or went with words of its own is told by these, as one difference and not as two. */
const isToldByCaption = ({ caption }: FigureUse, others: readonly FigureUse[]): boolean =>
  caption !== '' && others.every((other) => other.caption !== caption);

const differing = (was: string | null, now: string | null, imageId: ImageId | null): Difference[] =>
  was === null || now === null || was === now ? [] : [{ was, now, ...(imageId ? { imageId } : {}) }];

const recordOf = ({ imageId }: FigureAttrs, { credits }: WithImages): CreditRecord | null =>
  (imageId && credits[imageId]) || null;

/** As printed; null where the use says nothing and the record is not known. */
function creditOf(use: FigureAttrs, piece: WithImages): string | null {
  const record = recordOf(use, piece);
  return creditInUse(use.creditLine, record) || (record ? '' : null);
}

function altTextOf(use: FigureAttrs, piece: WithImages): string | null {
  return (use.altText ?? recordOf(use, piece)?.altText ?? null)?.trim() ?? null;
}

/** An image that came, went or took another's place: what it shows and whose it is; two that read alike by their files. */
function otherImage(
  was: FigureUse | null,
  now: FigureUse | null,
  {
    before,
    after,
    language,
    nameOf,
  }: { before: WithImages; after: WithImages; language: Language; nameOf: (imageId: ImageId) => string },
): Difference[] {
  const inWords = (use: FigureUse | null, piece: WithImages, byFile: boolean): string => {
    if (!use?.imageId) return '';
    const file = nameOf(use.imageId);
    const shows = altTextOf(use, piece) || use.caption;
    const words = [shows || file, creditOf(use, piece)].filter(Boolean).join(', ');
    const kind = wordsIn(language)('versions.kind.figure');
    return `${kind}: ${words}${byFile ? ` (${shows ? file : use.imageId})` : ''}`;
  };
  const byFile = inWords(was, before, false) === inWords(now, after, false);
  return differing(
    inWords(was, before, byFile),
    inWords(now, after, byFile),
    now?.imageId ?? was?.imageId ?? null,
  );
}
