import { Button, type ButtonProps } from '@mantine/core';
import type { ComponentPropsWithoutRef } from 'react';
import { useFocusOnceIdle } from './use-focus-once-idle.ts';

type BusyButtonProps = ButtonProps & Omit<ComponentPropsWithoutRef<'button'>, keyof ButtonProps>;

/** The button of work that takes a while; nobody can press it while it is at it, and the focus comes back to it. */
export function BusyButton({ loading = false, ...props }: BusyButtonProps) {
  const button = useFocusOnceIdle(loading);
  return <Button ref={button} loading={loading} {...props} />;
}
