import { wordCount } from './page-lines.ts';

/** Ways of a page: what leads elsewhere or works the page, and is no part of the piece. */
const links = [
  'zurück',
  'zurück zur übersicht',
  'zur übersicht',
  'weiter',
  'weiterlesen',
  'mehr lesen',
  'mehr erfahren',
  'vorheriger artikel',
  'nächster artikel',
  'zum seitenanfang',
  'nach oben',
  'zum inhalt springen',
  'startseite',
  'menü',
  'suche',
  'anmelden',
  'abmelden',
  'merken',
  'artikel merken',
  'vorlesen',
  'artikel anhören',
  'anzeige',
  'werbung',
  'newsletter abonnieren',
  'jetzt abonnieren',
  'kommentar schreiben',
  'kommentar verfassen',
  'antworten',
  'back',
  'back to overview',
  'next',
  'previous',
  'read more',
  'continue reading',
  'back to top',
  'skip to content',
  'home',
  'menu',
  'search',
  'log in',
  'log out',
  'login',
  'logout',
  'advertisement',
  'sponsored',
  'leave a comment',
  'reply',
  'druckversion',
  'sitemap',
  'impressum',
  'kontakt',
  'datenschutz',
  'datenschutzerklärung',
  'agb',
  'imprint',
  'contact',
  'privacy',
  'privacy policy',
  'terms',
  'terms of use',
  'alle rechte vorbehalten',
  'all rights reserved',
  'powered by jimdo',
  'alle akzeptieren',
  'alle cookies akzeptieren',
  'akzeptieren',
  'ablehnen',
  'alle ablehnen',
  'zustimmen',
  'nur notwendige',
  'nur notwendige cookies',
  'einstellungen',
  'cookie-einstellungen',
  'cookie-richtlinie',
  'accept',
  'accept all',
  'accept all cookies',
  'accept cookies',
  'reject',
  'reject all',
  'decline',
  'manage preferences',
  'cookie settings',
  'cookie policy',
  'im browser ansehen',
  'im browser öffnen',
  'im browser lesen',
  'online ansehen',
  'view in browser',
  'view online',
  'fehler gefunden? jetzt melden',
  'fehler melden',
];
const pageLinks = new Set(links);

const bareWords = (line: string): string =>
  line
    .toLowerCase()
    .replace(/^[\s«<←‹»>→▲↑]+|[\s«»>→›.…:!↑]+$/gu, '')
    .replace(/\s+/g, ' ');

/** `Home`, `Kontakt | Impressum`: nothing but ways of a page. */
export const isPageLink = (line: string): boolean => {
  const parts = line.split(/\s*[|¦·•]\s*|\s\/\s/).map(bareWords);
  return parts.every((part) => pageLinks.has(part));
};

const networks =
  /^(facebook|twitter|x|whatsapp|linkedin|xing|telegram|pinterest|instagram|threads|bluesky|mastodon|signal|threema|e-?mail|mail|pdf)$/i;
const shareWords = /^(teilen|share|tweet|tweeten|twittern|drucken|print|weiterempfehlen|mailen)$/i;
const joints =
  /^(auf|via|per|bei|mit|und|diesen|artikel|beitrag|on|by|with|and|this|article|link|kopieren|copy)$/i;

function isShareLine(line: string): boolean {
  const words = line.split(/[\s,:|¦·•/]+/).filter((word) => word !== '');
  const known = words.every((word) => networks.test(word) || shareWords.test(word) || joints.test(word));
  const places = words.filter((word) => networks.test(word)).length;
  return known && (places >= 2 || words.some((word) => shareWords.test(word)));
}

const isTrail = (line: string): boolean =>
  /^(startseite|start|home|sie sind hier|you are here)\s*[:>»›/|→]/i.test(line) ||
  (wordCount(line) <= 16 && line.split(/\s[>»›→]\s/).length >= 3);

/** The lone dot above the headline, rules, asterisks. */
const onlyMarks = /^[\p{P}\p{S}\p{M}\s]+$/u;
const cookies =
  /^(diese (web)?(seite|site)|wir|we|this (web)?site|unsere (web)?(seite|site))\s+(verwende[nt]|nutz(t|en)|benutz(t|en)|setz(t|en)|uses?)\b.{0,80}\bcookies?\b/i;
const related =
  /^(lesen sie auch|das könnte sie auch interessieren|mehr zum thema|weitere artikel|ähnliche (?:artikel|beiträge)|read also|related articles?|you may also like)\b.{0,160}$/i;

/** `Mehr zum Thema`: the headlines under it are those of other pieces. */
export const opensRelated = (line: string): boolean => related.test(line) && wordCount(line) <= 6;

const said: readonly RegExp[] = [
  related,
  /^(tags?|schlagw[öo]rter|schlagworte|stichw[öo]rte?r?|keywords?|kategorien?|categor(y|ies))\s*:/i,
  /^(veröffentlicht|publiziert|erstellt|aktualisiert|zuletzt aktualisiert|stand|letzte (änderung|aktualisierung)|published|updated|last updated|posted)\b[^.]{0,12}\b.{0,20}\d{1,4}.{0,40}$/i,
  /^(lesezeit|lesedauer|reading time)\b.{0,30}$/i,
  /^(audio|beitrag|artikel) (an)?hören\b.{0,20}$/i,
  /^(sie erhalten|du erhältst|you (are receiving|receive)) (diese|dieses|diesen|this)\b.{0,20}\b(mail|newsletter|nachricht|message)\b.{0,200}$/i,
  /^\d+\s*(min\.?|minuten|minutes)\s*(lesezeit|lesedauer|read)?$/i,
  /^(©|\(c\)|copyright)\s*(by\s)?.{0,40}\b(19|20)\d\d\b.{0,60}(rechte vorbehalten|rights reserved)\.?$/i,
];

const closed =
  /^.{0,40}\b(kommentar(e|funktion)|comments)\b.{0,40}\b(geschlossen|deaktiviert|closed|disabled)\b.{0,20}$/i;
const counter =
  /^(?:(?:leser)?kommentare?|comments?)\s*[:(]\s*\d+\s*\)?$|^(?:kommentare|comments)\s+\d+$|^(?:\d+|keine|no)\s+(?:kommentare?|comments?)$/i;

/** `Kommentare: 3` opens the readers' comments, `Kommentare geschlossen` says that there are none to come. */
export function commentsLine(line: string): 'open' | 'closed' | null {
  if (counter.test(line)) return 'open';
  return closed.test(line) && wordCount(line) <= 8 ? 'closed' : null;
}

/** Furniture of the page by its own words, wherever it stands. */
export const isFurniture = (line: string): boolean =>
  onlyMarks.test(line) ||
  cookies.test(line) ||
  (line.length <= longestLabel &&
    (said.some((pattern) => pattern.test(line)) ||
      isPageLink(line) ||
      isShareLine(line) ||
      isTrail(line) ||
      commentsLine(line) !== null));

/** Characters; what is longer is text, whatever it opens with. */
const longestLabel = 300;

const weekday =
  '(?:(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mo|di|mi|do|fr|sa|so)\\.?,?\\s+)?';
const monthName =
  '(?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|january|february|march|may|june|july|october|december|(?:jan|feb|mär|mar|apr|jun|jul|aug|sept?|okt|oct|nov|dez|dec)\\.?)';
/** A calendar day as pages print it, with or without its year; source of a regular expression for flags `iu`. */
export const dayPattern = `(?:\\d{1,2}\\.?\\s${monthName}(?:\\s\\d{4})?|${monthName}\\s\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s\\d{4})?|\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?(?:\\d{4}|\\d{2})|\\d{4}-\\d{2}-\\d{2})`;
const dateLine = new RegExp(
  `^${weekday}(?:[·|•]\\s)?${dayPattern}(?:[\\s,|¦·–-]+(?:um\\s|at\\s)?\\d{1,2}[:.]\\d{2}(?:\\s?(?:uhr|h|am|pm))?)?(?:[\\s,|¦·–-]+(?:zuletzt\\s)?(?:aktualisiert|updated)\\b.{0,40})?$`,
  'iu',
);

/** A line that is only the day (and time) of publication. In the text it may head a chronology, so ask at the top. */
export const isDateLine = (line: string): boolean => dateLine.test(line);
