import { ActionIcon, Tooltip } from '@mantine/core';
import { BookOpenCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';

/** The way from the reports to what the public sees of them. */
export function OutInTheOpen() {
  const { t } = useTranslation();
  return (
    <Tooltip label={t('ledger.room')}>
      <ActionIcon component={Link} href="/corrections/ledger" ml="auto" aria-label={t('ledger.room')}>
        <BookOpenCheck size={18} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
}
