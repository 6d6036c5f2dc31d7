import type { PieceToPrint } from './piece.ts';

/**
 * A name for a thing of this newsroom that stays the same over all versions and needs no page (a `tag:` URI, RFC 4151).
 * Its year only says when the newsroom had its domain.
 */
export const identifierOf = (
  { publication }: PieceToPrint,
  what: 'piece' | 'image' | 'role',
  id: string,
): string => `tag:${new URL(publication.baseUrl).hostname},2026:${what}/${encodeURIComponent(id)}`;
