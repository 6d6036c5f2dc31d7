import type { Finding } from '#shared/domain/export/gate.ts';
import type { ArticleId } from '#shared/domain/ids.ts';
import { addressOfPlace } from '../editor/place-in-address.ts';

export interface FindingPlace {
  /** Address in the window. */
  readonly href: string;
  readonly kind: 'toPlace' | 'toImage' | 'toReports';
}

/** Where a finding can be put right. */
export function placeToMend(articleId: ArticleId, { rule, where }: Finding): FindingPlace {
  if (where.imageId !== null) return { href: `/images/${where.imageId}`, kind: 'toImage' };
  if (rule === 'correction-in-progress') return { href: '/corrections', kind: 'toReports' };
  return { href: addressOfPlace(articleId, where), kind: 'toPlace' };
}

export const countBlocking = (findings: readonly Finding[]): number =>
  findings.filter(({ severity }) => severity === 'blocking').length;
