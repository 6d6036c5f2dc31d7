import { Button, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './figure.module.css';

interface UseFieldProps {
  readonly label: string;
  /** Null: as in the record. */
  readonly value: string | null;
  /** What the record says. */
  readonly record: string;
  readonly example: string;
  readonly onChange: (value: string | null) => void;
  /** What is to be said about these words. */
  readonly children?: ReactNode;
}

/** A field of one use: what the record says while the use says nothing, and both where they differ. */
export function UseField({ label, value, record, example, onChange, children }: UseFieldProps) {
  const { t } = useTranslation();
  const said = record.trim();
  return (
    <div className={styles.useField}>
      <TextInput
        size="xs"
        label={label}
        description={
          said !== '' && value === null ? t('editor.figure.fromRecord', { words: said }) : undefined
        }
        placeholder={said || example}
        value={value ?? ''}
        onChange={({ currentTarget }) => onChange(currentTarget.value === '' ? null : currentTarget.value)}
      />
      {value !== null && said !== '' && (
        <RecordSays words={said} label={label} onTake={() => onChange(null)} />
      )}
      {children}
    </div>
  );
}

interface RecordSaysProps {
  readonly words: string;
  /** Of the field, for whoever hears the button by itself. */
  readonly label: string;
  readonly onTake: () => void;
}

/** What the record says where the use says something else, and the way back to it. */
export function RecordSays({ words, label, onTake }: RecordSaysProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.recordSays}>
      <span>{t('editor.figure.recordSays', { words })}</span>
      <Button
        size="compact-sm"
        variant="subtle"
        aria-label={t('editor.figure.asRecordOf', { field: label })}
        onClick={onTake}
      >
        {t('editor.figure.asRecord')}
      </Button>
    </div>
  );
}
