import { ActionIcon, Button, SegmentedControl } from '@mantine/core';
import { Plus, Trash2 } from 'lucide-react';
import { memo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ClaimState, claimState, type Source } from '#shared/domain/piece/annotation.ts';
import type { ClaimAsItStands } from '#shared/domain/piece/claims.ts';
import { Moment } from '../ui/Moment.tsx';
import { StateWord } from '../ui/StateWord.tsx';
import { hasKeptDraft } from '../ui/use-kept-draft.ts';
import styles from './card.module.css';
import { SourceForm } from './SourceForm.tsx';
import { RemovedLine, SourceLine } from './SourceLine.tsx';
import { claimShape } from './standing-shape.ts';
import { addSource, changeSource, type Hand, setClaimState, setRemoved } from './write-annotations.ts';

interface ClaimCardProps {
  readonly claim: ClaimAsItStands;
  readonly hand: Hand;
  /** The words of its passage; empty where they are no longer in the text. */
  readonly words: string;
  /** In hand it shows everything and can be worked on; else only how it stands. */
  readonly inHand: boolean;
  readonly onRemove: (claimId: string) => void;
}

/** A claim: how it stands, who said so, and what it rests on. */
export const ClaimCard = memo(function ClaimCard({ claim, hand, words, inHand, onRemove }: ClaimCardProps) {
  const { t } = useTranslation();
  const card = useRef<HTMLElement>(null);
  const { id, state, by, at, sources } = claim;
  return (
    <article
      ref={card}
      className={styles.card}
      data-in-hand={inHand || undefined}
      aria-label={t('annotations.claim.named', { words })}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the card takes the focus, and opens with it.
      tabIndex={0}
      data-card-focus
    >
      <div className={styles.head}>
        <StateWord shape={claimShape[state]}>{t(`annotations.claim.${state}`)}</StateWord>
        {!inHand && (
          <span className={styles.quiet}>{t('annotations.claim.sources', { count: sources.length })}</span>
        )}
      </div>
      <p className={styles.quiet}>
        {by && `${by}, `}
        <Moment at={at} brief />
      </p>
      {inHand && (
        <>
          <SegmentedControl
            size="xs"
            fullWidth
            aria-label={t('annotations.claim.state')}
            value={state}
            onChange={(value) => setClaimState(hand, id, value as ClaimState)}
            data={claimState.options.map((value) => ({ value, label: t(`annotations.claim.${value}`) }))}
          />
          <Sources
            claim={claim}
            hand={hand}
            onFormLeft={() => card.current?.focus()}
            onRemoveClaim={() => onRemove(id)}
          />
        </>
      )}
    </article>
  );
});

interface SourcesProps {
  readonly claim: ClaimAsItStands;
  readonly hand: Hand;
  /** The form with the focus goes; somebody has to take it. */
  readonly onFormLeft: () => void;
  readonly onRemoveClaim: () => void;
}

function Sources({ claim, hand, onFormLeft, onRemoveClaim }: SourcesProps) {
  const { t } = useTranslation();
  const { id, sources } = claim;
  const draftName = `source.${id}`;
  const [form, setForm] = useState<'new' | Source | null>(hasKeptDraft(draftName) ? 'new' : null);
  const [removed, setRemovedHere] = useState<Source | null>(null);
  const remove = (source: Source, gone: boolean) => {
    setRemoved(hand, 'sources', source.id, gone);
    setRemovedHere(gone ? source : null);
    if (!gone) onFormLeft();
  };
  const leaveForm = () => {
    setForm(null);
    onFormLeft();
  };
  return (
    <>
      {(sources.length > 0 || removed) && (
        <ul className={styles.sources} aria-label={t('annotations.source.list')}>
          {sources.map((source) =>
            form !== null && form !== 'new' && form.id === source.id ? (
              <li key={source.id}>
                <SourceForm
                  name={`source.${source.id}`}
                  source={source}
                  onDone={(given) => {
                    changeSource(hand, source, given);
                    leaveForm();
                  }}
                  onCancel={leaveForm}
                />
              </li>
            ) : (
              <SourceLine
                key={source.id}
                source={source}
                onChange={() => setForm(source)}
                onRemove={() => remove(source, true)}
              />
            ),
          )}
          {removed && <RemovedLine words={removed.text} onUndo={() => remove(removed, false)} />}
        </ul>
      )}
      {form === 'new' ? (
        <SourceForm
          name={draftName}
          source={null}
          onDone={(given) => {
            addSource(hand, id, given);
            leaveForm();
          }}
          onCancel={leaveForm}
        />
      ) : (
        <div className={styles.actions}>
          <Button
            size="compact-xs"
            leftSection={<Plus size={13} aria-hidden />}
            onClick={() => setForm('new')}
          >
            {t('annotations.source.add')}
          </Button>
          <ActionIcon
            className={styles.atEnd}
            size={24}
            aria-label={t('annotations.claim.remove')}
            onClick={onRemoveClaim}
          >
            <Trash2 size={13} aria-hidden />
          </ActionIcon>
        </div>
      )}
    </>
  );
}
