import { Button } from '@mantine/core';
import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Failure } from '../../ui/Failure.tsx';
import { Section } from '../Section.tsx';
import styles from './FileSettings.module.css';
import { SettingChanges } from './SettingChanges.tsx';
import { useSettingsFile } from './use-settings-file.ts';

/** All settings out to a file and in from one; what a file would change is shown before it does. */
export function FileSettings() {
  const { t } = useTranslation();
  const file = useSettingsFile();
  const { shown } = file;
  return (
    <Section title={t('settings.file.title')} hint={t('settings.file.hint')}>
      <div className={styles.actions}>
        <Button onClick={file.save}>{t('settings.file.save')}</Button>
        <Button onClick={file.choose}>{t('settings.file.take')}</Button>
      </div>
      <div role="status">
        {file.state === 'reading' && t('settings.file.reading')}
        {file.state === 'takenBack' && <p className={styles.quiet}>{t('settings.file.takenBack')}</p>}
        {file.state === 'applied' && (
          <p className={styles.quiet}>
            <Check size={13} aria-hidden /> {t('settings.file.applied')}{' '}
            <button type="button" onClick={file.takeBack}>
              {t('settings.undo')}
            </button>
          </p>
        )}
      </div>
      {file.failure && <Failure error={file.failure} />}
      {shown && (
        <section className={styles.changes} aria-label={shown.name}>
          {shown.changes.length === 0 ? (
            <p>{t('settings.file.same', { name: shown.name })}</p>
          ) : (
            <>
              <p>{t('settings.file.changes', { name: shown.name, count: shown.changes.length })}</p>
              <SettingChanges changes={shown.changes} />
            </>
          )}
          <div className={styles.actions}>
            {shown.changes.length > 0 && (
              <Button variant="filled" onClick={file.apply}>
                {t('settings.file.apply')}
              </Button>
            )}
            <Button variant="subtle" onClick={file.forget}>
              {t(shown.changes.length > 0 ? 'window.cancel' : 'window.close')}
            </Button>
          </div>
        </section>
      )}
    </Section>
  );
}
