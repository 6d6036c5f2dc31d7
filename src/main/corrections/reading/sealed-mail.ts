import type { MailProblem } from '#shared/domain/report/report.ts';
import type { RawMail } from './raw-mail.ts';

/**
 * A mail whose letter cannot be read here: encrypted by S/MIME (RFC 8551), PGP/MIME (RFC 3156) or PGP in the text, so that
 * only its recipient's key opens it; or signed in a way that wraps the letter, which needs no key and which only S/MIME
 * programs unwrap.
 */
export function sealedBy(
  raw: RawMail,
  text: string,
): Extract<MailProblem, 'encrypted' | 'signed-sealed'> | null {
  const type = raw.headers.get('content-type') ?? '';
  if (/^application\/(x-)?pkcs7-mime\b/i.test(type))
    return isSignedOnly(raw, type) ? 'signed-sealed' : 'encrypted';
  return /^multipart\/encrypted\b/i.test(type) || /^-----BEGIN PGP MESSAGE-----/m.test(text)
    ? 'encrypted'
    : null;
}

/** The object identifiers of what such a mail wraps (RFC 5652), in DER: 1.2.840.113549.1.7.2 and its neighbours. */
const wraps = Buffer.from('06092a864886f70d0107', 'hex');
const signedData = 2;

/** As its bytes say, else as its header does. */
function isSignedOnly({ headers, body }: RawMail, type: string): boolean {
  const isCoded = /^base64/i.test(headers.get('content-transfer-encoding') ?? '');
  const start = Buffer.from(body.slice(0, 200), isCoded ? 'base64' : 'latin1');
  const at = start.indexOf(wraps);
  return at < 0 ? /\bsmime-type\s*=\s*"?signed-data\b/i.test(type) : start[at + wraps.length] === signedData;
}

/** A signature is shown as what it is here: not verified. */
export const signedBy = (
  { headers }: RawMail,
  text: string,
): Extract<MailProblem, 'signature-unchecked'> | null =>
  /^multipart\/signed\b/i.test(headers.get('content-type') ?? '') ||
  /^-----BEGIN PGP SIGNED MESSAGE-----/m.test(text)
    ? 'signature-unchecked'
    : null;
