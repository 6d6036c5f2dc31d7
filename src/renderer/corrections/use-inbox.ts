import { useDebouncedValue } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import type { InputOf } from '#shared/contract/contract.ts';
import type { ReportSummary } from '#shared/domain/report.ts';
import type { AskError } from '../workstation-client/ask.ts';
import { usePages } from '../workstation-client/use-pages.ts';

/** Which reports are shown: those that wait for somebody, all, or those in one state. */
export type Show = NonNullable<InputOf<'corrections.list'>['show']>;

export interface InboxView {
  readonly show: Show;
  readonly setShow: (show: Show) => void;
  readonly words: string;
  readonly setWords: (words: string) => void;
  /** Undefined until the first answer is here. */
  readonly reports: readonly ReportSummary[] | undefined;
  readonly error: AskError | null;
  readonly more: () => void;
  readonly retry: () => void;
}

/** Milliseconds without a key before the search is asked. */
const typingPause = 150;

/** The inbox with its filter and its search. */
export function useInbox(): InboxView {
  const [show, setShow] = useState<Show>('open');
  const [words, setWords] = useState('');
  const [asked] = useDebouncedValue(words, typingPause);
  const { pages, error, more, retry } = usePages('corrections.list', { show, words: asked });
  const reports = useMemo(() => pages?.flatMap((page) => page.reports), [pages]);
  return { show, setShow, words, setWords, reports, error, more, retry };
}
