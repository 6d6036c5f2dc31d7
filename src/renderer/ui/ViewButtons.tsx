import { ActionIcon, Tooltip } from '@mantine/core';
import type { LucideIcon } from 'lucide-react';
import styles from './ViewButtons.module.css';

interface ViewButtonsProps<View extends string> {
  readonly label: string;
  readonly views: readonly { readonly view: View; readonly label: string; readonly icon: LucideIcon }[];
  readonly current: View;
  readonly onShow: (view: View) => void;
}

/** The ways in which a room shows its things, one of them pressed. */
export function ViewButtons<View extends string>({ label, views, current, onShow }: ViewButtonsProps<View>) {
  return (
    <fieldset className={styles.switch} aria-label={label}>
      {views.map(({ view, label: name, icon: Icon }) => (
        <Tooltip key={view} label={name}>
          <ActionIcon
            size="sm"
            className={styles.switchButton}
            aria-label={name}
            aria-pressed={view === current}
            onClick={() => onShow(view)}
          >
            <Icon size={16} aria-hidden />
          </ActionIcon>
        </Tooltip>
      ))}
    </fieldset>
  );
}
