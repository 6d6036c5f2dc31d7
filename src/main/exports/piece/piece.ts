import { type Body, type BodyNode, figuresOf, partsOf } from '#shared/article-body/body.ts';
import { headlineOf, kickerOf, ledeOf } from '#shared/article-body/text.ts';
import type { ArticleDetail } from '#shared/contract/articles.ts';
import type { ArticleId, ImageId } from '#shared/domain/ids.ts';
import type { Image } from '#shared/domain/image/image.ts';
import { type Language, languageOf } from '#shared/domain/language.ts';
import type { ArticleRecord, CorrectionNotice } from '#shared/domain/piece/article.ts';
import type { Publication, StandingElement } from '#shared/domain/publication.ts';
import { carriedElements } from '#shared/domain/standing-elements.ts';
import type { Moment } from '#shared/domain/time.ts';
import { type PrintedFigure, printedFigure } from './figure.ts';

/** A notice that readers can see. */
export type PublishedNotice = CorrectionNotice & { readonly publishedAt: Moment };

/** Everything that an exporter may print, and its only input: the same piece always gives the same bytes. */
export interface PieceToPrint {
  readonly articleId: ArticleId;
  readonly kicker: string;
  readonly headline: string;
  readonly lede: string;
  readonly byline: string;
  readonly record: ArticleRecord;
  readonly body: Body;
  readonly publication: Publication;
  readonly images: ReadonlyMap<ImageId, Image>;
  /** Every figure by its node, numbered in the order of print: the lead figure first. */
  readonly figures: ReadonlyMap<BodyNode, PrintedFigure>;
  /** Oldest first. */
  readonly notices: readonly PublishedNotice[];
  readonly standingElements: readonly StandingElement[];
  /** When somebody last changed the piece. */
  readonly changedAt: Moment;
  readonly firstPublishedAt: Moment | null;
  readonly lastPublishedAt: Moment | null;
  readonly language: Language;
  /** BCP 47 tag, valid. */
  readonly locale: string;
  /** How many versions went out to readers; 0 before the first. */
  readonly versionNumber: number;
}

/** As much of an article as is printed. */
type Detail = Pick<
  ArticleDetail,
  | 'articleId'
  | 'record'
  | 'body'
  | 'images'
  | 'notices'
  | 'byline'
  | 'changedAt'
  | 'firstPublishedAt'
  | 'lastPublishedAt'
  | 'versions'
>;

export function pieceToPrint(detail: Detail, publication: Publication): PieceToPrint {
  const { record, body } = detail;
  const locale = localeTag(record.locale) ?? localeTag(publication.locale) ?? 'de';
  const language = languageOf(locale);
  const images = new Map(detail.images.map((image) => [image.imageId, image]));
  return {
    articleId: detail.articleId,
    kicker: kickerOf(body),
    headline: headlineOf(body),
    lede: ledeOf(body),
    byline: detail.byline.replace(/\s+/g, ' ').trim(),
    record,
    body,
    publication,
    images,
    figures: figuresInPrint(body, images, language),
    notices: publishedNotices(detail.notices),
    standingElements: carriedElements(publication.standingElements, record),
    changedAt: detail.changedAt,
    firstPublishedAt: detail.firstPublishedAt,
    lastPublishedAt: detail.lastPublishedAt,
    language,
    locale,
    versionNumber: detail.versions.filter(({ reason }) => reason === 'published' || reason === 'corrected')
      .length,
  };
}

/** The tag in its canonical form; null when it is empty or none. */
function localeTag(tag: string): string | null {
  try {
    return new Intl.Locale(tag.trim()).toString();
  } catch {
    return null;
  }
}

function figuresInPrint(
  body: Body,
  images: ReadonlyMap<ImageId, Image>,
  language: Language,
): Map<BodyNode, PrintedFigure> {
  const { leadFigure } = partsOf(body);
  const all = figuresOf(body);
  const inOrder = [
    ...all.filter(({ node }) => node === leadFigure),
    ...all.filter(({ node }) => node !== leadFigure),
  ];
  return new Map(
    inOrder.map(({ node, index }, position) => [
      node,
      printedFigure(node, { number: position + 1, block: index, images, language }),
    ]),
  );
}

const publishedNotices = (notices: readonly CorrectionNotice[]): PublishedNotice[] =>
  notices
    .filter((notice): notice is PublishedNotice => notice.publishedAt !== null)
    .toSorted((a, b) => order(a.publishedAt, b.publishedAt) || order(a.noticeId, b.noticeId));

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
