import { getNonce } from 'get-nonce';
import { useTranslation } from 'react-i18next';
import styles from './ExportPage.module.css';
import { previewPage } from './preview-page.ts';

/**
 * An exported page in a frame that runs no scripts. `allow-same-origin` lets it show the library's images, which the
 * workstation gives to its own window only; without `allow-scripts` nothing in it can make use of that.
 */
export function PagePreview({ page }: { readonly page: string }) {
  const { t } = useTranslation();
  return (
    <iframe
      className={styles.frame}
      title={t('exports.preview.page')}
      sandbox="allow-same-origin"
      srcDoc={previewPage(page, getNonce() ?? '')}
    />
  );
}
