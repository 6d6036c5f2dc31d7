import type { Editor } from '@tiptap/core';
import { useTranslation } from 'react-i18next';
import { SpellingStatus } from '../spelling/SpellingStatus.tsx';
import { useLanguage } from '../ui/use-language.ts';
import type { ArticleLink } from './article-link.ts';
import { SavedWord } from './SavedWord.tsx';
import styles from './status.module.css';
import { SuggestingWord } from './suggestions/SuggestingWord.tsx';
import { useCounts } from './use-counts.ts';
import { ViewMenu } from './writing-view/ViewMenu.tsx';

interface StatusLineProps {
  readonly editor: Editor;
  readonly link: ArticleLink;
  /** BCP 47 tag of the piece. */
  readonly locale: string;
}

/** Words, characters, reading time, whether the spelling cannot be checked, and whether it is saved. */
export function StatusLine({ editor, link, locale }: StatusLineProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { words, characters, minutes } = useCounts(editor);
  const inWords = (count: number) =>
    new Intl.NumberFormat(language === 'de' ? 'de-CH' : 'en-GB').format(count);
  return (
    <footer className={styles.line}>
      <span>{t('editor.counts.words', { count: words, shown: inWords(words) })}</span>
      <span>{t('editor.counts.characters', { count: characters, shown: inWords(characters) })}</span>
      {words > 0 && <span>{t('editor.counts.minutes', { count: minutes })}</span>}
      <span className={styles.gap} />
      <SpellingStatus locale={locale} />
      <SuggestingWord editor={editor} />
      <SavedWord link={link} />
      <ViewMenu />
    </footer>
  );
}
