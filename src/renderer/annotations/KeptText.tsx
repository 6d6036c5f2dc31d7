import { Textarea } from '@mantine/core';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Milliseconds after the last key until the words are kept. */
const keepAfterMs = 400;

interface KeptTextProps {
  readonly label: string;
  readonly text: string;
  /** Takes the words as they are typed, so that no sentence of a comment is lost either. */
  readonly onKeep: (text: string) => void;
  /** By Ctrl-Enter or Escape: the words stay, the field goes. */
  readonly onDone: () => void;
  readonly autoFocus?: boolean;
}

/** A field whose words are kept while they are typed. */
export function KeptText({ label, text, onKeep, onDone, autoFocus = false }: KeptTextProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(text);
  const waiting = useRef<(() => void) | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const keepNow = () => {
    clearTimeout(timer.current);
    waiting.current?.();
    waiting.current = null;
  };
  const latest = useRef(keepNow);
  latest.current = keepNow;
  useEffect(() => () => latest.current(), []);
  useEffect(() => {
    const leave = () => latest.current();
    addEventListener('pagehide', leave, { capture: true });
    return () => removeEventListener('pagehide', leave, { capture: true });
  }, []);

  const change = (next: string) => {
    setTyped(next);
    clearTimeout(timer.current);
    waiting.current = () => onKeep(next);
    timer.current = setTimeout(keepNow, keepAfterMs);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const isDone = event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey));
    if (!isDone || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    keepNow();
    onDone();
  };
  return (
    <Textarea
      autoFocus={autoFocus}
      size="xs"
      autosize
      minRows={2}
      maxRows={12}
      aria-label={label}
      placeholder={t('annotations.comment.placeholder')}
      value={typed}
      onChange={({ currentTarget }) => change(currentTarget.value)}
      onBlur={keepNow}
      onKeyDown={onKeyDown}
    />
  );
}
