import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { OutputOf } from '#shared/contract/contract.ts';
import { Moment } from '../../ui/Moment.tsx';
import { StateWord } from '../../ui/StateWord.tsx';
import styles from '../ImagePage.module.css';

interface ExportedInProps {
  readonly exports: OutputOf<'images.get'>['exportedIn'];
  /** The credit line as it is now. */
  readonly creditLine: string;
}

/** What left the desk with an image, newest first; says which of it carries another credit than the image has now. */
export function ExportedIn({ exports, creditLine }: ExportedInProps) {
  const { t } = useTranslation();
  if (exports.length === 0) return null;
  return (
    <>
      <h2 className={styles.heading}>{t('imageRoom.exported.title')}</h2>
      <ul className={styles.exports}>
        {exports.map((run) => (
          <li key={run.exportId}>
            <Link href={`/exports/${run.articleId}`}>{run.headline || t('images.detail.untitled')}</Link>
            <span className={styles.soft}>
              {t(`exports.format.${run.format}`)}, <Moment at={run.madeAt} />
            </span>
            {run.creditLine !== null && run.creditLine.trim() !== creditLine.trim() && (
              <StateWord shape="remark">
                {run.creditLine.trim() === ''
                  ? t('imageRoom.exported.saysNothing')
                  : t('imageRoom.exported.stillSays', { credit: run.creditLine })}
              </StateWord>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
