import fc from 'fast-check';
import type { NoticeId } from '#shared/domain/ids.ts';
import { type LedgerEntry, publicClass, type SealedEntry } from '#shared/domain/report/ledger.ts';
import { type NewEntry, seal } from '../../store/ledger.ts';
import { type LedgerForm, type LedgerIssue, newestForm } from './issue.ts';

/** Words as people write them, and as somebody would who wants to break out of a page. */
const words = fc.oneof(
  fc.constantFrom(
    '',
    'Die Brücke kostet 14 Millionen.',
    '</li></ol><script>alert(1)</script>',
    '"><data-hash="',
    '&amp; &lt; ]]> <!-- ',
    'zwei\n\nAbsätze\nund eine Zeile',
    '\u0000\u0085\ufffe\u2028\ud800',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
);

const wish = fc.record({
  publishedAt: fc
    .integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2030, 0, 1) })
    .map((at) => new Date(at).toISOString()),
  headline: words,
  url: fc.oneof(words, fc.webUrl()),
  changeClass: fc.constantFrom(...publicClass.options),
  was: words,
  now: words,
  notice: words,
  language: fc.constantFrom('de', 'en'),
  decidedAlone: fc.boolean(),
});

/** Newest first, as the desk would have sealed them. */
export function chained(wishes: readonly Omit<NewEntry, 'noticeId'>[]): SealedEntry[] {
  const sealed: SealedEntry[] = [];
  for (const [index, entry] of wishes.entries()) {
    const last = sealed[0] && { number: sealed[0].entry.number, hash: sealed[0].hash };
    const noticeId = `not_${String(index).padStart(9, '0')}` as NoticeId;
    sealed.unshift(seal({ ...entry, noticeId } as NewEntry, last));
  }
  return sealed;
}

export const randomChain = (sizes = { minLength: 0, maxLength: 6 }): fc.Arbitrary<SealedEntry[]> =>
  fc.array(wish, sizes).map((wishes) => chained(wishes as Omit<NewEntry, 'noticeId'>[]));

export const issueOf = (entries: readonly SealedEntry[], form: LedgerForm = newestForm): LedgerIssue => ({
  form,
  publication: { name: 'Morgenblatt', url: 'https://www.morgenblatt.example', locale: 'de-CH' },
  entries,
  counts: { received: 12, rejected: 3 },
  madeAt: '2026-02-12T07:12:00.000Z',
});

export const anEntry: Omit<LedgerEntry, 'number' | 'previous' | 'noticeId'> = {
  publishedAt: '2026-02-12T07:12:00.000Z',
  headline: 'Der Uferweg wird länger',
  url: 'https://www.morgenblatt.example/region/uferweg',
  changeClass: 'correction',
  was: '312 Unterschriften',
  now: '512 Unterschriften',
  notice: 'Korrektur: Es waren 512 Unterschriften, nicht 312.',
  language: 'de',
  decidedAlone: false,
};
