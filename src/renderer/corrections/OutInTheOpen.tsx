import { ActionIcon, Tooltip } from '@mantine/core';
import { BookOpenCheck, ChartNoAxesColumn, UserRoundX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';

/** The ways from the reports to what they say together, and to what the public sees of them. */
export function OutInTheOpen() {
  const { t } = useTranslation();
  return (
    <>
      <Tooltip label={t('accuracy.room')}>
        <ActionIcon component={Link} href="/corrections/accuracy" ml="auto" aria-label={t('accuracy.room')}>
          <ChartNoAxesColumn size={18} aria-hidden />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={t('retention.room')}>
        <ActionIcon component={Link} href="/corrections/retention" aria-label={t('retention.room')}>
          <UserRoundX size={18} aria-hidden />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={t('ledger.room')}>
        <ActionIcon component={Link} href="/corrections/ledger" aria-label={t('ledger.room')}>
          <BookOpenCheck size={18} aria-hidden />
        </ActionIcon>
      </Tooltip>
    </>
  );
}
