import { LinkifyIt } from 'linkify-it';
import { withoutTracking } from '#shared/domain/clean-address.ts';
import { isOnHost } from '#shared/domain/host-of-page.ts';
import { unwrapped } from '#shared/domain/unwrap-link.ts';

/** A web address in a letter: where it stands, and where it leads once wrappers and trackers are off. */
export interface WebAddress {
  readonly url: string;
  /** UTF-16 offsets of the address as written. */
  readonly start: number;
  readonly end: number;
}

const linkify = new LinkifyIt({ fuzzyLink: true, fuzzyEmail: true, maxLength: 4000 });
// Endings under which papers stand; the finder knows all of two letters and the old ones.
linkify.tlds(
  [
    'news',
    'swiss',
    'zuerich',
    'berlin',
    'hamburg',
    'koeln',
    'bayern',
    'wien',
    'tirol',
    'media',
    'press',
    'online',
    'blog',
    'radio',
    'today',
    'live',
    'example',
  ],
  true,
);

/** Without www and path, «gelesen.Es» would be a page in Spain: only endings that readers really leave bare. */
const bareEndings = /\.(ch|de|at|li|eu|com|org|net|info|gov|edu|news|uk|swiss|example)$/;

const endingsThatAreNotPartOfIt = /[*|_~`'"»«“”„‹›’.,;:!?…\u200b-\u200f\u2060\ufeff\u00ad\])}>]+$/u;

/** All http(s) addresses of a text in order. */
export const webAddressesIn = (text: string): WebAddress[] =>
  // A | next to an address hides it from the finder; the length stays, so that offsets do.
  dottedRuns(text.replace(/[|*]/g, ' ')).flatMap(({ run, at }) => addressesInRun(run, at));

const addressesInRun = (run: string, at: number): WebAddress[] =>
  foundInRun(run).map(({ url, start, end }) => ({ url, start: at + start, end: at + end }));

/** Runs that are kept with their addresses, and characters of the longest of them. */
const mostKept = 200;
const longestKept = 2000;
const kept = new Map<string, readonly WebAddress[]>();

/** The rules read a letter several times over, and each time the finder would look at the same few addresses. */
function foundInRun(run: string): readonly WebAddress[] {
  const found = kept.get(run) ?? lookIn(run);
  if (kept.size >= mostKept) kept.clear();
  if (run.length <= longestKept) kept.set(run, found);
  return found;
}

const lookIn = (run: string): WebAddress[] =>
  (linkify.match(run) ?? []).flatMap((match) => {
    if (match.schema === 'mailto:' || !isMeantAsLink(match.schema, match.raw)) return [];
    const url = tidyAddress(match.raw);
    return url === '' ? [] : [{ url, start: match.index, end: match.lastIndex }];
  });

/**
 * The runs without white space that have a full stop inside, which every address has. The finder takes its time with
 * each sign, and most of a letter is prose.
 */
function dottedRuns(text: string): { readonly run: string; readonly at: number }[] {
  const runs: { run: string; at: number }[] = [];
  for (let dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', dot + 1)) {
    if (isGap(text, dot - 1) || isGap(text, dot + 1)) continue;
    let [at, end] = [dot, dot];
    while (!isGap(text, at - 1)) at--;
    while (!isGap(text, end + 1)) end++;
    runs.push({ run: text.slice(at, end + 1), at });
    dot = end;
  }
  return runs;
}

const isGap = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  // NaN beyond both ends.
  return !(code > 32) || (code > 126 && /\s/.test(text.charAt(at)));
};

/** A text whose addresses in angle brackets are whole again where a mail program broke them over lines. */
export const withWholeAddresses = (text: string): string =>
  text.replace(/<\s*https?:[^<>]{1,4000}>/gi, (bracketed) => bracketed.replace(/\s+/g, ''));

function isMeantAsLink(schema: string, raw: string): boolean {
  if (/^https?:$/i.test(schema)) return true;
  if (schema !== '') return false;
  const [host = ''] = raw.split(/[/?#]/);
  return /^www\./i.test(raw) || (host === host.toLowerCase() && (host !== raw || bareEndings.test(host)));
}

/**
 * One address as people would write it: https where no scheme was given, link wrappers (Safelinks, Google, web mail)
 * taken off, tracking parameters and what sticks to its end removed. Empty when it is no http(s) address.
 */
function tidyAddress(written: string): string {
  const bare = closedUp(written.trim());
  const parsed = parse(/^https?:\/\//i.test(bare) ? bare : `https://${bare}`);
  if (!parsed) return '';
  const url = withoutTracking(unwrapped(parsed));
  const asked = readable(url);
  return url.pathname === '/' && !written.includes(asked) ? asked.replace(/\/$/, '') : asked;
}

function closedUp(written: string): string {
  let bare = written;
  for (;;) {
    const tail = endingsThatAreNotPartOfIt.exec(bare)?.[0] ?? '';
    // A bracket that was opened inside the address belongs to it: …/Bern_(Kanton)
    const keep = tail.startsWith(')') && opens(bare) >= closes(bare) ? 1 : 0;
    const shorter = bare.slice(0, bare.length - tail.length + keep);
    if (shorter === bare) return bare;
    bare = shorter;
  }
}

const opens = (text: string): number => text.split('(').length;
const closes = (text: string): number => text.split(')').length;

function parse(address: string): URL | null {
  const url = URL.parse(address);
  return url && /^https?:$/.test(url.protocol) && url.hostname.includes('.') ? url : null;
}

/** As text, without an empty query or fragment. */
const readable = (url: URL): string => url.href.replace(/\?(?=#|$)/, '').replace(/#$/, '');

/** The address of the page itself: main host instead of the mobile or AMP one, no AMP path, no fragment. */
export function pageAddress(address: string, baseUrl: string): string {
  const url = URL.parse(address);
  if (!url) return address;
  if (/^(m|mobile|mobil|amp)\./i.test(url.hostname) && isOnHost(address, baseUrl))
    url.hostname = URL.parse(baseUrl)?.hostname ?? url.hostname;
  url.pathname = url.pathname
    .replace(/^\/amp(?=\/.)/, '')
    .replace(/\/amp\/$/, '/')
    .replace(/(?<=.)\/amp$/, '')
    .replace(/\.amp(\.html?)?$/, '$1');
  if (/^(1|true|)$/.test(url.searchParams.get('amp') ?? 'no')) url.searchParams.delete('amp');
  if (url.searchParams.get('outputType') === 'amp') url.searchParams.delete('outputType');
  if (!url.hash.startsWith('#!')) url.hash = '';
  return readable(url);
}

/** The words that a browser's «link to highlight» carries (`#:~:text=…`); empty when there are none. */
export function highlightedWords(written: string): string {
  const directive = /#:~:text=([^&\s]*)/.exec(written)?.[1] ?? '';
  const parts = directive.split(',').filter((part) => !part.endsWith('-') && !part.startsWith('-'));
  // With start and end given, the words between are unknown.
  if (parts.length !== 1) return '';
  try {
    return decodeURIComponent(parts[0] ?? '').trim();
  } catch {
    return '';
  }
}

/** Whether an address names a page and not just the front door. */
export const namesAPage = (url: string): boolean => {
  const parsed = URL.parse(url);
  return parsed !== null && (parsed.pathname.length > 1 || parsed.search.length > 1);
};
