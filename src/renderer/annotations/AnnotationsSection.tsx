import { Button } from '@mantine/core';
import type { Editor } from '@tiptap/core';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type * as Y from 'yjs';
import type { ClaimAsItStands } from '#shared/domain/piece/claims.ts';
import type { Thread } from '#shared/domain/piece/threads.ts';
import { focusCard } from '../margin/card-focus.ts';
import { goToPassage } from '../margin/passage-in-hand.ts';
import { keyOf } from '../margin/passages.ts';
import { usePassages } from '../margin/use-passages.ts';
import { InspectorSection } from '../ui/InspectorSection.tsx';
import { FirstLines } from '../ui/lists/FirstLines.tsx';
import { StateWord } from '../ui/StateWord.tsx';
import { type Said, useSaid } from './annotation-store.ts';
import { GoneCards } from './GoneCards.tsx';
import { RemovedAnnotations } from './RemovedAnnotations.tsx';
import { resolvedThreads } from './resolved-threads.ts';
import styles from './section.module.css';
import { claimShape } from './standing-shape.ts';
import { useHand } from './use-hand.ts';

/** All claims and comments of the open piece, in the order of the page; those whose passages are gone at the end. */
export function AnnotationsSection({ editor, doc }: { readonly editor: Editor; readonly doc: Y.Doc }) {
  const { t } = useTranslation();
  const said = useSaid(doc);
  const hand = useHand(doc);
  const passages = usePassages(editor);
  const withResolved = resolvedThreads.useOpened();
  const counts = useCounts(said.claims, said.threads);
  const { claims, threads, standings } = said;
  const resolved = threads.filter((thread) => thread.resolved).length;

  const listed = passages.filter(
    ({ key }) => standings.has(key) && (withResolved || standings.get(key) !== 'resolved'),
  );
  const placed = new Set(passages.map(({ key }) => key));
  const open = (key: string) => {
    goToPassage(editor, key, true);
    focusCard(key);
  };
  if (claims.length + threads.length === 0 && !hasRemoved(said)) return null;
  return (
    <InspectorSection title={t('annotations.section')}>
      {counts !== '' && <p className={styles.counts}>{counts}</p>}
      {listed.length > 0 && (
        <FirstLines lines={listed} first={12}>
          {(shown) => (
            <ul className={styles.lines} aria-label={t('annotations.section')}>
              {shown.map(({ key, words }) => (
                <Line
                  key={key}
                  id={key}
                  words={words}
                  standing={standings.get(key) ?? 'remark'}
                  onOpen={open}
                />
              ))}
            </ul>
          )}
        </FirstLines>
      )}
      {resolved > 0 && (
        <Button
          size="compact-xs"
          variant="subtle"
          aria-pressed={withResolved}
          onClick={withResolved ? resolvedThreads.close : resolvedThreads.open}
        >
          {t(withResolved ? 'annotations.hideResolved' : 'annotations.showResolved', { count: resolved })}
        </Button>
      )}
      <GoneCards
        editor={editor}
        hand={hand}
        claims={claims.filter(({ id }) => !placed.has(keyOf('claim', id)))}
        threads={threads.filter((thread) => !placed.has(keyOf('comment', thread.id)) && !thread.resolved)}
      />
      <RemovedAnnotations said={said} hand={hand} />
    </InspectorSection>
  );
}

const hasRemoved = ({ rows }: Said): boolean =>
  [...Object.values(rows.claims), ...Object.values(rows.comments)].some(
    ({ removedAt }) => removedAt !== null,
  );

function useCounts(claims: readonly ClaimAsItStands[], threads: readonly Thread[]): string {
  const { t } = useTranslation();
  const open = claims.filter(({ state }) => state === 'open').length;
  const disputed = claims.filter(({ state }) => state === 'disputed').length;
  const remarks = threads.filter((thread) => !thread.resolved).length;
  return [
    claims.length > 0 && t('annotations.claim.count', { count: claims.length }),
    open > 0 && t('annotations.claim.countOpen', { count: open }),
    disputed > 0 && t('annotations.claim.countDisputed', { count: disputed }),
    remarks > 0 && t('annotations.comment.count', { count: remarks }),
  ]
    .filter(Boolean)
    .join(', ');
}

interface LineProps {
  /** As `Passage.key`. */
  readonly id: string;
  readonly words: string;
  readonly standing: ReturnType<Said['standings']['get']> & string;
  readonly onOpen: (key: string) => void;
}

/** One passage; leads to it and into its card. */
const Line = memo(
  function Line({ id, words, standing, onOpen }: LineProps) {
    const { t } = useTranslation();
    const isRemark = standing === 'remark' || standing === 'resolved';
    return (
      <li>
        <button type="button" className={styles.line} onClick={() => onOpen(id)}>
          <span className={styles.state}>
            {isRemark ? (
              <StateWord shape={standing === 'resolved' ? 'done' : 'remark'}>
                {t(standing === 'resolved' ? 'annotations.comment.resolved' : 'annotations.comment.one')}
              </StateWord>
            ) : (
              <StateWord shape={claimShape[standing]}>{t(`annotations.claim.${standing}`)}</StateWord>
            )}
          </span>
          <span className={styles.words}>{words}</span>
        </button>
      </li>
    );
  },
  (a, b) => a.id === b.id && a.words === b.words && a.standing === b.standing,
);
