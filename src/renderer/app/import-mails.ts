import type { UploadId } from '#shared/domain/ids.ts';
import { ask } from '../workstation-client/ask.ts';
import { listen } from '../workstation-client/events.ts';

/** How far it is with one file. */
export interface Within {
  /** 0 to 1. */
  readonly share: number;
  readonly mails: number;
}

/** What became of the mails of one file. */
export interface MailCounts {
  readonly imported: number;
  readonly duplicates: number;
  readonly unreadable: number;
}

/** What an arrival says of a file with mails. */
interface MailsIn {
  readonly path: string | null;
  readonly known: boolean;
  readonly problem: string;
  readonly mails?: MailCounts;
}

/** Has the mails of an uploaded file taken in. Cancelling ends it after the mails at hand, which stay in. @throws AskError */
export async function importMails(
  uploadId: UploadId,
  signal: AbortSignal,
  tell: (within: Within) => void,
): Promise<MailsIn> {
  const stop = () => void ask('corrections.stopImport', { uploadIds: [uploadId] }).catch(() => undefined);
  const deaf = listen((event) => {
    if (event.type === 'corrections.importing' && event.uploadId === uploadId)
      tell({ share: event.done / event.of, mails: event.mails });
  });
  signal.addEventListener('abort', stop, { once: true });
  try {
    const { reports, imported, duplicates, unreadable } = await ask('corrections.import', {
      uploadIds: [uploadId],
    });
    const first = reports[0];
    if (imported + duplicates + unreadable === 1)
      return {
        path: first ? `/corrections/${first.reportId}` : null,
        known: duplicates > 0,
        problem: first?.problem ?? '',
      };
    const mails = { imported, duplicates, unreadable };
    return { path: '/corrections', known: imported + unreadable === 0, problem: '', mails };
  } finally {
    deaf();
    signal.removeEventListener('abort', stop);
  }
}
