import { useTranslation } from 'react-i18next';
import { inDoubleBraces, placeholders } from '#shared/domain/export/page-template.ts';
import styles from './PageTemplateSettings.module.css';

/** Every placeholder of a template with what it stands for. */
export function PlaceholderList() {
  const { t } = useTranslation();
  return (
    <details className={styles.placeholders}>
      <summary>{t('pageTemplate.placeholders')}</summary>
      <dl>
        {placeholders.map((name) => (
          <div key={name}>
            <dt>{inDoubleBraces(name)}</dt>
            <dd>{t(`pageTemplate.placeholder.${name}`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
