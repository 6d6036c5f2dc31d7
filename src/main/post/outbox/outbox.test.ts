import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { simpleParser } from 'mailparser';
import { describe, expect, it, onTestFinished, test } from 'vitest';
import { missing, needs } from '#tools/needs.ts';
import { freshFolder, openTestDesk } from '../../desk-for-tests.ts';
import { aQueuedLetterOn, aReportOn, logOn } from '../a-post-desk.fixture.ts';
import { certificates } from '../certificates.fixture.ts';
import { aSmtpServer, sendBy } from './a-smtp-server.fixture.ts';
import type { Patience } from './smtp.ts';

const letterOn = async (desk: Awaited<ReturnType<typeof openTestDesk>>, reportId: never) =>
  (await desk.ask('letters.of', { reportId })).letters[0]!;

async function aDeskWithLetter(patience?: Patience) {
  const desk = await openTestDesk(freshFolder(), [], undefined, patience ? { patience } : {});
  const reportId = (await aReportOn(desk)) as never;
  const letter = await aQueuedLetterOn(desk, reportId);
  return { desk, reportId, letter, now: () => letterOn(desk, reportId) };
}

describe('a letter in the outbox', () => {
  it('leaves once, is read as it was written, and only then counts as sent', async () => {
    const { desk, reportId, letter, now } = await aDeskWithLetter();
    const { port, taken } = await aSmtpServer();
    await sendBy(desk, port);
    expect(await desk.ask('outbox.send', {})).toMatchObject({ sent: 1, waiting: 0, problem: '' });
    expect(await desk.ask('outbox.send', {})).toMatchObject({ sent: 0, waiting: 0 });
    expect(taken).toMatchObject([
      { from: 'korrektur@morgenblatt.example', to: ['anna.leserin@post.example'] },
    ]);
    const mail = await simpleParser(taken[0]!.raw);
    expect(mail.messageId).toBe(letter.messageId);
    expect(mail.text).toContain('Freundliche Grüsse');
    expect(await now()).toMatchObject({ state: 'sent', sentAt: expect.any(String), attempts: 1 });
    expect(await logOn(desk, reportId)).toEqual(['received', 'letter-queued', 'acknowledged', 'letter-sent']);
  });

  it('waits without a server, and without the server’s password, and says so', async () => {
    const { desk, now } = await aDeskWithLetter();
    expect((await desk.ask('outbox.send', {})).problem).toContain('noch kein Mailserver eingerichtet');
    await sendBy(desk, 1, { user: 'redaktion' });
    expect((await desk.ask('outbox.send', {})).problem).toMatch(/Passwort fehlt.*Nichts ging verloren/);
    expect((await now()).state).toBe('queued');
  });

  it('waits where nobody answers, and leaves later as the same mail', async () => {
    const { desk, letter, now } = await aDeskWithLetter();
    const gone = await aSmtpServer();
    await gone.close();
    await sendBy(desk, gone.port);
    const { problem } = await desk.ask('outbox.send', {});
    expect(problem).toBe(
      'Der Server nimmt unter diesem Port keine Verbindung an. Nichts ging verloren; der Brief bleibt im Ausgang, und es wird wieder versucht.',
    );
    expect(await now()).toMatchObject({ state: 'queued', attempts: 1, nextTryAt: expect.any(String) });
    const { port, taken } = await aSmtpServer();
    await sendBy(desk, port);
    await desk.ask('outbox.send', {});
    expect((await simpleParser(taken[0]!.raw)).messageId).toBe(letter.messageId);
  });

  it('does not leave once the report stands otherwise than it says', async () => {
    const { desk, reportId, now } = await aDeskWithLetter();
    await desk.ask('corrections.decide', { reportId, outcome: 'not-justified', reason: 'Stimmt so.' });
    const { port, taken } = await aSmtpServer();
    await sendBy(desk, port);
    expect(await desk.ask('outbox.send', {})).toMatchObject({ sent: 0, refused: 1, waiting: 0 });
    expect(taken).toEqual([]);
    expect(await now()).toMatchObject({
      state: 'refused',
      problem: expect.stringContaining('passt nicht mehr zum Stand des Hinweises'),
    });
  });

  it('is sent once although two ask for it at the same time', async () => {
    const { desk } = await aDeskWithLetter();
    const { port, taken } = await aSmtpServer();
    await sendBy(desk, port);
    await Promise.all([
      desk.ask('outbox.send', {}),
      desk.ask('outbox.send', {}),
      desk.ask('outbox.send', {}),
    ]);
    expect(taken).toHaveLength(1);
  });

  it('for a refused recipient can be put right, while others leave', async () => {
    const { desk, now } = await aDeskWithLetter();
    const other = (await aReportOn(desk, 'Ein anderer Hinweis.', 'Bea <bea@post.example>')) as never;
    await aQueuedLetterOn(desk, other);
    const { port, taken } = await aSmtpServer({
      onRcptTo: ({ address }, _session, done) =>
        address.startsWith('anna')
          ? done(Object.assign(new Error('5.1.1 nobody of that name'), { responseCode: 550 }))
          : done(),
    });
    await sendBy(desk, port);
    expect(await desk.ask('outbox.send', {})).toMatchObject({ sent: 1, refused: 1, waiting: 0 });
    expect(taken.map(({ to }) => to[0])).toEqual(['bea@post.example']);
    const refused = await now();
    expect(refused).toMatchObject({ state: 'refused' });
    expect(refused.problem).toMatch(/Adresse des Empfängers.*Nichts ging verloren.*nobody of that name/);
    const { kind, subject, text, quoted, language, letterId, reportId } = refused;
    const words = { kind, subject, text, quoted, language, to: 'anna@neu.example' };
    await desk.ask('letters.keep', { reportId, letterId, words });
    expect((await desk.ask('letters.queue', { letterId })).letter.state).toBe('queued');
  });

  it('waits for a recipient who is only busy, and lets others pass', async () => {
    const { desk, now } = await aDeskWithLetter();
    const { port } = await aSmtpServer({
      onRcptTo: (_to, _session, done) => done(Object.assign(new Error('later'), { responseCode: 450 })),
    });
    await sendBy(desk, port);
    await desk.ask('outbox.send', {});
    expect(await now()).toMatchObject({
      state: 'queued',
      problem: expect.stringContaining('wieder versucht'),
    });
  });

  it('is not tried again by itself with a password that is wrong', async () => {
    const { desk, now } = await aDeskWithLetter();
    let logins = 0;
    const { port, taken } = await aSmtpServer({
      allowInsecureAuth: true,
      onAuth: ({ password }, _session, done) => {
        logins++;
        if (password === 'geheim') done(null, { user: 'redaktion' });
        else done(new Error('wrong'));
      },
    });
    await sendBy(desk, port, { user: 'redaktion' });
    await desk.ask('mailbox.setPassword', { server: 'outgoing', password: 'falsch' });
    expect((await desk.ask('outbox.send', {})).problem).toMatch(
      /Benutzernamen und Passwort nicht.*Nichts ging verloren/,
    );
    expect((await now()).state).toBe('queued');
    expect(logins).toBe(1);
    await desk.ask('mailbox.setPassword', { server: 'outgoing', password: 'geheim' });
    expect(await desk.ask('outbox.send', {})).toMatchObject({ sent: 1 });
    expect(taken).toHaveLength(1);
  });
});

describe('a connection that breaks', () => {
  it('before the end of the letter left leaves it waiting: the server cannot have it', async () => {
    const { desk, now } = await aDeskWithLetter();
    // The server cuts on the command DATA, before it lets the letter come.
    const cut = createServer((socket) => {
      const say = (line: string) => socket.write(`${line}\r\n`);
      say('220 here');
      socket.on('error', () => undefined);
      socket.on('data', (bytes) => {
        const command = bytes.toString().slice(0, 4).toUpperCase();
        if (command === 'DATA') socket.destroy();
        else say(command === 'EHLO' ? '250 here' : '250 ok');
      });
    });
    await new Promise<void>((settle) => cut.listen(0, '127.0.0.1', settle));
    onTestFinished(() => void cut.close());
    await sendBy(desk, (cut.address() as { port: number }).port);
    await desk.ask('outbox.send', {});
    expect(await now()).toMatchObject({ state: 'queued', problem: expect.stringContaining('brach ab') });
  });

  it('after that leaves it as perhaps sent: it goes again only on request, and stays the same mail', async () => {
    const { desk, reportId, letter, now } = await aDeskWithLetter();
    let cuts = 1;
    const { port, taken } = await aSmtpServer({
      onTaken: (socket) => {
        if (cuts-- > 0) socket?.destroy();
      },
    });
    await sendBy(desk, port);
    expect(await desk.ask('outbox.send', {})).toMatchObject({ perhapsSent: 1 });
    expect(await now()).toMatchObject({
      state: 'perhaps-sent',
      problem: expect.stringContaining('nur auf Wunsch'),
    });
    await desk.ask('outbox.send', {});
    expect(taken).toHaveLength(1);
    expect(await logOn(desk, reportId)).toEqual(['received', 'letter-queued']);
    await desk.ask('letters.sendAgain', { letterId: letter.letterId });
    await desk.ask('outbox.send', {});
    expect(taken).toHaveLength(2);
    expect(taken[1]!.raw).toBe(taken[0]!.raw);
    expect((await now()).state).toBe('sent');
  });

  it('by a stall ends the waiting', async () => {
    const { desk, now } = await aDeskWithLetter({ connecting: 2000, answering: 300 });
    const { port, taken } = await aSmtpServer({ onTaken: () => new Promise(() => undefined) });
    await sendBy(desk, port);
    await desk.ask('outbox.send', {});
    expect(taken).toHaveLength(1);
    expect(await now()).toMatchObject({
      state: 'perhaps-sent',
      problem: expect.stringContaining('zu lange'),
    });
  });
});

test(`a certificate that nobody vouches for keeps letter and password here until somebody trusts just this one ${needs('openssl')}`, async (context) => {
  if (missing('openssl')) return context.skip();
  const { desk } = await aDeskWithLetter();
  const { good, expired, wrongName, selfSigned, trustTheHouse } = certificates();
  trustTheHouse();
  const seen: string[] = [];
  const serve = async (certificate: typeof good, secure: boolean) =>
    aSmtpServer({
      ...{ key: certificate.key, cert: certificate.cert, secure, hideSTARTTLS: false },
      onAuth: ({ password }, _session, done) => {
        seen.push(password ?? '');
        done(null, { user: 'redaktion' });
      },
    });
  const account = { host: 'localhost', user: 'redaktion' } as const;
  const tryAt = async (port: number, security: 'tls' | 'starttls', trusted = '') => {
    await sendBy(desk, port, { ...account, security, trusted });
    await desk.ask('mailbox.setPassword', { server: 'outgoing', password: 'geheim' });
    return desk.ask('mailbox.test', { server: 'outgoing' });
  };
  for (const [certificate, sentence] of [
    [expired, 'abgelaufen'],
    [wrongName, 'anderen Namen'],
    [selfSigned, 'selbst ausgestellt'],
  ] as const)
    for (const security of ['tls', 'starttls'] as const) {
      const { port, taken } = await serve(certificate, security === 'tls');
      const refused = await tryAt(port, security);
      expect(refused.problem, security).toContain(sentence);
      expect(await desk.ask('outbox.send', {})).toMatchObject({ sent: 0, waiting: 1 });
      expect([seen, taken]).toEqual([[], []]);
      const { fingerprint } = refused.certificate!;
      expect((await tryAt(port, security, `00${fingerprint.slice(2)}`)).problem).toContain(sentence);
      expect(seen).toEqual([]);
      expect((await tryAt(port, security, fingerprint)).problem).toBe('');
      expect(seen.splice(0)).toEqual(['geheim']);
    }
  const { port } = await serve(good, true);
  expect(await tryAt(port, 'tls')).toEqual({ problem: '', certificate: null });
});

test('a server without encryption gets neither letter nor password, but on this machine', async () => {
  const { desk } = await aDeskWithLetter();
  let heard = '';
  // It does not offer STARTTLS, as where somebody in between strikes it out.
  const { port, taken } = await aSmtpServer({
    allowInsecureAuth: true,
    disabledCommands: ['STARTTLS'],
    onAuth: ({ password }, _session, done) => {
      heard += password;
      done(null, { user: 'x' });
    },
  });
  await sendBy(desk, port, { security: 'starttls', user: 'redaktion' });
  await desk.ask('mailbox.setPassword', { server: 'outgoing', password: 'geheim' });
  expect((await desk.ask('outbox.send', {})).problem).toContain('keine verschlüsselte Verbindung');
  await sendBy(desk, port, { security: 'none', host: 'mail.elsewhere.example' });
  expect((await desk.ask('outbox.send', {})).problem).toContain('keine verschlüsselte Verbindung');
  expect([heard, taken]).toEqual(['', []]);
});

describe('a program that is killed', () => {
  /** Sends in a program of its own, which a server kills at a moment of its choice. */
  const sendInChild = (folder: string) => {
    const child = spawn(
      process.execPath,
      ['src/main/cli.ts', '--desk', folder, 'corrections', 'outbox', '--send'],
      {
        stdio: 'ignore',
      },
    );
    return { ended: once(child, 'exit'), kill: () => child.kill('SIGKILL') };
  };

  it('while the letter was handed over does not send it a second time by itself', async () => {
    const first = await aDeskWithLetter();
    let kill = () => true;
    const { port, taken } = await aSmtpServer({
      // It has the letter, and the program is gone before the answer.
      onTaken: async () => {
        kill();
        await new Promise(() => undefined);
      },
    });
    await sendBy(first.desk, port);
    await first.desk.workstation.close();
    const child = sendInChild(first.desk.folder);
    kill = child.kill;
    await child.ended;
    expect(taken).toHaveLength(1);
    const desk = await openTestDesk(first.desk.folder);
    expect(await letterOn(desk, first.reportId)).toMatchObject({ state: 'perhaps-sent' });
    expect(await desk.ask('outbox.send', {})).toMatchObject({ sent: 0, waiting: 0 });
    expect(taken).toHaveLength(1);
  });

  it('before that sends it once, as the same mail', async () => {
    const first = await aDeskWithLetter();
    let kill: (() => unknown) | null = null;
    const { port, taken } = await aSmtpServer({
      onRcptTo(_to, _session, done) {
        if (!kill) return done();
        kill();
        kill = null;
      },
    });
    await sendBy(first.desk, port);
    await first.desk.workstation.close();
    const child = sendInChild(first.desk.folder);
    kill = child.kill;
    await child.ended;
    const desk = await openTestDesk(first.desk.folder);
    expect(await letterOn(desk, first.reportId)).toMatchObject({ state: 'queued' });
    expect(await desk.ask('outbox.send', {})).toMatchObject({ sent: 1 });
    expect(taken).toHaveLength(1);
    expect((await simpleParser(taken[0]!.raw)).messageId).toBe(first.letter.messageId);
  });
});
