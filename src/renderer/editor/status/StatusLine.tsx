import type { Editor } from '@tiptap/core';
import { targetUnits } from '#shared/domain/export/target.ts';
import { SpellingStatus } from '../../spelling/SpellingStatus.tsx';
import { HeadInHand, useHeadInHand } from '../head-lengths/HeadInHand.tsx';
import type { ArticleLink } from '../saving/article-link.ts';
import { SavedTrouble, SavedWord } from '../saving/SavedWord.tsx';
import { SuggestingWord } from '../suggestions/SuggestingWord.tsx';
import { CountButton } from '../targets/CountButton.tsx';
import { useTarget } from '../targets/use-target.ts';
import { useToldCounts } from '../targets/use-told-counts.ts';
import { ViewMenu } from '../writing-view/ViewMenu.tsx';
import { usePrintedPage } from './printed-in-pause.ts';
import styles from './status.module.css';

interface StatusLineProps {
  readonly editor: Editor;
  readonly link: ArticleLink;
  /** BCP 47 tag of the piece. */
  readonly locale: string;
}

/**
 * How long the text is, whether it cannot be checked, whether changes are suggested, and whether it is saved. One line in
 * any width (`decisions/0012-one-status-line.md`).
 */
export function StatusLine({ editor, link, locale }: StatusLineProps) {
  const told = useToldCounts();
  const { counts, ...head } = usePrintedPage(editor);
  const part = useHeadInHand(editor);
  const target = useTarget(link.doc);
  const first = target.target?.unit ?? 'words';
  // An empty page takes no time to read.
  const others = targetUnits.filter((unit) => unit !== first && (unit !== 'minutes' || counts.words > 0));
  return (
    <div>
      <SavedTrouble link={link} />
      <footer className={styles.line} data-page-foot>
        <div className={styles.told} data-target={target.target !== null || undefined}>
          <CountButton editor={editor} counts={counts} open={target} />
          {part && <HeadInHand part={part} words={head[part]} />}
          {others.map((unit) => (
            <span key={unit}>{told.length(unit, counts)}</span>
          ))}
        </div>
        <div className={styles.standing}>
          <SpellingStatus locale={locale} />
          <SuggestingWord editor={editor} />
          <SavedWord link={link} />
          <ViewMenu />
        </div>
      </footer>
    </div>
  );
}
