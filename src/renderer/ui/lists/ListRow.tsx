import { CircleCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './ListRow.module.css';

interface ListRowProps {
  /** A small line above, such as section or kicker. */
  readonly over?: ReactNode;
  readonly title: ReactNode;
  /** Set back where there is no title yet. */
  readonly untitled?: boolean;
  /** At most two lines of text. */
  readonly text?: ReactNode;
  /** Words, states and dates at the foot; `end` stands at the right. */
  readonly foot?: ReactNode;
  readonly end?: ReactNode;
  readonly thumbnail?: ReactNode;
  /** Chosen together with others; shown by a sign, told to screen readers by the list around it. */
  readonly marked?: boolean;
}

/** What stands in one row of a list column. Knows no keys: the list around it does. */
export function ListRow({
  over,
  title,
  untitled = false,
  text,
  foot,
  end,
  thumbnail,
  marked = false,
}: ListRowProps) {
  return (
    <div className={styles.row} data-marked={marked || undefined}>
      {marked && <CircleCheck className={styles.mark} size={18} aria-hidden />}
      <div className={styles.words}>
        {over && <div className={styles.over}>{over}</div>}
        <div className={styles.title} data-untitled={untitled || undefined}>
          {title}
        </div>
        {text && <div className={styles.text}>{text}</div>}
        {(foot || end) && (
          <div className={styles.foot}>
            <span className={styles.footStart}>{foot}</span>
            {end && <span className={styles.end}>{end}</span>}
          </div>
        )}
      </div>
      {thumbnail && <div className={styles.thumbnail}>{thumbnail}</div>}
    </div>
  );
}
