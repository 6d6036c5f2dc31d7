import type { ArticleId, ImageId } from '#shared/domain/ids.ts';
import type { ArticleStatus } from '#shared/domain/piece/article.ts';
import type { Moment } from '#shared/domain/time.ts';

/** Derived columns of a piece, for lists. */
export interface ArticleListRow {
  readonly articleId: ArticleId;
  readonly status: ArticleStatus;
  readonly createdAt: Moment;
  readonly changedAt: Moment;
  readonly headline: string;
  readonly kicker: string;
  readonly opening: string;
  readonly section: string;
  readonly authors: string;
  readonly wordCount: number;
  readonly url: string;
  readonly urlKey: string;
  readonly leadImageId: ImageId | null;
}

/** Where a page of a list ends; the next one starts behind it. */
export interface ListPlace {
  readonly at: Moment;
  readonly id: string;
}

/** What a list is narrowed to; null leaves it wide. Without a status the spiked pieces stay out. */
export interface ListNarrowing {
  readonly status: ArticleStatus | null;
  readonly section: string | null;
  readonly contributor: string | null;
}

export const listColumns = `article_id AS articleId, status, created_at AS createdAt, changed_at AS changedAt, headline, kicker,
  opening, section, authors, word_count AS wordCount, url, url_key AS urlKey, lead_image_id AS leadImageId`;
