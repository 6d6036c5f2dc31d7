import { SegmentedControl } from '@mantine/core';
import type { Language } from '#shared/domain/language.ts';
import { useLanguage } from './use-language.ts';

interface LanguageSwitchProps {
  readonly label: string;
  readonly onChange: (language: Language) => void;
}

/** Each language by its own name, so that it is found from the other one. */
export function LanguageSwitch({ label, onChange }: LanguageSwitchProps) {
  const language = useLanguage();
  return (
    <SegmentedControl<Language>
      aria-label={label}
      size="sm"
      value={language}
      onChange={onChange}
      data={[
        { value: 'de', label: 'Deutsch' },
        { value: 'en', label: 'English' },
      ]}
    />
  );
}
