import { ArrowLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { useCommands } from '../app/commands.ts';
import { Page } from '../ui/Page.tsx';
import { ViewTitle } from '../ui/ViewTitle.tsx';
import styles from './InTheOpen.module.css';

interface InTheOpenProps {
  readonly title: string;
  readonly lead: string;
  readonly children: ReactNode;
}

/** A page on all reports together, with the way back to them. */
export function InTheOpen({ title, lead, children }: InTheOpenProps) {
  const { t } = useTranslation();
  const [, go] = useLocation();
  useCommands([
    { id: 'corrections.toInbox', label: t('ledger.back'), shortcut: 'u', run: () => go('/corrections') },
  ]);
  return (
    <Page label={title}>
      <Link className={styles.back} href="/corrections">
        <ArrowLeft size={14} aria-hidden />
        {t('ledger.back')}
      </Link>
      <ViewTitle shown>{title}</ViewTitle>
      <p className={styles.lead}>{lead}</p>
      {children}
    </Page>
  );
}
