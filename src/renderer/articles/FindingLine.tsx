import { Button } from '@mantine/core';
import type { Editor } from '@tiptap/core';
import { CircleAlert, Info } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '#shared/domain/export/gate.ts';
import type { PreferredWording } from '#shared/domain/publication.ts';
import { replaceWording } from '../editor/find/replace-wording.ts';
import { jumpTo } from '../editor/jump.ts';
import { notify } from '../ui/notify.tsx';
import styles from './inspector.module.css';

interface FindingLineProps {
  readonly finding: Finding;
  /** `in-doubt`: it may be false by now, and is not said; `reading`: likewise, and its place says what goes on. */
  readonly standing: 'reading' | 'in-doubt' | undefined;
  readonly editor: Editor;
}

/** One thing that the gate found. One in doubt keeps its place, so that nothing moves beside somebody who writes. */
export function FindingLine({ finding, standing, editor }: FindingLineProps) {
  const { t } = useTranslation();
  const blocking = finding.severity === 'blocking';
  const Shape = blocking ? CircleAlert : Info;
  return (
    <li
      className={styles.finding}
      data-blocking={blocking || undefined}
      data-in-doubt={standing !== undefined || undefined}
    >
      {standing === 'reading' && <span className={styles.reading}>{t('articles.findings.reading')}</span>}
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
}

const isOnPage = ({ where }: Finding) => where.field !== 'record' && where.field !== 'correction';

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
