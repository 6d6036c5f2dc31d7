import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { missing, needs } from '#tools/needs.ts';
import { closeWorkers } from '../../jobs/run-in-worker.ts';
import { aCorrectionsDesk } from '../a-corrections-desk.fixture.ts';

/** Real mails of other projects, where they lie beside this one. */
const corpora = path.resolve(import.meta.dirname, '../../../../../shared/corpora/mail');

const postmark = 'From reader@post.example Thu Feb 12 09:15:00 2026\n';
const latin = (mail: Buffer, from: RegExp, to: string): string => mail.toString('latin1').replace(from, to);

/** One mail as each kind of mailbox holds it. */
const mailboxKinds: readonly [string, (mail: Buffer) => Buffer][] = [
  ['mboxo', (mail) => Buffer.from(`${postmark}${latin(mail, /^From /gm, '>From ')}\n\n`, 'latin1')],
  ['mboxrd', (mail) => Buffer.from(`${postmark}${latin(mail, /^(>*From )/gm, '>$1')}\n\n`, 'latin1')],
  ['mboxcl2', withLength],
];

/** Nothing is quoted: the header says how many bytes the letter has. */
function withLength(mail: Buffer): Buffer {
  const end = /\r?\n\r?\n/.exec(mail.toString('latin1'));
  const letterFrom = end ? end.index + end[0].length : mail.length;
  const length = `Content-Length: ${mail.length - letterFrom}\n`;
  return Buffer.concat([Buffer.from(postmark + length), mail, Buffer.from('\n\n')]);
}

/** Those that begin as a mail does: with a header, and with no length of their own. */
const realMails = (): Buffer[] =>
  readdirSync(corpora, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && file.name.endsWith('.eml'))
    .map((file) => readFileSync(path.join(file.parentPath, file.name)))
    .filter(
      (mail) =>
        /^[\w-]+:/.test(mail.toString('latin1')) && !/^Content-Length:/im.test(mail.toString('latin1')),
    );

describe.skipIf(missing('corpora'))(`real mails from other projects ${needs('corpora')}`, () => {
  const desk = aCorrectionsDesk();
  afterAll(async () => {
    desk.close();
    await closeWorkers();
  });

  it('are each taken in, known already, joined to the mail that they answer, or kept as unreadable with a reason, none in more than five seconds', async () => {
    const files = readdirSync(corpora, { recursive: true, withFileTypes: true }).filter((file) =>
      file.isFile(),
    );
    expect(files.length).toBeGreaterThan(100);
    const total = { imported: 0, duplicates: 0, unreadable: 0 };
    for (const file of files) {
      const bytes = readFileSync(path.join(file.parentPath, file.name));
      const started = process.cpuUsage();
      const { reports, imported, duplicates, unreadable, replies } = await desk.import(bytes);
      expect(process.cpuUsage(started).user / 1000, file.name).toBeLessThan(5000);
      expect(imported + duplicates + unreadable + replies, file.name).toBe(1);
      if (unreadable === 1) expect(reports[0]?.problem, file.name).not.toBe('');
      const kept = reports[0] && desk.store.reports.get(reports[0].reportId)?.rawSha256;
      // Some begin with the `From ` line of a mailbox, which is no part of the mail.
      if (kept) expect(bytes.includes(desk.store.reports.message(kept) ?? ''), file.name).toBe(true);
      total.imported += imported;
      total.duplicates += duplicates;
      total.unreadable += unreadable;
    }
    expect(total.imported).toBeGreaterThan(100);
    expect(desk.store.reports.all()).toHaveLength(total.imported + total.unreadable);
  }, 120_000);

  it.each(mailboxKinds)(
    'are as many out of one mailbox (%s) as they are by themselves',
    async (_, boxed) => {
      const inBoxes = aCorrectionsDesk();
      const mails = realMails();
      const taken = await inBoxes.import(Buffer.concat(mails.map(boxed)));
      expect(taken.imported + taken.duplicates + taken.unreadable + taken.replies).toBe(mails.length);
      inBoxes.close();
    },
    120_000,
  );
});
