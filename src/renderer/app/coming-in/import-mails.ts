import type { UploadId } from '#shared/domain/ids.ts';
import { ask } from '../../workstation-client/ask.ts';
import { listen } from '../../workstation-client/events.ts';

/** How far it is with one file. */
export interface Within {
  /** 0 to 1. */
  readonly share: number;
  readonly mails?: number;
  readonly pieces?: number;
}

/** What became of the mails of one file. */
export interface MailCounts {
  readonly imported: number;
  readonly duplicates: number;
  readonly unreadable: number;
  /** Joined the report that they answer. */
  readonly replies: number;
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
    const taken = await ask('corrections.import', { uploadIds: [uploadId] });
    const { reports, repliedTo, knownIn, imported, duplicates, unreadable, replies } = taken;
    const first = reports[0]?.reportId ?? repliedTo[0] ?? knownIn[0];
    if (imported + duplicates + unreadable === 1 && replies === 0)
      return {
        path: first ? `/corrections/${first}` : null,
        known: duplicates > 0,
        problem: reports[0]?.problem ?? '',
      };
    const mails = { imported, duplicates, unreadable, replies };
    const only = new Set([...reports.map(({ reportId }) => reportId), ...repliedTo, ...knownIn]).size === 1;
    const path = only && first ? `/corrections/${only}` : '/corrections';
    return { path, known: imported + unreadable + replies === 0, problem: '', mails };
  } finally {
    deaf();
    signal.removeEventListener('abort', stop);
  }
}
