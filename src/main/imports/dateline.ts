import { dayPattern } from './page-furniture.ts';

const placeAndDay = new RegExp(`^[\\p{L} .'’/-]{2,40},\\s${dayPattern}$`, 'iu');

/** `Bern, 12. Februar 2026` in a line of its own. */
export const isDateline = (line: string): boolean => /^\p{Lu}/u.test(line) && placeAndDay.test(line);

const agency = '\\s\\([\\p{L}/ -]{2,20}\\)';
const runIn = new RegExp(
  `^([\\p{L} .'’/-]{2,40}(?:,\\s${dayPattern}(?:${agency})?|${agency}))\\s?([–—-])\\s(.+)$`,
  'iu',
);

/** `Bern. – Der …`, `ST. GALLEN – Der …`: a place of up to three words alone, marked by its stop or its capitals. */
const placeAlone =
  /^((?:(?:St\.\s)?\p{Lu}[\p{L}'’-]+(?:[\s/]\p{Lu}[\p{L}'’-]+){0,2}(?=\.))|(?:ST\.\s)?\p{Lu}[\p{Lu}'’-]{3,}(?:[\s/]\p{Lu}[\p{Lu}'’-]+){0,2})(\.?\s?[–—-])\s(\p{Lu}.+)$/u;

/** Stands at the same place in the same letters, and names the kind of a text or how fresh it is. */
const label =
  /^(?:exklusiv|exclusive|update|aktuell|live|(?:live)?ticker|eil|eilmeldung|breaking|news|kommentar|comment|meinung|opinion|analyse|analysis|interview|reportage|portr[äa]t|profile|gastbeitrag|gastkommentar|leitartikel|editorial|glosse|kolumne|column|essay|rezension|review|nachruf|obituary|bericht|hintergrund|background|fazit|nachtrag|korrektur|correction|berichtigung|hinweis|achtung|warnung|wichtig|video|podcast|quiz|explainer|factbox|timeline)(?![\p{L}])/iu;

/**
 * `Bern, 12. Februar – Der Bundesrat …` taken apart; null where a text opens otherwise.
 * @returns `dash` what stands between
 */
export function datelineIn(text: string): { dateline: string; dash: string; rest: string } | null {
  if (!/^\p{Lu}/u.test(text)) return null;
  const match = runIn.exec(text) ?? (label.test(text) ? null : placeAlone.exec(text));
  return match && { dateline: match[1]!, dash: match[2]!, rest: match[3]! };
}
