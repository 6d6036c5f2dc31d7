import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useMemo } from 'react';
import type { OutputOf } from '#shared/contract/contract.ts';
import { usePages } from '../workstation-client/use-pages.ts';
import type { LookedFor } from './find-in-pieces.ts';

export type FoundPiece = OutputOf<'search.places'>['pieces'][number];

/** One place of one piece. */
export interface FoundPlace {
  readonly key: string;
  readonly piece: FoundPiece;
  /** Its number among the places of the piece, from 0. */
  readonly nth: number;
  readonly line: string;
}

export interface FoundPlaces {
  readonly pieces: readonly FoundPiece[];
  /** All that are shown, in the order of the list. */
  readonly places: readonly FoundPlace[];
  /** All that were counted, also those that are not shown. */
  readonly count: number;
  /** Whether the answer is of what is typed now. */
  readonly searching: boolean;
  /** Whether older pieces were not looked at yet. */
  readonly goesOn: boolean;
  readonly failure: string | null;
  readonly more: () => void;
}

/** Milliseconds of rest in typing before the pieces are searched. */
const rest = 150;
/** Fewer places than this do not fill the list: the next are asked for at once. */
const enough = 20;

export function useFoundPlaces(looked: LookedFor): FoundPlaces {
  const [asked] = useDebouncedValue(looked, rest);
  const found = usePages('search.places', asked);
  const { pages, more, outdated } = found;
  const pieces = useMemo(() => pages?.flatMap((page) => page.pieces) ?? [], [pages]);
  const places = useMemo(
    () =>
      pieces.flatMap((piece) =>
        piece.places.map((line, nth) => ({ key: `${piece.articleId} ${nth}`, piece, nth, line })),
      ),
    [pieces],
  );
  const goesOn = (pages?.at(-1)?.next ?? null) !== null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each answer may be too short, also one with nothing in it.
  useEffect(() => {
    if (goesOn && places.length < enough) more();
  }, [pages, goesOn, places.length, more]);
  return {
    pieces,
    places,
    count: pieces.reduce((sum, piece) => sum + piece.count, 0),
    searching: asked !== looked || outdated || (!pages && !found.error),
    goesOn,
    failure: found.error?.message ?? null,
    more,
  };
}
