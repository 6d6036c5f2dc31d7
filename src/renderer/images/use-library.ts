import { useDebouncedValue } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import type { Image } from '#shared/domain/image.ts';
import type { AskError } from '../workstation-client/ask.ts';
import { usePages } from '../workstation-client/use-pages.ts';

export interface LibraryView {
  readonly words: string;
  readonly setWords: (words: string) => void;
  readonly withoutCredit: boolean;
  readonly setWithoutCredit: (only: boolean) => void;
  /** Undefined until the first answer is here. */
  readonly images: readonly Image[] | undefined;
  readonly error: AskError | null;
  readonly more: () => void;
  readonly retry: () => void;
}

/** Milliseconds without a key before the search is asked. */
const typingPause = 150;

/** The image library with its filter and its search. */
export function useLibrary(): LibraryView {
  const [words, setWords] = useState('');
  const [withoutCredit, setWithoutCredit] = useState(false);
  const [asked] = useDebouncedValue(words, typingPause);
  const { pages, error, more, retry } = usePages('images.list', {
    words: asked,
    show: withoutCredit ? 'no-credit' : null,
  });
  const images = useMemo(() => pages?.flatMap((page) => page.images), [pages]);
  return { words, setWords, withoutCredit, setWithoutCredit, images, error, more, retry };
}
