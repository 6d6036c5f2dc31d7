import { Modal } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportId } from '#shared/domain/ids.ts';
import { useKnown } from '../../workstation-client/use-ask.ts';
import styles from './AttachedPicture.module.css';

interface AttachedPictureProps {
  readonly reportId: ReportId;
  readonly sha256: string;
  readonly name: string;
}

/** A picture on a mail, as this desk painted it anew: small, and large at a press. */
export function AttachedPicture({ reportId, sha256, name }: AttachedPictureProps) {
  const { t } = useTranslation();
  const [isLarge, setLarge] = useState(false);
  const { data, isPending } = useKnown('mails.attachedPicture', { reportId, sha256 });
  if (isPending) return <span className={styles.waiting} aria-hidden />;
  const { picture } = data ?? {};
  if (!picture) return <span className={styles.none}>{t('corrections.report.noPreview')}</span>;
  const shown = name || t('corrections.report.namelessFile');
  return (
    <>
      <button
        type="button"
        className={styles.small}
        aria-label={t('corrections.report.enlarge', { name: shown })}
        aria-haspopup="dialog"
        onClick={() => setLarge(true)}
      >
        <img src={picture.src} alt="" />
      </button>
      <Modal opened={isLarge} onClose={() => setLarge(false)} title={shown} size="auto" centered>
        <img className={styles.large} src={picture.src} alt={shown} />
      </Modal>
    </>
  );
}
