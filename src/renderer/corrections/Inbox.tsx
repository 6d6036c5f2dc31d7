import { Button, CloseButton, TextInput } from '@mantine/core';
import { Inbox as InboxIcon, MailQuestion, Search } from 'lucide-react';
import { type RefObject, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportId } from '#shared/domain/ids.ts';
import { Busy } from '../ui/Busy.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Failure } from '../ui/Failure.tsx';
import { QueryProblems } from '../ui/QueryProblems.tsx';
import { VirtualList } from '../ui/VirtualList.tsx';
import { BringInMails } from './BringInMails.tsx';
import styles from './Inbox.module.css';
import { InboxRow } from './InboxRow.tsx';
import type { InboxView } from './use-inbox.ts';

interface InboxProps {
  readonly inbox: InboxView;
  readonly openId: ReportId | null;
  readonly onOpen: (reportId: ReportId) => void;
  readonly searchRef: RefObject<HTMLInputElement | null>;
}

/** The reports that the filter lets through, newest first. */
export function Inbox({ inbox, openId, onOpen, searchRef }: InboxProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.inbox}>
      <div className={styles.search}>
        <TextInput
          ref={searchRef}
          aria-label={t('corrections.inbox.search')}
          placeholder={t('corrections.inbox.search')}
          leftSection={<Search size={14} aria-hidden />}
          rightSection={
            inbox.words !== '' && (
              <CloseButton
                size="sm"
                aria-label={t('corrections.empty.searchAction')}
                onClick={() => inbox.setWords('')}
              />
            )
          }
          value={inbox.words}
          onChange={({ currentTarget }) => inbox.setWords(currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.preventDefault();
            if (inbox.words === '') event.currentTarget.blur();
            else inbox.setWords('');
          }}
        />
        <QueryProblems words={inbox.words} />
      </div>
      <div className={styles.reports}>
        <Reports inbox={inbox} openId={openId} onOpen={onOpen} />
      </div>
    </div>
  );
}

function Reports({ inbox, openId, onOpen }: Omit<InboxProps, 'searchRef'>) {
  const { t } = useTranslation();
  const reports = useMemo(() => inbox.reports ?? [], [inbox.reports]);
  if (inbox.error) return <Failure error={inbox.error} onRetry={inbox.retry} />;
  if (!inbox.reports) return <Busy label={t('corrections.inbox.loading')} />;
  if (reports.length === 0) return <NothingHere inbox={inbox} />;
  return (
    <VirtualList
      label={t('corrections.inbox.label')}
      items={reports}
      idOf={({ reportId }) => reportId}
      row={(report) => <InboxRow report={report} />}
      rowHeight={112}
      openId={openId}
      onOpen={({ reportId }) => onOpen(reportId)}
      onNearEnd={inbox.more}
    />
  );
}

function NothingHere({ inbox }: { readonly inbox: InboxView }) {
  const { t } = useTranslation();
  if (inbox.words !== '')
    return (
      <EmptyState
        icon={Search}
        title={t('corrections.empty.searchTitle')}
        action={<Button onClick={() => inbox.setWords('')}>{t('corrections.empty.searchAction')}</Button>}
      >
        {t('corrections.empty.searchText', { words: inbox.words })}
      </EmptyState>
    );
  if (inbox.show !== 'open' && inbox.show !== 'all')
    return (
      <EmptyState
        icon={MailQuestion}
        title={t('corrections.empty.filteredTitle')}
        action={
          <Button onClick={() => inbox.setShow('open')}>{t('corrections.empty.filteredAction')}</Button>
        }
      >
        {t('corrections.empty.filteredText', { state: t(`corrections.state.${inbox.show}`) })}
      </EmptyState>
    );
  return (
    <EmptyState
      icon={InboxIcon}
      title={t(inbox.show === 'open' ? 'corrections.empty.openTitle' : 'corrections.empty.allTitle')}
      action={<BringInMails>{t('corrections.inbox.import')}</BringInMails>}
    >
      {t('corrections.empty.openText')}
    </EmptyState>
  );
}
