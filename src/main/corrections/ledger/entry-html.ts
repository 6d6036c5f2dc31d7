import type { SealedEntry } from '#shared/domain/report/ledger.ts';
import { wordsIn } from '#shared/words/words.ts';
import { escapeHtml, hasInk, momentInWords, webAddress } from '../../exports/index.ts';
import type { Speech } from './issue.ts';

/** What readers see of an entry, without its seal: also the content of its feed entry. */
export function entryHtml({ entry }: SealedEntry, { language, locale }: Speech): string {
  const t = wordsIn(language);
  const url = webAddress(entry.url);
  const headline = escapeHtml(
    hasInk(entry.headline) ? entry.headline.trim() : t('exports.page.withoutHeadline'),
  );
  const when = `<time datetime="${entry.publishedAt}">${escapeHtml(momentInWords(entry.publishedAt, language, locale))}</time>`;
  const lang = entry.language === language ? '' : ` lang="${entry.language}"`;
  return [
    `<p class="when"><strong>${t(`exports.page.label.${entry.changeClass}`)}</strong>, ${when}</p>`,
    `<h2>${url ? `<a href="${escapeHtml(url)}">${headline}</a>` : headline}</h2>`,
    `<div class="notice-text"${lang}>\n${paragraphs(entry.notice)}\n</div>`,
    change(t('ledger.page.was'), entry.was, 'del'),
    change(t('ledger.page.now'), entry.now, 'ins'),
    entry.decidedAlone ? `<p class="alone">${t('ledger.page.decidedAlone')}</p>` : '',
  ]
    .filter((line) => line !== '')
    .join('\n');
}

const paragraphs = (text: string): string =>
  text
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => `<p>${broken(paragraph.trim())}</p>`)
    .join('\n');

const broken = (text: string): string => escapeHtml(text).replaceAll('\n', '<br>');

const change = (label: string, text: string, tag: 'del' | 'ins'): string =>
  hasInk(text)
    ? `<p class="change"><span class="label">${label}</span> <${tag}>${broken(text.trim())}</${tag}></p>`
    : '';
