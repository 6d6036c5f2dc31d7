import type { Counts, Progress } from '#shared/article-body/progress.ts';
import type { Target } from '#shared/domain/export/target.ts';
import styles from './targets.module.css';
import { useToldCounts } from './use-told-counts.ts';

interface ToldCountProps {
  readonly target: Target | null;
  readonly counts: Counts;
  readonly progress: Progress | null;
}

/** `420 Wörter`; with a target `420 / 600 Wörter` over a thin bar, and by how much it is over. */
export function ToldCount({ target, counts, progress }: ToldCountProps) {
  const told = useToldCounts();
  if (!target || !progress) return <span>{told.length('words', counts)}</span>;
  const over = told.over(progress);
  return (
    <>
      <span className={styles.towards}>
        <span>
          {told.towards(target, progress)} <span className={styles.unit}>{told.unitOf(target)}</span>
        </span>
        <span className={styles.bar} aria-hidden data-over={over !== '' || undefined}>
          <span style={{ width: `${progress.share * 100}%` }} />
        </span>
      </span>
      {over && (
        <span className={styles.over}>
          <span className={styles.overWords}>{over}</span>
          <span className={styles.overShort} aria-hidden>
            {told.overShort(progress)}
          </span>
        </span>
      )}
    </>
  );
}
