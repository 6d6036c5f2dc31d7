import type { ChangeClass } from '#shared/domain/article.ts';
import { type Language, languageOf } from '#shared/domain/language.ts';
import { wordsIn } from '#shared/words/words.ts';

export interface NoticeWish {
  readonly changeClass: ChangeClass;
  readonly was: string;
  readonly now: string;
  /** Of the decision; a withdrawal gives it. */
  readonly reason: string;
  readonly language: Language;
  /** Of the publication; says how dates are written where its language is that of the notice. */
  readonly locale: string;
  /** Milliseconds since 1970; printed in the time zone of this machine, which is the newsroom's. */
  readonly at: number;
}

/** A proposal for the public notice, in the form that the press councils ask for. A person reads it before it counts. */
export function noticeWording({ changeClass, was, now, reason, language, locale, at }: NoticeWish): string {
  const t = wordsIn(language);
  const moment = t('corrections.notices.at', writtenMoment(at, language, locale));
  const quoted = language === 'de' ? innerQuotes(withoutStop(was)) : withoutStop(was);
  const parts = { at: moment, was: quoted, now: withoutStop(now), reason };
  const leavesText = changeClass === 'reply' || changeClass === 'withdrawal';
  if (now.trim() === '' && !leavesText) return t(`corrections.notices.removed.${changeClass}`, parts);
  return t(`corrections.notices.${changeClass}`, parts).trim();
}

/** `12. Februar 2026` and `08:12`, or as the locale has it. */
function writtenMoment(at: number, language: Language, locale: string): { date: string; time: string } {
  const fitting =
    languageOf(locale) === language && locale.includes('-') ? locale : { de: 'de-CH', en: 'en-GB' }[language];
  const written = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(fitting, options).format(at);
  return {
    date: written({ dateStyle: 'long' }),
    time: written({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
  };
}

/** Inside «…», marks of the same kind become ‹…›. */
const innerQuotes = (text: string): string => text.replaceAll('«', '‹').replaceAll('»', '›');

/** The sentence around it brings its own full stop. */
const withoutStop = (text: string): string => text.trim().replace(/(?<!\.)\.$/, '');
