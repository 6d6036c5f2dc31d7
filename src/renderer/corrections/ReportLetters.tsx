import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ReportId } from '#shared/domain/ids.ts';
import { canBeTakenBack } from '#shared/domain/letter.ts';
import { Moment } from '../ui/Moment.tsx';
import { useAsk, useOrder } from '../workstation-client/use-ask.ts';
import styles from './ReportLetters.module.css';

/** Letters to this reporter that have not simply left: what waits, what is unsure, and what can be done about it. */
export function ReportLetters({ reportId }: { readonly reportId: ReportId }) {
  const { t } = useTranslation();
  const answer = useAsk('letters.of', { reportId });
  const takeBack = useOrder('letters.takeBack');
  const again = useOrder('letters.sendAgain');
  const arrived = useOrder('letters.markSent');
  const letters = (answer.data?.letters ?? []).filter(({ state }) => state !== 'draft' && state !== 'sent');
  if (letters.length === 0) return null;
  return (
    <ul className={styles.letters} aria-label={t('letters.outbox.label')}>
      {letters.map(({ letterId, kind, state, queuedAt, problem }) => (
        <li key={letterId} className={styles.letter}>
          <div>
            <span className={styles.state}>{t(`letters.state.${state}`)}</span>: {t(`letters.kind.${kind}`)}
            {queuedAt && (
              <>
                , <Moment at={queuedAt} />
              </>
            )}
            {problem && <p className={styles.problem}>{problem}</p>}
          </div>
          <div className={styles.actions}>
            {state === 'perhaps-sent' && (
              <>
                <Button size="compact-sm" onClick={() => again.mutate({ letterId })}>
                  {t('letters.outbox.again')}
                </Button>
                <Button size="compact-sm" onClick={() => arrived.mutate({ letterId })}>
                  {t('letters.outbox.arrived')}
                </Button>
              </>
            )}
            {canBeTakenBack(state) && (
              <Button size="compact-sm" variant="subtle" onClick={() => takeBack.mutate({ letterId })}>
                {t('letters.outbox.takeBack')}
              </Button>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
