import { CloseButton, TextInput } from '@mantine/core';
import { Search } from 'lucide-react';
import type { KeyboardEvent, Ref } from 'react';
import { useTranslation } from 'react-i18next';

interface SearchFieldProps {
  /** What it searches; stands in the field as long as that is empty. */
  readonly label: string;
  readonly words: string;
  readonly onWords: (words: string) => void;
  /** Gives the list below the focus. */
  readonly leadToList: () => void;
  readonly ref: Ref<HTMLInputElement>;
  readonly className?: string | undefined;
}

/** The field over a list. Enter and the arrow down lead to what it found; Escape empties it, and then leads there too. */
export function SearchField({ label, words, onWords, leadToList, ref, className }: SearchFieldProps) {
  const { t } = useTranslation();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || !['Escape', 'Enter', 'ArrowDown'].includes(event.key)) return;
    event.preventDefault();
    if (event.key === 'Escape' && words !== '') onWords('');
    else leadToList();
  };
  return (
    <TextInput
      ref={ref}
      className={className}
      size="xs"
      aria-label={label}
      placeholder={label}
      leftSection={<Search size={14} aria-hidden />}
      rightSection={
        words !== '' && (
          <CloseButton size="xs" aria-label={t('window.clearSearch')} onClick={() => onWords('')} />
        )
      }
      value={words}
      onKeyDown={onKeyDown}
      onChange={({ currentTarget }) => onWords(currentTarget.value)}
    />
  );
}
