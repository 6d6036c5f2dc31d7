import { FileText, Image, type LucideIcon, MessageSquareWarning, Send, Settings } from 'lucide-react';
import { lazy } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { articleId, exportId, reportId } from '#shared/domain/ids.ts';
import { Nowhere } from './Nowhere.tsx';

const PiecesRoom = lazy(async () => ({
  default: (await import('#renderer/articles/PiecesRoom.tsx')).PiecesRoom,
}));
const ImagesRoom = lazy(async () => ({
  default: (await import('#renderer/images/ImagesRoom.tsx')).ImagesRoom,
}));
const CorrectionsRoom = lazy(async () => ({
  default: (await import('#renderer/corrections/CorrectionsRoom.tsx')).CorrectionsRoom,
}));
const LedgerView = lazy(async () => ({
  default: (await import('#renderer/corrections/ledger/LedgerView.tsx')).LedgerView,
}));
const AccuracyView = lazy(async () => ({
  default: (await import('#renderer/corrections/accuracy/AccuracyView.tsx')).AccuracyView,
}));
const RetentionView = lazy(async () => ({
  default: (await import('#renderer/corrections/retention/RetentionView.tsx')).RetentionView,
}));
const ExportsRoom = lazy(async () => ({
  default: (await import('#renderer/exports/ExportsRoom.tsx')).ExportsRoom,
}));
const SettingsRoom = lazy(async () => ({
  default: (await import('#renderer/publication/SettingsRoom.tsx')).SettingsRoom,
}));

export interface RoomDoor {
  readonly name: 'pieces' | 'images' | 'corrections' | 'exports' | 'settings';
  readonly path: string;
  readonly icon: LucideIcon;
}

/** The rooms in the order of the rail. */
export const rooms: readonly RoomDoor[] = [
  { name: 'pieces', path: '/pieces', icon: FileText },
  { name: 'images', path: '/images', icon: Image },
  { name: 'corrections', path: '/corrections', icon: MessageSquareWarning },
  { name: 'exports', path: '/exports', icon: Send },
  { name: 'settings', path: '/settings', icon: Settings },
];

/** The room that a path leads to, by the first part of the path. */
export const roomAt = (path: string): RoomDoor | undefined =>
  rooms.find((room) => path === room.path || path.startsWith(`${room.path}/`));

/** An id from an address; one that cannot be an id is none. */
const idIn = <Id,>(
  schema: { safeParse(value: unknown): { success: true; data: Id } | { success: false } },
  text?: string,
) => {
  const parsed = schema.safeParse(text);
  return parsed.success ? parsed.data : null;
};

/** What each address shows. */
export function Routes() {
  return (
    <Switch>
      <Route path="/">
        <Redirect to="/pieces" replace />
      </Route>
      <Route path="/pieces/:id?">{({ id }) => <PiecesRoom place={id} />}</Route>
      <Route path="/images/:id?">{({ id }) => <ImagesRoom place={id} />}</Route>
      <Route path="/corrections/ledger">
        <LedgerView />
      </Route>
      <Route path="/corrections/accuracy">
        <AccuracyView />
      </Route>
      <Route path="/corrections/retention">
        <RetentionView />
      </Route>
      <Route path="/corrections/:id?">{({ id }) => <CorrectionsRoom reportId={idIn(reportId, id)} />}</Route>
      <Route path="/exports/several">
        <ExportsRoom articleId={null} several />
      </Route>
      <Route path="/exports/:id?">
        {({ id }) => <ExportsRoom articleId={idIn(articleId, id)} imagesId={idIn(exportId, id)} />}
      </Route>
      <Route path="/settings/:section?/:thing?">
        <SettingsRoom />
      </Route>
      <Route>
        <Nowhere />
      </Route>
    </Switch>
  );
}
