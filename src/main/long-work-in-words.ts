import type { Language } from '#shared/domain/language.ts';
import { wordsIn } from '#shared/words/words.ts';
import type { LongWork } from './long-work.ts';

/** One line for a terminal. */
export function longWorkInWords(language: Language, work: LongWork): string {
  const t = wordsIn(language);
  return work.type === 'migrating'
    ? t('doors.migrating')
    : t('doors.rebuilding', { done: work.done, of: work.of });
}
