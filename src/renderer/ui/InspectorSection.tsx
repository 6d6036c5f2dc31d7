import { type ReactNode, useId } from 'react';
import styles from './InspectorSection.module.css';

interface InspectorSectionProps {
  readonly title: string;
  /** Small actions beside the title. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** One part of an inspector, under its heading. */
export function InspectorSection({ title, actions, children }: InspectorSectionProps) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 className={styles.title} id={id}>
          {title}
        </h2>
        {actions}
      </div>
      <div className={styles.body}>{children}</div>
    </section>
  );
}
