import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportDetail } from '#shared/contract/corrections.ts';
import { momentInWords } from '#shared/words/dates.ts';
import { useLanguage } from '../../ui/use-language.ts';
import { PieceText } from './PieceText.tsx';
import styles from './VanishedPiece.module.css';

interface VanishedPieceProps {
  readonly detail: ReportDetail;
  readonly article: NonNullable<ReportDetail['article']>;
  readonly vanished: NonNullable<ReportDetail['vanished']>;
}

/** A passage that is gone: in the version that readers had when the report came, and what stands there now. */
export function VanishedPiece({ detail, article, vanished }: VanishedPieceProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [shown, setShown] = useState<'thatDay' | 'today'>('thatDay');
  const { madeAt, nowAt } = vanished;
  const isThen = shown === 'thatDay';
  return (
    <>
      <div className={styles.said} role="note">
        <p>{t('corrections.piece.vanished', { when: momentInWords(language, madeAt) })}</p>
        {nowAt ? (
          <p>
            {t('corrections.piece.standsNow')}{' '}
            <q lang={article.language}>{article.text.slice(nowAt.start, nowAt.end)}</q>
          </p>
        ) : (
          <p>{t('corrections.piece.nothingNow')}</p>
        )}
        <SegmentedControl
          size="xs"
          aria-label={t('corrections.piece.versionShown')}
          value={shown}
          onChange={(value) => setShown(value as 'thatDay' | 'today')}
          data={[
            { value: 'thatDay', label: t('corrections.piece.thatDay') },
            { value: 'today', label: t('corrections.piece.today') },
          ]}
        />
      </div>
      <PieceText
        label={article.headline}
        of={`${detail.report.reportId} ${shown}`}
        text={isThen ? vanished.text : article.text}
        lineKinds={isThen ? vanished.lineKinds : article.lineKinds}
        marked={isThen ? vanished.passageAt : nowAt}
      />
    </>
  );
}
