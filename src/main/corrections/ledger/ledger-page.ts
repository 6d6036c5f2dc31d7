import type { ReportCounts, SealedEntry } from '#shared/domain/report/ledger.ts';
import { wordsIn } from '#shared/words/words.ts';
import { escapeHtml, pageStyle, webAddress } from '../../exports/index.ts';
import { carriedJson } from './carried.ts';
import { headOf } from './chain.ts';
import { entryHtml } from './entry-html.ts';
import { type LedgerIssue, ledgerNames, type Speech } from './issue.ts';
import { sealOf } from './ledger-seal.ts';
import { ledgerStyle } from './ledger-style.ts';

/** One entry of the page with the data that seals it; also what a page is compared with when it is checked. */
export const entryItem = (sealed: SealedEntry, speech: Speech): string => {
  const t = wordsIn(speech.language);
  const { number } = sealed.entry;
  return [
    `<li id="n${number}" value="${number}" data-hash="${sealed.hash}" data-entry="${escapeHtml(carriedJson(sealed))}">`,
    entryHtml(sealed, speech),
    `<p class="seal">${t('ledger.page.number', { number })} <code>${sealed.hash}</code></p>`,
    '</li>',
  ].join('\n');
};

/** The ledger as one page without scripts, for any web server and for paper. */
export function ledgerPage(issue: LedgerIssue, language: Speech['language']): string {
  const { form, publication, entries, counts } = issue;
  const seal = sealOf(issue);
  const t = wordsIn(language);
  const { locale } = publication;
  const other = language === 'de' ? 'en' : 'de';
  const home = webAddress(publication.url);
  const name = escapeHtml(publication.name);
  const title = escapeHtml(t('ledger.page.title', { publication: publication.name }));
  return `${[
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta name="druckreif-ledger" content="${form} ${escapeHtml(locale)}">`,
    `<title>${title}</title>`,
    `<meta name="description" content="${escapeHtml(t('ledger.page.intro'))}">`,
    `<link rel="alternate" hreflang="${other}" href="${ledgerNames[other]}">`,
    `<link rel="alternate" type="application/atom+xml" title="${title}" href="${ledgerNames.feed}">`,
    `<link rel="alternate" type="application/json" href="${ledgerNames.json}">`,
    `<style>\n${pageStyle}${ledgerStyle}</style>`,
    '</head>',
    '<body>',
    '<main>',
    '<header>',
    `<p class="kicker">${home ? `<a href="${escapeHtml(home)}">${name}</a>` : name}</p>`,
    `<h1>${t('ledger.page.heading')}</h1>`,
    `<p>${t('ledger.page.intro')}</p>`,
    `<p class="counts">${countsInWords(entries.length, counts, language)}</p>`,
    '</header>',
    ...(entries.length > 0
      ? ['<ol reversed>', ...entries.map((entry) => entryItem(entry, { language, locale })), '</ol>']
      : [`<p class="none">${t('ledger.page.none')}</p>`]),
    '<footer>',
    `<p>${t('ledger.page.chain')}</p>`,
    `<p>${t('ledger.page.head')} <code class="head">${headOf(entries)}</code></p>`,
    ...(seal ? [`<p>${t('ledger.page.seal')} <code class="whole">${seal}</code></p>`] : []),
    `<p><a href="${ledgerNames[other]}" hreflang="${other}" lang="${other}">${wordsIn(other)('ledger.page.other')}</a> · <a href="${ledgerNames.json}">JSON</a> · <a href="${ledgerNames.feed}">Atom</a></p>`,
    '</footer>',
    '</main>',
    '</body>',
    '</html>',
  ].join('\n')}\n`;
}

function countsInWords(
  published: number,
  { received, rejected }: ReportCounts,
  language: Speech['language'],
): string {
  const t = wordsIn(language);
  return [
    t('ledger.page.published', { count: published }),
    t('ledger.page.received', { count: received }),
    ...(rejected > 0 ? [t('ledger.page.rejected', { count: rejected })] : []),
  ].join(' ');
}
