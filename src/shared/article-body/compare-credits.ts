import type { ImageId } from '#shared/domain/ids.ts';
import type { CreditRecord } from '#shared/domain/image/image.ts';
import { type Body, figuresOf } from './body.ts';

/** The records of the images of a piece at one moment. */
export type Credits = Readonly<Record<ImageId, CreditRecord>>;

/** In the order in which they are told. The origin code follows from kind and AI system. */
const fields = [
  'creditLine',
  'creators',
  'kind',
  'source',
  'copyrightNotice',
  'restrictions',
  'rightsEndOn',
  'altText',
  'extendedDescription',
  'caption',
  'usageTerms',
  'licenceUrl',
  'licensorName',
  'licensorUrl',
  'dataMining',
  'createdAt',
  'aiSystem',
  'aiSystemVersion',
  'aiPrompt',
  'aiPromptWriter',
] as const satisfies readonly (keyof CreditRecord)[];
export type CreditField = (typeof fields)[number];

/** What the record of one image says otherwise; the piece itself may not have changed. */
export interface CreditChange {
  readonly kind: 'credit';
  readonly imageId: ImageId;
  readonly fields: readonly { readonly field: CreditField; readonly was: string; readonly now: string }[];
}

interface Credited {
  readonly body: Body;
  readonly credits: Credits;
}

const said = (value: string | readonly string[]): string =>
  typeof value === 'string' ? value : value.join(', ');

/** Images on both sides whose record changed in between. What a side does not know of an image is not compared. */
export function compareCredits(before: Credited, after: Credited): CreditChange[] {
  const imagesOf = ({ body }: Credited) =>
    new Set(figuresOf(body).flatMap(({ attrs }) => attrs.imageId ?? []));
  const stayed = imagesOf(before);
  return [...imagesOf(after)].flatMap((imageId) => {
    const [was, now] = [before.credits[imageId], after.credits[imageId]];
    if (!stayed.has(imageId) || !was || !now) return [];
    const changed = fields
      .map((field) => ({ field, was: said(was[field]), now: said(now[field]) }))
      .filter((each) => each.was !== each.now);
    return changed.length === 0 ? [] : [{ kind: 'credit' as const, imageId, fields: changed }];
  });
}
