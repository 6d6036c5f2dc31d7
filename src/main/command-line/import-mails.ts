import { z } from 'zod';
import type { OutputOf } from '#shared/contract/contract.ts';
import type { UploadId } from '#shared/domain/ids.ts';
import type { Command, Running } from './command.ts';
import { mailFilesUnder } from './mail-files.ts';
import { needSomeWords, needs } from './usage.ts';

const mailFormat = z.enum(['mbox', 'text']);

/** Files that are handed over and read before the next ones are. */
const together = 100;

/** Mails, mailboxes, Maildirs and folders of them. What came in stays in, and comes in again as a duplicate only. */
export const importMails: Command = {
  name: 'corrections import',
  usage: 'corrections import FILE|FOLDER… [--format mbox|text]',
  options: { format: { type: 'string' } },
  prepare({ words, flags }) {
    needSomeWords(words);
    const format = flags.format === undefined ? null : needs(mailFormat, flags.format, '--format');
    if (format === 'text') return ({ desk, answer }) => takeTexts(desk, words).then(answer);
    return async ({ desk, answer, say }) => {
      const files = (await Promise.all(words.map(mailFilesUnder))).flat();
      const total: OutputOf<'corrections.import'> = { ...nothing, repliedTo: [], knownIn: [], reports: [] };
      for (let first = 0; first < files.length; first += together) {
        const some = files.slice(first, first + together);
        add(total, await importSome(desk, some, format));
        if (files.length > together) say(`${first + some.length} / ${files.length}`);
      }
      answer(total);
    };
  },
};

/** Each file is what somebody would paste: a mail or a message as text. */
async function takeTexts(desk: Running['desk'], files: readonly string[]) {
  const taken: OutputOf<'corrections.take'>[] = [];
  for (const file of files) {
    const text = await desk.read(file);
    taken.push(await desk.ask('corrections.take', { channel: 'paste', text }));
  }
  return { reports: taken };
}

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
  total.knownIn.push(...some.knownIn);
  total.reports.push(...some.reports);
}
