import type { ReactNode } from 'react';
import styles from './BarTitle.module.css';

/** What a column holds, in the bar above it; cut short where the column is narrow. */
export const BarTitle = ({ children }: { readonly children: ReactNode }) => (
  <span className={styles.title}>{children}</span>
);
