import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import styles from './SavedNote.module.css';
import type { KeptField } from './use-kept-field.ts';

/** Says beside a field that it was saved, and takes it back on request; or says why it was not. */
export function SavedNote({
  field,
  name,
}: {
  field: Pick<KeptField<unknown>, 'undo' | 'failure'>;
  name: string;
}) {
  const { t } = useTranslation();
  return (
    <div className={styles.note} role="status">
      {field.failure && <span className={styles.failure}>{field.failure.message}</span>}
      {field.undo && !field.failure && (
        <>
          <Check size={13} aria-hidden />
          {t('settings.saved')}
          <button type="button" onClick={field.undo} aria-label={t('settings.undoOf', { field: name })}>
            {t('settings.undo')}
          </button>
        </>
      )}
    </div>
  );
}
