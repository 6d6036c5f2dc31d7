import { strToU8, zipSync } from 'fflate';
import type { Asker, Handlers } from '#shared/contract/contract.ts';
import { type Refusal, refuse } from '#shared/contract/errors.ts';
import type { ledgerRequests } from '#shared/contract/ledger.ts';
import { type Language, languageOf } from '#shared/domain/language.ts';
import type { Publication } from '#shared/domain/publication.ts';
import { type LedgerFault, ledgerEntry, type SealedEntry } from '#shared/domain/report/ledger.ts';
import { type Clock, momentOf } from '#shared/domain/time.ts';
import { wordsIn } from '#shared/words/words.ts';
import { webAddress } from '../../exports/index.ts';
import type { Store } from '../../store/store.ts';
import { faultsOf, headOf } from './chain.ts';
import { type LedgerIssue, ledgerBundle, ledgerNames, newestForm } from './issue.ts';
import { ledgerFeed } from './ledger-feed.ts';
import { ledgerJson } from './ledger-json.ts';
import { ledgerPage } from './ledger-page.ts';
import { type CheckedLedger, checkLedger } from './read-ledger.ts';

export interface LedgerDeps {
  readonly store: Store;
  readonly clock: Clock;
  readonly publication: () => Publication | null;
}

/** The public list of all notices, and the files in which it goes out. */
export interface Ledger {
  readonly handlers: Handlers<typeof ledgerRequests>;
  /** Answers `/downloads/ledger/<name>`; null for another address. Refuses `not-found`. */
  download(exportId: string, name: string): Response | Refusal | null;
}

const mediaTypes: Record<string, string> = {
  [ledgerNames.de]: 'text/html; charset=utf-8',
  [ledgerNames.en]: 'text/html; charset=utf-8',
  [ledgerNames.json]: 'application/json; charset=utf-8',
  [ledgerNames.feed]: 'application/atom+xml; charset=utf-8',
  [ledgerBundle]: 'application/zip',
};

export function createLedger({ store, clock, publication }: LedgerDeps): Ledger {
  const issue = (): LedgerIssue | null => {
    const title = publication();
    return (
      title && {
        form: newestForm,
        publication: { name: title.name, url: title.baseUrl, locale: title.locale },
        entries: store.ledger.all(),
        counts: store.reports.outcomes(),
        madeAt: momentOf(clock),
      }
    );
  };

  return {
    handlers: {
      'corrections.ledger'() {
        const entries = store.ledger.all();
        return {
          entries,
          counts: store.reports.outcomes(),
          head: headOf(entries),
          faults: faultsOf(entries),
          files: Object.values(ledgerNames),
        };
      },
      'corrections.verifyLedger': ({ text, head }, asker) =>
        verify(store, publication()?.baseUrl ?? '', text, head, asker),
    },
    download(exportId, name) {
      if (exportId !== 'ledger') return null;
      const now = issue();
      const file = now && fileOf(now, name);
      if (!file) return refuse('not-found', { path: `/downloads/${exportId}/${name}` });
      return new Response(file, {
        headers: {
          'content-type': mediaTypes[name] ?? 'application/octet-stream',
          'content-disposition': `attachment; filename="${name}"`,
          // Opened in the window it would run on the desk's own address.
          'content-security-policy': "default-src 'none'; sandbox",
          'cache-control': 'private, no-store',
        },
      });
    },
  };
}

function fileOf(issue: LedgerIssue, name: string): string | Uint8Array<ArrayBuffer> | null {
  switch (name) {
    case ledgerBundle:
      return bundleOf(issue);
    case ledgerNames.de:
      return ledgerPage(issue, 'de');
    case ledgerNames.en:
      return ledgerPage(issue, 'en');
    case ledgerNames.json:
      return ledgerJson(issue);
    case ledgerNames.feed:
      return ledgerFeed(issue, languageOf(issue.publication.locale));
    default:
      return null;
  }
}

/** All pages in one file; the same ledger always gives the same bytes. */
function bundleOf(issue: LedgerIssue): Uint8Array<ArrayBuffer> {
  const mtime = new Date(issue.entries[0]?.entry.publishedAt ?? issue.madeAt);
  const files = Object.values(ledgerNames).map((name) => [name, strToU8(fileOf(issue, name) as string)]);
  return zipSync(Object.fromEntries(files), { mtime }) as Uint8Array<ArrayBuffer>;
}

function verify({ ledger }: Store, baseUrl: string, text: string, head: string | null, { language }: Asker) {
  const checked = checkLedger(text);
  if (!checked) return refuse('ledger-unknown');
  const faults: LedgerFault[] = [...checked.faults];
  if (head !== null && head !== checked.head && head !== checked.seal && checked.faults.length === 0)
    faults.push({ number: null, fault: 'head-differs' });
  const own = ledger.all();
  if (faults.length === 0) faults.push(...forgedFaults(own, checked, baseUrl));
  if (faults.length > 0) return refuse('ledger-broken', { faults: inWords(faults, language) });
  const at = own.findIndex(({ hash }) => hash === checked.head);
  const isOlder = at > 0 || (checked.entries.length === 0 && own.length > 0);
  if (isOlder && head === null)
    return refuse('ledger-older', { here: own.length, inFile: checked.entries.length });
  return {
    kind: checked.kind,
    entries: checked.entries.length,
    head: checked.head,
    seal: checked.seal,
    desk:
      headOf(own) === checked.head ? ('same' as const) : isOlder ? ('older' as const) : ('other' as const),
    missing: isOlder ? own.length - checked.entries.length : 0,
  };
}

/**
 * Where the desk itself wrote the ledger, a chain that was computed anew shows: it shares entries with ours, or calls itself
 * ours, and does not go on as ours does, or goes on where ours ends.
 */
function forgedFaults(
  own: readonly SealedEntry[],
  { entries, url }: CheckedLedger,
  baseUrl: string,
): LedgerFault[] {
  const ours = new Map(own.map(({ entry, hash }) => [entry.number, { hash, noticeId: entry.noticeId }]));
  const notices = new Set<string>(own.map(({ entry }) => entry.noticeId));
  const found = entries.flatMap(({ entry, hash }) => {
    const read = ledgerEntry.safeParse(entry);
    return read.success ? [{ ...read.data, hash }] : [];
  });
  const isOurs =
    found.some(({ noticeId }) => notices.has(noticeId)) ||
    (own.length > 0 && url !== '' && webAddress(url) === webAddress(baseUrl));
  if (!isOurs) return [];
  return found
    .toReversed()
    .filter(({ number, hash }) => ours.get(number)?.hash !== hash)
    .map(({ number }) => ({ number, fault: 'not-ours' as const }));
}

/** One sentence a fault; the first few say enough. */
function inWords(faults: readonly LedgerFault[], language: Language): string {
  const t = wordsIn(language);
  const told = faults
    .slice(0, 5)
    .map(({ number, fault }) => t(`ledger.fault.${fault}`, { number: number ?? 0 }));
  return [
    ...told,
    ...(faults.length > told.length ? [t('ledger.faultsMore', { count: faults.length - told.length })] : []),
  ].join(' ');
}
