import { Button } from '@mantine/core';
import { Inbox as InboxIcon, MailQuestion, Search } from 'lucide-react';
import { type RefObject, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportId } from '#shared/domain/ids.ts';
import type { ReportSummary } from '#shared/domain/report/report.ts';
import { Busy } from '../../ui/Busy.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Failure } from '../../ui/Failure.tsx';
import type { Marks } from '../../ui/lists/marks.ts';
import { SearchWithFilters } from '../../ui/lists/SearchWithFilters.tsx';
import { VirtualList } from '../../ui/lists/VirtualList.tsx';
import { PostLine } from '../post/PostLine.tsx';
import { BringInMails } from './BringInMails.tsx';
import { focusInbox } from './focus-inbox.ts';
import styles from './Inbox.module.css';
import { InboxFilters } from './InboxFilters.tsx';
import { InboxRow } from './InboxRow.tsx';
import { sameWish } from './inbox-views.ts';
import { MarkedReports } from './MarkedReports.tsx';
import { type InboxView, openInbox } from './use-inbox.ts';

interface InboxProps {
  readonly inbox: InboxView;
  readonly openId: ReportId | null;
  readonly onOpen: (reportId: ReportId) => void;
  readonly searchRef: RefObject<HTMLInputElement | null>;
  readonly marks: Marks;
  readonly marked: readonly ReportSummary[];
}

/** The reports that view, filters and words let through. */
export function Inbox({ inbox, openId, onOpen, searchRef, marks, marked }: InboxProps) {
  const { t } = useTranslation();
  const { words, filter } = inbox.wish;
  const setWords = (next: string) => inbox.set({ words: next });
  return (
    <div className={styles.inbox} data-inbox>
      <SearchWithFilters
        ref={searchRef}
        label={t('corrections.inbox.search')}
        words={words}
        onWords={setWords}
        leadToList={focusInbox}
        active={Object.keys(filter).length}
      >
        <InboxFilters inbox={inbox} />
      </SearchWithFilters>
      <div className={styles.reports}>
        <Reports inbox={inbox} openId={openId} onOpen={onOpen} marks={marks} />
      </div>
      <PostLine />
      <MarkedReports marked={marked} onMark={marks.change} />
    </div>
  );
}

function Reports({ inbox, openId, onOpen, marks }: Omit<InboxProps, 'searchRef' | 'marked'>) {
  const { t } = useTranslation();
  const reports = useMemo(() => inbox.reports ?? [], [inbox.reports]);
  if (inbox.error) return <Failure error={inbox.error} onRetry={inbox.retry} />;
  if (!inbox.reports) return <Busy label={t('corrections.inbox.loading')} />;
  if (reports.length === 0) return <NothingHere inbox={inbox} />;
  return (
    <VirtualList
      label={t('corrections.inbox.label')}
      of={JSON.stringify(inbox.wish)}
      items={reports}
      idOf={({ reportId }) => reportId}
      row={(report) => <InboxRow report={report} marked={marks.ids.has(report.reportId)} />}
      marks={marks}
      rowHeight={112}
      openId={openId}
      takesFocus={openId === null}
      onOpen={({ reportId }) => onOpen(reportId)}
      onNearEnd={inbox.more}
    />
  );
}

function NothingHere({ inbox }: { readonly inbox: InboxView }) {
  const { t } = useTranslation();
  const { words, show } = inbox.wish;
  if (words !== '')
    return (
      <EmptyState
        icon={Search}
        title={t('corrections.empty.searchTitle')}
        action={<Button onClick={() => inbox.set({ words: '' })}>{t('window.clearSearch')}</Button>}
      >
        {t('corrections.empty.searchText', { words })}
      </EmptyState>
    );
  const isOpen = sameWish(inbox.wish, openInbox);
  if (!isOpen && !sameWish(inbox.wish, { ...openInbox, show: 'all' }))
    return (
      <EmptyState
        icon={MailQuestion}
        title={t('corrections.empty.filteredTitle')}
        action={<Button onClick={() => inbox.set(openInbox)}>{t('corrections.empty.filteredAction')}</Button>}
      >
        {t('corrections.empty.filteredText')}
      </EmptyState>
    );
  return (
    <EmptyState
      icon={InboxIcon}
      title={t(show === 'open' ? 'corrections.empty.openTitle' : 'corrections.empty.allTitle')}
      action={<BringInMails>{t('corrections.inbox.import')}</BringInMails>}
    >
      {t('corrections.empty.openText')}
    </EmptyState>
  );
}
