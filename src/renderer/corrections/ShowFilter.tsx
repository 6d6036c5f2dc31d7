import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { reportState } from '#shared/domain/report-standing.ts';
import type { Show } from './use-inbox.ts';

interface ShowFilterProps {
  readonly show: Show;
  readonly onChange: (show: Show) => void;
}

/** Chooses which reports the list holds. */
export function ShowFilter({ show, onChange }: ShowFilterProps) {
  const { t } = useTranslation();
  return (
    <NativeSelect
      size="xs"
      variant="unstyled"
      aria-label={t('corrections.inbox.show')}
      value={show}
      onChange={({ currentTarget }) => onChange(currentTarget.value as Show)}
      data={[
        { value: 'open', label: t('corrections.inbox.open') },
        { value: 'all', label: t('corrections.inbox.all') },
        ...reportState.options.map((state) => ({ value: state, label: t(`corrections.state.${state}`) })),
      ]}
    />
  );
}
