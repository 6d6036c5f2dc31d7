import { useTranslation } from 'react-i18next';
import type { SettingChange } from '#shared/contract/desk.ts';
import styles from './FileSettings.module.css';

/** What would be another than now, setting by setting. */
export function SettingChanges({ changes }: { changes: readonly SettingChange[] }) {
  const { t } = useTranslation();
  return (
    <dl className={styles.list}>
      {changes.map(({ setting, removed, added }) => (
        <div key={setting}>
          <dt>{t(`settings.file.setting.${setting}`)}</dt>
          {removed.map((line) => (
            <dd key={`- ${line}`}>
              <span className={styles.quiet}>{t('settings.file.removed')}</span>
              <del>{line || t('settings.file.empty')}</del>
            </dd>
          ))}
          {added.map((line) => (
            <dd key={`+ ${line}`}>
              <span className={styles.quiet}>{t('settings.file.added')}</span>
              <ins>{line || t('settings.file.empty')}</ins>
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
