import { CloseButton, TextInput } from '@mantine/core';
import { Search } from 'lucide-react';
import type { KeyboardEvent, Ref } from 'react';
import { useTranslation } from 'react-i18next';

export interface SearchFieldProps {
  /** What it searches; stands in the field as long as that is empty. */
  readonly label: string;
  readonly words: string;
  readonly onWords: (words: string) => void;
  /** Gives the list below the focus. */
  readonly leadToList: () => void;
  readonly ref: Ref<HTMLInputElement>;
  readonly className?: string | undefined;
}

/**
 * The field over a list. Enter and the arrow down lead to what it found; Escape empties it, and then leads there too.
 * In a list that came over the page, the second Escape puts the list away.
 */
export function SearchField({ label, words, onWords, leadToList, ref, className }: SearchFieldProps) {
  const { t } = useTranslation();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || !['Escape', 'Enter', 'ArrowDown'].includes(event.key)) return;
    event.preventDefault();
    if (event.key === 'Escape' && words !== '') onWords('');
    // The list that the same Escape puts away would come back for it.
    else if (event.key !== 'Escape' || !event.currentTarget.closest('[role="dialog"]')) leadToList();
  };
  return (
    <TextInput
      ref={ref}
      className={className}
      // The list over the page would go with the Escape that empties the field.
      data-mantine-stop-propagation={words !== ''}
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
