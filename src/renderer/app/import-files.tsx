import { notifications } from '@mantine/notifications';
import { AskError } from '../workstation-client/ask.ts';
import { ImportProgress, ImportResult } from './ImportNotes.tsx';
import { type Arrival, type Imported, importOne, kindOfFile } from './import-one.ts';
import { words } from './words.ts';

/**
 * Brings files in one after the other, each to the room that its kind belongs to, shows how far it is and lets it be
 * cancelled, then says what arrived and what stayed outside and why.
 */
export async function importFiles(files: readonly File[]): Promise<Imported> {
  if (files.length === 0) return { arrivals: [], failures: [], cancelled: false };
  const stop = new AbortController();
  const noteId = notifications.show({
    autoClose: false,
    withCloseButton: false,
    withBorder: true,
    message: (
      <ImportProgress done={0} count={files.length} name={files[0]!.name} onCancel={() => stop.abort()} />
    ),
  });
  const imported = await importAll(files, stop.signal, (done, name) =>
    notifications.update({
      id: noteId,
      message: <ImportProgress done={done} count={files.length} name={name} onCancel={() => stop.abort()} />,
    }),
  );
  // A note that says what is wrong, or offers something, waits until it is closed.
  const clean =
    imported.failures.length === 0 &&
    imported.arrivals.every(({ problem, newElements }) => problem === '' && newElements.length === 0);
  notifications.update({
    id: noteId,
    autoClose: clean ? 8000 : false,
    withCloseButton: true,
    message: <ImportResult imported={imported} onFollow={() => notifications.hide(noteId)} />,
  });
  return imported;
}

async function importAll(
  files: readonly File[],
  signal: AbortSignal,
  onProgress: (done: number, name: string) => void,
): Promise<Imported> {
  const arrivals: Arrival[] = [];
  const failures: string[] = [];
  for (const [done, file] of files.entries()) {
    onProgress(done, file.name);
    const kind = kindOfFile(file);
    if (kind === null) {
      failures.push(words.t('window.bringIn.unknownKind', { name: file.name }));
      continue;
    }
    try {
      arrivals.push(await importOne(file, kind, signal));
    } catch (failure) {
      if (signal.aborted) return { arrivals, failures, cancelled: true };
      if (!(failure instanceof AskError)) throw failure;
      failures.push(failure.message);
    }
    if (signal.aborted) return { arrivals, failures, cancelled: true };
  }
  return { arrivals, failures, cancelled: false };
}
