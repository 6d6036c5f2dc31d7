import { cutAt, cutOffs } from '#shared/article-body/cut-offs.ts';
import type { PageHead } from '#shared/article-body/page-head.ts';
import type { Publication } from '#shared/domain/publication.ts';
import styles from './search-and-cards.module.css';
import { pathInWords } from './shown-address.ts';

interface SearchResultProps {
  readonly head: PageHead;
  /** Of the page, or of the publication while the page has none. */
  readonly address: string;
  readonly publication: Publication;
  /** BCP 47 tag of the piece. */
  readonly lang: string;
}

/** A page as a search lists it. */
export function SearchResult({ head, address, publication, lang }: SearchResultProps) {
  return (
    <div className={styles.result} lang={lang}>
      <span className={styles.site}>{publication.name}</span>
      <span className={styles.path}>{pathInWords(address)}</span>
      <span className={styles.resultTitle}>{cutAt(head.pageTitle, cutOffs.search.headline)}</span>
      {head.description && (
        <span className={styles.description}>{cutAt(head.description, cutOffs.search.lede)}</span>
      )}
    </div>
  );
}
