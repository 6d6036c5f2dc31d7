import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './EmptyState.module.css';

interface EmptyStateProps {
  readonly icon?: LucideIcon;
  /** What is not there, in a few words. */
  readonly title: string;
  /** What belongs here and how it gets here, in one sentence. */
  readonly children?: ReactNode;
  /** The first action. */
  readonly action?: ReactNode;
}

/** A place that holds nothing yet, or in which nothing is chosen. */
export function EmptyState({ icon: Icon, title, children, action }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      {Icon && <Icon className={styles.icon} size={28} strokeWidth={1.25} aria-hidden />}
      <p className={styles.title}>{title}</p>
      {children && <p className={styles.sentence}>{children}</p>}
      {action && <div className={styles.action}>{action}</div>}
    </div>
  );
}
