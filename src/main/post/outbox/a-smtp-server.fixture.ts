import type { AddressInfo, Socket } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { onTestFinished } from 'vitest';
import type { TestDesk } from '../../desk-for-tests.ts';

export interface TakenMail {
  readonly from: string;
  readonly to: readonly string[];
  readonly raw: string;
}

interface Wish extends SMTPServerOptions {
  /** What the server does once the whole letter is there: it is in `taken` already. */
  readonly onTaken?: (socket: Socket | null) => Promise<void> | void;
}

/** A real server for letters on this machine, with one account: `redaktion`, password `geheim`. */
export async function aSmtpServer({ onTaken, ...wish }: Wish = {}) {
  const taken: TakenMail[] = [];
  const sockets = new Set<Socket>();
  const server = new SMTPServer({
    authOptional: true,
    hideSTARTTLS: true,
    disableReverseLookup: true,
    closeTimeout: 100,
    onAuth: ({ username, password }, _session, done) =>
      username === 'redaktion' && password === 'geheim'
        ? done(null, { user: username })
        : done(new Error('no')),
    onData(stream, session, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', async () => {
        const { mailFrom, rcptTo } = session.envelope;
        taken.push({
          from: mailFrom ? mailFrom.address : '',
          to: rcptTo.map(({ address }) => address),
          raw: Buffer.concat(parts).toString('utf8'),
        });
        await onTaken?.([...sockets].at(-1) ?? null);
        done();
      });
    },
    ...wish,
  });
  server.on('error', () => undefined);
  server.server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((settle) => server.listen(0, '127.0.0.1', () => settle()));
  const close = () =>
    new Promise<void>((settle) => {
      for (const socket of sockets) socket.destroy();
      server.close(() => settle());
    });
  onTestFinished(close);
  return { port: (server.server.address() as AddressInfo).port, taken, sockets, close };
}

/** Sets the desk's account for letters; without a user the server wants no password. */
export async function sendBy(
  desk: TestDesk,
  port: number,
  more: { user?: string; security?: 'tls' | 'starttls' | 'none'; trusted?: string; host?: string } = {},
): Promise<void> {
  const { publication } = await desk.ask('desk.state', {});
  const post = publication!.post;
  const server = { host: '127.0.0.1', security: 'none' as const, user: '', trusted: '', ...more, port };
  await desk.ask('publication.update', { post: { ...post, outgoing: { ...post.outgoing, ...server } } });
}
