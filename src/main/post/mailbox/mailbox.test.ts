import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { expect, test } from 'vitest';
import { missing, needs } from '#tools/needs.ts';
import { aMail } from '../../corrections/a-mail.fixture.ts';
import { freshFolder, openTestDesk, type TestDesk } from '../../desk-for-tests.ts';
import { openDatabase } from '../../store/database.ts';
import { certificates } from '../certificates.fixture.ts';
import { aDovecot, aWire, fetchFrom } from './a-dovecot.fixture.ts';

const withDovecot = (name: string, run: () => Promise<void>) =>
  test.skipIf(missing('dovecot'))(`${name} ${needs('dovecot')}`, run, 60_000);

const mailNumber = (number: number, text = `Im Artikel steht ${number}, richtig ist ${number + 1}.`) =>
  aMail({ text, subject: `Hinweis ${number}`, messageId: `<${number}@post.example>` });

const patience = { connecting: 3000, answering: 1500 };
const aDesk = () => openTestDesk(freshFolder(), [], undefined, { patience });
const fetched = (desk: TestDesk) => desk.ask('mailbox.fetch', {});
const subjects = async (desk: TestDesk) =>
  (await desk.ask('corrections.list', { show: 'all', limit: 200 })).reports
    .map(({ subject }) => subject)
    .sort();

/** What the desk file says, whoever has it open. */
function countOn({ folder }: TestDesk, sql: string): number {
  const db = openDatabase(path.join(folder, 'desk.sqlite'));
  try {
    return db.prepare<[], { count: number }>(sql).get()?.count ?? 0;
  } finally {
    db.close();
  }
}

/** Mails that are written down. */
const mailsOn = (desk: TestDesk): number => countOn(desk, 'SELECT count(*) AS count FROM message');
/** Up to where the next fetch takes everything for known. */
const lastUidOn = (desk: TestDesk): number => countOn(desk, 'SELECT last_uid AS count FROM mailbox');

withDovecot('new mails come in once, and nothing is changed on the server', async () => {
  const dovecot = await aDovecot();
  const desk = await aDesk();
  await fetchFrom(desk, dovecot.ports.plain);
  expect(await desk.ask('mailbox.test', { server: 'incoming' })).toEqual({ problem: '', certificate: null });
  expect(await fetched(desk)).toMatchObject({ imported: 0, problem: '' });
  await dovecot.deliver(mailNumber(1), mailNumber(2));
  expect(await fetched(desk)).toMatchObject({ imported: 2, duplicates: 0 });
  // With nothing new, a server asked for all from here on names its last mail.
  expect(await fetched(desk)).toMatchObject({ imported: 0, duplicates: 0 });
  await dovecot.deliver(mailNumber(3));
  expect(await fetched(desk)).toMatchObject({ imported: 1, duplicates: 0 });
  expect(await subjects(desk)).toEqual(['Hinweis 1', 'Hinweis 2', 'Hinweis 3']);
  expect(await dovecot.flags()).toEqual([[], [], []]);
  const { incoming } = await desk.ask('mailbox.state', {});
  expect(incoming).toMatchObject({ fetchedAt: expect.any(String), problem: '', fetching: null });
});

withDovecot(
  'a mail whose sender has the clock of another year came when the server put it into the mailbox',
  async () => {
    const dovecot = await aDovecot();
    const desk = await aDesk();
    desk.clock.set('2026-11-26T08:00:00.000Z');
    await fetchFrom(desk, dovecot.ports.plain);
    const date = 'Thu, 1 Jan 2026 00:00:00 +0000';
    const mail = aMail({ text: 'Im Titel steht 312.', date, messageId: '<clock@post.example>' });
    await dovecot.deliverAt(new Date('2026-11-25T10:00:00.000Z'), mail);
    await fetched(desk);
    const [{ reportId } = { reportId: '' }] = (await desk.ask('corrections.list', { show: 'all' })).reports;
    const { events, due } = await desk.ask('corrections.get', { reportId: reportId as never });
    expect(events[0]).toMatchObject({ type: 'received', arrivedAt: '2026-11-25T10:00:00.000Z' });
    expect(due?.step).toBe('acknowledge');
  },
);

withDovecot('fetched mails are marked as seen where the newsroom wants it', async () => {
  const dovecot = await aDovecot();
  const desk = await aDesk();
  await fetchFrom(desk, dovecot.ports.plain, { markSeen: true });
  await dovecot.deliver(mailNumber(1));
  await fetched(desk);
  expect(await dovecot.flags()).toEqual([['\\Seen']]);
});

withDovecot('a new numbering makes everything be fetched again, and known again', async () => {
  const dovecot = await aDovecot();
  const desk = await aDesk();
  await fetchFrom(desk, dovecot.ports.plain);
  await dovecot.deliver(mailNumber(1), mailNumber(2));
  await fetched(desk);
  await dovecot.renumber();
  await dovecot.deliver(mailNumber(3));
  expect(await fetched(desk)).toMatchObject({ imported: 1, duplicates: 2, problem: '' });
  expect(await subjects(desk)).toHaveLength(3);
});

withDovecot(
  'a wrong password, a missing folder and a server that is gone are told in a sentence',
  async () => {
    const dovecot = await aDovecot();
    const desk = await aDesk();
    await fetchFrom(desk, dovecot.ports.plain, { password: 'falsch' });
    expect((await fetched(desk)).problem).toContain('nimmt Benutzernamen und Passwort nicht an');
    await fetchFrom(desk, dovecot.ports.plain, { mailbox: 'Nirgends' });
    expect((await fetched(desk)).problem).toContain('Diesen Ordner gibt es auf dem Server nicht');
    await dovecot.stop();
    await fetchFrom(desk, dovecot.ports.plain, { mailbox: 'INBOX' });
    expect((await fetched(desk)).problem).toContain('nimmt unter diesem Port keine Verbindung an');
    await dovecot.start();
    expect((await fetched(desk)).problem).toBe('');
  },
);

withDovecot(
  'a break in the middle of a mail, or a server that falls silent, loses and doubles nothing',
  async () => {
    const dovecot = await aDovecot();
    const desk = await aDesk();
    const wire = await aWire(dovecot.ports.plain);
    await fetchFrom(desk, wire.port);
    const long = 'Ein langer Hinweis. '.repeat(5000);
    await dovecot.deliver(...[1, 2, 3].map((number) => mailNumber(number, `${number} ${long}`)));
    wire.after(150_000, 'cut');
    expect((await fetched(desk)).problem).toContain('brach ab');
    wire.after(150_000, 'silent');
    expect((await fetched(desk)).problem).toContain('zu lange nicht geantwortet');
    wire.whole();
    expect((await fetched(desk)).problem).toBe('');
    expect(await subjects(desk)).toEqual(['Hinweis 1', 'Hinweis 2', 'Hinweis 3']);
  },
);

withDovecot(
  'a break between parcels leaves those before it, and the next try begins behind them',
  async () => {
    const dovecot = await aDovecot();
    const desk = await aDesk();
    const wire = await aWire(dovecot.ports.plain);
    await fetchFrom(desk, wire.port);
    const long = 'Ein langer Hinweis. '.repeat(100);
    const numbers = Array.from({ length: 120 }, (_, index) => index + 1);
    await dovecot.deliver(...numbers.map((number) => mailNumber(number, `${number} ${long}`)));
    // Behind the first fifty, in the middle of the next.
    wire.after(170_000, 'cut');
    expect((await fetched(desk)).problem).toContain('brach ab');
    expect(mailsOn(desk)).toBe(50);
    expect(lastUidOn(desk)).toBe(50);
    wire.whole();
    expect(await fetched(desk)).toMatchObject({ imported: 70, duplicates: 0, problem: '' });
    expect(new Set(await subjects(desk)).size).toBe(120);
  },
);

withDovecot('a program that is killed while it fetches goes on where it was', async () => {
  const dovecot = await aDovecot();
  const first = await aDesk();
  await fetchFrom(first, dovecot.ports.plain);
  const numbers = Array.from({ length: 180 }, (_, index) => index + 1);
  await dovecot.deliver(...numbers.map((number) => mailNumber(number)));
  await first.workstation.close();
  const child = spawn(process.execPath, ['src/main/cli.ts', '--desk', first.folder, 'corrections', 'fetch'], {
    stdio: 'ignore',
    env: { ...process.env, DRUCKREIF_MAIL_PASSWORD: 'geheim' },
  });
  const ended = once(child, 'exit');
  await expect.poll(() => mailsOn(first), { timeout: 45_000, interval: 20 }).toBeGreaterThan(0);
  child.kill('SIGKILL');
  await ended;
  expect(mailsOn(first), 'it was killed in the middle').toBeLessThan(180);
  // Nothing was deleted here, so that the last number is a count as well.
  expect(lastUidOn(first), 'no mail is passed over').toBeLessThanOrEqual(mailsOn(first));
  const desk = await openTestDesk(first.folder, [], undefined, {
    patience: { connecting: 5000, answering: 20_000 },
  });
  await fetchFrom(desk, dovecot.ports.plain);
  expect((await fetched(desk)).problem).toBe('');
  expect(await subjects(desk)).toHaveLength(180);
});

withDovecot('mail comes in by itself while the program runs', async () => {
  const dovecot = await aDovecot();
  const desk = await openTestDesk(freshFolder(), [], undefined, { postByItself: true });
  await fetchFrom(desk, dovecot.ports.plain);
  await expect.poll(async () => (await desk.ask('mailbox.state', {})).incoming.fetchedAt).not.toBeNull();
  await dovecot.deliver(mailNumber(1));
  await expect.poll(() => subjects(desk), { timeout: 15_000 }).toEqual(['Hinweis 1']);
});

withDovecot(
  'a certificate that nobody vouches for gets no password until somebody trusts just this one',
  async () => {
    const { good, expired, wrongName, selfSigned, trustTheHouse } = certificates();
    trustTheHouse();
    const desk = await aDesk();
    for (const [certificate, sentence] of [
      [expired, 'abgelaufen'],
      [wrongName, 'anderen Namen'],
      [selfSigned, 'selbst ausgestellt'],
    ] as const) {
      const { ports } = await aDovecot(certificate);
      for (const [security, port] of [
        ['tls', ports.encrypted],
        ['starttls', ports.plain],
      ] as const) {
        const at = (trusted = '') => fetchFrom(desk, port, { host: 'localhost', security, trusted });
        await at();
        const refused = await desk.ask('mailbox.test', { server: 'incoming' });
        expect(refused.problem, security).toContain(sentence);
        const { fingerprint } = refused.certificate!;
        await at(`00${fingerprint.slice(2)}`);
        expect((await desk.ask('mailbox.test', { server: 'incoming' })).problem).toContain(sentence);
        await at(fingerprint);
        expect((await desk.ask('mailbox.test', { server: 'incoming' })).problem).toBe('');
      }
    }
    const { ports } = await aDovecot(good);
    await fetchFrom(desk, ports.encrypted, { host: 'localhost', security: 'tls' });
    expect(await desk.ask('mailbox.test', { server: 'incoming' })).toEqual({
      problem: '',
      certificate: null,
    });
  },
);

withDovecot('a server without encryption gets no password, but on this machine', async () => {
  const dovecot = await aDovecot();
  const desk = await aDesk();
  await fetchFrom(desk, dovecot.ports.plain, { security: 'starttls' });
  expect((await fetched(desk)).problem).toContain('keine verschlüsselte Verbindung');
  await fetchFrom(desk, dovecot.ports.plain, { security: 'none', host: 'mail.elsewhere.example' });
  expect((await fetched(desk)).problem).toContain('keine verschlüsselte Verbindung');
});
