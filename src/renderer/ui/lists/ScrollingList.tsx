import type { ComponentProps } from 'react';
import styles from './ScrollingList.module.css';

/**
 * A list in a note or a bar, on a raised surface, which scrolls from a certain height on and shows at its edges that it
 * goes on there; by keys, too.
 * @param className gives the height
 */
export function ScrollingList({ className = '', ...list }: ComponentProps<'ul'>) {
  return <ul className={`${styles.list} ${className}`} {...list} />;
}
