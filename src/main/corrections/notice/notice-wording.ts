import type { Language } from '#shared/domain/language.ts';
import type { ChangeClass } from '#shared/domain/piece/article.ts';
import { fillTemplate, type NoticeForm } from '#shared/domain/report/notice-template.ts';
import { noticeTemplateOf, writtenMoment } from '#shared/words/notice-date.ts';

export interface NoticeWish {
  readonly changeClass: ChangeClass;
  readonly was: string;
  readonly now: string;
  /** Of the decision; a withdrawal gives it. */
  readonly reason: string;
  readonly language: Language;
  /** Of the publication; says how dates are written where its language is that of the notice. */
  readonly locale: string;
  /** The newsroom's own wordings in this language. */
  readonly templates: Readonly<Partial<Record<NoticeForm, string>>>;
  /** Milliseconds since 1970; printed in the time zone of the newsroom, as all exports do. */
  readonly at: number;
}

/**
 * A proposal for the public notice: in the newsroom's own words where it has some for this form, else in those that the
 * press councils ask for. A person reads it before it counts.
 */
export function noticeWording(wish: NoticeWish): string {
  const { changeClass, was, now, reason, language, locale, templates, at } = wish;
  const removed = now.trim() === '';
  const template = noticeTemplateOf(changeClass, removed, language, templates);
  const quoted = language === 'de' ? innerQuotes(withoutStop(was)) : withoutStop(was);
  const parts = { ...writtenMoment(at, language, locale), was: quoted, now: withoutStop(now), reason };
  return fillTemplate(template, parts).trim();
}

/** Inside «…», marks of the same kind become ‹…›. */
const innerQuotes = (text: string): string => text.replaceAll('«', '‹').replaceAll('»', '›');

/** The sentence around it brings its own full stop. */
const withoutStop = (text: string): string => text.trim().replace(/(?<!\.)\.$/, '');
