import { Readable } from 'node:stream';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { ServerCertificate } from '#shared/contract/post.ts';
import { isInTheClear, type MailServer } from '#shared/domain/post-settings.ts';
import type { LetterProblem } from '#shared/domain/report/letter.ts';
import { sendingProblem } from '../mail-problem.ts';
import { certificateOf, whyNotTrusted } from '../server-certificate.ts';

/** Milliseconds after which a server that says nothing has stalled. */
export interface Patience {
  readonly connecting: number;
  readonly answering: number;
}
export const usualPatience: Patience = { connecting: 20_000, answering: 60_000 };

/** Why a server did not do as it was asked. */
export interface Failed {
  readonly problem: LetterProblem;
  /** In the server's own words; empty: it said nothing. */
  readonly said: string;
  readonly certificate: ServerCertificate | null;
}

export interface Handover {
  readonly from: string;
  readonly to: string;
  readonly message: Uint8Array;
  /**
   * Called once the whole letter but its end is on the way: before that the server cannot have accepted it, after it
   * only the server's answer tells. What is done here is done before the end leaves.
   */
  readonly onEnd: () => void;
}

/** An open way to a server that takes letters; it has let us in. */
export interface SmtpWay {
  /** Null: the server has accepted the letter. `answered`: it said no, so that it has not. */
  hand(letter: Handover): Promise<(Failed & { readonly answered: boolean }) | null>;
  close(): void;
  /** Breaks off, also in the middle of a letter; what was being handed over has failed. */
  abort(): void;
}

export const isFailed = (value: SmtpWay | Failed): value is Failed => 'problem' in value;

/**
 * Opens a way to a server: encrypted, to the right server, let in by our password, in this order. Nothing but names is
 * said before the first two are sure.
 *
 * @param password null: the server wants none
 */
export async function openSmtp(
  server: MailServer,
  password: string | null,
  patience: Patience = usualPatience,
): Promise<SmtpWay | Failed> {
  if (isInTheClear(server)) return failed('no-encryption');
  const { host, port, security, user, trusted } = server;
  const connection = new SMTPConnection({
    host,
    port,
    secure: security === 'tls',
    requireTLS: security === 'starttls',
    ignoreTLS: security === 'none',
    // The name of this machine is nobody's business.
    name: '[127.0.0.1]',
    connectionTimeout: patience.connecting,
    greetingTimeout: patience.connecting,
    dnsTimeout: patience.connecting,
    socketTimeout: patience.answering,
    allowInternalNetworkInterfaces: true,
    tls: { minVersion: 'TLSv1.2', rejectUnauthorized: trusted === '' },
  });
  // Without a listener a late error of the socket would end the program; who waits is told by its own callback.
  let broken: unknown = null;
  connection.on('error', (error) => {
    broken = error;
  });
  try {
    await settledBy((done) => {
      connection.once('error', done);
      connection.once('end', () => done(broken ?? new Error('ended')));
      connection.connect(done);
    });
    const distrust =
      trusted === '' || security === 'none' ? null : whyNotTrusted(connection._socket, trusted);
    if (distrust) {
      const certificate = certificateOf(connection._socket);
      connection.close();
      return { problem: distrust, said: '', certificate };
    }
    if (user !== '' && password !== null)
      await settledBy((done) => connection.login({ user, pass: password }, done));
  } catch (error) {
    connection.close();
    return failedBy(error);
  }
  return {
    hand: (letter) => handOver(connection, letter),
    close: () => connection.quit(),
    abort: () => connection.close(),
  };
}

function handOver(
  connection: SMTPConnection,
  { from, to, message, onEnd }: Handover,
): ReturnType<SmtpWay['hand']> {
  let over = false;
  const body = Readable.from(
    (async function* () {
      yield message;
      // A letter whose connection broke meanwhile has no end that could leave.
      if (over) throw new Error('over');
      onEnd();
    })(),
    { objectMode: false },
  );
  return new Promise((settle) => {
    // A connection that is closed from here forgets whom it would have told.
    connection.once('end', () => {
      over = true;
      setImmediate(() => settle({ ...failed('cut-off'), answered: false }));
    });
    connection.send({ from, to: [to], size: message.length }, body, (error, done) => {
      over = true;
      const refused = error ?? done?.rejectedErrors?.[0];
      if (!refused && done?.accepted.length === 1) return settle(null);
      const answered = refused?.responseCode !== undefined || refused?.code === 'EENVELOPE';
      settle({ ...failedBy(refused ?? new Error('not accepted')), answered });
    });
  });
}

const failed = (problem: LetterProblem): Failed => ({ problem, said: '', certificate: null });

function failedBy(error: unknown): Failed {
  const { response = '' } = error as { response?: string };
  return { problem: sendingProblem(error as object), said: response.slice(0, 300), certificate: null };
}

/** The first that is heard counts. */
const settledBy = (run: (done: (error?: unknown) => void) => void): Promise<void> =>
  new Promise((settle, fail) => run((error) => (error ? fail(error) : settle())));
