import { ActionIcon, Button, TextInput } from '@mantine/core';
import type { Editor } from '@tiptap/core';
import { ExternalLink } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { cleanAddress } from '#shared/domain/clean-address.ts';
import { notify } from '../../ui/notify.tsx';
import styles from '../menus.module.css';
import { type ReadAddress, readAddress } from './link-address.ts';

interface LinkFormProps {
  readonly editor: Editor;
  readonly onDone: () => void;
}

/** The address of a link, checked before it is set; where no words are selected, also the words that it is set on. */
export function LinkForm({ editor, onDone }: LinkFormProps) {
  const { t } = useTranslation();
  const present = (editor.getAttributes('link').href as string | undefined) ?? '';
  const [asksWords] = useState(editor.state.selection.empty && present === '');
  const [typed, setTyped] = useState(present);
  const [words, setWords] = useState('');
  const [refusal, setRefusal] = useState<Extract<ReadAddress, { refused: string }> | null>(null);

  /** The focus first: TipTap's own command gives it a frame later, and the next letter would be nobody's. */
  const leave = () => {
    editor.view.focus();
    onDone();
  };
  const apply = (event: FormEvent) => {
    event.preventDefault();
    const read = readAddress(typed);
    if ('refused' in read) {
      setRefusal(read);
      return;
    }
    const href = cleanAddress(read.address);
    if (href !== read.address) notify(t('editor.link.cleaned', { address: href }));
    if (asksWords) putLink(editor, words.trim() || typed.trim(), href);
    else editor.chain().extendMarkRange('link').setLink({ href }).run();
    leave();
  };
  const remove = () => {
    editor.chain().extendMarkRange('link').unsetLink().run();
    leave();
  };

  return (
    <form className={styles.linkForm} aria-label={t('editor.link.label')} onSubmit={apply}>
      <div className={styles.linkFields}>
        <TextInput
          data-autofocus
          autoFocus
          size="xs"
          aria-label={t('editor.link.address')}
          placeholder="https://"
          value={typed}
          error={refusal && t(`editor.link.refused.${refusal.refused}`, { what: refusal.what })}
          errorProps={{ role: 'alert' }}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setRefusal(null);
          }}
        />
        {asksWords && (
          <TextInput
            size="xs"
            aria-label={t('editor.link.words')}
            placeholder={`${t('editor.link.words')} (${t('editor.link.wordsHint')})`}
            value={words}
            onChange={(event) => setWords(event.currentTarget.value)}
          />
        )}
      </div>
      <Button type="submit" size="xs">
        {t('editor.link.set')}
      </Button>
      {/^https?:/i.test(present) && (
        <ActionIcon
          component="a"
          href={present}
          target="_blank"
          rel="noreferrer"
          aria-label={t('editor.link.open')}
          title={t('editor.link.open')}
          size={30}
          variant="subtle"
        >
          <ExternalLink size={15} aria-hidden />
        </ActionIcon>
      )}
      {present !== '' && (
        <Button size="xs" variant="subtle" onClick={remove}>
          {t('window.remove')}
        </Button>
      )}
    </form>
  );
}

/** Puts linked words in at the cursor, which goes on behind them. */
function putLink(editor: Editor, words: string, href: string): void {
  const { state, view } = editor;
  const { $from } = state.selection;
  const link = state.schema.marks.link!.create({ href });
  const marks = link.addToSet(state.storedMarks ?? $from.marks());
  const tr = state.tr.replaceSelectionWith(state.schema.text(words, marks), false);
  view.dispatch(tr.removeStoredMark(link.type).scrollIntoView());
}
