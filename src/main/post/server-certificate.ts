import { type PeerCertificate, TLSSocket } from 'node:tls';
import type { ServerCertificate } from '#shared/contract/post.ts';
import type { LetterProblem } from '#shared/domain/report/letter.ts';
import { certificateProblem } from './mail-problem.ts';

/** The certificate on the other end of a connection; null where the connection has none. */
export function certificateOf(socket: unknown): ServerCertificate | null {
  if (!(socket instanceof TLSSocket)) return null;
  const certificate = socket.getPeerCertificate();
  if (!certificate?.fingerprint256) return null;
  const day = (written: string) => new Date(written).toISOString();
  return {
    fingerprint: certificate.fingerprint256,
    subject: nameIn(certificate.subject),
    issuer: nameIn(certificate.issuer),
    validFrom: day(certificate.valid_from),
    validTo: day(certificate.valid_to),
  };
}

const nameIn = (name: PeerCertificate['subject'] | undefined): string =>
  [name?.CN, name?.O].flat().filter(Boolean).join(', ');

/**
 * Whether words may go over a connection that was opened without judging its certificate: it is vouched for, or it is
 * exactly the one that somebody looked at and trusts. Null: they may.
 */
export function whyNotTrusted(socket: unknown, trusted: string): LetterProblem | null {
  if (!(socket instanceof TLSSocket)) return 'no-encryption';
  if (socket.authorized || certificateOf(socket)?.fingerprint === trusted) return null;
  return certificateProblem(String(socket.authorizationError)) ?? 'certificate-unknown';
}
