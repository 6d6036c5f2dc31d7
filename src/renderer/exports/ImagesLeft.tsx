import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { allImagesName } from '#shared/contract/image-export.ts';
import type { ExportId } from '#shared/domain/ids.ts';
import { Busy } from '../ui/Busy.tsx';
import { bytesInWords } from '../ui/columns/sizes.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Failure } from '../ui/Failure.tsx';
import { Moment } from '../ui/Moment.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { usePages } from '../workstation-client/use-pages.ts';
import styles from './several/several.module.css';

/** Images that left by themselves: each with its file, and the credit that it left with. */
export function ImagesLeft({ exportId }: { readonly exportId: ExportId }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { pages, error, retry } = usePages('exports.left', {});
  const left = pages?.flatMap((page) => page.left).find((each) => each.exportId === exportId);
  if (error) return <Failure error={error} onRetry={retry} />;
  if (!pages) return <Busy />;
  if (left?.kind !== 'images') return <EmptyState title={t('exports.images.gone')} />;
  const address = (name: string) => `/downloads/${exportId}/${encodeURIComponent(name)}`;
  return (
    <div className={styles.page}>
      <h2 className={styles.title}>{t('exports.images.count', { count: left.files.length })}</h2>
      <p className={styles.under}>
        <Moment at={left.madeAt} />
      </p>
      <ul className={styles.files}>
        <li>
          <a href={address(allImagesName)} download={allImagesName}>
            <Download size={14} aria-hidden />
            {allImagesName}
          </a>
          <span className={styles.soft}>{t('exports.several.zip')}</span>
        </li>
        {left.files.map(({ name, imageId, originalName, byteLength, creditLine }) => (
          <li key={name}>
            <a href={address(name)} download={name} aria-label={t('exports.run.download', { name })}>
              <Download size={14} aria-hidden />
              {name}
            </a>
            <span className={styles.soft}>
              {bytesInWords(language, byteLength)}, {creditLine}{' '}
              <Link href={`/images/${imageId}`}>{t('exports.images.original', { name: originalName })}</Link>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
