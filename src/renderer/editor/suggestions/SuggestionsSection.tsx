import { Button } from '@mantine/core';
import type { Editor } from '@tiptap/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type * as Y from 'yjs';
import { InspectorSection } from '../../ui/InspectorSection.tsx';
import { SuggestionCard } from './SuggestionCard.tsx';
import styles from './suggestions.module.css';
import { useSettleAll } from './use-suggesting.ts';
import { useSuggestions } from './use-suggestions.ts';

/** Suggestions that are shown at once; a piece may have hundreds. */
const shownAtOnce = 20;

/** The open suggestions of a piece, to be settled one by one or all together; nothing where there is none. */
export function SuggestionsSection({ editor, doc }: { readonly editor: Editor; readonly doc: Y.Doc }) {
  const { t } = useTranslation();
  const open = useSuggestions(editor);
  const settleAll = useSettleAll(editor);
  const [most, setMost] = useState(shownAtOnce);
  if (open.length === 0) return null;
  const count = open.length;
  return (
    <InspectorSection title={t('suggestions.title')}>
      <ul className={styles.list}>
        {open.slice(0, most).map((suggestion) => (
          <li key={suggestion.id}>
            <SuggestionCard editor={editor} doc={doc} suggestion={suggestion} />
          </li>
        ))}
      </ul>
      {count > most && (
        <Button size="compact-sm" variant="subtle" onClick={() => setMost(most + 3 * shownAtOnce)}>
          {t('suggestions.more', { count: count - most })}
        </Button>
      )}
      {editor.isEditable && (
        <div className={styles.all}>
          <Button size="compact-sm" variant="default" onClick={() => settleAll('accept')}>
            {t('suggestions.acceptAll', { count })}
          </Button>
          <Button size="compact-sm" variant="subtle" onClick={() => settleAll('reject')}>
            {t('suggestions.rejectAll', { count })}
          </Button>
        </div>
      )}
    </InspectorSection>
  );
}
