import { Button, NumberInput, SegmentedControl } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Counts, progressTo } from '#shared/article-body/progress.ts';
import { mostOfTarget, type Target, type TargetUnit, targetUnits } from '#shared/domain/export/target.ts';
import styles from './targets.module.css';
import { useToldCounts } from './use-told-counts.ts';

interface TargetFormProps {
  /** Of the field of the number; its label names the form. */
  readonly fieldId: string;
  readonly counts: Counts;
  readonly target: Target | null;
  readonly onSet: (target: Target | null) => void;
}

/** All counts of the text, and how long it is meant to be: a number that Enter sets, and its unit; empty: no target. */
export function TargetForm({ fieldId, counts, target, onSet }: TargetFormProps) {
  const { t } = useTranslation();
  const told = useToldCounts();
  const [unit, setUnit] = useState<TargetUnit>(target?.unit ?? 'words');
  const [count, setCount] = useState<number | string>(target?.count ?? '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSet(typeof count === 'number' && count > 0 ? { unit, count } : null);
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <dl className={styles.counts}>
        {targetUnits.map((each) => (
          <div key={each}>
            <dt>{t(`targets.units.${each}`)}</dt>
            <dd>{told.figure(counts[each])}</dd>
          </div>
        ))}
      </dl>
      <SegmentedControl
        size="xs"
        fullWidth
        aria-label={t('targets.unit')}
        value={unit}
        onChange={(chosen) => setUnit(chosen as TargetUnit)}
        data={targetUnits.map((value) => ({ value, label: t(`targets.unitShort.${value}`) }))}
      />
      <NumberInput
        data-autofocus
        id={fieldId}
        label={t('targets.label')}
        description={target ? told.standing(target, progressTo(target, counts)) : t('targets.hint')}
        min={1}
        max={mostOfTarget}
        clampBehavior="strict"
        allowNegative={false}
        allowDecimal={false}
        hideControls
        value={count}
        onChange={setCount}
      />
      <div className={styles.actions}>
        {target && (
          <Button size="xs" variant="subtle" onClick={() => onSet(null)}>
            {t('targets.commands.clear')}
          </Button>
        )}
        <Button size="xs" type="submit">
          {t('targets.set')}
        </Button>
      </div>
    </form>
  );
}
