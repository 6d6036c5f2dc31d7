import type { MailProblem } from '#shared/domain/report.ts';
import type { RawMail } from './raw-mail.ts';

/** A mail whose letter only its recipient's key opens: S/MIME (RFC 8551), PGP/MIME (RFC 3156), or PGP in the text. */
export const encryptedBy = ({ headers }: RawMail, text: string): Extract<MailProblem, 'encrypted'> | null =>
  /^(multipart\/encrypted|application\/(x-)?pkcs7-mime)\b/i.test(headers.get('content-type') ?? '') ||
  /^-----BEGIN PGP MESSAGE-----/m.test(text)
    ? 'encrypted'
    : null;

/** A signature is shown as what it is here: not verified. */
export const signedBy = (
  { headers }: RawMail,
  text: string,
): Extract<MailProblem, 'signature-unchecked'> | null =>
  /^multipart\/signed\b/i.test(headers.get('content-type') ?? '') ||
  /^-----BEGIN PGP SIGNED MESSAGE-----/m.test(text)
    ? 'signature-unchecked'
    : null;
