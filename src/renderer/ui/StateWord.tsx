import {
  Circle,
  CircleAlert,
  CircleCheck,
  CircleDashed,
  CircleDot,
  CircleQuestionMark,
  CircleSlash,
  Contrast,
  MessageSquare,
} from 'lucide-react';
import styles from './StateWord.module.css';

const shapes = {
  /** Nothing has begun. */
  open: CircleDashed,
  /** Somebody is at it. */
  working: CircleDot,
  /** One half is done; a second person is at it. */
  read: Contrast,
  /** Waits for somebody outside, or for nothing. */
  waiting: Circle,
  /** Somebody here has to act. */
  due: CircleAlert,
  done: CircleCheck,
  /** Somebody says that it is not so. */
  disputed: CircleQuestionMark,
  /** Something is said about it. */
  remark: MessageSquare,
  /** Taken out of the way. */
  aside: CircleSlash,
};
export type StateShape = keyof typeof shapes;

/** A state by its word and a shape; only what is due has a colour. */
export function StateWord({ shape, children }: { shape: StateShape; children: string }) {
  const Shape = shapes[shape];
  return (
    <span className={styles.state} data-shape={shape}>
      <Shape size={13} strokeWidth={2} aria-hidden />
      <span className={styles.word}>{children}</span>
    </span>
  );
}
