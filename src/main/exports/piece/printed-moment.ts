import type { Language } from '#shared/domain/language.ts';
import type { Moment } from '#shared/domain/time.ts';

/** A thousand pieces of a batch ask for the same few, and each takes a millisecond to make. */
function remembered<Value>(make: (key: string) => Value): (key: string) => Value {
  const made = new Map<string, Value>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
}

/** Time zones of the region that a locale names; `Intl.Locale` knows them from ICU, TypeScript not yet. */
const zonesOf = remembered(
  (locale): readonly string[] =>
    (
      new Intl.Locale(locale) as Intl.Locale & { getTimeZones?: () => string[] | undefined }
    ).getTimeZones?.() ?? [],
);

type Part = 'year' | 'month' | 'day' | 'hour' | 'minute';

const formatIn = remembered(
  (timeZone) =>
    new Intl.DateTimeFormat('en-GB', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    }),
);

function clockIn(zone: string, moment: Moment): Record<Part, string> {
  return Object.fromEntries(
    formatIn(zone)
      .formatToParts(new Date(moment))
      .map(({ type, value }) => [type, value]),
  ) as Record<Part, string>;
}

/**
 * What clocks in the publication's country show: where its zones agree, that; else (no region in the locale, or a
 * country as wide as the United States) universal time, named as such. A file made on another machine reads the same.
 */
function publicClock(moment: Moment, locale: string): Record<Part, string> & { zone: string } {
  const clocks = zonesOf(locale).map((zone) => clockIn(zone, moment));
  const [first] = clocks;
  const agree = first && clocks.every((clock) => JSON.stringify(clock) === JSON.stringify(first));
  return agree ? { ...first, zone: '' } : { ...clockIn('UTC', moment), zone: ' UTC' };
}

/** The calendar day of a moment where the publication appears, `2026-02-12`. */
export function publicDay(moment: Moment, locale: string): string {
  const { year, month, day } = publicClock(moment, locale);
  return `${year}-${month}-${day}`;
}

const quarterHour = 15 * 60 * 1000;
/** Clocks run up to twelve hours behind universal time, and up to fourteen before it. */
const [behind, before] = [12 * 4, 14 * 4];

/** The last second of a calendar day, `2026-02-12`, where the publication appears: `2026-02-12T22:59:59.000Z`. */
export function endOfPublicDay(day: string, locale: string): Moment {
  const end = Date.parse(`${day}T23:59:59Z`);
  const moments = Array.from({ length: behind + before + 1 }, (_, step) =>
    new Date(end + (behind - step) * quarterHour).toISOString(),
  );
  return moments.find((moment) => publicDay(moment as Moment, locale) === day) as Moment;
}

/** The same with the time of day, `2026-02-12 08:12:00`. */
export function publicTime(moment: Moment, locale: string): string {
  const { year, month, day, hour, minute } = publicClock(moment, locale);
  return `${year}-${month}-${day} ${hour}:${minute}:${moment.slice(17, 19)}`;
}

const months: Record<Language, readonly string[]> = {
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

/** `12. Februar 2026, 08.12 Uhr` or `12 February 2026, 08:12`; universal time is marked `UTC`. */
export function momentInWords(moment: Moment, language: Language, locale: string): string {
  const { year, month, day, hour, minute, zone } = publicClock(moment, locale);
  const name = months[language][Number(month) - 1];
  return language === 'de'
    ? `${Number(day)}. ${name} ${year}, ${hour}.${minute} Uhr${zone}`
    : `${Number(day)} ${name} ${year}, ${hour}:${minute}${zone}`;
}
