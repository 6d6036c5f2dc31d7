import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ArticleLink } from './article-link.ts';
import { useIsSaved } from './use-open-article.ts';

interface OnceSavedButtonProps {
  readonly link: ArticleLink;
  readonly variant?: 'filled' | 'default';
  readonly loading: boolean;
  readonly disabled?: boolean;
  readonly children: ReactNode;
}

/**
 * Submits what works on the stored piece, so it waits until the last words are there. A component of its own: each key
 * leaves the piece unsaved for a moment, and nothing around the button is to be drawn anew for that.
 */
export function OnceSavedButton({ link, disabled = false, ...button }: OnceSavedButtonProps) {
  const saved = useIsSaved(link);
  return <Button type="submit" size="xs" disabled={disabled || !saved} {...button} />;
}
