import { connect, createServer, type Server, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';
import type { TestDesk } from '../../desk-for-tests.ts';
import type { Certificate } from '../certificates.fixture.ts';
import { startDovecot } from './dovecot.fixture.ts';

/** A Dovecot for one test. */
export async function aDovecot(certificate?: Certificate) {
  const server = await startDovecot(certificate);
  onTestFinished(server.end);
  return server;
}

/** A wire to a server that can be cut after so many bytes from it, or go silent. */
export async function aWire(to: number) {
  const held = new Set<Socket>();
  let left = Number.POSITIVE_INFINITY;
  let then: 'cut' | 'silent' = 'cut';
  const wire: Server = createServer((near) => {
    const far = connect(to, '127.0.0.1');
    held.add(near).add(far);
    for (const socket of [near, far]) {
      socket.on('error', () => undefined);
      socket.on('close', () => {
        near.destroy();
        far.destroy();
      });
    }
    near.on('data', (bytes) => far.write(bytes));
    far.on('data', (bytes: Buffer) => {
      const passed = bytes.subarray(0, Math.max(0, left));
      left -= bytes.length;
      if (passed.length > 0) near.write(passed, () => left < 0 && then === 'cut' && near.destroy());
    });
  });
  await new Promise<void>((settle) => wire.listen(0, '127.0.0.1', settle));
  onTestFinished(() => {
    for (const socket of held) socket.destroy();
    wire.close();
  });
  return {
    port: (wire.address() as { port: number }).port,
    after(bytes: number, what: 'cut' | 'silent') {
      [left, then] = [bytes, what];
    },
    whole() {
      left = Number.POSITIVE_INFINITY;
    },
  };
}

/** Sets the desk's account for fetching, and its password. */
export async function fetchFrom(
  desk: TestDesk,
  port: number,
  more: {
    security?: 'tls' | 'starttls' | 'none';
    trusted?: string;
    host?: string;
    markSeen?: boolean;
    password?: string;
    mailbox?: string;
  } = {},
): Promise<void> {
  const { publication } = await desk.ask('desk.state', {});
  const { password = 'geheim', ...given } = more;
  const post = publication!.post;
  const server = { host: '127.0.0.1', security: 'none' as const, user: 'redaktion', ...given, port };
  await desk.ask('publication.update', { post: { ...post, incoming: { ...post.incoming, ...server } } });
  await desk.ask('mailbox.setPassword', { server: 'incoming', password });
}
