import type { SealedEntry } from '#shared/domain/report/ledger.ts';
import { wordsIn } from '#shared/words/words.ts';
import { escapeHtml, webAddress } from '../../exports/index.ts';
import { sha256Of } from '../../store/originals.ts';
import { carriedJson } from './carried.ts';
import { headOf } from './chain.ts';
import { entryHtml } from './entry-html.ts';
import { type LedgerIssue, ledgerNames, type Speech } from './issue.ts';
import { sealOf } from './ledger-seal.ts';

/** Names the two elements of our own: what seals an entry, and the newest seal of the feed (RFC 4287, section 6). */
const namespace = 'urn:druckreif:ledger:1';

/** A lasting id that needs no address: a UUID of version 8 out of a hash. */
function uuidOf(text: string): string {
  const hex = sha256Of(text);
  const variant = ((Number.parseInt(hex[16] ?? '0', 16) & 3) | 8).toString(16);
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** One entry of the feed; also what a feed is compared with when it is checked. */
export function feedEntry(sealed: SealedEntry, speech: Speech): string {
  const { entry, hash } = sealed;
  const t = wordsIn(speech.language);
  const url = webAddress(entry.url);
  const title = `${t(`exports.page.label.${entry.changeClass}`)}: ${entry.headline.trim() || t('exports.page.withoutHeadline')}`;
  return [
    '<entry>',
    `<id>${uuidOf(entry.noticeId)}</id>`,
    `<title>${escapeHtml(title)}</title>`,
    `<published>${entry.publishedAt}</published>`,
    `<updated>${entry.publishedAt}</updated>`,
    `<category term="${entry.changeClass}"/>`,
    ...(url ? [`<link rel="related" href="${escapeHtml(url)}"/>`] : []),
    `<content type="html">${escapeHtml(entryHtml(sealed, speech))}</content>`,
    `<ledger:entry hash="${hash}">${escapeHtml(carriedJson(sealed))}</ledger:entry>`,
    '</entry>',
  ].join('\n');
}

/** The ledger as an Atom feed (RFC 4287) in the language of the publication; whole, so that its chain is. */
export function ledgerFeed(issue: LedgerIssue, language: Speech['language']): string {
  const { publication, entries, counts, madeAt } = issue;
  const seal = sealOf(issue);
  const { locale } = publication;
  const home = webAddress(publication.url);
  return `${[
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:ledger="${namespace}" xml:lang="${language}">`,
    `<id>${uuidOf(`ledger of ${publication.url}`)}</id>`,
    `<title>${escapeHtml(wordsIn(language)('ledger.page.title', { publication: publication.name }))}</title>`,
    `<updated>${entries[0]?.entry.publishedAt ?? madeAt}</updated>`,
    `<author><name>${escapeHtml(publication.name)}</name></author>`,
    ...(home ? [`<link rel="related" href="${escapeHtml(home)}"/>`] : []),
    `<link rel="alternate" type="text/html" href="${ledgerNames[language]}"/>`,
    `<ledger:head form="${issue.form}" locale="${escapeHtml(locale)}" count="${entries.length}">${headOf(entries)}</ledger:head>`,
    ...(seal
      ? [`<ledger:seal received="${counts.received}" rejected="${counts.rejected}">${seal}</ledger:seal>`]
      : []),
    ...entries.map((entry) => feedEntry(entry, { language, locale })),
    '</feed>',
  ].join('\n')}\n`;
}
