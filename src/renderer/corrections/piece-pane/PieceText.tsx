import { useEffect, useRef } from 'react';
import type { LineKind } from '#shared/article-body/text.ts';
import type { Range } from '#shared/domain/report/letter-words.ts';
import styles from './PiecePane.module.css';
import { linesOf, type PieceLine } from './piece-lines.ts';

interface PieceTextProps {
  readonly label: string;
  /** What is shown; something else is shown at its own place. */
  readonly of: string;
  readonly text: string;
  readonly lineKinds: readonly LineKind[];
  readonly marked: Range | null;
}

/** The text of a piece, scrolled to the passage that is marked in it. */
export function PieceText({ label, of, text, lineKinds, marked }: PieceTextProps) {
  const scroller = useRef<HTMLElement>(null);
  const start = marked?.start ?? null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another report or another passage is shown at its place.
  useEffect(() => {
    const pane = scroller.current;
    if (!pane) return;
    // A column gets its width after it is drawn, and may be given another; the lines then break elsewhere.
    const observer = new ResizeObserver(() => showPassage(pane));
    observer.observe(pane);
    return () => observer.disconnect();
  }, [of, start]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard.
    <article className={styles.scroller} ref={scroller} aria-label={label} tabIndex={0}>
      {linesOf(text, lineKinds, marked).map((line) => (
        <Line key={line.start} line={line} />
      ))}
    </article>
  );
}

function showPassage(pane: HTMLElement): void {
  const mark = pane.querySelector('mark');
  if (mark) mark.scrollIntoView({ block: 'center' });
  else pane.scrollTo({ top: 0 });
}

/** As on the writing page; a heading of the piece is one for screen readers, too. */
const elementOf: Partial<Record<LineKind, 'h2' | 'h3'>> = { headline: 'h2', subhead: 'h3' };

function Line({ line }: { readonly line: PieceLine }) {
  const [before, marked, after] = line.parts;
  const Element = elementOf[line.kind] ?? 'p';
  return (
    <Element className={styles.line} data-kind={line.kind}>
      {before}
      {marked && <mark>{marked}</mark>}
      {after}
    </Element>
  );
}
