/**
 * The time zone of the newsroom: the one of the country that the publication's locale names, `Europe/Zurich` for
 * `de-CH`. Where a country has several that differ, or the locale names none, the one of this machine.
 */
export function newsroomZone(locale: string): string {
  const zones = zonesOf(locale);
  const [first] = zones;
  const agree = first !== undefined && zones.every((zone) => offsetsOf(zone) === offsetsOf(first));
  return agree ? first : new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** `Intl.Locale` knows the zones of a region from ICU, TypeScript not yet. */
function zonesOf(locale: string): readonly string[] {
  try {
    const known = new Intl.Locale(locale) as Intl.Locale & { getTimeZones?: () => string[] | undefined };
    return known.getTimeZones?.() ?? [];
  } catch {
    return [];
  }
}

/** What clocks showed in a winter and in a summer: zones that differ there are not one. */
const offsetsOf = (zone: string): string =>
  [Date.UTC(2026, 0, 15), Date.UTC(2026, 6, 15)].map((at) => offsetIn(zone, at)).join(' ');

const formats = new Map<string, Intl.DateTimeFormat>();

function formatIn(zone: string): Intl.DateTimeFormat {
  const format =
    formats.get(zone) ??
    new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
      hourCycle: 'h23',
    });
  formats.set(zone, format);
  return format;
}

/** What clocks in a zone show at a moment, as if it were universal time. Milliseconds since 1970, whole seconds. */
export function wallClock(zone: string, at: number): number {
  const parts = Object.fromEntries(
    formatIn(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, Number(value)]),
  ) as Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second', number>;
  return Date.UTC(parts.year, parts.month - 1, parts.day, parts.hour, parts.minute, parts.second);
}

/** The calendar day there at a moment, `2026-02-12`. @param at milliseconds since 1970 */
export const dayIn = (zone: string, at: number): string =>
  new Date(wallClock(zone, at)).toISOString().slice(0, 10);

const offsetIn = (zone: string, at: number): number => wallClock(zone, at) - Math.floor(at / 1000) * 1000;

/** The moment at which clocks in a zone show this; the reverse of `wallClock`. */
export function momentAt(zone: string, wall: number): number {
  const guess = wall - offsetIn(zone, wall);
  return wall - offsetIn(zone, guess);
}
