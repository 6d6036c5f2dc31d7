import { Button } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { Editor } from '@tiptap/core';
import { CircleAlert, CircleCheck, Info } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { type Finding, inOrderOfWeight } from '#shared/domain/export/gate.ts';
import type { PreferredWording } from '#shared/domain/publication.ts';
import { replaceWording } from '../editor/find/replace-wording.ts';
import { jumpTo } from '../editor/jump.ts';
import { Answer } from '../ui/Answer.tsx';
import { FirstLines } from '../ui/lists/FirstLines.tsx';
import { notify } from '../ui/notify.tsx';
import type { AskError } from '../workstation-client/ask.ts';
import styles from './inspector.module.css';

interface FindingsProps {
  readonly findings: UseQueryResult<{ findings: Finding[] }, AskError>;
  readonly editor: Editor;
}

/** What the gate finds; what is on the page leads there. */
export function Findings({ findings, editor }: FindingsProps) {
  return (
    <Answer of={findings}>
      {({ findings: found }) => (hasWords(editor) ? <Found found={found} editor={editor} /> : <NothingYet />)}
    </Answer>
  );
}

/** A page that nobody has begun on is not told what it lacks. */
const hasWords = (editor: Editor): boolean => editor.state.doc.textContent.trim() !== '';

function NothingYet() {
  const { t } = useTranslation();
  return <p className={styles.finding}>{t('articles.findings.empty')}</p>;
}

const Found = ({ found, editor }: { found: readonly Finding[]; editor: Editor }) =>
  found.length === 0 ? <NothingFound /> : <List found={found} editor={editor} />;

function NothingFound() {
  const { t } = useTranslation();
  return (
    <p className={styles.finding}>
      <CircleCheck size={15} aria-hidden />
      {t('articles.findings.none')}
    </p>
  );
}

/** Puts a wording right wherever it stands. */
function Replace({ wording, editor }: { wording: PreferredWording; editor: Editor }) {
  const { t } = useTranslation();
  const replace = () => notify(t('articles.findings.replaced', { count: replaceWording(editor, wording) }));
  return (
    <Button
      className={styles.replace}
      size="compact-xs"
      aria-label={`${t('articles.findings.replace')}: ${wording.instead} → ${wording.write}`}
      onClick={replace}
    >
      {t('articles.findings.replace')}
    </Button>
  );
}

const isOnPage = ({ where }: Finding) => where.field !== 'record' && where.field !== 'correction';

function List({ found, editor }: { found: readonly Finding[]; editor: Editor }) {
  const { t } = useTranslation();
  return (
    <FirstLines lines={inOrderOfWeight(found)} first={12}>
      {(shown) => (
        <ul className={styles.plain} aria-label={t('articles.findings.label')}>
          {shown.map((finding, index) => {
            const blocking = finding.severity === 'blocking';
            const Shape = blocking ? CircleAlert : Info;
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: two findings may read alike.
              <li key={index} className={styles.finding} data-blocking={blocking || undefined}>
                <Shape size={15} aria-label={t(`articles.findings.${finding.severity}`)} />
                {isOnPage(finding) ? (
                  <button type="button" className={styles.jump} onClick={() => jumpTo(editor, finding.where)}>
                    {finding.message}
                  </button>
                ) : (
                  <span>{finding.message}</span>
                )}
                {finding.replacement && <Replace wording={finding.replacement} editor={editor} />}
              </li>
            );
          })}
        </ul>
      )}
    </FirstLines>
  );
}
