import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { cpuMs } from '#tools/cpu-time.ts';
import { closeWorkers } from '../../jobs/run-in-worker.ts';
import { aMail, type MailWish } from '../a-mail.fixture.ts';
import { cleanedName } from './attachment-name.ts';
import { readOne } from './read-in-worker.ts';
import { largestMail, type Mail, readMail } from './read-mail.ts';
import { readReport } from './read-report.ts';

const readFor = { baseUrl: 'https://www.tagblatt.example', correctionsAddress: 'korrektur@tagblatt.example' };

async function read(wish: MailWish | Buffer): Promise<Mail> {
  const mail = await readMail(Buffer.isBuffer(wish) ? wish : aMail(wish));
  if (!mail.readable) throw new Error(`unreadable: ${mail.problem}`);
  return mail;
}

const withAttachments = (boundary = '--teil--'): Buffer =>
  Buffer.from(
    [
      'From: =?iso-8859-1?Q?J=F6rg_M=FCller?= <joerg@post.example>',
      'Subject: Beleg',
      'Message-ID: <2@post.example>',
      'Content-Type: multipart/mixed; boundary=teil',
      '',
      '--teil',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'Grüezi, der Beleg liegt bei.',
      '--teil',
      'Content-Type: application/pdf; name="../../etc/beleg.pdf"',
      'Content-Disposition: attachment; filename="../../etc/beleg.pdf"',
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.from('ein Beleg').toString('base64'),
      boundary,
    ].join('\r\n'),
  );

describe('a mail', () => {
  it('gives sender, subject, letter and attachments', async () => {
    expect(await read(withAttachments())).toMatchObject({
      from: { name: 'Jörg Müller', address: 'joerg@post.example' },
      messageId: '<2@post.example>',
      subject: 'Beleg',
      text: 'Grüezi, der Beleg liegt bei.',
      attachments: [{ name: 'beleg.pdf', mediaType: 'application/pdf', byteLength: 9 }],
      problem: null,
    });
  });

  it('cut in half is read as far as it goes, and says so', async () => {
    const whole = withAttachments();
    const half = await read(whole.subarray(0, whole.indexOf('application/pdf')));
    expect(half).toMatchObject({ text: 'Grüezi, der Beleg liegt bei.', problem: 'cut-off' });
    expect((await read(withAttachments('--teil'))).problem).toBe('cut-off');
  });

  it('whose coding breaks off, or that ends in its header, says so too', async () => {
    const whole = aMail({ text: 'Im Artikel steht Unsinn, und zwar viel davon.' });
    expect((await read(whole)).problem).toBeNull();
    const cut = await read(whole.subarray(0, whole.length - 9));
    expect(cut.problem).toBe('cut-off');
    expect(cut.text).toContain('Im Artikel steht Unsinn');
    expect((await read(whole.subarray(0, whole.indexOf('MIME-Version')))).problem).toBe('cut-off');
  });

  it('with a date that is none has no date, and never that of today', async () => {
    for (const date of ['gestern', 'am 5. des Monats', '', '32 Foo 2026', '99999'])
      expect((await read({ date, text: 'x' })).sentAt, date).toBeNull();
    expect((await read({ date: 'Thu, 12 Feb 2026 09:15:00 +0100 (CET)', text: 'x' })).sentAt).toBe(
      '2026-02-12T08:15:00.000Z',
    );
  });

  it('without a charset keeps its umlauts', async () => {
    const latin1 = Buffer.from('From: a@b.example\r\nSubject: x\r\n\r\nGrüsse aus Zürich', 'latin1');
    expect((await read(latin1)).text).toBe('Grüsse aus Zürich');
  });

  it('out of a mailbox file, or with a byte order mark, is still a mail', async () => {
    const mail = aMail({ text: 'Hallo' });
    expect((await read(Buffer.concat([Buffer.from('From x@y Thu Feb 12 2026\n'), mail]))).text).toBe('Hallo');
    expect((await read(Buffer.concat([Buffer.from('\ufeff'), mail]))).text).toBe('Hallo');
  });

  it('that passes on another as a file holds that other one', async () => {
    const inner = aMail({ from: 'Rosa <rosa@leser.example>', text: 'Da ist ein Fehler.' });
    const outer = `From: r@b.example\r\nSubject: WG\r\nContent-Type: multipart/mixed; boundary=u\r\n\r\n--u\r\nContent-Type: message/rfc822\r\nContent-Disposition: attachment\r\n\r\n${inner.toString('latin1')}\r\n--u--\r\n`;
    expect((await read(Buffer.from(outer, 'latin1'))).enclosed).toMatchObject({
      from: { name: 'Rosa', address: 'rosa@leser.example' },
      text: 'Da ist ein Fehler.',
    });
  });
});

describe('what is no mail', () => {
  it('is unreadable, with the reason', async () => {
    const bytes = {
      picture: Buffer.from([0xff, 0xd8, 0xff, 0xe0]),
      text: Buffer.from('Hinweis: nur ein Text\n\nmehr'),
    };
    expect(await readMail(bytes.picture)).toEqual({ readable: false, problem: 'not-a-mail' });
    expect(await readMail(bytes.text)).toEqual({ readable: false, problem: 'not-a-mail' });
    expect(await readMail(new Uint8Array())).toEqual({ readable: false, problem: 'empty' });
    expect(await readMail(new Uint8Array(largestMail + 1))).toEqual({
      readable: false,
      problem: 'too-large',
    });
  });
});

describe('mail that no person wrote', () => {
  const machines: [string, MailWish][] = [
    ['automatic-reply', { headers: { 'Auto-Submitted': 'auto-replied' }, text: 'Bin weg' }],
    ['automatic-reply', { subject: 'Abwesenheitsnotiz: Fehler im Artikel', text: 'Bin weg' }],
    ['automatic-reply', { subject: 'Automatische Antwort: Hinweis', text: 'Bin weg' }],
    ['automatic-reply', { subject: 'Out of Office', text: 'Away' }],
    ['delivery-report', { from: 'MAILER-DAEMON@mx.example', text: 'failed' }],
    ['delivery-report', { subject: 'Undelivered Mail Returned to Sender', text: 'failed' }],
    ['delivery-report', { headers: { 'X-Failed-Recipients': 'a@b.example' }, text: 'failed' }],
  ];
  it.each(machines)('is recognised as %s', async (kind, wish) => {
    expect((await read(wish)).problem).toBe(kind);
  });

  it('is a newsletter, unless it comes from a list of people, answers, or holds our form', async () => {
    const headers = { 'List-Unsubscribe': '<https://brief.example/ab>', Precedence: 'bulk' };
    expect((await read({ headers, text: 'Diese Woche neu' })).problem).toBe('mass-mail');
    const among = { ...headers, 'List-Post': '<mailto:liste@brief.example>' };
    expect((await read({ headers: among, text: 'Hallo Liste' })).problem).toBeNull();
    expect(
      (await read({ headers: { ...headers, 'In-Reply-To': '<1@a.example>' }, text: 'Ja' })).problem,
    ).toBeNull();
    const form = 'Ort des Fehlers: https://www.tagblatt.example/a\nBeschreibung: Falsch';
    expect((await read({ headers, text: form })).problem).toBeNull();
    expect(
      (await read({ headers: { 'List-Unsubscribe': '<https://a.example>' }, text: 'Hallo' })).problem,
    ).toBeNull();
  });

  it('is not what a web form sends, nor a letter about absences', async () => {
    const form = 'Ort des Fehlers: https://www.tagblatt.example/a\nBeschreibung: Falsch';
    expect((await read({ headers: { 'Auto-Submitted': 'auto-generated' }, text: form })).problem).toBeNull();
    expect(
      (await read({ subject: 'Abwesenheitsquote falsch', text: 'Sie schreiben 5 Prozent.' })).problem,
    ).toBeNull();
  });
});

describe('the name of an attachment', () => {
  it('is shown without paths, control characters and tricks', () => {
    expect(cleanedName('../../etc/passwd')).toBe('passwd');
    expect(cleanedName('C:\\Windows\\beleg.pdf')).toBe('beleg.pdf');
    expect(cleanedName('beleg\u0000.pdf')).toBe('beleg.pdf');
    expect(cleanedName('beleg\u202efdp.exe')).toBe('belegfdp.exe');
    expect(cleanedName('CON.txt')).toBe('_CON.txt');
    expect(cleanedName('..')).toBe('');
    expect(cleanedName(`${'lang'.repeat(100)}.pdf`)).toMatch(/….pdf$/);
  });

  it('is harmless whatever it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
        const shown = cleanedName(name);
        expect(shown).not.toMatch(/[/\\<>:"|?*\p{Cc}\p{Cf}]|^\.|^(con|nul|aux|prn)(\.|$)/iu);
        expect(Array.from(shown).length).toBeLessThanOrEqual(121);
        expect(cleanedName(shown)).toBe(shown);
      }),
    );
  });
});

describe('hostile bytes', () => {
  afterAll(closeWorkers);

  it('never break the reader', async () => {
    const whole = withAttachments();
    const flips = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(flips, fc.nat(whole.length), async (changes, length) => {
        const bytes = Buffer.from(whole);
        for (const [at, byte] of changes) bytes[at] = byte;
        const mail = await readMail(bytes.subarray(0, length));
        if (!mail.readable) expect(mail.problem).not.toBe('');
        else expect(() => structuredClone(mail)).not.toThrow();
      }),
      { numRuns: 200 },
    );
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), async (bytes) => void (await readMail(bytes))),
    );
  });

  it('that nest HTML a hundred thousand deep are read or given up within five seconds', async () => {
    const html = `${'<b>'.repeat(100_000)}Fehler`;
    let problem: unknown = null;
    const taken = await cpuMs(async () => {
      ({ problem } = await readOne(aMail({ html }), readFor));
    });
    expect(taken).toBeLessThan(5000);
    expect(problem).not.toBeNull();
  });
});

it('a person’s mail is not taken for a receipt because of its subject', async () => {
  const subject = 'Gelesen: Die Brücke bleibt zu';
  expect((await read({ subject, text: 'Im Titel steht 312, richtig sind 512.' })).problem).toBeNull();
  expect((await read({ subject, text: '' })).problem).toBe('delivery-report');
  const report = { 'Content-Type': 'multipart/report; report-type=disposition-notification' };
  expect((await read({ subject, headers: report })).problem).toBe('delivery-report');
});

it('an absence note is known by its subject in the languages of the country', async () => {
  for (const subject of [
    'Abwesend: Re: Fehler',
    'Ferienabwesenheit',
    'Absent du bureau',
    'Fuori ufficio',
    'Respuesta automática: Fehler',
  ])
    expect((await read({ subject, text: 'Ich bin bis 3. März abwesend.' })).problem, subject).toBe(
      'automatic-reply',
    );
  for (const subject of ['Abwesend: Zahl der Räte falsch', 'Abwesenheit im Grossen Rat: Zahl falsch'])
    expect((await read({ subject, text: 'Im Titel steht 312.' })).problem, subject).toBeNull();
});

it('an encrypted mail is said to be one, and a signature is said to be unchecked', async () => {
  const sealed = (type: string, body: string) =>
    Buffer.from(`From: Eva <eva@berg.example>\r\nSubject: Hinweis\r\nContent-Type: ${type}\r\n\r\n${body}`);
  const smime = sealed('application/pkcs7-mime; smime-type=enveloped-data; name="smime.p7m"', 'MIAGCSqGSIb3');
  const pgp = sealed(
    'multipart/encrypted; protocol="application/pgp-encrypted"; boundary=x',
    '--x\r\nContent-Type: application/pgp-encrypted\r\n\r\nVersion: 1\r\n--x--\r\n',
  );
  const inline = sealed(
    'text/plain',
    '-----BEGIN PGP MESSAGE-----\r\n\r\nhQEMA\r\n-----END PGP MESSAGE-----',
  );
  for (const mail of [smime, pgp, inline]) {
    expect((await read(mail)).problem).toBe('encrypted');
    const { claim } = await readReport(mail, readFor);
    expect(claim).toMatchObject({ reporterAddress: 'eva@berg.example', missing: ['clear-text'] });
  }
  // As `openssl smime -sign -nodetach` begins it: the letter stands in it, in no key's secret.
  const cms =
    'MIICDQYJKoZIhvcNAQcCoIIB/jCCAfoCAQExDzANBglghkgBZQMEAgEFADAkBgkq\r\nhkiG9w0BBwGgFwQVSW0gVGl0ZWwgc3RlaHQgMzEyLg0K';
  const wrapped = (parameter: string) =>
    sealed(`application/pkcs7-mime; ${parameter}\r\nContent-Transfer-Encoding: base64`, cms);
  // What the bytes say counts, also where the header says nothing or something else.
  for (const parameter of ['smime-type=signed-data', 'name=smime.p7m', 'smime-type=enveloped-data']) {
    const mail = wrapped(parameter);
    expect((await read(mail)).problem).toBe('signed-sealed');
    expect((await readReport(mail, readFor)).claim).toMatchObject({ missing: ['clear-text'] });
  }
  const signed = sealed(
    'multipart/signed; protocol="application/pkcs7-signature"; boundary=x',
    '--x\r\nContent-Type: text/plain\r\n\r\nIm Titel steht 312.\r\n--x\r\nContent-Type: application/pkcs7-signature; name=smime.p7s\r\n\r\nMIAG\r\n--x--\r\n',
  );
  expect(await read(signed)).toMatchObject({ text: 'Im Titel steht 312.', problem: 'signature-unchecked' });
});
