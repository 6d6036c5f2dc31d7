import type { Publication } from '#shared/domain/publication.ts';
import { type Clock, type Moment, momentOf } from '#shared/domain/time.ts';
import { type NoticeWish, noticeWording } from './notice-wording.ts';

export interface WordingDeps {
  readonly publication: () => Publication | null;
  readonly clock: Clock;
}

/** A proposal for a notice in the words of this newsroom, dated now. */
export function wordNotice(
  { publication, clock }: WordingDeps,
  wish: Pick<NoticeWish, 'was' | 'now' | 'changeClass' | 'reason' | 'language'>,
): { text: string; datedAt: Moment } {
  const { locale = 'de-CH', noticeTemplates } = publication() ?? {};
  const templates = noticeTemplates?.[wish.language] ?? {};
  const datedAt = momentOf(clock);
  return { text: noticeWording({ ...wish, locale, templates, at: Date.parse(datedAt) }), datedAt };
}
