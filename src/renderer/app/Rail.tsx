import { Search } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import type { Publication } from '#shared/domain/publication.ts';
import { palette } from './overlays.ts';
import styles from './Rail.module.css';
import { type RoomDoor, roomAt, rooms } from './routes.tsx';

interface RailProps {
  readonly publication: Publication;
  readonly openReports: number;
}

/** The way to every room; a count stands only where something is due. */
export function Rail({ publication, openReports }: RailProps) {
  const { t } = useTranslation();
  const [path] = useLocation();
  const current = roomAt(path)?.name;
  const door = (room: RoomDoor) => (
    <RailDoor
      key={room.name}
      room={room}
      current={room.name === current}
      due={room.name === 'corrections' ? openReports : 0}
    />
  );
  return (
    <nav className={styles.rail} aria-label={t('window.rooms.label')}>
      <p className={styles.publication} title={publication.name}>
        {publication.shortName}
      </p>
      {rooms.filter(({ name }) => name !== 'settings').map(door)}
      <div className={styles.foot}>
        <button type="button" className={styles.door} onClick={palette.open} aria-haspopup="dialog">
          <Search size={19} strokeWidth={1.6} aria-hidden />
          <span>{t('window.rooms.search')}</span>
        </button>
        {rooms.filter(({ name }) => name === 'settings').map(door)}
      </div>
    </nav>
  );
}

interface RailDoorProps {
  readonly room: RoomDoor;
  readonly current: boolean;
  readonly due: number;
}

function RailDoor({ room, current, due }: RailDoorProps) {
  const { t } = useTranslation();
  const Icon = room.icon;
  return (
    <Link to={room.path} className={styles.door} aria-current={current ? 'page' : undefined}>
      <Icon size={19} strokeWidth={1.6} aria-hidden />
      <span>{t(`window.rooms.${room.name}`)}</span>
      {due > 0 && (
        <span className={styles.due}>
          <span aria-hidden>{due > 99 ? '99+' : due}</span>
          <span className={styles.heard}>{t('window.rooms.openReports', { count: due })}</span>
        </span>
      )}
    </Link>
  );
}
