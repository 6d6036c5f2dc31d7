import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';

interface FirstLinesProps<Line> {
  readonly lines: readonly Line[];
  /** How many are shown until somebody wants all of them. */
  readonly first: number;
  readonly children: (shown: readonly Line[]) => ReactNode;
}

/**
 * The beginning of a list that may be long, with the way to the rest. A side column of hundreds of lines helps nobody,
 * and each of its elements costs every frame in which somebody writes beside it.
 */
export function FirstLines<Line>({ lines, first, children }: FirstLinesProps<Line>) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  return (
    <>
      {children(all ? lines : lines.slice(0, first))}
      {lines.length > first && (
        <Button size="compact-xs" variant="subtle" onClick={() => setAll(!all)}>
          {all ? t('window.lists.fewer') : t('window.lists.all', { count: lines.length })}
        </Button>
      )}
    </>
  );
}
