import type { UseQueryResult } from '@tanstack/react-query';
import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { CircleCheck } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Finding, inOrderOfWeight } from '#shared/domain/export/gate.ts';
import { Answer } from '../ui/Answer.tsx';
import { FirstLines } from '../ui/lists/FirstLines.tsx';
import type { AskError } from '../workstation-client/ask.ts';
import { FindingLine } from './FindingLine.tsx';
import styles from './inspector.module.css';
import type { GateAnswer } from './use-piece.ts';
import { useDoubtful } from './use-standing-findings.ts';

interface FindingsProps {
  readonly findings: UseQueryResult<GateAnswer, AskError>;
  readonly editor: Editor;
}

/** What the gate finds; what is on the page leads there. What may be false by now is not said until the page is read anew. */
export function Findings({ findings, editor }: FindingsProps) {
  return <Answer of={findings}>{(answer) => <Found answer={answer} editor={editor} />}</Answer>;
}

function Found({ answer, editor }: { readonly answer: GateAnswer; readonly editor: Editor }) {
  const { read, findings } = answer;
  const found = useMemo(() => inOrderOfWeight(findings), [findings]);
  const doubtful = useDoubtful(editor, { read, findings: found });
  const { t } = useTranslation();
  // A page that nobody has begun on is not told what it lacks.
  if (!hasWords(editor.state.doc)) return <p className={styles.finding}>{t('articles.findings.empty')}</p>;
  if (found.length > 0) return <List found={found} doubtful={doubtful} editor={editor} />;
  return doubtful ? <p className={styles.finding}>{t('articles.findings.reading')}</p> : <NothingFound />;
}

/** Stops at the first words, since it is asked with each key that draws the list anew. */
const hasWords = (page: Node): boolean => page.children.some((block) => block.textContent.trim() !== '');

function NothingFound() {
  const { t } = useTranslation();
  return (
    <p className={styles.finding}>
      <CircleCheck size={15} aria-hidden />
      {t('articles.findings.none')}
    </p>
  );
}

interface ListProps {
  /** In the order in which they are listed. */
  readonly found: readonly Finding[];
  readonly doubtful: ReadonlySet<number> | null;
  readonly editor: Editor;
}

function List({ found, doubtful, editor }: ListProps) {
  const { t } = useTranslation();
  const [firstInDoubt] = doubtful ?? [];
  const standing = (index: number) =>
    doubtful?.has(index) ? (index === firstInDoubt ? 'reading' : 'in-doubt') : undefined;
  return (
    <FirstLines lines={found} first={12}>
      {(shown) => (
        <ul className={styles.plain} aria-label={t('articles.findings.label')}>
          {shown.map((finding, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two findings may read alike.
            <FindingLine key={index} finding={finding} standing={standing(index)} editor={editor} />
          ))}
        </ul>
      )}
    </FirstLines>
  );
}
