import type { ReactNode } from 'react';
import styles from './over-page.module.css';

/** A view over the page, which stays as it is underneath: its cursor, its place and what can be undone. */
export function OverPage({ over, children }: { over: ReactNode; children: ReactNode }) {
  return (
    <div className={styles.stack}>
      <div className={styles.under} data-covered={over ? true : undefined} inert={Boolean(over)}>
        {children}
      </div>
      {over && <div className={styles.over}>{over}</div>}
    </div>
  );
}
