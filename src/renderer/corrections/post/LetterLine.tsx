import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ShownLetter } from '#shared/contract/post.ts';
import { canBeTakenBack } from '#shared/domain/report/letter.ts';
import { Moment } from '../../ui/Moment.tsx';
import { useOrder } from '../../workstation-client/use-ask.ts';
import styles from './letters.module.css';

interface LetterLineProps {
  readonly letter: ShownLetter;
  /** Where the reporter is not known from the place. */
  readonly children?: ReactNode;
}

/** A letter that has not simply left: how it stands, and what can be done about it. */
export function LetterLine({ letter, children }: LetterLineProps) {
  const { letterId, kind, state, queuedAt, sentAt, problem } = letter;
  const { t } = useTranslation();
  const takeBack = useOrder('letters.takeBack');
  const again = useOrder('letters.sendAgain');
  const arrived = useOrder('letters.markSent');
  const at = state === 'sent' ? sentAt : queuedAt;
  return (
    <li className={styles.letter}>
      <div>
        {children}
        <span className={styles.state}>{t(`letters.state.${state}`)}</span>: {t(`letters.kind.${kind}`)}
        {at && (
          <>
            , <Moment at={at} />
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
  );
}
