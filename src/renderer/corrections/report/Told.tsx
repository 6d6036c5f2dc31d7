import type { ReactNode } from 'react';
import styles from './Told.module.css';

interface ToldProps {
  readonly label: string;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}

/** One calm box above a report: what the desk should know of it, and what may follow. */
export function Told({ label, children, actions }: ToldProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: no field set; there is nothing to fill in.
    <div className={styles.told} role="group" aria-label={label}>
      <div className={styles.words}>{children}</div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
