import type { Handlers, OutputOf } from '#shared/contract/contract.ts';
import type { deskRequests } from '#shared/contract/desk.ts';
import type { ArticleId } from '#shared/domain/ids.ts';
import type { ArticleSummary } from '#shared/domain/piece/article.ts';
import { type Found, foundIn, patternOf } from '#shared/search-query/find-pattern.ts';
import { foldedWords } from '#shared/search-query/fold.ts';
import type { Store } from '../store/store.ts';
import { hitEnd, hitStart } from './snippet.ts';

export interface PlacesDeps {
  readonly store: Store;
  /** Brings what is searched up to date first. */
  readonly settle: () => void;
  /** The text blocks of a piece as they stand on its page, in order; none for an unknown piece. */
  readonly pageLines: (articleId: ArticleId) => readonly string[];
  readonly summaryOf: (articleId: ArticleId) => ArticleSummary | null;
}

type FoundPiece = OutputOf<'search.places'>['pieces'][number];

/** Pieces whose texts are looked through in one go, and at most for one answer: no other request waits longer. */
const atOnce = 25;
const mostLookedAt = 200;
/** Places of one piece that are shown; the others are counted. */
const shownOfPiece = 12;

/**
 * Every place at which pieces hold words just as they are typed, as the page itself finds them: the index says which
 * pieces may, their texts say which do.
 */
export function findPlaces({
  store,
  settle,
  pageLines,
  summaryOf,
}: PlacesDeps): Pick<Handlers<typeof deskRequests>, 'search.places'> {
  return {
    'search.places'({ words, caseSensitive, wholeWord, after, limit }) {
      settle();
      store.search.learn(atOnce);
      const looked = { words: words.trim(), caseSensitive, wholeWord, regex: false };
      const pattern = patternOf(looked);
      const wanted = { words: foldedWords(words), whole: wholeWord };
      if (wanted.words.length === 0 || !(pattern instanceof RegExp)) return { pieces: [], next: null };
      const pieces: FoundPiece[] = [];
      let before = after === null ? null : Number(after);
      for (let seen = 0; seen < mostLookedAt && pieces.length < limit; seen += atOnce) {
        const candidates = store.search.piecesHolding(wanted, before, Math.min(atOnce, limit));
        for (const { id, ref } of candidates) {
          before = id;
          const piece = pieceWith(pattern, ref as ArticleId, pageLines, summaryOf);
          if (piece) pieces.push(piece);
          if (pieces.length === limit) break;
        }
        if (candidates.length < Math.min(atOnce, limit)) return { pieces, next: null };
      }
      return { pieces, next: String(before) };
    },
  };
}

function pieceWith(
  pattern: RegExp,
  articleId: ArticleId,
  pageLines: PlacesDeps['pageLines'],
  summaryOf: PlacesDeps['summaryOf'],
): FoundPiece | null {
  const lines = pageLines(articleId);
  const found = foundIn(lines, pattern);
  const summary = found.length > 0 && summaryOf(articleId);
  if (!summary) return null;
  const { headline, section, status, changedAt } = summary;
  const places = found.slice(0, shownOfPiece).map((place) => aroundPlace(lines[place.text] ?? '', place));
  return { articleId, headline, section, status, changedAt, count: found.length, places };
}

/** Characters before and behind a place; the line that shows it is cut by the window where it is narrow. */
const [shownBefore, shownBehind] = [48, 120];

/** The line around a place, its words marked. */
function aroundPlace(line: string, { from, to }: Found): string {
  const start =
    from <= shownBefore ? 0 : line.slice(from - shownBefore).search(/\s/) + from - shownBefore + 1;
  const begin = start > from ? from : start;
  const end = line.length - to <= shownBehind ? line.length : line.lastIndexOf(' ', to + shownBehind);
  const behind = line.slice(to, Math.max(to, end));
  const text = line.slice(begin, from) + hitStart + line.slice(from, to) + hitEnd + behind;
  return `${begin > 0 ? '… ' : ''}${text.replace(/\s+/g, ' ')}${end < line.length ? ' …' : ''}`;
}
