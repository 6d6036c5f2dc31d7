import type { Editor } from '@tiptap/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClaimAsItStands } from '#shared/domain/piece/claims.ts';
import type { Thread } from '#shared/domain/piece/threads.ts';
import { keyOf } from '../margin/passages.ts';
import { ClaimCard } from './ClaimCard.tsx';
import { CommentCard } from './CommentCard.tsx';
import styles from './section.module.css';
import { useCardActs } from './use-annotation-cards.tsx';
import type { Hand } from './write-annotations.ts';

interface GoneCardsProps {
  readonly editor: Editor;
  readonly hand: Hand;
  readonly claims: readonly ClaimAsItStands[];
  readonly threads: readonly Thread[];
}

/** What was said about passages that are no longer in the text; nothing of it is lost. */
export function GoneCards({ editor, hand, claims, threads }: GoneCardsProps) {
  const { t } = useTranslation();
  const acts = useCardActs(editor, hand);
  const [inHand, setInHand] = useState<string | null>(null);
  if (claims.length + threads.length === 0) return null;
  const common = (key: string) => ({ hand, words: '', inHand: key === inHand });
  return (
    <section aria-label={t('annotations.gone')}>
      <h3 className={styles.goneTitle}>{t('annotations.gone')}</h3>
      <ul className={styles.goneCards}>
        {claims.map((claim) => {
          const key = keyOf('claim', claim.id);
          return (
            <li key={key} onFocus={() => setInHand(key)}>
              <ClaimCard {...common(key)} claim={claim} onRemove={acts.removeClaim} />
            </li>
          );
        })}
        {threads.map((thread) => {
          const key = keyOf('comment', thread.id);
          return (
            <li key={key} onFocus={() => setInHand(key)}>
              <CommentCard
                {...common(key)}
                thread={thread}
                begun={false}
                onRemove={acts.removeThread}
                onWritten={acts.written}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
