import type { ReactNode } from 'react';
import styles from './Page.module.css';

/** A view that is one page with no list beside it. */
export function Page({ label, children }: { label: string; children: ReactNode }) {
  return (
    <main id="page" className={styles.page} aria-label={label} tabIndex={-1}>
      <div className={styles.measure}>{children}</div>
    </main>
  );
}
