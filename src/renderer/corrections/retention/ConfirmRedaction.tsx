import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { OutputOf } from '#shared/contract/contract.ts';
import type { ReportDetail } from '#shared/contract/corrections.ts';
import type { ReportId } from '#shared/domain/ids.ts';
import { BusyButton } from '../../ui/BusyButton.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { useOrder } from '../../workstation-client/use-ask.ts';
import styles from './retention.module.css';

/** Whoever left the question is back at the button that asked it. */
export type Asking = 'not' | 'asks' | 'left';

interface ConfirmRedactionProps {
  readonly reportIds: readonly ReportId[];
  /** Reports of the same mails, which go with them. */
  readonly others?: number;
  /** Where the reporter stays named; of several reports nobody has looked. */
  readonly stays?: NonNullable<ReportDetail['retention']>['stays'];
  readonly label: string;
  readonly onCancel: () => void;
  readonly onDone?: (done: OutputOf<'corrections.redact'>) => void;
}

/** What a redaction takes and what it leaves, before it is done for good. */
export function ConfirmRedaction({
  reportIds,
  others = 0,
  stays = [],
  label,
  onCancel,
  onDone,
}: ConfirmRedactionProps) {
  const { t } = useTranslation();
  const order = useOrder('corrections.redact');
  return (
    <div className={styles.asking}>
      <p>{t('corrections.redaction.goes')}</p>
      {others > 0 && <p>{t('corrections.redaction.together', { count: others })}</p>}
      <p>{t('corrections.redaction.stays')}</p>
      {stays.map((where) => (
        <p key={where}>{t(`corrections.redaction.named.${where}`)}</p>
      ))}
      {order.error && <Failure error={order.error} />}
      <div className={styles.actions}>
        {/* The one step without a way back: a second Enter takes nothing away. */}
        <Button size="xs" variant="subtle" autoFocus onClick={onCancel}>
          {t('window.cancel')}
        </Button>
        <BusyButton
          size="xs"
          variant="filled"
          loading={order.isPending}
          onClick={() => order.mutate({ reportIds: [...reportIds] }, { onSuccess: (done) => onDone?.(done) })}
        >
          {label}
        </BusyButton>
      </div>
    </div>
  );
}
