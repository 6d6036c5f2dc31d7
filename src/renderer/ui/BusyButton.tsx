import { Button, type ButtonProps } from '@mantine/core';
import { type ComponentPropsWithoutRef, useLayoutEffect, useRef } from 'react';
import { isFocusNowhere } from './focus-nowhere.ts';

type BusyButtonProps = ButtonProps & Omit<ComponentPropsWithoutRef<'button'>, keyof ButtonProps>;

/**
 * The button of work that takes a while. While it is at it nobody can press it, and the browser takes the focus away
 * from it: it comes back here, unless somebody took it elsewhere meanwhile, or the button went.
 */
export function BusyButton({ loading = false, ...props }: BusyButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  const hadFocus = useRef(false);
  useLayoutEffect(() => {
    // The browser has not taken notice of the change yet.
    if (loading) hadFocus.current = document.activeElement === button.current;
    else if (hadFocus.current && isFocusNowhere()) button.current?.focus({ preventScroll: true });
  }, [loading]);
  return <Button ref={button} loading={loading} {...props} />;
}
