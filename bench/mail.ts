import { spawnSync } from 'node:child_process';
import { createReadStream, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import type { ArticleId, UploadId } from '#shared/domain/ids.ts';
import { type Bench, CannotMeasure, type Settings } from './bench.ts';
import { answered, type Desk, inFreshFolder, openDesk } from './desk.ts';
import { median, milliseconds, percentile, ratio, rounded } from './figures.ts';
import { generateMails, type Mails } from './generate-mailbox.ts';
import { append, openPiece, typedUpdates } from './typed-updates.ts';
import { framesMeanwhile } from './window-meanwhile.ts';

/** Pieces on the desk that mails may mean. */
const pages = 200;
/** 10,000 mails are 82 MB. */
const many = Number(process.env.DRUCKREIF_BENCH_MAILS ?? 10_000);
/** Milliseconds from one key that is saved to the next. */
const keyEvery = 50;

/**
 * Readers' mails from one mbox into a searchable inbox, raw mails and attachments kept, while somebody types; against
 * `notmuch new` and `mu index`, which index the same mails where they lie in a Maildir. By mails a second: a ratio above
 * 1 is ours ahead. And once while a window shows the inbox, by its frames.
 */
export const mail: Bench = async ({ small, say }) =>
  inFreshFolder(async (folder) => {
    const mails = generateMails(folder, small ? 200 : many, pages);
    say(`${mails.count} mails, ${Math.round(mails.bytes / 1024 / 1024)} MB.`);
    const [ours, notmuch, mu]: [number[], number[], number[]] = [[], [], []];
    const saved: number[] = [];
    for (let round = 0; round < (small ? 1 : 3); round++) {
      const quiet = await inFreshFolder((desk) => throughTheDesk(desk, mails));
      const [byNotmuch, byMu] = [byPeer('notmuch', mails, say), byPeer('mu', mails, say)];
      say(
        `Round ${round + 1}: ${Math.round(quiet)}, notmuch ${Math.round(byNotmuch)}, mu ${Math.round(byMu)} mails a second.`,
      );
      ours.push(quiet);
      notmuch.push(byNotmuch);
      mu.push(byMu);
    }
    const whileTyping = await inFreshFolder((desk) => throughTheDesk(desk, mails, saved));
    say('Once more, with a window that shows the inbox.');
    const inWindow = await framesMeanwhile(mails);
    const fastest = Math.max(median(notmuch), median(mu));
    return {
      mailsPerSecond: rounded(median(ours)),
      notmuchMailsPerSecond: rounded(median(notmuch)),
      muMailsPerSecond: rounded(median(mu)),
      ratioToFastestPeer: ratio(median(ours), fastest),
      mailsPerSecondWhileTyping: rounded(whileTyping),
      autosaveP50Ms: rounded(median(saved)),
      autosaveP99Ms: rounded(percentile(saved, 99)),
      autosaveLongestMs: rounded(Math.max(...saved)),
      ...inWindow,
    };
  });

/**
 * @param saved where given, somebody types meanwhile, and each key's way to disk is put there, in milliseconds
 * @returns mails a second, from the first byte handed over to the answer
 */
async function throughTheDesk(folder: string, mails: Mails, saved?: number[]): Promise<number> {
  const desk = await openDesk(folder);
  const articleId = await somePieces(desk);
  await warmUp(desk);
  let running = true;
  const typing = saved ? type(desk, articleId, saved, () => running) : Promise.resolve();
  const spent = await milliseconds(async () => {
    const taken = await importFile(desk, mails.mailbox);
    if (taken.imported !== mails.count)
      throw new Error(`Only ${taken.imported} of ${mails.count} mails came in.`);
  });
  running = false;
  await typing;
  await proveFindable(desk);
  await desk.workstation.close();
  return (mails.count / spent) * 1000;
}

async function importFile(desk: Desk, file: string) {
  const body = Readable.toWeb(createReadStream(file)) as ReadableStream<Uint8Array>;
  const sent = new Request('druckreif://desk/uploads?name=mails.mbox', {
    method: 'POST',
    body,
    duplex: 'half',
  } as RequestInit);
  const { uploadId } = (await (await desk.workstation.fetch(sent)).json()) as { uploadId: UploadId };
  return desk.ask('corrections.import', { uploadIds: [uploadId] });
}

/** The published pieces that the mails are about. @returns one more, to type in */
async function somePieces(desk: Desk): Promise<ArticleId> {
  for (let number = 0; number < pages; number++) {
    const { articleId } = await desk.ask('articles.create', {});
    await desk.ask('articles.set', {
      articleId,
      record: { url: `https://www.morgenblatt.example/${number}` },
    });
  }
  return (await desk.ask('articles.create', {})).articleId;
}

/** The threads start with the first mails, once in the life of the program. */
async function warmUp(desk: Desk): Promise<void> {
  // At once, so that each gets one: a second thread starts only beside a busy one.
  await Promise.all(
    ['1', '2'].map(async (name) => {
      const upload = await answered(
        desk.workstation,
        '/uploads?name=warm.eml',
        new Uint8Array(
          Buffer.from(`From: a@b.example\nMessage-ID: <warm${name}@b.example>\n\nGuten Tag ${name}\n`),
        ),
      );
      await desk.ask('corrections.import', {
        uploadIds: [((await upload.json()) as { uploadId: UploadId }).uploadId],
      });
    }),
  );
}

async function proveFindable(desk: Desk): Promise<void> {
  const { reports } = await desk.ask('corrections.list', {
    show: 'all',
    words: 'leserin.example',
    limit: 10,
  });
  if (reports.length === 0) throw new Error('What came in is not found.');
}

async function type(desk: Desk, articleId: ArticleId, saved: number[], goOn: () => boolean): Promise<void> {
  const typing = typedUpdates(await openPiece(desk, articleId));
  while (goOn()) {
    const update = typing.next().value;
    saved.push(await milliseconds(() => append(desk, articleId, update)));
    await new Promise((settle) => setTimeout(settle, keyEvery));
  }
}

/** @returns mails a second. @throws CannotMeasure where the program is not there */
function byPeer(peer: 'notmuch' | 'mu', { maildir, count }: Mails, say: Settings['say']): number {
  const home = path.join(path.dirname(maildir), `${peer}-home`);
  rmSync(home, { recursive: true, force: true });
  rmSync(path.join(maildir, '.notmuch'), { recursive: true, force: true });
  mkdirSync(home);
  const run = (...words: string[]) => {
    const config = path.join(home, 'config');
    const env = { ...process.env, HOME: home, MUHOME: path.join(home, 'mu'), NOTMUCH_CONFIG: config };
    const { error, status, stderr } = spawnSync(peer, words, { env, encoding: 'utf8' });
    if (error)
      throw new CannotMeasure(
        `«${peer}» is not installed; it is a peer of this benchmark (apt install notmuch maildir-utils).`,
      );
    if (status !== 0) throw new Error(`${peer} ${words[0]}: ${stderr}`);
  };
  if (peer === 'notmuch')
    writeFileSync(
      path.join(home, 'config'),
      `[database]\npath=${maildir}\n[user]\nname=a\nprimary_email=a@b.example\n[new]\ntags=new\n`,
    );
  else run('init', `--maildir=${maildir}`, '--quiet');
  const started = performance.now();
  run(...(peer === 'notmuch' ? ['new', '--quiet'] : ['index', '--quiet']));
  const spent = performance.now() - started;
  say(`  ${peer}: ${Math.round(spent)} ms`);
  return (count / spent) * 1000;
}
