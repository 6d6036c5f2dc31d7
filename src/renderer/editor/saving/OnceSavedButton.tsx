import { type MouseEvent, type ReactNode, useEffect, useState } from 'react';
import { BusyButton } from '../../ui/BusyButton.tsx';
import type { ArticleLink } from './article-link.ts';
import { useLastingState } from './use-lasting-state.ts';

interface OnceSavedButtonProps {
  readonly link: ArticleLink;
  readonly variant?: 'filled' | 'default';
  readonly loading: boolean;
  readonly disabled?: boolean;
  readonly children: ReactNode;
}

/**
 * Submits what works on the stored piece. Whoever presses it, or Enter in its form, before the last words are there is
 * not asked again: it goes on by itself once they are. While they cannot be stored it says so by being disabled.
 */
export function OnceSavedButton({ link, disabled = false, loading, ...button }: OnceSavedButtonProps) {
  const lasting = useLastingState(link)?.kind;
  const isStuck = lasting === 'unreachable' || lasting === 'refused';
  const [waiting, setWaiting] = useState<HTMLFormElement | null>(null);
  useEffect(() => {
    if (!waiting) return;
    const goOn = () => {
      const { kind } = link.state;
      if (kind === 'saving') return;
      setWaiting(null);
      if (kind === 'saved') waiting.requestSubmit();
    };
    const stop = link.subscribe(goOn);
    goOn();
    return stop;
  }, [waiting, link]);
  // Enter in a field presses the button of its form as well.
  const onClick = (event: MouseEvent<HTMLButtonElement>) => {
    if (link.state.kind === 'saved') return;
    event.preventDefault();
    setWaiting(event.currentTarget.form);
  };
  return (
    <BusyButton
      type="submit"
      size="xs"
      disabled={disabled || isStuck}
      loading={loading || waiting !== null}
      onClick={onClick}
      {...button}
    />
  );
}
