import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleDetail } from '#shared/contract/articles.ts';
import { useCommands } from '../../app/commands.ts';
import type { ArticleLink } from '../../editor/saving/article-link.ts';
import { Busy } from '../../ui/Busy.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { CompareBar } from './CompareBar.tsx';
import { ComparedPiece, type Layout } from './ComparedPiece.tsx';
import { CreditChanges } from './CreditChanges.tsx';
import { ChangeMarksContext } from './change-marks.ts';
import styles from './compared.module.css';
import { RecordChanges } from './RecordChanges.tsx';
import { RestoreVersion } from './RestoreVersion.tsx';
import { useChangeSteps } from './use-change-steps.ts';
import { type Comparison, useComparison } from './use-comparison.ts';
import type { Side } from './use-shown-versions.ts';

interface VersionsViewProps {
  readonly detail: ArticleDetail;
  readonly link: ArticleLink;
  readonly locale: string;
  readonly before: Side;
  readonly after: Side;
  readonly onChoose: (before: Side, after: Side) => void;
  readonly onClose: () => void;
}

const nothing: Comparison = {
  blocks: [],
  record: [],
  credits: [],
  creditsOf: { was: {}, now: {} },
  numbers: new Map(),
};

/** Two versions of a piece compared, over its page. */
export function VersionsView(props: VersionsViewProps) {
  const { t } = useTranslation();
  const { detail, before, after, onClose } = props;
  const root = useRef<HTMLElement>(null);
  const [layout, setLayout] = useState<Layout>('inline');
  const answer = useComparison(detail, props.link, before, after);
  const comparison = answer.kind === 'ready' ? answer.comparison : nothing;
  const count = answer.kind === 'ready' ? comparison.numbers.size : null;
  const steps = useChangeSteps(root, count ?? 0);
  const marks = useMemo(
    () => ({ numbers: comparison.numbers, current: steps.current, credits: comparison.creditsOf }),
    [comparison, steps.current],
  );
  useFocusWhileOpen(root);
  useCommands([
    { id: 'versions.next', label: t('versions.next'), shortcut: 'n', run: steps.next },
    { id: 'versions.previous', label: t('versions.previous'), shortcut: 'p', run: steps.previous },
    { id: 'versions.close', label: t('versions.close'), run: onClose },
  ]);

  return (
    <section
      className={styles.view}
      ref={root}
      tabIndex={-1}
      aria-label={t('versions.view')}
      onKeyDown={(event) => {
        const key = keyOf(event);
        if (key === '') return;
        event.preventDefault();
        ({ j: steps.next, k: steps.previous, Escape: onClose })[key]();
      }}
    >
      <CompareBar {...props} layout={layout} onLayout={setLayout} count={count} steps={steps} />
      <RestoreVersion detail={detail} link={props.link} before={before} after={after} />
      <div className={styles.scroller}>
        {answer.kind === 'busy' && <Busy />}
        {answer.kind === 'failed' && <Failure error={answer.error} onRetry={answer.retry} />}
        {answer.kind === 'ready' && (
          <ChangeMarksContext value={marks}>
            <div className={styles.sheet} data-layout={layout}>
              {count === 0 && <p className={styles.none}>{t('versions.none')}</p>}
              <RecordChanges changes={comparison.record} />
              <CreditChanges changes={comparison.credits} />
              <div lang={props.locale}>
                <ComparedPiece blocks={comparison.blocks} layout={layout} />
              </div>
            </div>
          </ChangeMarksContext>
        )}
      </div>
    </section>
  );
}

/** The key that means something here: j and k as in a list, and the way out. In a choice, letters choose. */
function keyOf(event: KeyboardEvent): 'j' | 'k' | 'Escape' | '' {
  const { key, target } = event;
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return '';
  if (key === 'Escape') return key;
  return (key === 'j' || key === 'k') && !(target instanceof HTMLSelectElement) ? key : '';
}

/** The view takes the focus when it opens, and gives it back to where it was when it closes. */
function useFocusWhileOpen(root: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    const before = document.activeElement;
    root.current?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [root]);
}
