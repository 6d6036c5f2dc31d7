import type { ServerCertificate } from '#shared/contract/post.ts';
import type { MailServer } from '#shared/domain/post-settings.ts';
import { openImap } from './mailbox/imap.ts';
import { isFailed, openSmtp, type Patience, usualPatience } from './outbox/smtp.ts';

/** A fingerprint that no certificate has, so that a way that is opened with it is looked at and closed. */
const nobody = '00';

/** The certificate of a server, whoever vouches for it; null where it cannot be seen. No password is shown to it. */
export async function certificateAt(
  server: MailServer,
  of: 'incoming' | 'outgoing',
  patience: Patience = usualPatience,
): Promise<ServerCertificate | null> {
  const asked = { ...server, trusted: nobody };
  if (of === 'outgoing') {
    const way = await openSmtp(asked, null, patience);
    if (isFailed(way)) return way.certificate;
    way.close();
    return null;
  }
  const client = await openImap(asked, '', patience);
  if ('problem' in client) return client.certificate;
  client.close();
  return null;
}
