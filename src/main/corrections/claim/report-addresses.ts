import { hostKey, isOnHost } from '#shared/domain/host-of-page.ts';
import { isShortened } from '#shared/domain/shortened-link.ts';
import type { FormAnswers, Question } from '../reading/form-answers.ts';
import type { Letter } from '../reading/letter.ts';
import { namesAPage, pageAddress, webAddressesIn } from '../reading/web-addresses.ts';

/** Which page a letter calls wrong, and which pages it calls as witnesses. */
export interface Addresses {
  /** Empty: none given. */
  readonly location: string;
  readonly locationAsWritten: string;
  readonly evidence: string[];
}

export interface AddressSources {
  readonly form: FormAnswers;
  readonly letter: Letter;
  /** What a person who passed the letter on wrote above it. */
  readonly remark: string;
  readonly subject: string;
  readonly baseUrl: string;
}

interface Found {
  readonly url: string;
  readonly written: string;
  readonly question: Question | null;
}

const mostEvidence = 50;

/**
 * The location is the address under «Ort des Fehlers», else the first page of the publication in the reporter's own
 * words, else in a quoted line, the remark above a forward, the subject, or the signature, else the only one in what the letter
 * answers. All other addresses of the
 * reporter's own words are evidence; those of signatures and quoted newsletters are not.
 */
export function addressesOf({ form, letter, remark, subject, baseUrl }: AddressSources): Addresses {
  const own = ownAddresses(form);
  const isPage = ({ url }: Found) => isOnHost(url, baseUrl) && namesAPage(url);
  const elsewhere = [letter.passages.join('\n'), remark, subject, letter.signature].flatMap((text) =>
    found(text, null),
  );
  const location =
    own.find((address) => address.question === 'location' && isPage(address)) ??
    own.find(({ question }) => question === 'location') ??
    own.find((address) => isPage(address) && address.question !== 'evidence') ??
    elsewhere.find(isPage) ??
    onlyPage(found(letter.history, null).filter(isPage), baseUrl) ??
    own.find(({ url, question }) => isOnHost(url, baseUrl) && question !== 'evidence');
  const page = location ? pageAddress(location.url, baseUrl) : '';
  return {
    location: page,
    locationAsWritten: location?.written ?? '',
    evidence: evidenceAmong(own, page, baseUrl),
  };
}

/** A newsletter about one piece names it once, or several times. */
function onlyPage(pages: readonly Found[], baseUrl: string): Found | undefined {
  const [first, ...others] = pages;
  return first && others.every(({ url }) => samePage(url, pageAddress(first.url, baseUrl), baseUrl))
    ? first
    : undefined;
}

function ownAddresses(form: FormAnswers): Found[] {
  return [
    ...found(form.rest, null),
    ...form.answers.flatMap(({ question, lines }) => found(lines.join('\n'), question)),
  ];
}

/** Nobody can tell where a shortened address leads; it stays in the letter, for a person to follow. */
const found = (text: string, question: Question | null): Found[] =>
  webAddressesIn(text)
    .filter(({ url }) => !isShortened(url))
    .map(({ url, start, end }) => ({ url, written: text.slice(start, end), question }));

function evidenceAmong(own: readonly Found[], location: string, baseUrl: string): string[] {
  const labelledFirst = [...own].sort((a, b) => rank(a) - rank(b));
  const urls = labelledFirst
    .filter(
      ({ url, question }) =>
        question !== 'other' &&
        question !== 'name' &&
        question !== 'address' &&
        !samePage(url, location, baseUrl),
    )
    .filter(({ url }) => !isOnHost(url, baseUrl) || namesAPage(url))
    .map(({ url }) => url);
  return [...new Set(urls)].slice(0, mostEvidence);
}

const rank = ({ question }: Found): number => (question === 'evidence' ? 0 : 1);

/** Same host and path, whatever the door, the query or the fragment. */
function samePage(url: string, location: string, baseUrl: string): boolean {
  const [a, b] = [URL.parse(pageAddress(url, baseUrl)), URL.parse(location)];
  const path = (page: URL) => page.pathname.replace(/\/+$/, '').toLowerCase();
  return (
    a !== null &&
    b !== null &&
    hostKey(url) === hostKey(location) &&
    path(a) === path(b) &&
    a.search === b.search
  );
}

/** A text with its web addresses taken out, so that their dots and words cannot be taken for prose. */
export const withoutAddresses = (text: string): string =>
  replaced(text, () => '').replace(/<\s*>|\[\s*\]|\(\s*\)/g, ' ');

/** A text whose web addresses read as they do without wrappers and trackers. */
export const withTidyAddresses = (text: string): string => replaced(text, (url) => url);

function replaced(text: string, by: (url: string) => string): string {
  let done = '';
  let from = 0;
  for (const { url, start, end } of webAddressesIn(text)) {
    done += text.slice(from, start) + by(url);
    from = end;
  }
  return done + text.slice(from);
}
