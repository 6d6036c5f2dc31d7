import type { Language } from '#shared/domain/language.ts';
import type { ChangeClass } from '#shared/domain/piece/article.ts';
import type { NoticeForm } from '#shared/domain/report/notice-template.ts';
import { wordsIn } from './words.ts';

/** Stand in for themselves, so that a sentence of the program becomes a template. */
const asPlaceholders = { was: '{was}', now: '{now}', reason: '{reason}' };

/** How the program proposes to word a change of this class, with placeholders in braces. */
export function proposedWording(changeClass: ChangeClass, removed: boolean, language: Language): string {
  const t = wordsIn(language);
  const parts = { ...asPlaceholders, at: t('corrections.notices.at', { date: '{date}', time: '{time}' }) };
  if (removed && changeClass !== 'reply' && changeClass !== 'withdrawal')
    return t(`corrections.notices.removed.${changeClass}`, parts);
  return t(`corrections.notices.${changeClass}`, parts);
}

/** The template of a form until the newsroom writes its own. */
export const proposedTemplate = (form: NoticeForm, language: Language): string =>
  proposedWording(form.replace(/-removed$/, '') as ChangeClass, form.endsWith('-removed'), language);
