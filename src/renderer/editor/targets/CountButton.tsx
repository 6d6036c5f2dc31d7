import { Popover, Tooltip } from '@mantine/core';
import type { Editor } from '@tiptap/core';
import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Counts, progressTo } from '#shared/article-body/progress.ts';
import { useCommands } from '../../app/commands.ts';
import { TargetForm } from './TargetForm.tsx';
import { ToldCount } from './ToldCount.tsx';
import styles from './targets.module.css';
import type { OpenTarget } from './use-target.ts';

interface CountButtonProps {
  readonly editor: Editor;
  readonly counts: Counts;
  readonly open: OpenTarget;
}

/**
 * How long the text is, and how far on its way to its target; opens all counts with the form of the target. Nothing is
 * announced while somebody writes: the words of the button, and the form, say where the text stands when asked.
 */
export function CountButton({ editor, counts, open: { target, set } }: CountButtonProps) {
  const { t } = useTranslation();
  const { opened, toggle, openFromText, close, returnFocus } = useForm(editor);
  const action = t(target ? 'targets.commands.change' : 'targets.commands.set');
  const fieldId = useId();
  useCommands([
    { id: 'target.set', label: action, run: openFromText },
    {
      id: 'target.clear',
      label: t('targets.commands.clear'),
      run: () => set(null),
      when: () => target !== null,
    },
  ]);
  return (
    <Popover
      opened={opened}
      onDismiss={close}
      position="top-start"
      trapFocus
      returnFocus={returnFocus}
      width={280}
      withinPortal
    >
      <Popover.Target>
        <Tooltip label={action} disabled={opened}>
          <button type="button" className={styles.count} aria-description={action} onClick={toggle}>
            <ToldCount target={target} counts={counts} progress={target && progressTo(target, counts)} />
          </button>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown aria-labelledby={`${fieldId}-label`}>
        <TargetForm
          fieldId={fieldId}
          counts={counts}
          target={target}
          onSet={(next) => {
            set(next);
            close();
          }}
        />
      </Popover.Dropdown>
    </Popover>
  );
}

/** The form gives the focus back to where it was opened from: the button, or the text at the place of its cursor. */
function useForm(editor: Editor) {
  const [opened, setOpened] = useState(false);
  const fromText = useRef(false);
  const close = () => {
    setOpened(false);
    // At once: the next key belongs to the cursor, and not to where the browser puts it meanwhile.
    if (fromText.current) editor.view.focus();
  };
  return {
    opened,
    close,
    openFromText() {
      fromText.current = true;
      setOpened(true);
    },
    toggle() {
      if (opened) return close();
      fromText.current = false;
      setOpened(true);
    },
    returnFocus: !fromText.current,
  };
}
