import { fileStemOf } from '#shared/domain/export/file-stem.ts';
import { sha256Of } from '../../store/originals.ts';

/** A name as WordPress writes it in addresses; never empty. */
export const nicename = (words: string): string => fileStemOf(words) || `n-${sha256Of(words).slice(0, 12)}`;

/** WordPress numbers its posts; it takes another number where this one is taken. From 1 to 2 147 483 647. */
export const postId = (articleId: string): number =>
  Number.parseInt(sha256Of(articleId).slice(0, 8), 16) & 0x7fff_ffff || 1;

/** A moment as MySQL writes it, in universal time. */
export const gmt = (moment: string): string => moment.slice(0, 19).replace('T', ' ');
