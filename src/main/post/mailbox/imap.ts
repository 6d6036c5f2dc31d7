import { ImapFlow } from 'imapflow';
import type { ServerCertificate } from '#shared/contract/post.ts';
import { isInTheClear, type MailServer } from '#shared/domain/post-settings.ts';
import type { LetterProblem } from '#shared/domain/report/letter.ts';
import { certificateProblem, connectionProblem } from '../mail-problem.ts';
import type { Failed, Patience } from '../outbox/smtp.ts';
import { certificateOf, whyNotTrusted } from '../server-certificate.ts';

/** The server's certificate is none that may be spoken to. */
class Distrusted extends Error {
  readonly problem: LetterProblem;
  readonly certificate: ServerCertificate | null;
  constructor(problem: LetterProblem, certificate: ServerCertificate | null) {
    super(problem);
    this.problem = problem;
    this.certificate = certificate;
  }
}

/** The step of the library between an encrypted connection and our password. */
interface Inner {
  readonly socket: unknown;
  authenticate(): Promise<boolean>;
}

/** Looks at the certificate after the connection is encrypted and before anything of ours is said. */
function beWary(client: ImapFlow, trusted: string): void {
  const inner = client as unknown as Inner;
  if (typeof inner.authenticate !== 'function') throw new Error('the way to look at a certificate is gone');
  const letIn = inner.authenticate.bind(client);
  inner.authenticate = async () => {
    const distrust = whyNotTrusted(inner.socket, trusted);
    if (distrust) throw new Distrusted(distrust, certificateOf(inner.socket));
    return letIn();
  };
}

/**
 * Opens a way to a server that keeps mails: encrypted, to the right server, let in by our password, in this order.
 * The caller ends it with `logout` or `close`.
 */
export async function openImap(
  server: MailServer,
  password: string,
  patience: Patience,
): Promise<ImapFlow | Failed> {
  if (isInTheClear(server)) return { problem: 'no-encryption', said: '', certificate: null };
  const { host, port, security, user, trusted } = server;
  const client = new ImapFlow({
    host,
    port,
    secure: security === 'tls',
    // Without it, whoever strikes the offer out of the server's greeting gets the password.
    doSTARTTLS: security === 'none' ? false : security === 'starttls' ? true : undefined,
    auth: { user, pass: password },
    tls: { minVersion: 'TLSv1.2', rejectUnauthorized: trusted === '' },
    logger: false,
    clientInfo: { name: 'Druckreif' },
    connectionTimeout: patience.connecting,
    greetingTimeout: patience.connecting,
    socketTimeout: patience.answering,
  });
  if (trusted !== '' && security !== 'none') beWary(client, trusted);
  // Without a listener a late error of the socket would end the program; whoever waits hears of it otherwise.
  client.on('error', (error) => heard.set(client, error));
  try {
    await client.connect();
    return client;
  } catch (error) {
    client.close();
    return imapFailure(error, client);
  }
}

interface ImapError {
  readonly code?: string;
  readonly authenticationFailed?: boolean;
  readonly tlsFailed?: boolean;
  readonly responseStatus?: string;
  readonly responseText?: string;
  readonly serverResponseCode?: string;
  readonly mailboxMissing?: boolean;
}

/** What a connection said of itself before it ended: whoever waited for an answer hears only that it is gone. */
const heard = new WeakMap<ImapFlow, unknown>();

/** What went wrong between us and a server that keeps mails. */
export function imapFailure(error: unknown, client: ImapFlow): Failed {
  if (error instanceof Distrusted)
    return { problem: error.problem, said: '', certificate: error.certificate };
  const isGone =
    (error as ImapError).code === 'NoConnection' || (error as ImapError).code === 'EConnectionClosed';
  const known = ((isGone && heard.get(client)) || error) as ImapError;
  const said = (known.responseText ?? '').slice(0, 300);
  return { problem: problemOf(known), said, certificate: null };
}

function problemOf(error: ImapError): LetterProblem {
  const { code = '', responseStatus, serverResponseCode } = error;
  const certificate = certificateProblem(code);
  if (certificate) return certificate;
  if (serverResponseCode === 'UNAVAILABLE' || serverResponseCode === 'INUSE') return 'server-busy';
  if (error.authenticationFailed) return 'wrong-password';
  if (error.mailboxMissing || serverResponseCode === 'NONEXISTENT') return 'no-mailbox';
  const atSocket = connectionProblem(error);
  if (atSocket) return atSocket;
  if (error.tlsFailed) return 'no-encryption';
  if (/TIMEOUT|ETIMEOUT/i.test(code)) return 'stalled';
  if (responseStatus === 'NO') return 'no-mailbox';
  return responseStatus === 'BAD' ? 'not-a-mail-server' : 'cut-off';
}
