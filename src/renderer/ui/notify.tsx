import { notifications } from '@mantine/notifications';
import type { ReactNode } from 'react';

/** Says quietly, at the corner, that something happened; leaves by itself. */
export const notify = (message: ReactNode): string =>
  notifications.show({ message, autoClose: 6000, withBorder: true });

/** Says what went wrong, until it is closed. For failures that have no place of their own on the page. */
export const notifyFailure = (error: { readonly message: string }): string =>
  notifications.show({ message: error.message, autoClose: false, withBorder: true, color: 'press' });
