import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { connect, createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { ImapFlow } from 'imapflow';
import type { Certificate } from '../certificates.fixture.ts';

const isRoot = process.getuid?.() === 0;
const idOf = (...words: string[]) => execFileSync('id', words, { encoding: 'utf8' }).trim();

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle));
  const { port } = server.address() as { port: number };
  await new Promise((settle) => server.close(settle));
  return port;
}

/**
 * A real Dovecot on this machine with everything in a fresh folder; one account: `redaktion`, password `geheim`. It
 * belongs to no test runner: whoever starts it ends it.
 */
export async function startDovecot(certificate?: Certificate) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'dovecot-'));
  const [plain, encrypted] = [await freePort(), await freePort()];
  // Dovecot lets nobody read mail as root; whoever else runs the tests is that user.
  const mailUser = isRoot ? 'mail' : idOf('-un');
  const [uid, gid] = [Number(idOf('-u', mailUser)), Number(idOf('-g', mailUser))];
  const home = path.join(folder, 'mails');
  mkdirSync(home);
  chmodSync(folder, 0o755);
  if (isRoot) chownSync(home, uid, gid);
  const ours = isRoot
    ? ''
    : `default_internal_user = ${mailUser}\ndefault_internal_group = ${idOf('-gn')}\ndefault_login_user = ${mailUser}\n`;
  const unchained = ['imap-login', 'anvil', 'ipc', 'stats', 'dns-client'].map(
    (name) => `service ${name} {\n chroot =\n}`,
  );
  writeFileSync(
    path.join(folder, 'dovecot.conf'),
    `${ours}base_dir = ${folder}/run
state_dir = ${folder}/state
log_path = ${folder}/log
protocols = imap
listen = 127.0.0.1
first_valid_uid = 1
mail_location = maildir:${home}/box
passdb {
  driver = static
  args = password=geheim user=redaktion
}
userdb {
  driver = static
  args = uid=${uid} gid=${gid} home=${home}
}
disable_plaintext_auth = no
auth_failure_delay = 0
ssl = ${certificate ? 'yes' : 'no'}
${certificate ? `ssl_cert = <${certificate.certFile}\nssl_key = <${certificate.keyFile}\n` : ''}
service anvil {
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}
service imap-login {
  inet_listener imap {
    port = ${plain}
  }
  inet_listener imaps {
    port = ${certificate ? encrypted : 0}
    ssl = yes
  }
}
${isRoot ? '' : unchained.join('\n')}
`,
  );
  let child: ChildProcess | null = null;
  const start = async () => {
    child = spawn('/usr/sbin/dovecot', ['-F', '-c', path.join(folder, 'dovecot.conf')], { stdio: 'ignore' });
    for (let tries = 0; ; tries++) {
      const answers = await new Promise<boolean>((settle) => {
        const socket = connect(plain, '127.0.0.1');
        socket.once('data', () => settle(true));
        socket.once('error', () => settle(false));
        socket.once('close', () => settle(false));
      });
      if (answers) return;
      if (tries > 100) throw new Error(readFileSync(path.join(folder, 'log'), 'utf8'));
      await new Promise((settle) => setTimeout(settle, 50));
    }
  };
  const stop = async () => {
    if (!child || child.exitCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
  };
  const end = async () => {
    await stop();
    rmSync(folder, { recursive: true, force: true });
  };
  await start();
  const asReader = async <Result>(work: (client: ImapFlow) => Promise<Result>): Promise<Result> => {
    const client = new ImapFlow({
      ...{ host: '127.0.0.1', port: plain, secure: false, doSTARTTLS: false, logger: false },
      auth: { user: 'redaktion', pass: 'geheim' },
    });
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.logout();
    }
  };
  return {
    ports: { plain, encrypted },
    deliver: (...mails: readonly Uint8Array[]) =>
      asReader(async (client) => {
        for (const mail of mails) await client.append('INBOX', Buffer.from(mail));
      }),
    /** @param at when the server says that it put the mail into the mailbox */
    deliverAt: (at: Date, mail: Uint8Array) =>
      asReader(async (client) => void (await client.append('INBOX', Buffer.from(mail), [], at))),
    flags: () =>
      asReader(async (client) => {
        await client.mailboxOpen('INBOX', { readOnly: true });
        const found = await client.fetchAll('1:*', { flags: true });
        return found.map(({ flags }) => [...(flags ?? [])].filter((flag) => flag !== '\\Recent'));
      }),
    /** As after a mailbox was restored: the same mails under a new numbering. */
    async renumber() {
      await stop();
      const box = path.join(home, 'box');
      for (const name of readdirSync(box))
        if (name.startsWith('dovecot')) rmSync(path.join(box, name), { recursive: true });
      await start();
    },
    stop,
    start,
    end,
  };
}
