import { ActionIcon } from '@mantine/core';
import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { HouseElement } from '#shared/domain/publication.ts';
import { SortHandle } from '../../ui/lists/SortHandle.tsx';
import type { Sorting } from '../../ui/lists/use-sorting.ts';
import styles from './StandingSettings.module.css';

interface StandingRowProps {
  readonly element: HouseElement;
  readonly handle: ReturnType<Sorting<HTMLElement>['handle']>;
  readonly open: boolean;
  readonly onOpen: () => void;
  readonly onRemove: () => void;
}

/** One element in brief: its heading, where it stands, and how it begins. */
export function StandingRow({ element, handle, open, onOpen, onRemove }: StandingRowProps) {
  const { t } = useTranslation();
  const heading = element.heading.trim() || t('settings.standing.untitled');
  const where = [
    t(`settings.standing.kinds.${element.kind}`),
    element.sections.length > 0 ? element.sections.join(', ') : t('settings.standing.everySection'),
    ...(element.byDefault ? [] : [t('settings.standing.notByDefault')]),
  ];
  return (
    <div className={styles.row}>
      <SortHandle label={t('settings.standing.move', { heading })} handle={handle} />
      <button
        type="button"
        className={styles.open}
        data-open
        aria-expanded={open}
        aria-label={t('settings.standing.open', { heading })}
        onClick={onOpen}
      >
        <span className={styles.heading}>{heading}</span>
        <span className={styles.where}>{where.join(' · ')}</span>
        {!open && (
          <span className={styles.opening}>
            {element.blocks
              .map(({ kind, text }) => (kind === 'item' ? `• ${text}` : text))
              .join(' ')
              .slice(0, 300)}
          </span>
        )}
      </button>
      <ActionIcon size="lg" aria-label={t('settings.standing.remove', { heading })} onClick={onRemove}>
        <X size={16} aria-hidden />
      </ActionIcon>
    </div>
  );
}
