import { useDebouncedValue } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import type { Image } from '#shared/domain/image/image.ts';
import type { AskError } from '../../workstation-client/ask.ts';
import { usePages } from '../../workstation-client/use-pages.ts';

export interface ImagesToChoose {
  readonly words: string;
  readonly setWords: (words: string) => void;
  /** Undefined until the first answer is here. */
  readonly images: readonly Image[] | undefined;
  readonly error: AskError | null;
  readonly more: () => void;
  readonly retry: () => void;
}

/** Milliseconds without a key before the search is asked. */
const typingPause = 150;

/** The images of the desk with a search of their own, page by page. */
export function useChoice(): ImagesToChoose {
  const [words, setWords] = useState('');
  const [asked] = useDebouncedValue(words, typingPause);
  const { pages, error, more, retry } = usePages('images.list', { words: asked });
  const images = useMemo(() => pages?.flatMap((page) => page.images), [pages]);
  return { words, setWords, images, error, more, retry };
}
