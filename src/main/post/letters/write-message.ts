import MailComposer from 'nodemailer/lib/mail-composer';
import type { Publication } from '#shared/domain/publication.ts';
import type { Letter } from '#shared/domain/report/letter.ts';

/** Who a letter comes from, as it is printed. */
export function senderOf({ name, correctionsAddress, post }: Publication): { name: string; address: string } {
  const { senderName, senderAddress } = post.outgoing;
  return { name: senderName || name, address: senderAddress || correctionsAddress };
}

/**
 * The bytes of a letter as they go over the wire (RFC 5322, lines end in CRLF). The same letter always gives the same
 * bytes, so that a second try is the same mail. Nothing in it can add a header or a recipient: addresses are given as
 * such, and the composer folds and encodes the rest.
 */
export function messageOf(letter: Letter, publication: Publication): Promise<Buffer> {
  const { to, subject, text, quoted, messageId, references, queuedAt, changedAt } = letter;
  const from = senderOf(publication);
  return new MailComposer({
    from,
    to: { name: '', address: to },
    subject: subject.replace(/\s+/g, ' ').trim(),
    text: `${[text.trim(), quoted.trim()].filter(Boolean).join('\n\n')}\n`,
    messageId,
    inReplyTo: references.at(-1) ?? '',
    references: [...references],
    date: new Date(queuedAt ?? changedAt),
    newline: 'windows',
    // What a letter says is never read as the name of a file or an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build();
}
