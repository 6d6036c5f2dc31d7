import type { Editor } from '@tiptap/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommands } from '../../app/commands.ts';
import { InspectorSection } from '../../ui/InspectorSection.tsx';
import { jumpToBlock } from '../jump.ts';
import styles from './outline.module.css';
import { outlineOf } from './outline-of.ts';
import { useOutline } from './use-outline.ts';

/** The headings of the page to jump by, with the place of the cursor marked. */
export function OutlineSection({ editor }: { editor: Editor }) {
  const { t } = useTranslation();
  const { entries, current } = useOutline(editor);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, []);
  useCommands([
    {
      id: 'outline',
      label: t('writing.outline.command'),
      shortcut: 'mod+alt+O',
      run: () => {
        const entry = list.current?.querySelector<HTMLElement>('[aria-current]');
        (entry ?? list.current?.querySelector('button'))?.focus();
      },
      when: () => entries.length > 0,
    },
  ]);
  const jump = (index: number) => {
    // The page may have gained a block since the outline was drawn.
    const block = outlineOf(editor.state.doc)[index]?.block;
    if (block !== undefined) jumpToBlock(editor, block);
  };
  return (
    <InspectorSection title={t('writing.outline.title')}>
      {entries.some(({ kind }) => kind === 'subhead') ? (
        <ul ref={list} className={styles.list} aria-label={t('writing.outline.title')}>
          {entries.map(({ kind, block, words }, index) => (
            <li key={block} data-kind={kind}>
              <button
                type="button"
                className={styles.entry}
                aria-current={index === current ? 'location' : undefined}
                onClick={() => jump(index)}
              >
                {words}
              </button>
            </li>
          ))}
        </ul>
      ) : (
        <p className={styles.empty}>{t('writing.outline.empty')}</p>
      )}
    </InspectorSection>
  );
}
