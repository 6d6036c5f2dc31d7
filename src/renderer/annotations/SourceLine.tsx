import { ActionIcon, Button } from '@mantine/core';
import { FileText, Globe, type LucideIcon, Pencil, StickyNote, Trash2, UserRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Source, SourceKind } from '#shared/domain/piece/annotation.ts';
import { dayInWords } from '#shared/words/dates.ts';
import { useLanguage } from '../ui/use-language.ts';
import styles from './card.module.css';

const icons: Record<SourceKind, LucideIcon> = {
  web: Globe,
  document: FileText,
  person: UserRound,
  note: StickyNote,
};

/** A source in words. Its link opens in the system's browser, and only when somebody follows it. */
export function SourceWordsLine({ source }: { readonly source: Source }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { kind, text, seenOn, note, by } = source;
  const Icon = icons[kind];
  return (
    <>
      <Icon className={styles.sourceIcon} size={14} aria-label={t(`annotations.source.kind.${kind}`)} />
      <div className={styles.sourceWords}>
        {kind === 'web' ? (
          <a href={text} target="_blank" rel="noopener noreferrer">
            {text.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')}
          </a>
        ) : (
          <span>{text}</span>
        )}
        <div className={styles.quiet}>
          {[
            note,
            seenOn &&
              t(`annotations.source.on.${kind === 'person' ? 'person' : 'web'}`, {
                day: dayInWords(language, seenOn),
              }),
            by,
          ]
            .filter(Boolean)
            .join(' · ')}
        </div>
      </div>
    </>
  );
}

interface SourceLineProps {
  readonly source: Source;
  readonly onChange: () => void;
  readonly onRemove: () => void;
}

/** A source with what can be done to it. */
export function SourceLine({ source, onChange, onRemove }: SourceLineProps) {
  const { t } = useTranslation();
  return (
    <li className={styles.source}>
      <SourceWordsLine source={source} />
      <span className={styles.sourceTools}>
        <ActionIcon
          size={24}
          aria-label={t('annotations.source.changeNamed', { source: source.text })}
          onClick={onChange}
        >
          <Pencil size={13} aria-hidden />
        </ActionIcon>
        <ActionIcon
          size={24}
          aria-label={t('annotations.source.removeNamed', { source: source.text })}
          onClick={onRemove}
        >
          <Trash2 size={13} aria-hidden />
        </ActionIcon>
      </span>
    </li>
  );
}

/** Stands in place of what was removed, until the card is left. */
export function RemovedLine({ words, onUndo }: { readonly words: string; readonly onUndo: () => void }) {
  const { t } = useTranslation();
  return (
    <li className={styles.removed} role="status">
      <span>{t('annotations.removed', { words })}</span>
      <Button autoFocus size="compact-xs" variant="subtle" onClick={onUndo}>
        {t('window.undo')}
      </Button>
    </li>
  );
}
