import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo, useSyncExternalStore } from 'react';
import type { OutputOf } from '#shared/contract/contract.ts';
import type { ImageId } from '#shared/domain/ids.ts';
import type { ImageKind } from '#shared/domain/image/image.ts';
import type { ImageOrder, ImageShow } from '#shared/domain/image/image-library.ts';
import { type AskError, ask } from '../../workstation-client/ask.ts';
import { useAsk } from '../../workstation-client/use-ask.ts';
import type { ImagePlace } from './use-image-row.ts';

/** What the library is narrowed to. */
export interface Narrowing {
  readonly words: string;
  readonly show: ImageShow | null;
  readonly kind: ImageKind | null;
}

export const wide: Narrowing = { words: '', show: null, kind: null };

/** How the library is ordered, as grid and as list. */
export interface ImageSorting {
  readonly order: ImageOrder;
  readonly backwards: boolean;
}
const newestFirst: ImageSorting = { order: 'added', backwards: true };
type Asked = Narrowing & ImageSorting;

const filterKey = 'druckreif.images.filter';

/** A stored narrowing that another window wrote may lack a field. */
function stored(): Asked {
  const plain = { ...wide, ...newestFirst };
  try {
    return { ...plain, ...(JSON.parse(sessionStorage.getItem(filterKey) ?? '{}') as Partial<Asked>) };
  } catch {
    return plain;
  }
}

let narrowing = stored();
const watchers = new Set<() => void>();
const subscribe = (watcher: () => void) => {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
};

/** Narrows or orders the library, here and beside an image; a reload keeps it. */
export function narrowTo(next: Partial<Asked>): void {
  narrowing = { ...narrowing, ...next };
  sessionStorage.setItem(filterKey, JSON.stringify(narrowing));
  for (const watcher of watchers) watcher();
}

export interface Library extends Narrowing, ImageSorting {
  /** Every image that fits, in its order; undefined until the first answer is here. */
  readonly images: readonly ImagePlace[] | undefined;
  readonly imageIds: readonly ImageId[];
  readonly counts: OutputOf<'images.counts'> | undefined;
  readonly error: AskError | null;
  readonly retry: () => void;
}

/** Milliseconds without a key before the search is asked. */
const typingPause = 150;
const none: readonly ImageId[] = [];

/** The library with its filters: whole by its ids, so that its length is known; an image is asked for where it is seen. */
export function useLibrary(): Library {
  const asked = useSyncExternalStore(subscribe, () => narrowing);
  const [words] = useDebouncedValue(asked.words, typingPause);
  const question = { ...asked, words };
  const order = useQuery<OutputOf<'images.order'>, AskError>({
    queryKey: ['images.order', question],
    queryFn: ({ signal }) => ask('images.order', question, signal),
    placeholderData: keepPreviousData,
  });
  const counts = useAsk('images.counts', { words, show: asked.show, kind: asked.kind }).data;
  const imageIds = order.data?.imageIds;
  const images = useMemo(
    () => imageIds?.map((imageId, index) => ({ imageId, index, order: imageIds })),
    [imageIds],
  );
  return {
    ...asked,
    images,
    imageIds: imageIds ?? none,
    counts,
    error: order.error,
    retry: () => void order.refetch(),
  };
}
