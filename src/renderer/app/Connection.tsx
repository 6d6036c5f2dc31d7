import { Unplug } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { connection } from '../workstation-client/events.ts';
import styles from './Connection.module.css';

/** A quiet line while the workstation does not answer; it goes by itself. */
export function Connection() {
  const { t } = useTranslation();
  const answering = useSyncExternalStore(connection.subscribe, connection.isAnswering);
  return (
    <div role="status">
      {!answering && (
        <p className={styles.lost}>
          <Unplug size={16} aria-hidden />
          {t('window.connection.lost')}
        </p>
      )}
    </div>
  );
}
