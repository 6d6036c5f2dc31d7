import { ActionIcon } from '@mantine/core';
import type { Editor } from '@tiptap/core';
import { X } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type * as Y from 'yjs';
import { InspectorSection } from '../ui/InspectorSection.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { ignoredWords, useIgnoredWords } from './ignored-words.ts';
import styles from './spelling.module.css';

/** The words that are let be in this piece, each to be marked again; nothing where there is none. */
export function IgnoredSection({ editor, doc }: { readonly editor: Editor; readonly doc: Y.Doc }) {
  const { t } = useTranslation();
  const { compare } = new Intl.Collator(useLanguage(), { sensitivity: 'base', numeric: true });
  const words = [...useIgnoredWords(doc)].sort(compare);
  const list = useRef<HTMLUListElement>(null);
  if (words.length === 0) return null;
  const heed = (word: string, index: number) => {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    // The button that had the focus goes with its word.
    const next = buttons[index + 1] ?? buttons[index - 1];
    if (next) next.focus();
    else editor.commands.focus();
    ignoredWords(doc).heed(word);
  };
  return (
    <InspectorSection title={t('spelling.ignored.title')}>
      <ul ref={list} className={styles.ignored}>
        {words.map((word, index) => (
          <li key={word}>
            {word}
            {editor.isEditable && (
              <ActionIcon
                size="sm"
                aria-label={t('spelling.ignored.heed', { word })}
                onClick={() => heed(word, index)}
              >
                <X size={14} aria-hidden />
              </ActionIcon>
            )}
          </li>
        ))}
      </ul>
    </InspectorSection>
  );
}
