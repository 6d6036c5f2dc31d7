import { useState } from 'react';
import type { UploadId } from '#shared/domain/ids.ts';
import { chooseFiles } from '../app/choose-files.ts';
import { AskError, upload } from '../workstation-client/ask.ts';
import { useOrder } from '../workstation-client/use-ask.ts';

interface BringInDictionary {
  readonly choose: () => Promise<void>;
  readonly busy: boolean;
  /** The sentence of the last refusal; empty when there was none. */
  readonly failure: string;
}

/** Lets a person choose the two files of a dictionary, and keeps it on the desk. */
export function useBringInDictionary(): BringInDictionary {
  const order = useOrder('spelling.bringIn');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState('');
  const choose = async () => {
    const files = await chooseFiles('.aff,.dic');
    if (files.length === 0) return;
    setBusy(true);
    setFailure('');
    try {
      const uploadIds: UploadId[] = [];
      for (const file of files) uploadIds.push((await upload(file)) as UploadId);
      await order.mutateAsync({ uploadIds });
    } catch (refused) {
      if (!(refused instanceof AskError)) throw refused;
      setFailure(refused.message);
    } finally {
      setBusy(false);
    }
  };
  return { choose, busy, failure };
}
