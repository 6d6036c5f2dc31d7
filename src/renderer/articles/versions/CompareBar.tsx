import { ActionIcon, CloseButton, NativeSelect, SegmentedControl } from '@mantine/core';
import { ChevronDown, ChevronUp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ArticleDetail } from '#shared/contract/articles.ts';
import type { Layout } from './ComparedPiece.tsx';
import styles from './compared.module.css';
import type { Side } from './use-shown-versions.ts';
import { useVersionWords } from './use-version-words.ts';

interface CompareBarProps {
  readonly detail: ArticleDetail;
  readonly before: Side;
  readonly after: Side;
  readonly onChoose: (before: Side, after: Side) => void;
  readonly onClose: () => void;
  readonly layout: Layout;
  readonly onLayout: (layout: Layout) => void;
  /** Null as long as the two are not compared. */
  readonly count: number | null;
  readonly steps: {
    readonly current: number | null;
    readonly next: () => void;
    readonly previous: () => void;
  };
}

/** Which two versions are compared, how they are laid out, and the way from change to change. */
export function CompareBar(props: CompareBarProps) {
  const { t } = useTranslation();
  const { before, after, onChoose, count, steps } = props;
  const words = useVersionWords();
  const sides = [
    { value: 'now', label: t('versions.now') },
    ...props.detail.versions.map((version) => ({
      value: version.versionId,
      label: words.nameAndMoment(version),
    })),
  ];
  const layouts: { value: Layout; label: string }[] = [
    { value: 'inline', label: t('versions.layout.inline') },
    { value: 'side', label: t('versions.layout.side') },
  ];
  return (
    <div className={styles.bar}>
      <div className={styles.choices}>
        <NativeSelect
          size="xs"
          label={t('versions.before')}
          data={sides}
          value={before}
          onChange={(event) => onChoose(event.currentTarget.value as Side, after)}
        />
        <NativeSelect
          size="xs"
          label={t('versions.after')}
          data={sides}
          value={after}
          onChange={(event) => onChoose(before, event.currentTarget.value as Side)}
        />
        <CloseButton aria-label={t('versions.close')} onClick={props.onClose} />
      </div>
      <div className={styles.steps}>
        <SegmentedControl<Layout>
          size="xs"
          aria-label={t('versions.layout.label')}
          data={layouts}
          value={props.layout}
          onChange={props.onLayout}
        />
        <output className={styles.count}>
          {count !== null &&
            (steps.current === null
              ? t('versions.changes', { count })
              : t('versions.place', { at: steps.current, count }))}
        </output>
        <ActionIcon
          variant="subtle"
          aria-label={t('versions.previous')}
          disabled={!count}
          onClick={steps.previous}
        >
          <ChevronUp size={18} aria-hidden />
        </ActionIcon>
        <ActionIcon variant="subtle" aria-label={t('versions.next')} disabled={!count} onClick={steps.next}>
          <ChevronDown size={18} aria-hidden />
        </ActionIcon>
      </div>
    </div>
  );
}
