import { AskError } from '../../workstation-client/ask.ts';
import type { Within } from './import-mails.ts';
import type { Arrival } from './import-one.ts';
import { type FileKind, kindOfFile } from './kind-of-file.ts';

/** A file that stayed outside, and one sentence why. */
export interface LeftOutside {
  readonly name: string;
  readonly sentence: string;
}

/** What became of several files, each list in the order of the files. */
export interface Imported {
  readonly arrivals: readonly Arrival[];
  readonly failures: readonly LeftOutside[];
  readonly cancelled: boolean;
  /** Why the rest was not tried, where nothing more can come in; else empty. */
  readonly stopped: string;
  /** Files that were neither taken nor refused, because it was cancelled or stopped before. */
  readonly notTried: number;
  /** Files of a folder that are nothing for the desk and stay where they are. */
  readonly passedOver: number;
}

export interface ImportSteps {
  /** Hands one file over. @throws AskError where it is refused */
  readonly take: (
    file: File,
    kind: FileKind,
    signal: AbortSignal,
    tell: (within: Within) => void,
  ) => Promise<Arrival>;
  /** `within`: how far it is with the file at hand, where that takes long. */
  readonly onProgress: (done: number, name: string, within?: Within) => void;
  /** The sentence for a file that is nothing for the desk. */
  readonly unknownKind: (name: string) => string;
}

/** Images on their way at once: one is read by the window while another is decoded. */
const imagesAtOnce = 2;

/** Refusals that are none of the file's: each file after it would meet the same. */
const hopeless: ReadonlySet<AskError['code']> = new Set(['unreachable', 'disk-full', 'desk-not-writable']);

/** Brings files in, images two at a time and everything else one by one, until all are done or nothing more can be. */
export async function importMany(
  files: readonly File[],
  signal: AbortSignal,
  { take, onProgress, unknownKind }: ImportSteps,
): Promise<Omit<Imported, 'passedOver'>> {
  const outcomes: (Arrival | LeftOutside)[] = [];
  const waiting = files.map((file, place) => ({ file, place, kind: kindOfFile(file) }));
  let [done, stopped] = [0, ''];

  const one = async ({ file, place, kind }: (typeof waiting)[number]) => {
    onProgress(done, file.name);
    if (kind === null) outcomes[place] = { name: file.name, sentence: unknownKind(file.name) };
    else
      try {
        outcomes[place] = await take(file, kind, signal, (within) => onProgress(done, file.name, within));
      } catch (failure) {
        if (signal.aborted) return;
        if (!(failure instanceof AskError)) throw failure;
        if (hopeless.has(failure.code)) {
          stopped = failure.message;
          return;
        }
        outcomes[place] = { name: file.name, sentence: failure.message };
      }
    done++;
    onProgress(done, file.name);
  };
  const goOn = async () => {
    while (!signal.aborted && stopped === '') {
      const next = waiting.shift();
      if (!next) return;
      await one(next);
    }
  };
  const lanes = waiting.every(({ kind }) => kind === 'image' || kind === null) ? imagesAtOnce : 1;
  await Promise.all(Array.from({ length: lanes }, goOn));

  const settled = outcomes.filter((outcome) => outcome !== undefined);
  return {
    arrivals: settled.filter((outcome) => 'kind' in outcome),
    failures: settled.filter((outcome) => 'sentence' in outcome),
    cancelled: signal.aborted,
    stopped,
    notTried: files.length - settled.length,
  };
}
