import type { Publication } from '#shared/domain/publication.ts';
import { recipient } from '#shared/domain/report/letter.ts';
import type { Correspondent } from '../reading/read-mail.ts';

type Newsroom = Pick<Publication, 'baseUrl' | 'correctionsAddress'>;

/** Senders that nobody reads the mail of. */
export const isMachine = (address: string): boolean =>
  /^(no-?reply|donotreply|wordpress|formular|kontaktformular|webmaster|mailer)[@+.-]/i.test(address);

/** The corrections address itself, and what else stands at the newsroom's own domain. */
export function isOwnAddress(address: string, { baseUrl, correctionsAddress }: Newsroom): boolean {
  const domain = address.toLowerCase().split('@').at(-1) ?? '';
  const site = URL.canParse(baseUrl) ? new URL(baseUrl).hostname.replace(/^www\./, '') : '';
  return address.toLowerCase() === correctionsAddress.toLowerCase() || (site !== '' && domain === site);
}

/**
 * Whom a mail asks to be answered (RFC 5322, Reply-To): nobody in particular where it names ourselves, a machine, or
 * what is no address.
 */
export const askedAnswers = (replyTo: Correspondent | null, newsroom: Newsroom): Correspondent | null =>
  replyTo !== null &&
  recipient.safeParse(replyTo.address).success &&
  !isMachine(replyTo.address) &&
  !isOwnAddress(replyTo.address, newsroom)
    ? replyTo
    : null;
