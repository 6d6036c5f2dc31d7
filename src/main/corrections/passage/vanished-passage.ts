import { bodyText, lineKindsOf } from '#shared/article-body/text.ts';
import type { ReportDetail } from '#shared/contract/corrections.ts';
import { isRefusal } from '#shared/contract/errors.ts';
import type { ReportStanding } from '#shared/domain/report/report-standing.ts';
import { locateTextQuote, type TextQuote } from '#shared/domain/report/text-quote.ts';
import { readVersion } from '../../articles/index.ts';
import type { MatchDeps } from './match-article.ts';

type Place = { readonly start: number; readonly end: number };

/**
 * A passage that is no longer in the piece, in the version that was public when the report came, and what stands in its
 * place now. Null where it cannot be told, and where the report's own correction took it out.
 */
export function vanishedPassage(
  { store }: MatchDeps,
  { passage, versionId, fix }: ReportStanding,
  textNow: string,
): ReportDetail['vanished'] {
  if (!passage || !versionId || fix) return null;
  const version = readVersion(store, versionId);
  if (isRefusal(version)) return null;
  const text = bodyText(version.body);
  const passageAt = locateTextQuote(text, passage);
  if (!passageAt) return null;
  const nowAt = betweenNeighbours(textNow, passage) ?? likestLine(textNow, lineAround(text, passageAt));
  return { madeAt: version.madeAt, text, lineKinds: lineKindsOf(version.body), passageAt, nowAt };
}

/** Characters of the neighbours that have to be there still; fewer where more are not. */
const neighbours = [32, 16, 8];

/** What stands now between the words that stood before and after a passage; null where they are gone, or nothing is. */
function betweenNeighbours(text: string, { exact, prefix, suffix }: TextQuote): Place | null {
  for (const length of neighbours) {
    const [before, after] = [prefix.slice(-length), suffix.slice(0, length)];
    const at = before === '' ? -1 : text.indexOf(before);
    if (at < 0 || text.includes(before, at + 1)) continue;
    const start = at + before.length;
    const end = after === '' ? -1 : text.indexOf(after, start);
    if (end > start && end - start <= 3 * exact.length + 200) return trimmed(text, { start, end });
  }
  return null;
}

function trimmed(text: string, { start, end }: Place): Place | null {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  const to = from + words.trim().length;
  return from < to ? { start: from, end: to } : null;
}

const lineAround = (text: string, { start, end }: Place): string => {
  const last = text.indexOf('\n', end);
  return text.slice(text.lastIndexOf('\n', start) + 1, last < 0 ? text.length : last);
};

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []);

/** The line that shares most words with an older one; null unless it is half of them. */
function likestLine(text: string, older: string): Place | null {
  const wanted = wordsOf(older);
  let start = 0;
  let best: { place: Place; share: number } | null = null;
  for (const line of text.split('\n')) {
    const words = wordsOf(line);
    const shared = [...words].filter((word) => wanted.has(word)).length;
    const share = shared / Math.max(wanted.size, words.size, 1);
    const place = { start, end: start + line.length };
    if (share >= 0.5 && (!best || share > best.share)) best = { place, share };
    start += line.length + 1;
  }
  return best?.place ?? null;
}
