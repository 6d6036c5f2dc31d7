import { isAttribution } from './letter.ts';
import type { Correspondent } from './read-mail.ts';

/** A letter that somebody passed on: who wrote it, and what stands above it. */
export interface Forwarded {
  readonly from: Correspondent;
  readonly text: string;
  /** What the person who passed it on added. */
  readonly remark: string;
}

const forwardMark =
  /^[\s>*_-]*(forwarded message|begin forwarded message|weitergeleitete nachricht|weitergeleitete e-?mail|anfang der weitergeleiteten (nachricht|e-?mail)|message transféré|messaggio inoltrato)\b.*$/i;
const originalMark = /^[\s>*_-]*(ursprüngliche nachricht|original[- ]?(nachricht|message))[\s*_-]*$/i;
const forwardSubject = /^\s*(wg|fwd?|fw|tr|wtr|weitergeleitet)\s*:/i;
const headerLine = /^[\s>]*[*_]*([\p{L}-]{1,20}(?: [\p{L}]{1,10})?)[*_]*\s*:[*_]*\s*(.*)$/u;
const fromName = /^(von|from|de|da|absender|sender)$/i;
const otherName =
  /^(an|to|à|a|cc|kopie|datum|date|gesendet|gesendet am|sent|envoyé|betreff|subject|objet|oggetto|antwort an|reply-to|inviato)$/i;

/** Finds the true letter in a forward, as mail programs write it into the text; null when it is none. */
export function forwardedIn(subject: string, text: string): Forwarded | null {
  const lines = withHeaderLines(text).split('\n');
  for (let index = 0; index < lines.length; index++) {
    const attributed = forwardSubject.test(subject) ? attributedAt(lines, index) : null;
    if (attributed) return attributed;
    const marked = forwardMark.test(lines[index] ?? '');
    const assumed =
      forwardSubject.test(subject) && (originalMark.test(lines[index] ?? '') || startsHeader(lines, index));
    if (!marked && !assumed) continue;
    const found = readForward(lines, marked || originalMark.test(lines[index] ?? '') ? index + 1 : index);
    if (found) return { ...found, remark: lines.slice(0, index).join('\n').trim() };
  }
  return null;
}

/** Yahoo glues mark and header into one line: `----- Forwarded Message ----- From: … To: …`. */
const withHeaderLines = (text: string): string =>
  text.replace(
    /^([\s>*_-]*(?:forwarded message|weitergeleitete nachricht)[\s-]*)((?:from|von): .*)$/gim,
    (_, mark: string, header: string) =>
      `${mark}\n${header.replace(/(?=\b(?:An|To|CC|Cc|Gesendet|Sent|Datum|Date|Betreff|Subject): )|(?<=MEZ|MESZ)(?=Betreff: )/g, '\n')}`,
  );

const nameOf = (line: string | undefined): string => headerLine.exec(line ?? '')?.[1] ?? '';

const startsHeader = (lines: readonly string[], index: number): boolean =>
  fromName.test(nameOf(lines[index])) &&
  lines.slice(index + 1, index + 5).some((line) => otherName.test(nameOf(line)));

/** Outlook for Mac forwards with «Am … schrieb …:» alone; as the first words of a forward that is its header. */
function attributedAt(lines: readonly string[], index: number): Forwarded | null {
  const line = lines[index] ?? '';
  const above = lines.slice(0, index).join('\n').trim();
  if (above !== '' || !isAttribution(line)) return null;
  const { address } = correspondentIn(line);
  if (address === '') return null;
  const text = lines.slice(index + 1).map((below) => below.replace(/^(\s{0,3}> ?| {4}|\t)/, ''));
  return {
    from: { name: /"([^"]+)"/.exec(line)?.[1] ?? '', address },
    text: text.join('\n').trim(),
    remark: '',
  };
}

/** Reads the header lines at `start`, in any order, and takes the rest for the letter. */
function readForward(lines: readonly string[], start: number): Omit<Forwarded, 'remark'> | null {
  let index = start;
  while (index < lines.length && lines[index]?.replace(/[>\s]/g, '') === '') index++;
  const marks = /^[\s>]*/.exec(lines[index] ?? '')?.[0].replace(/[^>]/g, '').length ?? 0;
  let from: Correspondent | null = null;
  let inHeader = false;
  for (; index < lines.length; index++) {
    const [, name = '', value = ''] = headerLine.exec(lines[index] ?? '') ?? [];
    if (fromName.test(name) && !from) from = correspondentIn(value || (lines[index + 1] ?? ''));
    else if (!otherName.test(name) && (!inHeader || lines[index]?.replace(/[>\s]/g, '') === '')) break;
    inHeader = true;
  }
  if (!from) return null;
  const unmarked = lines.slice(index).map((line) => line.replace(new RegExp(`^(\\s?>\\s?){0,${marks}}`), ''));
  return { from, text: unmarked.join('\n').trim() };
}

/** `Anna Muster <anna@a.example>`, `"Muster, Anna" [mailto:…]`, `anna@a.example`. */
export function correspondentIn(written: string): Correspondent {
  const address =
    /[^\s<>[\]():;,"']+@[^\s<>[\]():;,"']+\.[\p{L}\d-]+/u.exec(written.replace(/mailto:/gi, ' '))?.[0] ?? '';
  const name = (written.split(/[<[(]|mailto:/i)[0] ?? '')
    .replace(address, '')
    .replace(/["*]|^[\s'‘’]+|[\s'‘’,;:]+$/g, '');
  return { name: name.trim(), address };
}
