import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface LetterFormsProps {
  /** What the choice is called for who cannot see where it stands. */
  readonly label: string;
  readonly asSent: boolean;
  readonly onChoose: (asSent: boolean) => void;
}

/** The two forms of a designed letter: its text, or as it was sent. */
export function LetterForms({ label, asSent, onChoose }: LetterFormsProps) {
  const { t } = useTranslation();
  return (
    <SegmentedControl
      size="xs"
      aria-label={label}
      value={asSent ? 'asSent' : 'text'}
      onChange={(value) => onChoose(value === 'asSent')}
      data={[
        { value: 'text', label: t('corrections.asSent.text') },
        { value: 'asSent', label: t('corrections.asSent.asSent') },
      ]}
    />
  );
}
