import { CircleAlert, CircleCheck, Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { allImagesName, type ImageExport } from '#shared/contract/image-export.ts';
import { bytesInWords } from '../../ui/columns/sizes.ts';
import { useLanguage } from '../../ui/use-language.ts';
import styles from './ExportImages.module.css';

/** What has left: to fetch at once, and what was refused and why. */
export function ExportedImages({
  exportId,
  written,
  refused,
}: Pick<ImageExport, 'exportId' | 'written' | 'refused'>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const address = (name: string) => `/downloads/${exportId}/${encodeURIComponent(name)}`;
  const [only] = written;
  const lost = written.filter(({ signatureLost }) => signatureLost).length;
  return (
    <div className={styles.made} role="status">
      {only && (
        <>
          <p className={styles.title}>
            <CircleCheck size={16} aria-hidden />
            <strong>{t('images.export.done', { count: written.length })}</strong>
          </p>
          <p className={styles.files}>
            {written.length === 1 && (
              <span>
                <a href={address(only.file)} download={only.file}>
                  <Download size={14} aria-hidden />
                  {only.file}
                </a>{' '}
                <span className={styles.soft}>
                  {t('images.detail.pixels', { width: only.width, height: only.height })},{' '}
                  {bytesInWords(language, only.byteLength)}
                </span>
              </span>
            )}
            <span>
              <a href={address(allImagesName)} download={allImagesName}>
                <Download size={14} aria-hidden />
                {allImagesName}
              </a>{' '}
              <span className={styles.soft}>{t('images.export.zip')}</span>
            </span>
          </p>
          {lost > 0 && <p>{t('images.export.signatureLost', { count: lost })}</p>}
        </>
      )}
      {refused.length > 0 && (
        <ul className={styles.refused}>
          {refused.map(({ imageId, message }) => (
            <li key={imageId}>
              <CircleAlert size={16} aria-hidden />
              {message}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
