import { Button } from '@mantine/core';
import { type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { BusyButton } from '../../ui/BusyButton.tsx';
import { Failure } from '../../ui/Failure.tsx';
import styles from './StepForm.module.css';

/** What every step is given. */
export interface StepProps<Detail> {
  readonly detail: Detail;
  /** The step was taken. */
  readonly onDone: () => void;
  /** The step was not taken after all. */
  readonly onLeave: () => void;
}

interface StepFormProps {
  /** None where the dialog around it says what it is. */
  readonly title?: string;
  readonly submitLabel: string;
  readonly onSubmit: () => void;
  readonly onLeave: () => void;
  readonly busy: boolean;
  readonly error: { readonly message: string } | null;
  /** Whether everything that is needed has been filled in. */
  readonly ready?: boolean;
  /** Further actions, beside the primary one. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of one step: Ctrl+Enter takes it, Escape leaves it, a refusal is told in its place. */
export function StepForm({ ready = true, ...props }: StepFormProps) {
  const { t } = useTranslation();
  const titleId = useId();
  const form = useRef<HTMLFormElement>(null);
  // A form without a field to begin with takes the focus itself, or its keys would reach nobody.
  useEffect(() => {
    if (!form.current?.contains(document.activeElement)) form.current?.focus();
  }, []);
  const take = () => {
    if (ready && !props.busy) props.onSubmit();
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    take();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.defaultPrevented) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      take();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      props.onLeave();
    }
  };
  return (
    <form
      ref={form}
      className={styles.form}
      aria-labelledby={props.title ? titleId : undefined}
      tabIndex={-1}
      onSubmit={onSubmit}
      onKeyDown={onKeyDown}
    >
      {props.title && (
        <h3 className={styles.title} id={titleId}>
          {props.title}
        </h3>
      )}
      <div className={styles.fields}>{props.children}</div>
      {props.error && <Failure error={props.error} />}
      <div className={styles.actions}>
        <BusyButton type="submit" variant="filled" disabled={!ready} loading={props.busy}>
          {props.submitLabel}
        </BusyButton>
        <Button variant="subtle" onClick={props.onLeave}>
          {t('corrections.steps.cancel')}
        </Button>
        {props.actions && <div className={styles.more}>{props.actions}</div>}
      </div>
    </form>
  );
}
