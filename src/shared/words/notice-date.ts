import { type Language, languageOf } from '#shared/domain/language.ts';
import type { ChangeClass } from '#shared/domain/piece/article.ts';
import type { Publication } from '#shared/domain/publication.ts';
import {
  fillTemplate,
  type NoticeForm,
  type NoticeTemplates,
} from '#shared/domain/report/notice-template.ts';
import { newsroomZone } from '#shared/domain/zone.ts';
import { proposedWording } from './notice-template.ts';

/** A notice that goes out, and how it is dated there. */
export interface DatedNotice {
  readonly text: string;
  /**
   * Whether it bears the moment at which it goes out; `by-hand`: somebody has written another one, or none, which
   * stays; `undated`: the newsroom dates no notice of this form.
   */
  readonly dated: 'anew' | 'by-hand' | 'undated';
}

export interface DraftedNotice {
  readonly text: string;
  readonly changeClass: ChangeClass;
  /** The words that came; blank where the passage was struck. */
  readonly now: string;
  readonly language: Language;
  /** ISO 8601, the moment that the program wrote into the draft. */
  readonly datedAt: string;
}

/** The newsroom's template for a notice, else the program's. @param removed nothing stands in place of the passage */
export function noticeTemplateOf(
  changeClass: ChangeClass,
  removed: boolean,
  language: Language,
  templates: Readonly<Partial<Record<NoticeForm, string>>>,
): string {
  return templates[formOf(changeClass, removed)] ?? proposedWording(changeClass, removed, language);
}

/** The form that words a change of this class; a typo that is made public is a correction. */
function formOf(changeClass: ChangeClass, removed: boolean): NoticeForm {
  const shown = changeClass === 'typo' ? 'correction' : changeClass;
  return removed && shown !== 'reply' && shown !== 'withdrawal' ? `${shown}-removed` : shown;
}

/** `12. Februar 2026` and `08.12`, in English `08:12`, or as the locale has it; in the time zone of the newsroom, as all exports do. */
export function writtenMoment(
  at: number,
  language: Language,
  locale: string,
): { date: string; time: string } {
  const fitting =
    languageOf(locale) === language && locale.includes('-') ? locale : { de: 'de-CH', en: 'en-GB' }[language];
  const written = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(fitting, { ...options, timeZone: newsroomZone(locale) }).format(at);
  const time = written({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  // As in every export, and as the house style has it.
  return { date: written({ dateStyle: 'long' }), time: language === 'de' ? time.replace(':', '.') : time };
}

/**
 * The notice as it goes out: a notice bears the moment of its publication. Where the moment of the draft stands in it as
 * the program wrote it, the new one takes its place; the rest is what somebody has read and stays.
 *
 * @param at when it goes out, in milliseconds since 1970
 */
export function datedAnew(
  { text, changeClass, now, language, datedAt }: DraftedNotice,
  publication: Pick<Publication, 'locale' | 'noticeTemplates'> | null,
  at: number,
): DatedNotice {
  const { locale = 'de-CH', noticeTemplates } = publication ?? {};
  const own: Partial<NoticeTemplates>[Language] = noticeTemplates?.[language] ?? {};
  const template = noticeTemplateOf(changeClass, now.trim() === '', language, own);
  const spans = spansOf(template);
  const [drafted, out] = [Date.parse(datedAt), at].map((moment) => writtenMoment(moment, language, locale));
  if (!drafted || !out || spans.length === 0) return { text, dated: 'undated' };
  let words = text;
  let dated: DatedNotice['dated'] = 'anew';
  for (const { lead, span } of spans) {
    const now = fillTemplate(span, out);
    // A draft may bear the time with a colon, from before or by hand.
    const written = [drafted, { ...drafted, time: drafted.time.replace('.', ':') }].flatMap((moment) => {
      const was = fillTemplate(span, moment);
      return [
        { was: lead + was, now: lead + now },
        { was, now },
      ];
    });
    const found = written.find(({ was }) => timesIn(words, was) === 1);
    if (found) words = words.replace(found.was, () => found.now);
    else dated = 'by-hand';
  }
  return { text: words, dated };
}

/** Where a template names date or time, with the words before it; both in one where nothing but signs is between. */
const spansOf = (template: string): { lead: string; span: string }[] =>
  [...template.matchAll(/([^{}]*)(\{(?:date|time)\}(?:[^{}\p{L}]*\{(?:date|time)\})?)/gu)].map(
    ([, lead = '', span = '']) => ({ lead, span }),
  );

const timesIn = (text: string, words: string): number => text.split(words).length - 1;
