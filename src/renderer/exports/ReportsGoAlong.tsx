import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface ReportsGoAlongProps {
  /** How many could. */
  readonly count: number;
  readonly checked: boolean;
  readonly onChange: (isOn: boolean) => void;
}

/** Whether correction reports go along in packages; off until somebody says so, each time. Nothing where there are none. */
export function ReportsGoAlong({ count, checked, onChange }: ReportsGoAlongProps) {
  const { t } = useTranslation();
  if (count === 0) return null;
  return (
    <Checkbox
      size="sm"
      checked={checked}
      onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      label={t('handOff.reports.choice', { count })}
      description={t('handOff.reports.choiceText')}
    />
  );
}
