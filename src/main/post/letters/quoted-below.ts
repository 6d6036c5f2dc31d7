import type { Language } from '#shared/domain/language.ts';
import type { ReportClaim } from '#shared/domain/report/report.ts';
import { newsroomZone } from '#shared/domain/zone.ts';
import { wordsIn } from '#shared/words/words.ts';

/** Characters of a reader's letter that are quoted; what is longer was not written to be read again. */
const longestQuote = 20_000;

/**
 * The reader's words as they stand below an answer: who wrote when, and each line after «> » (RFC 3676), what is quoted
 * already one deeper. Empty where the mail said nothing.
 */
export function quotedBelow(
  claim: Pick<ReportClaim, 'text' | 'reporterName' | 'reporterAddress' | 'sentAt'>,
  language: Language,
  locale: string,
): string {
  const text = claim.text.trim();
  if (text === '') return '';
  const t = wordsIn(language);
  const who = claim.reporterName || claim.reporterAddress;
  const when = claim.sentAt && written(claim.sentAt, locale);
  const line = when ? t('letters.part.wrote', { when, who }) : t('letters.part.wroteNoDate', { who });
  const shown = text.length > longestQuote ? `${text.slice(0, longestQuote).trimEnd()}\n[…]` : text;
  const quoted = shown
    .split(/\r?\n/)
    .map((each) => (each.startsWith('>') ? `>${each}` : `> ${each}`.trimEnd()));
  return [line, ...quoted].join('\n');
}

const written = (at: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, {
    dateStyle: 'long',
    timeStyle: 'short',
    hourCycle: 'h23',
    timeZone: newsroomZone(locale),
  }).format(new Date(at));
