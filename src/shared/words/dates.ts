import type { Language } from '#shared/domain/language.ts';
import { dayIn, wallClock } from '#shared/domain/zone.ts';

const localeOf = (language: Language) => (language === 'de' ? 'de-CH' : 'en-GB');

/** Empty: the zone of this machine. */
let newsroomWall = '';

/**
 * Whoever looks into a newsroom reads its clock, wherever the machine stands: what is published or due has one time, in
 * the window as on the page. Called by the window once it knows the publication.
 * @param zone of IANA, `Europe/Zurich`
 */
export const showClockOf = (zone: string): void => {
  newsroomWall = zone;
};

/** The zone whose clock is shown. */
export const shownZone = (): string => newsroomWall || new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The calendar day by the clock that is shown, `2026-02-12`. */
export const shownDay = (now: Date = new Date()): string => dayIn(shownZone(), now.getTime());

/** Making a format takes as long as a hundred uses of it, and lists need one for each row. */
const made = new Map<string, Intl.DateTimeFormat>();

const formatIn = (language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const key = language + JSON.stringify(options);
  const format = made.get(key) ?? new Intl.DateTimeFormat(localeOf(language), options);
  made.set(key, format);
  return format;
};

const format = (language: Language, moment: string, options: Intl.DateTimeFormatOptions, zone: string) => {
  const at = new Date(moment);
  // A day without an hour is the same day everywhere.
  const timeZone = /^\d{4}-\d{2}-\d{2}$/.test(moment) ? 'UTC' : zone;
  return Number.isNaN(at.getTime()) ? '' : formatIn(language, { ...options, timeZone }).format(at);
};

const clock = { hour: '2-digit', minute: '2-digit' } as const;
const day = { day: 'numeric', month: 'short' } as const;

/** `Do., 12. Feb. 2026, 08:12`, by the clock that is shown; empty for what is no moment. */
export const momentInWords = (language: Language, moment: string, zone = shownZone()): string =>
  format(language, moment, { weekday: 'short', ...day, year: 'numeric', ...clock }, zone);

/** `Do., 12. Feb. 2026`. @param moment a moment, or a day such as `2026-02-12` */
export const dayInWords = (language: Language, moment: string, zone = shownZone()): string =>
  format(language, moment, { weekday: 'short', ...day, year: 'numeric' }, zone);

/** As short as a list allows: `08:12` for today, `12. Feb.` for this year, else `12. Feb. 2025`. */
export function momentInBrief(
  language: Language,
  moment: string,
  now: Date = new Date(),
  zone = shownZone(),
): string {
  if (Number.isNaN(Date.parse(moment))) return '';
  const [was, today] = [Date.parse(moment), now.getTime()].map((at) => new Date(wallClock(zone, at)));
  if (was?.toISOString().slice(0, 10) === today?.toISOString().slice(0, 10))
    return format(language, moment, clock, zone);
  const isThisYear = was?.getUTCFullYear() === today?.getUTCFullYear();
  return format(language, moment, isThisYear ? day : { ...day, year: 'numeric' }, zone);
}
