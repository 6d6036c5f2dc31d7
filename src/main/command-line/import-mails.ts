import type { OutputOf } from '#shared/contract/contract.ts';
import type { UploadId } from '#shared/domain/ids.ts';
import type { Command, Running } from './command.ts';
import { mailFilesUnder } from './mail-files.ts';
import { readWords, WrongUsage } from './usage.ts';

/** Files that are handed over and read before the next ones are. */
const together = 100;

/** Mails, mailboxes, Maildirs and folders of them. What came in stays in, and comes in again as a duplicate only. */
export const importMails: Command = {
  name: 'corrections import',
  usage: 'corrections import FILE|FOLDER… [--format mbox]',
  prepare(argv) {
    const { words, flags } = readWords(argv, { format: { type: 'string' } }, importMails.usage);
    if (words.length === 0) throw new WrongUsage(importMails.usage);
    if (flags.format !== undefined && flags.format !== 'mbox')
      throw new WrongUsage(`--format: mbox\n${importMails.usage}`);
    const format = flags.format ?? null;
    return async ({ desk, answer, say }) => {
      const files = (await Promise.all(words.map(mailFilesUnder))).flat();
      const total: OutputOf<'corrections.import'> = { ...nothing, repliedTo: [], reports: [] };
      for (let first = 0; first < files.length; first += together) {
        const some = files.slice(first, first + together);
        add(total, await importSome(desk, some, format));
        if (files.length > together) say(`${first + some.length} / ${files.length}`);
      }
      answer(total);
    };
  },
};

const nothing = { imported: 0, duplicates: 0, unreadable: 0, replies: 0, stopped: false };

async function importSome(
  desk: Running['desk'],
  files: readonly string[],
  format: 'mbox' | null,
): Promise<OutputOf<'corrections.import'>> {
  const uploadIds: UploadId[] = [];
  for (const file of files) uploadIds.push((await desk.upload(file)) as UploadId);
  return desk.ask('corrections.import', { uploadIds, format });
}

function add(total: OutputOf<'corrections.import'>, some: OutputOf<'corrections.import'>): void {
  total.imported += some.imported;
  total.duplicates += some.duplicates;
  total.unreadable += some.unreadable;
  total.replies += some.replies;
  total.repliedTo.push(...some.repliedTo);
  total.reports.push(...some.reports);
}
