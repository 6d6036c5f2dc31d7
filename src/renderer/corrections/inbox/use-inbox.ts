import { useDebouncedValue } from '@mantine/hooks';
import { useCallback, useMemo, useSyncExternalStore } from 'react';
import type { ReportSummary } from '#shared/domain/report/report.ts';
import type { ReportView } from '#shared/domain/report/report-filter.ts';
import type { AskError } from '../../workstation-client/ask.ts';
import { usePages } from '../../workstation-client/use-pages.ts';

/** What the inbox is narrowed to, sorted by and searched for. */
export type InboxWish = Omit<ReportView, 'name'>;

export const openInbox: InboxWish = { show: 'open', filter: {}, sort: 'newest', words: '' };

/** As it was last set, for as long as the window is open: whoever comes back to the room finds it so. */
let wish = openInbox;
const watchers = new Set<() => void>();
const subscribe = (watcher: () => void) => {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
};

export interface InboxView {
  readonly wish: InboxWish;
  /** Changes some of it. */
  readonly set: (changes: Partial<InboxWish>) => void;
  /** Undefined until the first answer is here. */
  readonly reports: readonly ReportSummary[] | undefined;
  readonly error: AskError | null;
  readonly more: () => void;
  readonly retry: () => void;
}

/** Milliseconds without a key before the search is asked. */
const typingPause = 150;

/** The inbox with its filters and its search. */
export function useInbox(): InboxView {
  const now = useSyncExternalStore(subscribe, () => wish);
  const set = useCallback((changes: Partial<InboxWish>) => {
    wish = { ...wish, ...changes };
    for (const watcher of watchers) watcher();
  }, []);
  const [words] = useDebouncedValue(now.words, typingPause);
  const { show, filter, sort } = now;
  const { pages, error, more, retry } = usePages('corrections.list', { show, filter, sort, words });
  const reports = useMemo(() => pages?.flatMap((page) => page.reports), [pages]);
  return { wish: now, set, reports, error, more, retry };
}
