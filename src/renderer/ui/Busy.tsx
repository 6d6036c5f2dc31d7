import { Button, Loader } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './Busy.module.css';

/** Milliseconds that work may take before it is shown to run. */
const patience = 300;

interface BusyProps {
  readonly label?: string;
  /** Left out: the work cannot be ended. */
  readonly onStop?: () => void;
}

/** Says that work is running, once it takes longer than a moment, and lets it be ended. */
export function Busy({ label, onStop }: BusyProps) {
  const { t } = useTranslation();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), patience);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className={styles.busy} role="status">
      {late && (
        <>
          <Loader aria-hidden />
          <span>{label ?? t('window.busy')}</span>
          {onStop && (
            <Button size="compact-xs" onClick={onStop}>
              {t('window.cancel')}
            </Button>
          )}
        </>
      )}
    </div>
  );
}
