import { useState } from 'react';
import { AskError } from '../../workstation-client/ask.ts';
import { chooseFiles } from './choose-files.ts';

export interface FilesFromDisk {
  readonly choose: () => Promise<void>;
  readonly busy: boolean;
  /** The sentence of the last refusal; empty when there was none. */
  readonly failure: string;
}

/**
 * Lets a person choose files, and hands them on.
 * @param accept as the attribute of a file input has it
 * @param take gets at least one file; what the workstation refuses in it is told in `failure`
 */
export function useFilesFromDisk(
  accept: string,
  take: (files: readonly File[]) => Promise<void>,
): FilesFromDisk {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState('');
  const choose = async () => {
    const files = await chooseFiles(accept);
    if (files.length === 0) return;
    setBusy(true);
    setFailure('');
    try {
      await take(files);
    } catch (refused) {
      if (!(refused instanceof AskError)) throw refused;
      setFailure(refused.message);
    } finally {
      setBusy(false);
    }
  };
  return { choose, busy, failure };
}
