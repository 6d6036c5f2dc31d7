import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ledgerEntry, type SealedEntry } from '#shared/domain/report/ledger.ts';
import { faultsOf, headOf, hashOf as sha } from './chain.ts';
import { ledgerFeed } from './ledger-feed.ts';
import { ledgerJson } from './ledger-json.ts';
import { ledgerPage } from './ledger-page.ts';
import { anEntry, chained, issueOf, randomChain } from './random-ledger.fixture.ts';
import { checkLedger } from './read-ledger.ts';

const three = chained([
  anEntry,
  { ...anEntry, changeClass: 'update', notice: 'Aktualisierung: Der Rat hat zugestimmt.' },
  { ...anEntry, changeClass: 'withdrawal', decidedAlone: true },
]);

const files = (entries: readonly SealedEntry[]) => ({
  json: ledgerJson(issueOf(entries)),
  de: ledgerPage(issueOf(entries), 'de'),
  en: ledgerPage(issueOf(entries), 'en'),
  atom: ledgerFeed(issueOf(entries), 'de'),
});

describe('a ledger that nobody touched', () => {
  it('is whole in each of its files, whatever was written, with one head in all of them', () => {
    fc.assert(
      fc.property(randomChain(), (entries) => {
        expect(faultsOf(entries)).toEqual([]);
        for (const [name, text] of Object.entries(files(entries))) {
          const checked = checkLedger(text);
          expect(checked?.faults, name).toEqual([]);
          expect(checked?.head).toBe(headOf(entries));
          expect(checked?.entries).toEqual(entries);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('is still whole where line ends were turned into those of Windows', () => {
    for (const text of Object.values(files(three)))
      expect(checkLedger(`\uFEFF${text.replaceAll('\n', '\r\n')}`)?.faults).toEqual([]);
  });

  it('is told from any other file', () => {
    for (const text of ['', '{}', '<!doctype html><p>Hallo', '<feed></feed>', '{"format":1}'])
      expect(checkLedger(text)).toBeNull();
  });
});

/** One thing that somebody could do to a list of entries; the newest is not cut off, which no list can show by itself. */
const tampering: fc.Arbitrary<(entries: SealedEntry[], at: number, other: number) => SealedEntry[]> =
  fc.constantFrom<(entries: SealedEntry[], at: number, other: number) => SealedEntry[]>(
    (entries, at) => entries.toSpliced(Math.max(at, 1), 1),
    (entries, at) => entries.toSpliced(at, 0, entries[at] as SealedEntry),
    (entries, at, other) =>
      entries.with(at, entries[other] as SealedEntry).with(other, entries[at] as SealedEntry),
    (entries, at) => changed(entries, at, ({ was }) => ({ was: `${was}.` })),
    (entries, at) => changed(entries, at, ({ headline }) => ({ headline: headline.slice(1) || 'x' })),
    (entries, at) => changed(entries, at, ({ decidedAlone }) => ({ decidedAlone: !decidedAlone })),
    (entries, at) =>
      changed(entries, at, ({ publishedAt }) => ({ publishedAt: publishedAt.replace(/^20/, '21') })),
    (entries, at) =>
      entries.with(Math.max(at, 1), { ...(entries[Math.max(at, 1)] as SealedEntry), hash: 'f'.repeat(64) }),
    // Sealed anew by somebody who knows how: the entry after it gives it away.
    (entries, at) => resealed(entries, Math.max(at, 1)),
  );

const changed = (
  entries: readonly SealedEntry[],
  at: number,
  change: (entry: SealedEntry['entry']) => Partial<SealedEntry['entry']>,
): SealedEntry[] => {
  const sealed = entries[at] as SealedEntry;
  return entries.with(at, { ...sealed, entry: { ...sealed.entry, ...change(sealed.entry) } });
};

function resealed(entries: readonly SealedEntry[], at: number): SealedEntry[] {
  const { number, previous, noticeId: _, ...rest } = (entries[at] as SealedEntry).entry;
  const forged = chained([{ ...rest, was: `${rest.was}!` }])[0] as SealedEntry;
  const entry = { ...forged.entry, number, previous };
  return entries.with(at, { entry, hash: sha(entry) });
}

describe('a ledger that somebody touched', () => {
  it('shows any single change to its entries, in each of its files', () => {
    fc.assert(
      fc.property(
        randomChain({ minLength: 2, maxLength: 6 }),
        tampering,
        fc.nat(),
        fc.nat(),
        (entries, tamper, at, other) => {
          const touched = tamper([...entries], at % entries.length, other % entries.length);
          fc.pre(JSON.stringify(touched) !== JSON.stringify(entries));
          expect(faultsOf(touched)).not.toEqual([]);
          const head = headOf(entries);
          for (const text of Object.values(filesThatClaim(touched, head)))
            expect(checkLedger(text)?.faults).not.toEqual([]);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('shows a character that was changed anywhere among the entries of a file, also where only people read it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('json' as const, 'de' as const, 'en' as const, 'atom' as const),
        fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
        fc.constantFrom('x', '0', ' ', '', '<', '"', 'é'),
        (name, place, put) => {
          const text = files(three)[name];
          const [from, to] = entriesIn(text);
          const at = from + Math.floor(place * (to - from));
          const touched = text.slice(0, at) + put + text.slice(at + 1);
          fc.pre(touched !== text);
          expect(checkLedger(touched)?.faults ?? ['no ledger any more']).not.toEqual([]);
        },
      ),
      { numRuns: 250 },
    );
  });

  it('names the entry', () => {
    expect(faultsOf(three.toSpliced(1, 1))).toEqual([{ number: 2, fault: 'missing' }]);
    expect(faultsOf(changed(three, 1, () => ({ now: 'anders' })))).toEqual([{ number: 2, fault: 'altered' }]);
    expect(faultsOf(resealed(three, 1))).toEqual([{ number: 3, fault: 'unlinked' }]);
    expect(faultsOf([three[1], three[0], three[2]] as SealedEntry[])[0]).toEqual({
      number: 2,
      fault: 'missing',
    });
    const page = files(three).de.replace('<del>312 Unterschriften</del>', '<del>511 Unterschriften</del>');
    expect(checkLedger(page)?.faults).toEqual([{ number: 3, fault: 'words-differ' }]);
  });

  it('shows what was changed around its entries: what hides them, what stands in their place, counts and titles', () => {
    const { de, atom } = files(three);
    const touched = [
      de.replace('</style>', '#n2{display:none}</style>'),
      de
        .replace('<ol reversed>', '<div hidden>\n<ol reversed>')
        .replace('</ol>', '</ol>\n</div>\n<ul><li>Nichts</li></ul>'),
      de.replace('3 Einträge.', '2 Einträge.'),
      de.replace('</body>', '<script>document.body.innerHTML = ""</script>\n</body>'),
      atom.replace('</title>', ' (alt)</title>'),
      atom.replace('</author>', '</author>\n<link rel="self" href="https://x.example/"/>'),
      files([]).de.replace('</main>', '<ul><li>Erfunden</li></ul>\n</main>'),
    ];
    for (const text of touched) {
      expect([de, atom]).not.toContain(text);
      expect(checkLedger(text)?.faults, text.slice(0, 80)).toEqual([{ number: null, fault: 'file-differs' }]);
    }
  });

  it('without its newest entry is a whole ledger with another head', () => {
    const cut = checkLedger(files(three.slice(1)).de);
    expect(cut?.faults).toEqual([]);
    expect(cut?.head).not.toBe(headOf(three));
  });
});

/** The files as somebody would write them who leaves the old head in place. */
function filesThatClaim(entries: readonly SealedEntry[], head: string) {
  // Entries that a page cannot print are no page that anybody could show.
  const printable = entries.every(({ entry }) => ledgerEntry.safeParse(entry).success);
  const made = printable ? files(entries) : { json: ledgerJson(issueOf(entries)) };
  return Object.fromEntries(
    Object.entries(made).map(([name, text]) => [name, text.replaceAll(headOf(entries), head)]),
  );
}

function entriesIn(text: string): [number, number] {
  for (const [from, to] of [
    ['"entries": [', '\n  ]'],
    ['<ol reversed>\n', '\n</ol>'],
    ['</ledger:head>\n', '\n</feed>'],
  ] as const) {
    const start = text.indexOf(from);
    if (start >= 0) return [start + from.length, text.lastIndexOf(to)];
  }
  throw new Error('no entries');
}
