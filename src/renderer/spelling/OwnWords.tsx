import { ActionIcon, Button, Input, TextInput } from '@mantine/core';
import { X } from 'lucide-react';
import { type FormEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SavedNote } from '../publication/SavedNote.tsx';
import { useLanguage } from '../ui/use-language.ts';
import type { AskError } from '../workstation-client/ask.ts';
import { useOrder } from '../workstation-client/use-ask.ts';
import styles from './settings.module.css';

/** From here on the list gets a search. */
const longList = 20;

/** The words that somebody typed, several at once where they are. */
const wordsTyped = (typed: string): string[] => typed.split(/[\s,;]+/).filter((word) => word !== '');

/** The house's own word list: added to, searched, shortened; each step can be taken back. */
export function OwnWords({ words, publicationName }: { words: readonly string[]; publicationName: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [sought, setSought] = useState('');
  const list = useWordList();
  const { compare } = new Intl.Collator(language, { sensitivity: 'base', numeric: true });
  const shown = [...words]
    .sort(compare)
    .filter((word) => word.toLocaleLowerCase().includes(sought.trim().toLocaleLowerCase()));

  const add = (event: FormEvent) => {
    event.preventDefault();
    const wanted = wordsTyped(typed).filter((word) => !words.includes(word));
    if (wanted.length > 0) list.learn(wanted);
    setTyped('');
  };
  const remove = (word: string) => {
    list.forget(word);
    // The button that had the focus goes with its word.
    field.current?.focus();
  };
  return (
    <Input.Wrapper
      label={t('settings.spelling.ownWords')}
      description={t('settings.spelling.ownWordsHint', { publication: publicationName })}
      labelElement="div"
      inputWrapperOrder={['label', 'description', 'input']}
      labelProps={{ id }}
    >
      <form className={styles.add} onSubmit={add}>
        <TextInput
          ref={field}
          aria-label={t('settings.spelling.newWord')}
          placeholder={t('settings.spelling.newWord')}
          maxLength={100}
          value={typed}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <Button type="submit" disabled={wordsTyped(typed).length === 0}>
          {t('settings.spelling.add')}
        </Button>
        {words.length > longList && (
          <TextInput
            type="search"
            className={styles.search}
            aria-label={t('settings.spelling.search')}
            placeholder={t('settings.spelling.search')}
            value={sought}
            onChange={({ currentTarget }) => setSought(currentTarget.value)}
          />
        )}
      </form>
      {words.length === 0 ? (
        <p className={styles.quiet}>{t('settings.spelling.noWords')}</p>
      ) : shown.length === 0 ? (
        <p className={styles.quiet}>{t('settings.spelling.notAmongWords')}</p>
      ) : (
        <ul className={styles.words} aria-labelledby={id}>
          {shown.map((word) => (
            <li key={word}>
              {word}
              <ActionIcon
                size="sm"
                aria-label={t('settings.spelling.removeWord', { word })}
                onClick={() => remove(word)}
              >
                <X size={14} aria-hidden />
              </ActionIcon>
            </li>
          ))}
        </ul>
      )}
      <SavedNote field={list} name={t('settings.spelling.ownWords')} />
    </Input.Wrapper>
  );
}

/** Adds to the list and takes from it, one order at a time, so that what others add meanwhile stays. */
function useWordList() {
  const learning = useOrder('spelling.learn');
  const forgetting = useOrder('spelling.forget');
  const [undo, setUndo] = useState<(() => void) | null>(null);
  const [failure, setFailure] = useState<AskError | null>(null);
  const after = (work: Promise<unknown>, back: (() => void) | null) =>
    void work.then(
      () => {
        setUndo(() => back);
        setFailure(null);
      },
      (refusal: AskError) => setFailure(refusal),
    );
  const forgetAll = async (words: readonly string[]) => {
    for (const word of words) await forgetting.mutateAsync({ word });
  };
  return {
    undo,
    failure,
    learn: (words: string[]) => after(learning.mutateAsync({ words }), () => after(forgetAll(words), null)),
    forget: (word: string) =>
      after(forgetting.mutateAsync({ word }), () => after(learning.mutateAsync({ words: [word] }), null)),
  };
}
