import { ActionIcon, Button } from '@mantine/core';
import { Check, Pencil, Trash2 } from 'lucide-react';
import { type FocusEvent, memo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Comment } from '#shared/domain/piece/annotation.ts';
import type { Thread } from '#shared/domain/piece/threads.ts';
import { Moment } from '../ui/Moment.tsx';
import { StateWord } from '../ui/StateWord.tsx';
import styles from './card.module.css';
import { KeptText } from './KeptText.tsx';
import { RemovedLine } from './SourceLine.tsx';
import { addComment, changeComment, type Hand, setRemoved, setResolved } from './write-annotations.ts';

interface CommentCardProps {
  readonly thread: Thread;
  readonly hand: Hand;
  /** The words of its passage; empty where they are no longer in the text. */
  readonly words: string;
  readonly inHand: boolean;
  /** The remark is begun and waits for its words. */
  readonly begun: boolean;
  readonly onRemove: (threadId: string) => void;
  /** The first remark was written, or left without a word. @param back leads the cursor back to the passage */
  readonly onWritten: (threadId: string, back: boolean) => void;
}

/** A remark in the margin with its replies. Closed it shows the beginning of the first. */
export const CommentCard = memo(function CommentCard(props: CommentCardProps) {
  const { thread, hand, words, inHand, begun, onRemove, onWritten } = props;
  const { t } = useTranslation();
  const card = useRef<HTMLElement>(null);
  const toCard = () => card.current?.focus();
  const [first, ...replies] = thread.comments;
  const onBlur = ({ relatedTarget }: FocusEvent) => {
    // Another window that comes to the front takes nothing back.
    if (!begun || !document.hasFocus() || card.current?.contains(relatedTarget as Node | null)) return;
    onWritten(thread.id, false);
  };
  return (
    <article
      ref={card}
      className={styles.card}
      data-in-hand={inHand || undefined}
      aria-label={t('annotations.comment.named', { words })}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the card takes the focus, and opens with it.
      tabIndex={0}
      data-card-focus={begun ? undefined : ''}
      onBlur={onBlur}
    >
      {thread.resolved && <StateWord shape="done">{t('annotations.comment.resolved')}</StateWord>}
      {begun ? (
        <>
          <div className={styles.quiet}>{hand.by}</div>
          <KeptText
            autoFocus
            label={t('annotations.comment.text')}
            text={first.text}
            onKeep={(text) => changeComment(hand, first, text, false)}
            onDone={() => onWritten(thread.id, true)}
          />
          <div className={styles.actions}>
            <Button size="compact-xs" onClick={() => onWritten(thread.id, true)}>
              {t('annotations.comment.done')}
            </Button>
          </div>
        </>
      ) : inHand ? (
        <OpenThread thread={thread} hand={hand} onRemove={() => onRemove(thread.id)} onFormLeft={toCard} />
      ) : (
        <>
          <div className={styles.quiet}>
            {first.by && `${first.by}, `}
            <Moment at={first.at} brief />
          </div>
          <p className={styles.clamped}>{first.text}</p>
          {replies.length > 0 && (
            <p className={styles.quiet}>{t('annotations.comment.replies', { count: replies.length })}</p>
          )}
        </>
      )}
    </article>
  );
});

interface OpenThreadProps {
  readonly thread: Thread;
  readonly hand: Hand;
  readonly onRemove: () => void;
  readonly onFormLeft: () => void;
}

function OpenThread({ thread, hand, onRemove, onFormLeft }: OpenThreadProps) {
  const { t } = useTranslation();
  const [replying, setReplying] = useState<string | null>(null);
  const [removed, setRemovedHere] = useState<Comment | null>(null);
  const remove = (comment: Comment, gone: boolean) => {
    setRemoved(hand, 'comments', comment.id, gone);
    setRemovedHere(gone ? comment : null);
    if (!gone) onFormLeft();
  };
  const keepReply = (text: string) => {
    const mine = thread.comments.find(({ id }) => id === replying);
    if (mine) changeComment(hand, mine, text, false);
    else if (replying !== null && text.trim() !== '') addComment(hand, thread.id, text, replying);
  };
  return (
    <>
      <ul className={styles.remarks}>
        {thread.comments
          .filter(({ id }) => id !== replying)
          .map((comment) => (
            <Remark
              key={comment.id}
              comment={comment}
              hand={hand}
              onFormLeft={onFormLeft}
              onRemove={comment.id === thread.id ? onRemove : () => remove(comment, true)}
            />
          ))}
        {removed && <RemovedLine words={removed.text} onUndo={() => remove(removed, false)} />}
      </ul>
      {replying !== null && (
        <KeptText
          autoFocus
          label={t('annotations.comment.reply')}
          text=""
          onKeep={keepReply}
          onDone={() => {
            setReplying(null);
            onFormLeft();
          }}
        />
      )}
      <div className={styles.actions}>
        {replying === null ? (
          <Button size="compact-xs" onClick={() => setReplying(hand.newId())}>
            {t('annotations.comment.reply')}
          </Button>
        ) : (
          <Button size="compact-xs" onClick={() => setReplying(null)}>
            {t('annotations.comment.done')}
          </Button>
        )}
        <Button
          size="compact-xs"
          variant="subtle"
          leftSection={<Check size={13} aria-hidden />}
          onClick={() => setResolved(hand, thread.id, !thread.resolved)}
        >
          {t(thread.resolved ? 'annotations.comment.reopen' : 'annotations.comment.resolve')}
        </Button>
      </div>
    </>
  );
}

interface RemarkProps {
  readonly comment: Comment;
  readonly hand: Hand;
  readonly onRemove: () => void;
  readonly onFormLeft: () => void;
}

/** One remark; one's own can be changed and taken away. */
function Remark({ comment, hand, onRemove, onFormLeft }: RemarkProps) {
  const { t } = useTranslation();
  const [changing, setChanging] = useState(false);
  const leave = () => {
    setChanging(false);
    onFormLeft();
  };
  return (
    <li className={styles.remark}>
      <div className={styles.remarkHead}>
        <span className={`${styles.quiet} ${styles.who}`}>
          {comment.by && `${comment.by}, `}
          <Moment at={comment.at} brief />
          {comment.editedAt && `, ${t('annotations.comment.edited')}`}
        </span>
        {comment.by === hand.by && (
          <>
            <ActionIcon
              size={24}
              aria-label={t('annotations.comment.change')}
              aria-pressed={changing}
              onClick={() => setChanging(!changing)}
            >
              <Pencil size={13} aria-hidden />
            </ActionIcon>
            <ActionIcon size={24} aria-label={t('annotations.comment.remove')} onClick={onRemove}>
              <Trash2 size={13} aria-hidden />
            </ActionIcon>
          </>
        )}
      </div>
      {changing ? (
        <KeptText
          autoFocus
          label={t('annotations.comment.text')}
          text={comment.text}
          onKeep={(text) => text.trim() !== '' && changeComment(hand, comment, text, true)}
          onDone={leave}
        />
      ) : (
        <p className={styles.text}>{comment.text}</p>
      )}
    </li>
  );
}
