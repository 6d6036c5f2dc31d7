import { bodyText } from '#shared/article-body/text.ts';
import { isRefusal } from '#shared/contract/errors.ts';
import type { ArticleId, VersionId } from '#shared/domain/ids.ts';
import type { ReportClaim } from '#shared/domain/report/report.ts';
import type { TextQuote } from '#shared/domain/report/text-quote.ts';
import type { Moment } from '#shared/domain/time.ts';
import { type Condition, wordsAsTerms } from '#shared/search-query/query.ts';
import { type Articles, printedText, readVersion } from '../../articles/index.ts';
import type { Store } from '../../store/store.ts';
import { quotationsIn } from '../claim/quotations.ts';
import { type FoundPassage, findPassage } from './find-passage.ts';

export interface MatchDeps {
  readonly store: Store;
  readonly articles: Articles;
}

/** The piece that a report means, and the passage in it. */
export interface Matched {
  readonly articleId: ArticleId | null;
  readonly versionId: VersionId | null;
  readonly passage: TextQuote | null;
}

const noMatch: Matched = { articleId: null, versionId: null, passage: null };

/** Characters from which a passage alone names its piece. */
const tellingLength = 30;
/** Characters from which a headline alone names its piece; a shorter one may be a phrase of any letter. */
const tellingHeadline = 16;

/**
 * The piece at the claim's address, else the only published piece in which the quoted words stand exactly, else the
 * only one whose headline the letter names.
 */
export function matchClaim(deps: MatchDeps, claim: ReportClaim): Matched {
  const atAddress = claim.locationUrl === '' ? [] : deps.articles.withUrl(claim.locationUrl);
  if (atAddress.length > 0) {
    const passages = atAddress.map((articleId) => passageIn(deps, articleId, claim.quoted));
    const holding = Math.max(0, passages.findIndex(Boolean));
    return matched(deps, atAddress[holding] as ArticleId, passages[holding] ?? null, claim);
  }
  const articleId =
    (claim.quoted.length < tellingLength ? null : onlyPieceWith(deps, claim.quoted)) ??
    onlyPieceTitled(deps, claim);
  return articleId ? matchArticle(deps, articleId, claim.quoted, claim.sentAt) : noMatch;
}

/**
 * A known piece, with the version that was public when the mail was sent and the passage: where it stands now, else
 * where it stood in that version.
 */
export function matchArticle(
  deps: MatchDeps,
  articleId: ArticleId,
  quoted: string,
  sentAt: Moment | null = null,
): Matched {
  deps.articles.settle();
  return matched(deps, articleId, passageIn(deps, articleId, quoted), { quoted, sentAt });
}

/** @param standing where the passage stands now; null: nowhere */
function matched(
  deps: MatchDeps,
  articleId: ArticleId,
  standing: FoundPassage | null,
  { quoted, sentAt }: Pick<ReportClaim, 'quoted' | 'sentAt'>,
): Matched {
  const versionId = publicAt(deps, articleId, sentAt);
  const passage = standing ?? passageInVersion(deps, versionId, quoted);
  return { articleId, versionId, passage: passage?.quote ?? null };
}

/** What readers had at that moment; what they have now, where a piece was not public then or no moment is known. */
function publicAt({ store }: MatchDeps, articleId: ArticleId, at: Moment | null): VersionId | null {
  return store.articles.publicIdAt(articleId, at) ?? store.articles.publicIdAt(articleId, null) ?? null;
}

function passageInVersion({ store }: MatchDeps, versionId: VersionId | null, quoted: string) {
  const version = versionId && quoted !== '' ? readVersion(store, versionId) : null;
  return version && !isRefusal(version) ? findPassage(bodyText(version.body), quoted) : null;
}

/** The text of a piece as it stands now; empty for one that cannot be read. */
export function textOfPiece({ articles }: MatchDeps, articleId: ArticleId): string {
  const content = articles.content(articleId);
  return isRefusal(content) ? '' : bodyText(content.body);
}

/** In the piece as it was last settled. */
const passageIn = ({ store }: MatchDeps, articleId: ArticleId, quoted: string): FoundPassage | null =>
  quoted === '' ? null : findPassage(printedText(store, articleId), quoted);

function onlyPieceWith(deps: MatchDeps, quoted: string): ArticleId | null {
  deps.articles.settle();
  return onlyOne(
    publishedWith(deps, quoted).filter((articleId) => passageIn(deps, articleId, quoted)?.exact),
  );
}

/** A letter names a headline in quotation marks, or as its subject: `Fehler in: …`, `Re: …`. */
function onlyPieceTitled(deps: MatchDeps, { text, subject }: ReportClaim): ArticleId | null {
  deps.articles.settle();
  const named = [...quotationsIn(text).map(({ words }) => words), subject, subject.replace(/^.*?:\s/, '')]
    .map(bareWords)
    .filter((words) => words.length >= tellingHeadline);
  return onlyOne(
    named
      .slice(0, mostHeadlines)
      .flatMap((words) =>
        publishedWith(deps, words).filter((articleId) => headlineAt(deps, articleId) === words),
      ),
  );
}

/** Quotations of one letter that are looked up. */
const mostHeadlines = 20;

const onlyOne = (found: readonly ArticleId[]): ArticleId | null =>
  new Set(found).size === 1 ? (found[0] ?? null) : null;

const published: Condition = { on: 'state', among: ['article published'], not: false };

const publishedWith = ({ store }: MatchDeps, words: string): ArticleId[] => {
  const terms = wordsAsTerms((words.match(/\p{L}{4,}/gu) ?? []).slice(0, 12).join(' '));
  if (terms.length === 0) return [];
  return store.search
    .find({ terms, conditions: [published] }, { limit: 20 })
    .map(({ ref }) => ref as ArticleId);
};

const headlineAt = ({ store }: MatchDeps, articleId: ArticleId): string =>
  bareWords(store.articles.listRow(articleId)?.headline ?? '');

const bareWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
