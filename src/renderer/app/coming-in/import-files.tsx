import { notifications } from '@mantine/notifications';
import { notify } from '../../ui/notify.tsx';
import { words } from '../words.ts';
import { type FoundFiles, loose } from './folders.ts';
import { ImportProgress, ImportResult } from './ImportNotes.tsx';
import type { Within } from './import-mails.ts';
import { type Imported, importMany } from './import-many.ts';
import { importOne } from './import-one.ts';

/** Bytes of a single file with which it may take long. */
const longFile = 5_000_000;
/** Milliseconds between two words on how far it is; a note that flickers is not read. */
const pace = 100;

/**
 * Brings files in, each to the room that its kind belongs to, shows how far it is and lets it be cancelled, then says
 * what arrived and what stayed outside and why.
 * @param found what was found in a folder, or dropped; else pictures of a page among the files go with it
 */
export async function importFiles(given: readonly File[], found?: FoundFiles): Promise<Imported> {
  const { files, pictures } = found ?? (await loose(given));
  const passedOver = found?.passedOver ?? 0;
  if (files.length === 0)
    return { arrivals: [], failures: [], cancelled: false, stopped: '', notTried: 0, passedOver };
  const stop = new AbortController();
  const progress = (done: number, name: string, within?: Within) => (
    <ImportProgress {...{ done, name, within }} count={files.length} onCancel={() => stop.abort()} />
  );
  const noteId = notifications.show({
    autoClose: false,
    withCloseButton: false,
    // Each step would interrupt whoever listens to the screen; the end is said.
    'aria-live': 'off',
    withBorder: true,
    message: progress(0, files[0]?.name ?? ''),
  });
  let saidAt = performance.now();
  const onProgress = (done: number, name: string, within?: Within) => {
    if (performance.now() - saidAt < pace) return;
    saidAt = performance.now();
    notifications.update({ id: noteId, message: progress(done, name, within) });
  };
  const release = files.length > 1 || (files[0]?.size ?? 0) > longFile ? holdWindow() : () => undefined;
  const many = await importMany(files, stop.signal, {
    take: (file, kind, signal, tell) =>
      importOne(file, kind, { signal, tell, pictures: pictures.get(file) ?? [] }),
    onProgress,
    unknownKind: (name) => words.t('window.bringIn.unknownKind', { name }),
  }).finally(release);
  const imported = { ...many, passedOver };
  notifications.update({
    id: noteId,
    autoClose: leavesByItself(imported) ? 8000 : false,
    withCloseButton: true,
    'aria-live': 'assertive',
    message: <ImportResult imported={imported} onFollow={() => notifications.hide(noteId)} />,
  });
  return imported;
}

/** The same with what was found in a folder. */
export async function importFound(found: FoundFiles): Promise<void> {
  if (found.files.length > 0) await importFiles(found.files, found);
  else if (found.fromFolder) notify(words.t('window.bringIn.nothingInFolder'));
}

/** A note that says what is wrong, offers something, or counts many, waits until it is closed. */
const leavesByItself = ({ arrivals, failures, cancelled, stopped, passedOver }: Imported): boolean =>
  failures.length === 0 &&
  stopped === '' &&
  !cancelled &&
  passedOver === 0 &&
  arrivals.length <= 10 &&
  arrivals.every(
    ({ problem, newElements, mails, posts, tracked }) =>
      problem === '' && newElements.length === 0 && !mails && !posts && !tracked,
  );

/** Has the browser ask before the window goes while files are on their way. What is in would stay in. */
function holdWindow(): () => void {
  const ask = (event: BeforeUnloadEvent) => event.preventDefault();
  addEventListener('beforeunload', ask);
  return () => removeEventListener('beforeunload', ask);
}
