import type { UploadId } from '#shared/domain/ids.ts';
import { type FilesFromDisk, useFilesFromDisk } from '../app/coming-in/use-files-from-disk.ts';
import { upload } from '../workstation-client/ask.ts';
import { useOrder } from '../workstation-client/use-ask.ts';

/** Lets a person choose the two files of a dictionary, and keeps it on the desk. */
export function useBringInDictionary(): FilesFromDisk {
  const order = useOrder('spelling.bringIn');
  return useFilesFromDisk('.aff,.dic', async (files) => {
    const uploadIds: UploadId[] = [];
    for (const file of files) uploadIds.push((await upload(file)) as UploadId);
    await order.mutateAsync({ uploadIds });
  });
}
