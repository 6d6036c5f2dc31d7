import type { Language } from '#shared/domain/language.ts';
import type { Publication } from '#shared/domain/publication.ts';
import { replySubject } from '#shared/domain/report/letter.ts';
import { fillLetter, fillSubject } from '#shared/domain/report/letter-kind.ts';
import { wordsIn } from '#shared/words/words.ts';
import { sampleNotice } from './sample-notice.ts';

interface LetterTemplate {
  readonly subject: string;
  readonly text: string;
  /** Empty: as the program proposes. */
  readonly signature: string;
}

/** A letter about an invented report, as it would be proposed with these templates. */
export function sampleLetter(
  template: LetterTemplate,
  publication: Publication,
  language: Language,
): { readonly subject: string; readonly text: string } {
  const t = wordsIn(language);
  const name = t('settings.letters.sample.name');
  const headline = t('settings.letters.sample.headline');
  const text = fillLetter(template.text, {
    name,
    headline,
    greeting: t('letters.part.greeting', { name }),
    address: new URL('/2026/02/12', publication.baseUrl).href,
    passage: t('settings.notices.sampleWas'),
    missing: [t('letters.part.missing.location'), t('letters.part.missing.evidence')].join('\n'),
    question: t('letters.part.questionHere'),
    reason: t('settings.letters.sample.reason'),
    notice: sampleNotice('correction', language, publication.noticeTemplates),
    publication: publication.name,
    signature: template.signature || t('letters.part.signature', { publication: publication.name }),
  });
  const subject = replySubject(t('settings.letters.sample.subject'));
  return {
    subject: fillSubject(template.subject, { subject, name, headline, publication: publication.name }),
    text: text.trim(),
  };
}
