import type { CreditConflictBetweenDesks } from '#shared/contract/hand-off.ts';
import type { CreditRecord } from '#shared/domain/image/image.ts';
import type { Store } from '../store/store.ts';
import type { PackedImage } from './package-shape.ts';

/** Images that both desks have, and the fields of their records that say different things. The record here stays. */
export const creditConflicts = (store: Store, images: readonly PackedImage[]): CreditConflictBetweenDesks[] =>
  images.flatMap(({ sha256, credit }) => {
    const here = store.images.withSha256(sha256);
    if (!here) return [];
    const fields = (Object.keys(here.credit) as (keyof CreditRecord)[]).filter(
      (field) => JSON.stringify(here.credit[field]) !== JSON.stringify(credit[field]),
    );
    if (fields.length === 0) return [];
    const { imageId, originalName } = here;
    const said = (record: CreditRecord, field: keyof CreditRecord) => [record[field]].flat().join(', ');
    return {
      ...{ imageId, originalName },
      fields: fields.map((field) => ({ field, here: said(here.credit, field), there: said(credit, field) })),
    };
  });
