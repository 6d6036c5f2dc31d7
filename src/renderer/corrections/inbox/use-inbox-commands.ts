import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportId } from '#shared/domain/ids.ts';
import { useCommands } from '../../app/commands.ts';
import { neighbour } from './neighbour.ts';

interface InboxInHand {
  /** The reports of the list, in its order. */
  readonly ids: readonly ReportId[];
  readonly openId: ReportId | null;
  readonly open: (reportId: ReportId | null) => void;
  readonly searchRef: RefObject<HTMLInputElement | null>;
}

const focusList = () => document.querySelector<HTMLElement>('[role="listbox"]')?.focus();

/** Moves through the inbox by the keys of a mail program. */
export function useInboxCommands({ ids, openId, open, searchRef }: InboxInHand): void {
  const { t } = useTranslation();
  const move = (direction: 1 | -1) => () => {
    if (openId === null) focusList();
    else open(neighbour(ids, openId, direction));
  };
  const back = () => {
    open(null);
    focusList();
  };
  useCommands([
    { id: 'corrections.next', label: t('corrections.command.next'), shortcut: 'j', run: move(1) },
    { id: 'corrections.previous', label: t('corrections.command.previous'), shortcut: 'k', run: move(-1) },
    {
      id: 'corrections.back',
      label: t('corrections.command.back'),
      shortcut: 'u',
      run: back,
      when: () => openId !== null,
    },
    {
      id: 'corrections.search',
      label: t('corrections.command.search'),
      shortcut: '/',
      run: () => searchRef.current?.focus(),
    },
  ]);
}
