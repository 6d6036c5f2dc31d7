import { Button } from '@mantine/core';
import type { Editor } from '@tiptap/core';
import { useTranslation } from 'react-i18next';
import type * as Y from 'yjs';
import { InspectorSection } from '../../ui/InspectorSection.tsx';
import { FirstLines } from '../../ui/lists/FirstLines.tsx';
import { SuggestionCard } from './SuggestionCard.tsx';
import styles from './suggestions.module.css';
import { useSettleAll } from './use-suggesting.ts';
import { useSuggestions } from './use-suggestions.ts';

/** The open suggestions of a piece, to be settled one by one or all together; nothing where there is none. */
export function SuggestionsSection({ editor, doc }: { readonly editor: Editor; readonly doc: Y.Doc }) {
  const { t } = useTranslation();
  const open = useSuggestions(editor);
  const settleAll = useSettleAll(editor);
  if (open.length === 0) return null;
  const count = open.length;
  return (
    <InspectorSection title={t('suggestions.title')}>
      <FirstLines lines={open} first={20}>
        {(shown) => (
          <ul className={styles.list}>
            {shown.map((suggestion) => (
              <li key={suggestion.id}>
                <SuggestionCard editor={editor} doc={doc} suggestion={suggestion} />
              </li>
            ))}
          </ul>
        )}
      </FirstLines>
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
