import type { Body } from '#shared/article-body/body.ts';
import type { LeftOut } from '#shared/coming-in/left-out.ts';
import type { ArticleRecord, ArticleStatus } from '#shared/domain/piece/article.ts';
import type { KnownPublication } from '../byline-line.ts';

/** Takes an export apart. */
export interface PartJob {
  readonly kind: 'part';
  readonly file: string;
  /** Where the posts are written. */
  readonly into: string;
}

/** Reads posts of an export that was taken apart. */
export interface ReadJob {
  readonly kind: 'read';
  readonly posts: string;
  /** Where they lie in it, in bytes. */
  readonly places: readonly { readonly from: number; readonly to: number }[];
  readonly known: KnownPublication & { readonly locale: string };
}

/** A post as a piece, and what is to be said of the reading. */
export interface ReadPost {
  readonly source: string;
  readonly title: string;
  readonly body: Body;
  readonly record: ArticleRecord;
  readonly status: ArticleStatus;
  /** Milliseconds since 1970; null where the file does not say, or says it wrongly. */
  readonly writtenAt: number | null;
  readonly changedAt: number | null;
  readonly by: string;
  /** It was to be seen by few, or is to appear later; it is a draft until somebody says otherwise. */
  readonly heldBack: 'private' | 'password' | 'future' | null;
  /** Pictures that were in it, and the name that their figures have for them until they are in the library. */
  readonly pictures: readonly { readonly key: string; readonly bytes: Uint8Array }[];
  /** Figures that wait for a file. */
  readonly waiting: number;
  readonly left: LeftOut;
  /** Names of categories that are no section here. */
  readonly otherCategories: readonly string[];
  /** What only WordPress or its extensions understand. */
  readonly notUnderstood: number;
}
