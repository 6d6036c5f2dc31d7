import { type FindingPlace, findingPlace } from '#shared/domain/export/gate.ts';
import type { ArticleId } from '#shared/domain/ids.ts';

/** The address of a place in a piece: the piece opens, with the cursor there. */
export function addressOfPlace(articleId: ArticleId, { block, field, excerpt }: FindingPlace): string {
  const query = new URLSearchParams();
  if (block !== null) query.set('block', String(block));
  if (field !== 'body') query.set('field', field);
  if (excerpt !== '') query.set('words', excerpt);
  return `/pieces/${articleId}${query.size > 0 ? `?${query}` : ''}`;
}

/** The place that the query of an address means; null: none. */
export function placeInAddress(search: string): FindingPlace | null {
  const query = new URLSearchParams(search);
  if (!query.has('block') && !query.has('field') && !query.has('words')) return null;
  const block = /^\d{1,6}$/.test(query.get('block') ?? '') ? Number(query.get('block')) : null;
  const place = {
    field: query.get('field') ?? 'body',
    block,
    imageId: null,
    excerpt: query.get('words') ?? '',
  };
  return findingPlace.safeParse(place).data ?? null;
}
