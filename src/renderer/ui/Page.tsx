import type { ReactNode } from 'react';
import styles from './Page.module.css';

interface PageProps {
  readonly label: string;
  /** Stands beside the page and stays in sight; above it where there is no room. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A view that is one page with no list beside it. */
export function Page({ label, aside, children }: PageProps) {
  return (
    <main id="page" className={styles.page} aria-label={label} tabIndex={-1}>
      {aside ? (
        <div className={styles.beside}>
          <div className={styles.aside}>{aside}</div>
          <div className={styles.measure}>{children}</div>
        </div>
      ) : (
        <div className={styles.measure}>{children}</div>
      )}
    </main>
  );
}
