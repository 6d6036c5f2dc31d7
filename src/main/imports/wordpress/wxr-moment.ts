/** Milliseconds since 1970 of a moment as MySQL writes it, taken as universal time; null for none: `0000-00-00 00:00:00`. */
function ofMysql(moment: string): number | null {
  const [, day, time] = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2}:\d{2})/.exec(moment) ?? [];
  return day === undefined || day.startsWith('0000') ? null : sound(Date.parse(`${day}T${time}Z`));
}

/** Before the first page of the web a date is none. */
const earliest = Date.UTC(1990, 0);

const sound = (moment: number): number | null =>
  Number.isFinite(moment) && moment >= earliest ? moment : null;

/** The first that is one: in universal time, as the feed has it, in the time of the site. Drafts often have but the last. */
export const momentIn = (gmt: string, feed: string, local: string): number | null =>
  ofMysql(gmt) ?? sound(Date.parse(feed)) ?? ofMysql(local);
