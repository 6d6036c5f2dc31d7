import { ActionIcon, Button, Modal, Tooltip } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { RefreshCw } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { MailState } from '#shared/contract/post.ts';
import { useCommands } from '../../app/commands.ts';
import { Moment } from '../../ui/Moment.tsx';
import { useFocusOnceIdle } from '../../ui/use-focus-once-idle.ts';
import { useAsk, useOrder } from '../../workstation-client/use-ask.ts';
import { Outbox } from './Outbox.tsx';
import styles from './PostLine.module.css';

/**
 * How mail stands, in one quiet line under the inbox: when it was last fetched, and how many letters wait. Being offline
 * is said there and nowhere else. Without a server and without letters there is no line.
 */
export function PostLine() {
  const { t } = useTranslation();
  const { data } = useAsk('mailbox.state', {});
  const fetching = useOrder('mailbox.fetch');
  const [open, { open: show, close }] = useDisclosure(false);
  const busy = fetching.isPending || (data?.incoming.fetching ?? null) !== null;
  const fetchButton = useFocusOnceIdle(busy);
  const hasIncoming = data?.incoming.hasServer ?? false;
  useCommands([
    { id: 'corrections.outbox', label: t('letters.outbox.open'), run: show },
    {
      id: 'corrections.fetch',
      label: t('letters.line.fetch'),
      run: () => fetching.mutate({}),
      when: () => hasIncoming,
    },
  ]);
  const outbox = (
    <Modal opened={open} onClose={close} title={t('letters.outbox.open')} size="lg">
      <Outbox onLeave={close} />
    </Modal>
  );
  if (!data) return outbox;
  const { incoming, outgoing } = data;
  const letters = outgoing.waiting + outgoing.perhapsSent + outgoing.refused;
  if (!incoming.hasServer && !outgoing.hasServer && letters === 0) return outbox;
  return (
    <div className={styles.line}>
      {incoming.hasServer && (
        <>
          <Tooltip label={t('letters.line.fetch')}>
            <ActionIcon
              ref={fetchButton}
              size="sm"
              aria-label={t('letters.line.fetch')}
              loading={busy}
              onClick={() => fetching.mutate({})}
            >
              <RefreshCw size={14} aria-hidden />
            </ActionIcon>
          </Tooltip>
          <span className={styles.words} role="status">
            <Fetched incoming={incoming} />
            {fetching.error?.message}
          </span>
        </>
      )}
      <Button className={styles.outbox} size="compact-xs" variant="subtle" onClick={show}>
        {letters > 0 ? t('letters.line.waiting', { count: letters }) : t('letters.outbox.open')}
      </Button>
      {outbox}
    </div>
  );
}

function Fetched({ incoming }: Pick<MailState, 'incoming'>) {
  const { t } = useTranslation();
  const { fetching, problem, fetchedAt, leftBehind } = incoming;
  if (fetching) return t('letters.line.fetching', fetching);
  if (problem) return problem;
  if (fetchedAt === null) return t('letters.line.never');
  return (
    <>
      {t('letters.line.fetched')} <Moment at={fetchedAt} brief />
      {leftBehind > 0 && `. ${t('letters.line.leftBehind', { count: leftBehind })}`}
    </>
  );
}
