import { asksInBox, labelOf } from './form-answers.ts';
import { withWholeAddresses } from './web-addresses.ts';

/** A letter taken apart. Nothing is deleted: what is not the reporter's own word is only put elsewhere. */
export interface Letter {
  /** The reporter's own words. */
  readonly own: string;
  /** Passages that the reporter set off with ">", without the marks. */
  readonly passages: readonly string[];
  /** What stands below the closing, and notes that mail programs add. */
  readonly signature: string;
  /** An earlier mail or a newsletter that the letter answers. */
  readonly history: string;
  /** The name under the closing; empty when none is recognised. */
  readonly signedBy: string;
}

type Role = 'own' | 'passage' | 'signature' | 'history';

const separator =
  /^[\s>]*[-_=*]{2,}\s*(ursprüngliche nachricht|urspr\. nachricht|original[- ]?(nachricht|message|mail)|weitergeleitete nachricht|forwarded message|reply message)\s*[-_=*]{2,}/i;
const attribution =
  /^[\s>]*((am|on|le|il|el|em|op)\b.{4,300}(schrieb|wrote|geschrieben|écrit|scritto|escribió|schreef)\b.{0,200}:|.{0,200}<?[\w.+-]+@[\w.-]+>?.{0,60}(schrieb|wrote)\b.{0,100}:|.{0,120}\b(schrieb|wrote) (am|on) .{4,100}:|\d{4}-\d{2}-\d{2} .{0,60}<[^<>\s]+@[^<>\s]+>:)\s*$/i;
const closing =
  /\b(freundlich(e|en|er|em|st)|best(e|en|er|em)|lieb(e|en|er|i)|herzlich(e|en|er|em|st|i)|viele|vielen|schön(e|en|er)|sonnige|kollegiale|nette|hochachtungsvolle?n?)\s+(grüss|grüß|gruss|gruß|gruess|grüess)|^\s*(mfg|lg|vg|bg|fg|gruss|gruß|grüsse|grüße|grüessli|hochachtungsvoll|freundlichst|herzlich|herzlichst|cordialement|(meilleures|cordiales) salutations|(with )?(best|kind|kindest|warm) (regards|wishes)|regards|sincerely|yours (sincerely|faithfully|truly)|sincerely yours|cheers|best|many thanks|thanks|thank you)\s*[,!.]*\s*$|^\s*(mfg|lg|best regards|kind regards|regards|sincerely|gruss|grüsse)[,\s]+\p{Lu}[\p{L}.-]+(\s\p{Lu}[\p{L}.-]+){0,2}\s*$/iu;
const programNote =
  /^[\s>]*(sent (from|with|by|via) (my |the )?\S+|get outlook for|von meinem \S+( \S+)? gesendet|(diese (e-?mail|nachricht) wurde )?(gesendet|versendet) (von|mit|aus) .{2,60}|virenfrei\b|virus-free\b|diese e-mail wurde von .{2,40} (geprüft|auf viren)|envoyé de mon)/i;
const afterword = /^\s*(p\.?\s?p?\.?\s?s\.?|nachtrag|addendum)\s*[:.\-–]?\s/i;
const personName =
  /^\p{Lu}[\p{L}.’'-]*(?:\s+(?:(?:von|van|de|der|del|di|du|la|le|zu|zur|am)\s+)*\p{Lu}[\p{L}.’'-]*){1,3}$/u;

const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** Without characters that cannot be seen, with whole web addresses and plain line ends. */
export const cleanedLetter = (text: string): string =>
  withWholeAddresses(text.replace(/\r\n?/g, '\n').replace(invisible, '').replaceAll('\u00a0', ' '));

/**
 * @param text as `cleanedLetter` gives it
 * @param writer the sender's name, which may sign the letter without a closing
 */
export function takeApart(text: string, writer = ''): Letter {
  const lines = text.split('\n');
  const roles = rolesOf(lines);
  const last = lines.findLastIndex((line, index) => roles[index] === 'own' && line.trim() !== '');
  if (writer !== '' && lines[last]?.trim() === writer) roles[last] = 'signature';
  const of = (role: Role) =>
    lines
      .filter((_, index) => roles[index] === role)
      .join('\n')
      .trim();
  return {
    own: of('own'),
    passages: passagesIn(lines, roles),
    signature: of('signature'),
    history: of('history'),
    signedBy: signedBy(lines, roles),
  };
}

const isQuoted = (line: string): boolean => /^\s{0,3}>/.test(line) && !/^\s*>?From /.test(line);
const unquoted = (line: string): string => line.replace(/^(\s{0,3}> ?)+/, '');

/**
 * A letter that answers our own box, quoted, question by question: each quoted question becomes a label of the letter.
 */
export function withQuestionsAsLabels(text: string): string {
  const lines = text.split('\n');
  const kept: string[] = [];
  for (let index = 0; index < lines.length; index++) {
    const asked = isQuoted(lines[index] ?? '') ? asksInBox(unquoted(lines[index] ?? '')) : null;
    if (!asked) {
      kept.push(lines[index] ?? '');
      continue;
    }
    let end = index + 1;
    while (isQuoted(lines[end] ?? '') && !asksInBox(unquoted(lines[end] ?? ''))) end++;
    const answer = lines.slice(end).find((line) => line.trim() !== '');
    const isAnswered = answer !== undefined && !isQuoted(answer);
    kept.push(...(isAnswered ? ['', `${asked}:`] : lines.slice(index, end)));
    index = end - 1;
  }
  return kept.join('\n');
}

/** Walks down the lines; once in a signature or in history, a letter rarely comes back. */
function rolesOf(lines: readonly string[]): Role[] {
  const roles: Role[] = [];
  let mode: 'own' | 'signature' | 'history' = 'own';
  let quotesAreHistory = false;
  let hasOwnWords = false;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? '';
    if (hasOwnWords && startsHistory(lines, index)) mode = 'history';
    if (mode === 'own' && hasOwnWords && startsListFoot(lines, index)) mode = 'signature';
    const attributed = mode === 'history' ? 0 : attributionAt(lines, index);
    if (attributed > 0) {
      quotesAreHistory = true;
      const next = lines.slice(index + attributed, index + 20).find((later) => later.trim() !== '');
      if (next !== undefined && !isQuoted(next) && hasOwnWords) mode = 'history';
      for (let part = 0; part < attributed; part++) roles.push('history');
      index += attributed - 1;
    } else if (mode !== 'history' && isQuoted(line)) {
      roles.push(quotesAreHistory ? 'history' : 'passage');
    } else {
      mode = modeAt(line, mode, hasOwnWords);
      roles.push(programNote.test(line) && mode === 'own' ? 'signature' : mode);
      hasOwnWords ||= mode === 'own' && line.trim() !== '';
    }
  }
  return withInterleavedPassages(lines, roles);
}

/** A closing starts the signature; a label with an address or an afterword brings the letter back. */
function modeAt(line: string, mode: 'own' | 'signature' | 'history', hasOwnWords: boolean): typeof mode {
  if (mode === 'history') return mode;
  if (/^-- ?$/.test(line) || (hasOwnWords && isClosing(line))) return 'signature';
  const returns =
    mode === 'signature' && (labelOf(line) !== null || afterword.test(line)) && !isContact(line);
  return returns ? 'own' : mode;
}

const isClosing = (line: string): boolean =>
  line.length <= 70 && closing.test(line) && !/[:?]\s*$/.test(line);

/** A line of a business card, which looks like an answer to a form. */
const isContact = (line: string): boolean =>
  ['name', 'address', 'other', 'location'].includes(labelOf(line)?.question ?? '') &&
  !/https?:\/\/\S+\/\S+/.test(line);

/** Outlook's way: a block of header lines, with or without a rule above. */
function startsHistory(lines: readonly string[], index: number): boolean {
  const line = lines[index] ?? '';
  if (separator.test(line)) return true;
  if (!/^[\s>*_]*(von|from|de)[*_]*\s*:/i.test(line)) return false;
  const block = lines.slice(index + 1, index + 7).join('\n');
  return (
    /^[\s>*_]*(gesendet|sent|datum|date|envoyé)[*_]*\s*:/im.test(block) &&
    /^[\s>*_]*(an|to|betreff|subject|à|objet)[*_]*\s*:/im.test(block)
  );
}

/** What mailing lists put below each letter. */
const startsListFoot = (lines: readonly string[], index: number): boolean =>
  /^_{10,}\s*$/.test(lines[index] ?? '') &&
  /mailing-?\s?list|listinfo|unsubscribe|abmelden|austragen/i.test(
    lines.slice(index + 1, index + 4).join('\n'),
  );

/** «Am 12. Februar schrieb … :», "On … wrote:". */
export const isAttribution = (line: string): boolean =>
  line.length <= 600 && couldAttribute(line) && attribution.test(line);

/** Every attribution ends so, which a line of prose is told by faster than by the whole pattern. */
const couldAttribute = (line: string): boolean => line.trimEnd().endsWith(':');

/** How many lines an attribution («Am … schrieb …:») takes here: 0, 1, or 2 where it was wrapped. */
function attributionAt(lines: readonly string[], index: number): number {
  const line = lines[index] ?? '';
  if (isAttribution(line)) return 1;
  const next = lines[index + 1] ?? '';
  return /^[\s>]*(am|on|le|il)\b/i.test(line) &&
    /\d/.test(line) &&
    line.length < 200 &&
    couldAttribute(next) &&
    attribution.test(`${line} ${next}`)
    ? 2
    : 0;
}

/**
 * In an answer, a quoted run with own words right below it and more quoted text further on is a passage that the
 * reporter picked: its last paragraph. A newsletter quoted as a whole never is.
 */
function withInterleavedPassages(lines: readonly string[], roles: Role[]): Role[] {
  const isMark = (index: number) => roles[index] === 'history' && isQuoted(lines[index] ?? '');
  const lastMark = roles.findLastIndex((_, index) => isMark(index));
  let lastLine = -1;
  for (let index = 0; index < lastMark; index++) {
    if (lines[index]?.trim() === '') continue;
    if (roles[index] === 'own' && lastLine >= 0 && isMark(lastLine))
      for (let at = lastLine; at >= 0 && isMark(at) && unquoted(lines[at] ?? '').trim() !== ''; at--)
        roles[at] = 'passage';
    lastLine = index;
  }
  return roles;
}

function passagesIn(lines: readonly string[], roles: readonly Role[]): string[] {
  const passages: string[] = [];
  let open = false;
  lines.forEach((line, index) => {
    const words = unquoted(line).trim();
    const belongs = roles[index] === 'passage' && words !== '';
    if (belongs && open) passages.push(`${passages.pop()} ${words}`);
    else if (belongs) passages.push(words);
    open = belongs;
  });
  return passages.filter((passage) => /\p{L}/u.test(passage.replace(/https?:\S+/g, '')));
}

function signedBy(lines: readonly string[], roles: readonly Role[]): string {
  const start = lines.findIndex((line, index) => roles[index] === 'signature' && isClosing(line));
  if (start < 0) return '';
  const behind = (lines[start] ?? '').split(',').slice(1).join(',');
  const candidates = [behind, ...lines.slice(start + 1, start + 4)]
    .map((line) => line.trim())
    .filter(Boolean);
  return (
    candidates.find((line) => line.length <= 50 && personName.test(line) && !programNote.test(line)) ?? ''
  );
}
