import { notifications } from '@mantine/notifications';
import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './notify.module.css';

/** Says quietly, at the corner, that something happened; leaves by itself. */
export const notify = (message: ReactNode): string =>
  notifications.show({ message, autoClose: 6000, withBorder: true });

/** Says what went wrong, until it is closed. For failures that have no place of their own on the page. */
export const notifyFailure = (error: { readonly message: string }): string =>
  notifications.show({
    message: (
      <span className={styles.failure}>
        <CircleAlert className={styles.icon} size={16} aria-hidden />
        {error.message}
      </span>
    ),
    autoClose: false,
    withBorder: true,
  });
