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
  const parts = {
    ...writtenMoment(at, language, locale),
    was: innerQuotes(quotedWords(was), language),
    now: isQuoted(template, 'now') ? innerQuotes(quotedWords(now), language) : withoutStop(now),
    reason,
  };
  return fillTemplate(withoutSecondStop(template, parts), parts).trim();
}

/** Inside the marks of a language, marks of the same kind become single ones. */
const innerQuotes = (text: string, language: Language): string =>
  language === 'de'
    ? text.replaceAll('«', '‹').replaceAll('»', '›')
    : text.replaceAll('“', '‘').replaceAll('”', '’');

/** A number, a name or a few words stand without the stop that closed them in the piece; a whole sentence keeps its own. */
const quotedWords = (text: string): string => (isSentence(text.trim()) ? text.trim() : withoutStop(text));

/** It opens with a capital or a number, closes as a sentence does, and has room for a subject and its verb. */
const isSentence = (text: string): boolean =>
  /^[«“‹‘]?[\p{Lu}\d]/u.test(text) && /[.!?…][»”›’]?$/.test(text) && text.split(/\s+/).length >= 4;

const isQuoted = (template: string, name: 'was' | 'now'): boolean =>
  new RegExp(`[«“"]\\{${name}\\}[»”"]`).test(template);

/** Words that bring a mark of their own need no full stop of the template behind them: `«Sie hat 312 Stufen.»`. */
const withoutSecondStop = (template: string, parts: { readonly was: string; readonly now: string }): string =>
  (['was', 'now'] as const).reduce(
    (rest, name) =>
      /[.!?…][»”›’]?$/.test(parts[name])
        ? rest.replace(new RegExp(`(\\{${name}\\}[»”"]?)\\.`, 'g'), '$1')
        : rest,
    template,
  );

/** The sentence around it brings its own full stop. */
const withoutStop = (text: string): string => text.trim().replace(/(?<!\.)\.$/, '');
