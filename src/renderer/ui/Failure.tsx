import { Button } from '@mantine/core';
import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './Failure.module.css';

interface FailureProps {
  /** What went wrong; its message is a sentence for people. */
  readonly error: { readonly message: string };
  readonly onRetry?: (() => void) | undefined;
  /** Another way on, in place of a retry. */
  readonly action?: ReactNode;
}

/** A failure at the place where it happened: the sentence and one way on. */
export function Failure({ error, onRetry, action }: FailureProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.failure} role="alert">
      <CircleAlert className={styles.icon} size={18} aria-hidden />
      <div>
        <p className={styles.sentence}>{error.message}</p>
        {action}
        {onRetry && (
          <Button size="xs" onClick={onRetry}>
            {t('window.retry')}
          </Button>
        )}
      </div>
    </div>
  );
}
