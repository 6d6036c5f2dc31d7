import type { ReactNode } from 'react';
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
 * Submits what works on the stored piece, so it waits until the last words are there. A component of its own, so that
 * nothing around the button is drawn anew when they are not.
 */
export function OnceSavedButton({ link, disabled = false, ...button }: OnceSavedButtonProps) {
  const saved = useLastingState(link)?.kind === 'saved';
  return <BusyButton type="submit" size="xs" disabled={disabled || !saved} {...button} />;
}
