import type { LetterProblem } from '#shared/domain/report/letter.ts';

/** What the libraries for mail say about a failure, and what Node says about a socket. */
interface MailError {
  readonly code?: string;
  readonly originalCode?: string;
  readonly responseCode?: number;
  readonly command?: string;
  readonly message?: string;
}

const ofSocket: Readonly<Record<string, LetterProblem>> = {
  ENOTFOUND: 'server-unknown',
  EAI_AGAIN: 'no-network',
  ENETUNREACH: 'no-network',
  EHOSTUNREACH: 'no-network',
  ENETDOWN: 'no-network',
  EADDRNOTAVAIL: 'no-network',
  ECONNREFUSED: 'connection-refused',
  ECONNRESET: 'cut-off',
  EPIPE: 'cut-off',
  ETIMEDOUT: 'stalled',
  CERT_HAS_EXPIRED: 'certificate-expired',
  CERT_NOT_YET_VALID: 'certificate-expired',
  ERR_TLS_CERT_ALTNAME_INVALID: 'certificate-name',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'certificate-self-signed',
  SELF_SIGNED_CERT_IN_CHAIN: 'certificate-unknown',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'certificate-unknown',
  UNABLE_TO_GET_ISSUER_CERT: 'certificate-unknown',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'certificate-unknown',
  ERR_SSL_WRONG_VERSION_NUMBER: 'not-a-mail-server',
  ERR_SSL_PACKET_LENGTH_TOO_LONG: 'not-a-mail-server',
};

/** What a certificate lacks, by the code that Node gives it; null for a code of something else. */
export const certificateProblem = (code: string): LetterProblem | null => {
  const problem = ofSocket[code] ?? null;
  return problem?.startsWith('certificate-') ? problem : null;
};

/** What went wrong at the level of the connection; null: something else. */
export function connectionProblem({ code = '', originalCode = '' }: MailError): LetterProblem | null {
  return ofSocket[originalCode] ?? ofSocket[code] ?? null;
}

const isPassing = (responseCode = 0): boolean => responseCode >= 400 && responseCode < 500;

/** What went wrong between us and a server that takes letters. */
export function sendingProblem(error: MailError): LetterProblem {
  const { code = '', responseCode, command = '' } = error;
  const atSocket = connectionProblem(error);
  if (atSocket && responseCode === undefined) return atSocket;
  if (responseCode === 421) return 'server-busy';
  if (code === 'EAUTH') return isPassing(responseCode) ? 'server-busy' : 'wrong-password';
  if (code === 'ETLS' || command === 'STARTTLS') return 'no-encryption';
  if (code === 'EENVELOPE' && command.startsWith('RCPT'))
    return isPassing(responseCode) ? 'recipient-not-now' : 'recipient-refused';
  if (code === 'EENVELOPE' && command.startsWith('MAIL'))
    return isPassing(responseCode) ? 'server-busy' : 'sender-refused';
  if (code === 'EENVELOPE' || code === 'EMESSAGE')
    return isPassing(responseCode) ? 'server-busy' : 'letter-refused';
  if (code === 'EPROTOCOL') return 'not-a-mail-server';
  return atSocket ?? 'cut-off';
}
