/** An item of a WordPress export as it stands there: words and nothing decided yet. */
export interface WxrPost {
  /** As WordPress numbers it; empty where the file does not say. */
  readonly postId: string;
  /** What WordPress never changes of a post; else its address; else its number. */
  readonly source: string;
  readonly title: string;
  readonly link: string;
  /** Login of whoever wrote it. */
  readonly creator: string;
  readonly content: string;
  readonly excerpt: string;
  readonly type: string;
  readonly status: string;
  readonly hasPassword: boolean;
  readonly commentsOpen: boolean;
  readonly sticky: boolean;
  /** As the file writes moments: `2026-02-12 07:12:00`, in universal time and in that of the site. */
  readonly dateGmt: string;
  readonly date: string;
  readonly pubDate: string;
  readonly modifiedGmt: string;
  /** Where the file of the library lies, at an item that is one. */
  readonly attachment: string;
  readonly terms: readonly { readonly domain: string; readonly name: string }[];
  readonly meta: readonly { readonly key: string; readonly value: string }[];
}

/** An image or another file of the library there. Its bytes are no part of an export. */
export interface WxrMedia {
  readonly address: string;
  readonly caption: string;
  readonly altText: string;
  readonly credit: string;
}

/** What a post draws from elsewhere in its file. */
export interface WxrElsewhere {
  /** By the number of the file in the library. */
  readonly media: ReadonlyMap<string, WxrMedia>;
  /** Passages that many posts share, by their number. */
  readonly shared: ReadonlyMap<string, string>;
  /** Names as printed, by login. */
  readonly authors: ReadonlyMap<string, string>;
  /** BCP 47, as the file says it; may be anything. */
  readonly language: string;
}

/** What an export holds besides posts and pages, by number. */
export interface WxrCounts {
  readonly media: number;
  /** Of readers. */
  readonly comments: number;
  readonly sticky: number;
  /** Kinds of items that are no pieces, by the name that WordPress has for them. */
  readonly others: Readonly<Record<string, number>>;
}
