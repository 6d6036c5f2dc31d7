import { useSyncExternalStore } from 'react';
import type { ManyExports } from '#shared/contract/many-exports.ts';
import type { ExportFormat } from '#shared/domain/export/export-format.ts';
import type { ArticleId } from '#shared/domain/ids.ts';
import { AskError, ask } from '../../workstation-client/ask.ts';
import { listen } from '../../workstation-client/events.ts';

export interface PieceToExport {
  readonly articleId: ArticleId;
  readonly headline: string;
}

/** Pieces that are to leave together: what runs, and what came of it. Outlives the view, so that one can look elsewhere meanwhile. */
export interface Batch {
  readonly pieces: readonly PieceToExport[];
  /** Exports that are done, of how many; null while nothing runs. */
  readonly progress: { readonly done: number; readonly of: number } | null;
  readonly outcome: ManyExports | null;
  /** Why nothing could leave. */
  readonly error: AskError | null;
}

const nothing: Batch = { pieces: [], progress: null, outcome: null, error: null };
let batch: Batch = nothing;
const watchers = new Set<() => void>();

function set(changes: Partial<Batch>): void {
  batch = { ...batch, ...changes };
  for (const watcher of watchers) watcher();
}

const subscribe = (watcher: () => void) => {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
};

export const useBatch = (): Batch => useSyncExternalStore(subscribe, () => batch);

/** Chooses what is to leave; what runs goes on as it is. */
export function choosePieces(pieces: readonly PieceToExport[]): void {
  if (!batch.progress) set({ ...nothing, pieces });
}

/** A name that no other window has made up. */
let run = '';

/** Sends them out in these formats, and remembers the formats for the next time. Only one batch runs at a time. */
export async function runBatch(
  pieces: readonly PieceToExport[],
  formats: readonly ExportFormat[],
  { toFolder, withReports = false }: { toFolder: boolean; withReports?: boolean },
): Promise<void> {
  if (batch.progress || pieces.length === 0 || formats.length === 0) return;
  run = crypto.randomUUID();
  set({ pieces, outcome: null, error: null, progress: { done: 0, of: pieces.length * formats.length } });
  const deaf = listen((event) => {
    if (event.type === 'exports.running' && event.run === run)
      set({ progress: { done: event.done, of: event.of } });
  });
  try {
    await ask('exports.setTarget', { formats: [...formats] });
    const articleIds = pieces.map(({ articleId }) => articleId);
    const wish = { run, articleIds, formats: [...formats], toFolder, withReports };
    set({ outcome: await ask('exports.runMany', wish) });
  } catch (refusal) {
    if (!(refusal instanceof AskError)) throw refusal;
    set({ error: refusal });
  } finally {
    deaf();
    set({ progress: null });
  }
}

/** Ends what runs after the export at hand. */
export const stopBatch = (): void => void ask('exports.stopMany', { run }).catch(() => undefined);
