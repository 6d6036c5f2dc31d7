import type { Language } from '#shared/domain/language.ts';
import {
  fillTemplate,
  type NoticeForm,
  type NoticeTemplates,
} from '#shared/domain/report/notice-template.ts';
import { writtenMoment } from '#shared/words/notice-date.ts';
import { proposedTemplate } from '#shared/words/notice-template.ts';
import { wordsIn } from '#shared/words/words.ts';

/** A moment to show a template with: 12 February 2026, 08:12 in Zurich. */
const sampleMoment = Date.UTC(2026, 1, 12, 7, 12);

/** What a notice's placeholders are filled with where one is shown. */
function sampleParts(language: Language): Record<string, string> {
  const t = wordsIn(language);
  return {
    ...writtenMoment(sampleMoment, language, 'de-CH'),
    was: t('settings.notices.sampleWas'),
    now: t('settings.notices.sampleNow'),
    reason: t('settings.notices.sampleReason'),
  };
}

/** A notice of this form as it would read. */
export const sampleNotice = (form: NoticeForm, language: Language, templates: NoticeTemplates): string =>
  fillTemplate(templates[language][form] ?? proposedTemplate(form, language), sampleParts(language));
