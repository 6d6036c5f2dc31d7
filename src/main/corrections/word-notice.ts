import type { InputOf, OutputOf } from '#shared/contract/contract.ts';
import { changedWords } from '#shared/domain/changed-words.ts';
import type { Publication } from '#shared/domain/publication.ts';
import type { Clock } from '#shared/domain/time.ts';
import { noticeWording } from './notice-wording.ts';

/** Words a notice on a change that the newsroom made by itself. */
export function wordNotice(
  { publication, clock }: { readonly publication: () => Publication | null; readonly clock: Clock },
  { was, now, changeClass, language }: InputOf<'corrections.wordNotice'>,
): OutputOf<'corrections.wordNotice'> {
  const { locale = 'de-CH', noticeTemplates } = publication() ?? {};
  return {
    text: noticeWording({
      ...changedWords(was, now),
      changeClass,
      reason: '',
      language,
      locale,
      templates: noticeTemplates?.[language] ?? {},
      at: clock(),
    }),
  };
}
