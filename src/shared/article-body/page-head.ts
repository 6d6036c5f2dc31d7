import type { Publication } from '#shared/domain/publication.ts';

/** What a page says of itself to search engines and social networks: the exporter writes it, the window shows it. */
export interface PageHead {
  /** `<title>`, which search results show: the headline, and whose it is. */
  readonly pageTitle: string;
  /** `og:title`, which cards in social networks show. */
  readonly title: string;
  /** `description` and `og:description`: the lede; empty where there is none. */
  readonly description: string;
}

interface Piece {
  /** As they print, each on one line. */
  readonly headline: string;
  readonly lede: string;
}

/** @param withoutHeadline what stands where a piece has no headline, in the piece's language */
export function pageHead(
  { headline, lede }: Piece,
  { shortName }: Pick<Publication, 'shortName'>,
  withoutHeadline: string,
): PageHead {
  const title = headline || withoutHeadline;
  return { pageTitle: `${title} – ${shortName}`, title, description: lede.trim() };
}
