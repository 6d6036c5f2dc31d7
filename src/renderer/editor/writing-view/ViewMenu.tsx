import { ActionIcon, Button, Input, Popover, SegmentedControl, Switch, Tooltip } from '@mantine/core';
import { ALargeSmall, Minus, Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../ui/use-language.ts';
import { Keys } from '../Keys.tsx';
import { alone, comeBack, stepAside } from './alone.ts';
import styles from './view-menu.module.css';
import { writingKeys } from './writing-keys.ts';
import { type FocusUnit, focusUnits, measures, stepIn, typeSizes, useWritingView } from './writing-view.ts';

/** How the page is shown: focus, typewriter, type, measure, and the page alone. */
export function ViewMenu() {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      position="top-end"
      trapFocus
      returnFocus
      width={300}
      withinPortal
    >
      <Popover.Target>
        <Tooltip label={t('writing.menu')} disabled={opened}>
          <ActionIcon
            size="sm"
            aria-label={t('writing.menu')}
            className={styles.open}
            onClick={() => setOpened(!opened)}
          >
            <ALargeSmall size={17} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('writing.menu')}>
        <Choices />
      </Popover.Dropdown>
    </Popover>
  );
}

function Choices() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { view, set } = useWritingView();
  const isAlone = alone.useOpened();
  const pixels = new Intl.NumberFormat(language === 'de' ? 'de-CH' : 'en-GB').format(view.typeSize);
  return (
    <div className={styles.choices}>
      <Input.Wrapper label={t('writing.focus.label')} labelElement="div" className={styles.wide}>
        <SegmentedControl
          size="xs"
          fullWidth
          aria-label={t('writing.focus.label')}
          value={view.focus}
          onChange={(focus) => set({ focus: focus as FocusUnit })}
          data={focusUnits.map((value) => ({ value, label: t(`writing.focus.${value}`) }))}
        />
      </Input.Wrapper>
      <Switch
        size="xs"
        label={t('writing.typewriter')}
        description={t('writing.typewriterHint')}
        checked={view.typewriter}
        onChange={(event) => set({ typewriter: event.currentTarget.checked })}
      />
      <Steps
        name="typeSize"
        shown={t('writing.pixels', { count: pixels })}
        onStep={(step) => set({ typeSize: stepIn(typeSizes, view.typeSize, step) })}
        isFirst={view.typeSize === typeSizes[0]}
        isLast={view.typeSize === typeSizes.at(-1)}
      />
      <Steps
        name="measure"
        shown={t('writing.characters', { count: view.measure })}
        onStep={(step) => set({ measure: stepIn(measures, view.measure, step) })}
        isFirst={view.measure === measures[0]}
        isLast={view.measure === measures.at(-1)}
      />
      <Button
        size="xs"
        fullWidth
        onClick={isAlone ? comeBack : stepAside}
        rightSection={<Keys shortcut={writingKeys.alone} />}
      >
        {t(isAlone ? 'writing.notAlone' : 'writing.alone')}
      </Button>
    </div>
  );
}

interface StepsProps {
  readonly name: 'typeSize' | 'measure';
  /** The value in words. */
  readonly shown: string;
  readonly onStep: (step: 1 | -1) => void;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

function Steps({ name, shown, onStep, isFirst, isLast }: StepsProps) {
  const { t } = useTranslation();
  // An end of the scale is said to be one, and keeps the focus of who arrived there by the keyboard.
  return (
    <fieldset className={styles.steps} aria-label={t(`writing.${name}.label`)}>
      <span className={styles.name}>{t(`writing.${name}.label`)}</span>
      <ActionIcon
        size="sm"
        aria-label={t(`writing.${name}.less`)}
        aria-disabled={isFirst}
        {...(isFirst ? { 'data-disabled': true } : {})}
        onClick={() => onStep(-1)}
      >
        <Minus size={14} aria-hidden />
      </ActionIcon>
      <output className={styles.value}>{shown}</output>
      <ActionIcon
        size="sm"
        aria-label={t(`writing.${name}.more`)}
        aria-disabled={isLast}
        {...(isLast ? { 'data-disabled': true } : {})}
        onClick={() => onStep(1)}
      >
        <Plus size={14} aria-hidden />
      </ActionIcon>
    </fieldset>
  );
}
