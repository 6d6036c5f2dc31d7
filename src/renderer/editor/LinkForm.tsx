import { ActionIcon, Button, TextInput } from '@mantine/core';
import type { Editor } from '@tiptap/core';
import { ExternalLink } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { cleanAddress } from '#shared/domain/clean-address.ts';
import { notify } from '../ui/notify.tsx';
import { completeAddress } from './link-address.ts';
import styles from './menus.module.css';

interface LinkFormProps {
  readonly editor: Editor;
  readonly onDone: () => void;
}

/** The address of a link, checked before it is set. */
export function LinkForm({ editor, onDone }: LinkFormProps) {
  const { t } = useTranslation();
  const present = (editor.getAttributes('link').href as string | undefined) ?? '';
  const [typed, setTyped] = useState(present);
  const [refused, setRefused] = useState(false);

  const apply = (event: FormEvent) => {
    event.preventDefault();
    const address = completeAddress(typed);
    if (address === null) {
      setRefused(true);
      return;
    }
    const href = cleanAddress(address);
    if (href !== address) notify(t('editor.link.cleaned', { address: href }));
    editor.chain().focus().extendMarkRange('link').setLink({ href }).run();
    onDone();
  };
  const remove = () => {
    editor.chain().focus().extendMarkRange('link').unsetLink().run();
    onDone();
  };

  return (
    <form className={styles.linkForm} aria-label={t('editor.link.label')} onSubmit={apply}>
      <TextInput
        className={styles.linkField}
        data-autofocus
        autoFocus
        size="xs"
        aria-label={t('editor.link.address')}
        placeholder="https://"
        value={typed}
        error={refused ? t('editor.link.refused') : undefined}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setRefused(false);
        }}
      />
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
