import { Suspense, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { DeskState } from '#shared/contract/desk.ts';
import type { Publication } from '#shared/domain/publication.ts';
import { FindInPieces } from '../finding/FindInPieces.tsx';
import { Busy } from '../ui/Busy.tsx';
import { Connection } from './Connection.tsx';
import { FileDrop } from './coming-in/FileDrop.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Palette } from './palette/Palette.tsx';
import { Rail } from './Rail.tsx';
import { Routes, roomAt } from './routes.tsx';
import styles from './Shell.module.css';
import { ShortcutsOverlay } from './ShortcutsOverlay.tsx';
import { useShellCommands } from './shell-commands.ts';
import { useShortcuts } from './use-shortcuts.ts';

/** Leaves the focus where the new room begins, so that keys and screen readers go on from there. */
function useFocusOnRoomChange(room: string) {
  const before = useRef(room);
  useEffect(() => {
    if (before.current === room) return;
    before.current = room;
    document.getElementById('room')?.focus();
  }, [room]);
}

interface ShellProps {
  readonly desk: DeskState;
  readonly publication: Publication;
}

/** The frame around every room: rail, palette, file drop, and the room that the address names. */
export function Shell({ desk, publication }: ShellProps) {
  const { t } = useTranslation();
  const [path] = useLocation();
  const room = roomAt(path)?.name ?? 'nowhere';
  useShellCommands();
  useShortcuts();
  useFocusOnRoomChange(room);
  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#page">
        {t('window.skipToPage')}
      </a>
      <Connection />
      <div className={styles.frame}>
        <Rail publication={publication} openReports={desk.openReports} />
        <div className={styles.room} id="room" tabIndex={-1}>
          <ErrorBoundary place={path}>
            <Suspense fallback={<Busy />}>
              <Routes />
            </Suspense>
          </ErrorBoundary>
        </div>
      </div>
      <Palette />
      <FindInPieces />
      <ShortcutsOverlay />
      <FileDrop />
    </div>
  );
}
