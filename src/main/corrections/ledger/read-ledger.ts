import type { Language } from '#shared/domain/language.ts';
import { type LedgerFault, ledgerEntry, type SealedEntry } from '#shared/domain/report/ledger.ts';
import { type FoundEntry, faultsOf, headOf } from './chain.ts';
import { isLedgerForm, type LedgerForm, type LedgerIssue, type Speech } from './issue.ts';
import { feedEntry, ledgerFeed } from './ledger-feed.ts';
import { formOf, ledgerJsonFile, writtenJson } from './ledger-json.ts';
import { entryItem, ledgerPage } from './ledger-page.ts';
import { sealOf, unescapedHtml as unescaped } from './ledger-seal.ts';

/** What a file of a ledger turns out to be. */
export interface CheckedLedger {
  readonly kind: 'json' | 'html' | 'atom';
  /** Newest first. */
  readonly entries: readonly FoundEntry[];
  readonly head: string;
  /** Null: it came out when a ledger had none. */
  readonly seal: string | null;
  readonly faults: readonly LedgerFault[];
  /** Of the publication, as the file says; empty: it does not. */
  readonly url: string;
}

/**
 * Checks a file that this program or another wrote: JSON, page or feed. The data must form a chain, and all the rest of
 * the file must be what this program prints from the data and from the few things that it says of itself: name and
 * address of the publication, and the counts. Null for what is no ledger.
 */
export function checkLedger(text: string): CheckedLedger | null {
  const file = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  return checkJson(file) ?? checkMarkup(file, page) ?? checkMarkup(file, feed);
}

function checkJson(text: string): CheckedLedger | null {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    return null;
  }
  const read = ledgerJsonFile.safeParse(given);
  if (!read.success) return null;
  const entries = read.data.entries.map(({ hash, ...entry }) => ({ entry, hash }));
  const faults = [...faultsOf(entries), ...summaryFaults(entries, read.data.head, read.data.count)];
  // A member that stands there twice is read once: the bytes tell.
  if (faults.length === 0 && writtenJson(given as typeof read.data) !== text)
    faults.push({ number: null, fault: 'file-differs' });
  const { publication, reports, seal = null } = read.data;
  const form = formOf(read.data);
  if (faults.length === 0 && sealOf({ form, publication, counts: reports, entries }) !== seal)
    faults.push({ number: null, fault: 'seal-differs' });
  return { kind: 'json', entries, head: headOf(entries), seal, faults, url: publication.url };
}

function summaryFaults(entries: readonly FoundEntry[], head: string, count: number): LedgerFault[] {
  return [
    ...(count === entries.length ? [] : [{ number: null, fault: 'count-differs' as const }]),
    ...(head === headOf(entries) ? [] : [{ number: null, fault: 'head-differs' as const }]),
  ];
}

/** How the entries stand in a page or in a feed. */
interface Markup {
  readonly kind: 'html' | 'atom';
  readonly opening: RegExp;
  readonly entry: RegExp;
  /** Everything between is entries and nothing else. */
  readonly list: readonly [from: string, to: string];
  readonly head: RegExp;
  readonly seal: RegExp;
  readonly print: (sealed: SealedEntry, speech: Speech) => string;
  /** What the file says of itself besides its entries, as far as it can be read. */
  readonly says: (text: string) => Omit<LedgerIssue, 'entries' | 'publication' | 'form'> & {
    readonly name: string;
    readonly url: string;
  };
  readonly whole: (issue: LedgerIssue, language: Language) => string;
}

const page: Markup = {
  kind: 'html',
  opening:
    /^<!doctype html>\n<html lang="(?<language>de|en)">[\s\S]*?<meta name="druckreif-ledger" content="(?<form>\S+) (?<locale>[^"]*)">/i,
  entry: / data-hash="(?<hash>[^"]*)" data-entry="(?<json>[^"]*)">/g,
  list: ['<ol reversed>\n', '\n</ol>'],
  head: /<code class="head">(?<head>[^<]*)<\/code>/,
  seal: /<code class="whole">(?<seal>[^<]*)<\/code>/,
  print: entryItem,
  says(text) {
    const [, link, url, linked, name] =
      /<p class="kicker">(<a href="([^"]*)">([^<]*)<\/a>|([^<]*))<\/p>/.exec(text) ?? [];
    return {
      name: unescaped((link?.startsWith('<') ? linked : name) ?? ''),
      url: unescaped(url ?? ''),
      ...countsIn(text),
    };
  },
  whole: ledgerPage,
};

const feed: Markup = {
  kind: 'atom',
  opening:
    /<feed [^>]*xml:lang="(?<language>de|en)">[\s\S]*?<ledger:head form="(?<form>[^"]*)" locale="(?<locale>[^"]*)"/,
  entry: /<ledger:entry hash="(?<hash>[^"]*)">(?<json>[^<]*)<\/ledger:entry>/g,
  list: ['</ledger:head>\n', '\n</feed>'],
  head: /<ledger:head [^>]*>(?<head>[^<]*)<\/ledger:head>/,
  seal: /<ledger:seal [^>]*>(?<seal>[^<]*)<\/ledger:seal>/,
  print: feedEntry,
  says(text) {
    const ahead = text.slice(0, text.indexOf('<ledger:head'));
    return {
      name: unescaped(/<author><name>([^<]*)<\/name>/.exec(ahead)?.[1] ?? ''),
      url: unescaped(/<link rel="related" href="([^"]*)"\/>/.exec(ahead)?.[1] ?? ''),
      madeAt: /<updated>([^<]*)<\/updated>/.exec(ahead)?.[1] ?? '',
      counts: sealedCountsIn(text),
    };
  },
  whole: ledgerFeed,
};

function checkMarkup(text: string, markup: Markup): CheckedLedger | null {
  const opening = markup.opening.exec(text)?.groups;
  if (!opening) return null;
  const entries = [...text.matchAll(markup.entry)].map(({ groups }) => ({
    entry: parsed(unescaped(groups?.json ?? '')),
    hash: groups?.hash ?? '',
  }));
  const faults = faultsOf(entries);
  const head = markup.head.exec(text)?.groups?.head ?? '';
  faults.push(...summaryFaults(entries, head, entries.length));
  const { url, name, counts } = markup.says(text);
  const seal = markup.seal.exec(text)?.groups?.seal ?? null;
  const { form } = opening;
  if (faults.length === 0 && isLedgerForm(form)) {
    const speech = { language: opening.language as Language, locale: unescaped(opening.locale ?? '') };
    const isSealed = sealOf({ form, publication: { name }, counts, entries }) === seal;
    if (!isSealed) faults.push({ number: null, fault: 'seal-differs' });
    else faults.push(...wordFaults(text, entries, markup, form, speech));
  }
  return { kind: markup.kind, entries, head: headOf(entries), seal, faults, url };
}

/** The chain is whole; now the words around its data have to be the ones that follow from it. */
function wordFaults(
  text: string,
  entries: readonly FoundEntry[],
  markup: Markup,
  form: LedgerForm,
  speech: Speech,
): LedgerFault[] {
  if (isPrintedWhole(text, entries, markup, form, speech)) return [];
  if (entries.length === 0) return [{ number: null, fault: 'file-differs' }];
  const {
    list: [from, to],
    print,
  } = markup;
  const start = text.indexOf(from) + from.length;
  const shown = text.slice(start, text.lastIndexOf(to));
  const owed = printed(entries, print, speech);
  const differing = (owed ?? []).filter(({ words }) => !shown.includes(words));
  return differing.length > 0
    ? differing.map(({ number }) => ({ number, fault: 'words-differ' }))
    : [{ number: null, fault: 'file-differs' }];
}

/** Whether the file is, to the byte, what this program prints. */
function isPrintedWhole(
  text: string,
  entries: readonly FoundEntry[],
  markup: Markup,
  form: LedgerForm,
  speech: Speech,
): boolean {
  try {
    const { name, url, ...says } = markup.says(text);
    const sealed = entries.map(({ entry, hash }) => ({ entry: ledgerEntry.parse(entry), hash }));
    const issue = { ...says, form, entries: sealed, publication: { name, url, locale: speech.locale } };
    return withoutFeedId(markup.whole(issue, speech.language)) === withoutFeedId(text);
  } catch {
    // Dates cannot be written in the locale that the file names.
    return false;
  }
}

/** It follows from the address as the settings have it, which a feed tells only tidied. */
const withoutFeedId = (text: string): string =>
  text.replace(/^(<feed .*\n)<id>urn:uuid:[0-9a-f-]{36}<\/id>\n/m, '$1');

/** The two numbers of the page's opening that do not follow from its entries. */
function countsIn(text: string): Pick<LedgerIssue, 'counts' | 'madeAt'> {
  const said = /<p class="counts">([^<]*)<\/p>/.exec(text)?.[1] ?? '';
  const [, received = 0, rejected = 0] = (said.match(/\d+/g) ?? []).map(Number);
  return { counts: { received, rejected }, madeAt: '' };
}

/** A feed tells them since it has a seal. */
function sealedCountsIn(text: string): LedgerIssue['counts'] {
  const [, received = 0, rejected = 0] =
    /<ledger:seal received="(\d+)" rejected="(\d+)">/.exec(text)?.map(Number) ?? [];
  return { received, rejected };
}

/** Null where dates cannot be written in the locale that the file names. */
function printed(entries: readonly FoundEntry[], print: Markup['print'], speech: Speech) {
  try {
    return entries.map(({ entry, hash }) => {
      const sealed = { entry: ledgerEntry.parse(entry), hash };
      return { number: sealed.entry.number, words: print(sealed, speech) };
    });
  } catch {
    return null;
  }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
