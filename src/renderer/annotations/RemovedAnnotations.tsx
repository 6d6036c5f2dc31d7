import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Moment } from '../ui/Moment.tsx';
import type { Said } from './annotation-store.ts';
import styles from './section.module.css';
import { type Hand, setRemoved } from './write-annotations.ts';

/** Claims and comments that somebody removed, to bring them back with all that was said. */
export function RemovedAnnotations({ said, hand }: { readonly said: Said; readonly hand: Hand }) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(false);
  const { claims, comments, sources } = said.rows;
  const firstSource = (claimId: string) =>
    Object.values(sources).find((source) => source.claimId === claimId)?.text ?? '';
  const removed = [
    ...Object.values(claims).map((claim) => ({
      ...claim,
      map: 'claims' as const,
      words: firstSource(claim.id),
    })),
    ...Object.values(comments)
      .filter(({ text }) => text.trim() !== '')
      .map((comment) => ({ ...comment, map: 'comments' as const, words: comment.text })),
  ].filter(({ removedAt }) => removedAt !== null);
  if (removed.length === 0) return null;
  return (
    <>
      <Button size="compact-xs" variant="subtle" aria-expanded={shown} onClick={() => setShown(!shown)}>
        {t('annotations.showRemoved', { count: removed.length })}
      </Button>
      {shown && (
        <ul className={styles.lines}>
          {removed.map(({ id, map, by, at, words }) => (
            <li key={id} className={styles.removed}>
              <span>
                {t(map === 'claims' ? 'annotations.claim.one' : 'annotations.comment.one')}
                {words && `: ${words}`}
                <span className={styles.quiet}>
                  {by && `${by}, `}
                  <Moment at={at} brief />
                </span>
              </span>
              <Button size="compact-xs" variant="subtle" onClick={() => setRemoved(hand, map, id, false)}>
                {t('annotations.bringBack')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
