import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ArticleId } from '#shared/domain/ids.ts';
import { InspectorSection } from '../ui/InspectorSection.tsx';
import { useAsk } from '../workstation-client/use-ask.ts';
import styles from './Gate.module.css';

/** The list of sources, for the newsroom and only on request. Nothing stands here for a piece without claims. */
export function SourceList({ articleId }: { readonly articleId: ArticleId }) {
  const { t } = useTranslation();
  const claims = useAsk('exports.sources', { articleId }).data?.claims ?? [];
  if (claims.length === 0) return null;
  return (
    <InspectorSection title={t('exports.sources.title')}>
      <p className={styles.soft}>{t('exports.sources.notForPublication')}</p>
      <a className={styles.sourceList} href={`/downloads/${articleId}/sources.html`} download>
        <Download size={14} aria-hidden />
        {t('exports.sources.download')}
      </a>
    </InspectorSection>
  );
}
