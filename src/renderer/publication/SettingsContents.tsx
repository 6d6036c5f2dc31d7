import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import styles from './SettingsContents.module.css';
import {
  routeOf,
  type SettingsSectionId,
  settingsGroups,
  settingsSections,
  titleKeyOf,
} from './settings-sections.ts';

/** The parts of the settings by name, each a way to it; the one in sight is marked. */
export function SettingsContents({ current }: { current: SettingsSectionId | null }) {
  const { t } = useTranslation();
  return (
    <nav className={styles.contents} aria-label={t('settings.contents.label')}>
      {settingsGroups.map((group) => (
        <div key={group} className={styles.group}>
          <p id={`settings-group-${group}`}>{t(`settings.contents.${group}`)}</p>
          <ul aria-labelledby={`settings-group-${group}`}>
            {settingsSections
              .filter((section) => section.group === group)
              .map(({ id }) => (
                <li key={id}>
                  <Link to={routeOf(id)} aria-current={id === current ? 'location' : undefined}>
                    {t(titleKeyOf(id))}
                  </Link>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
