import { CloseButton } from '@mantine/core';
import type { KeyboardEvent, ReactNode } from 'react';
import { Failure } from '../Failure.tsx';
import styles from './MarkedBar.module.css';
import { ScrollingList } from './ScrollingList.tsx';

interface MarkedBarProps {
  readonly label: string;
  /** How many are marked, in words. */
  readonly count: string;
  readonly clearLabel: string;
  readonly onClear: () => void;
  /** One step out, by Escape: out of a form first. */
  readonly onEscape: () => void;
  /** Those that a change left out, each with the reason. */
  readonly refused: readonly { readonly id: string; readonly title: string; readonly message: string }[];
  readonly error: { readonly message: string } | null;
  /** The form in hand; without one the actions stand there. */
  readonly form: ReactNode;
  readonly actions: ReactNode;
}

/** Below a list, what can be done with all that is marked in it. */
export function MarkedBar(props: MarkedBarProps) {
  const { label, count, clearLabel, onClear, onEscape, refused, error, form, actions } = props;
  const stepOut = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    onEscape();
  };
  return (
    <section className={styles.marked} aria-label={label} onKeyDown={stepOut}>
      <div className={styles.head}>
        <span role="status">{count}</span>
        <CloseButton size="sm" aria-label={clearLabel} onClick={onClear} />
      </div>
      {refused.length > 0 && (
        <ScrollingList className={styles.refused} role="alert">
          {refused.map(({ id, title, message }) => (
            <li key={id}>
              <strong>{title}</strong>
              {message}
            </li>
          ))}
        </ScrollingList>
      )}
      {error && <Failure error={error} />}
      {form || <div className={styles.actions}>{actions}</div>}
    </section>
  );
}
