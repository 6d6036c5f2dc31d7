import { sha256Of } from './originals.ts';

/** What makes two mails the same letter, whatever carried them. */
export interface LetterWords {
  readonly sender: string;
  readonly subject: string;
  readonly sentAt: string | null;
  readonly text: string;
  /** SHA-256 of each. */
  readonly attachments: readonly string[];
}

/**
 * One key for all mails with the same sender, subject, sent date, text and attachments: an archive and a server often
 * give a mail other header lines. Empty where a mail says too little to be known again.
 */
export function letterKey({ sender, subject, sentAt, text, attachments }: LetterWords): string {
  // Spaces first and by themselves: they are most of it, and found faster than by a pattern.
  const words = text.replaceAll(' ', '').replace(/\s+/g, '');
  if (sender === '' || (words === '' && attachments.length === 0)) return '';
  return sha256Of(
    [sender.toLowerCase(), subject.replace(/\s+/g, ' ').trim(), sentAt ?? '', words, ...attachments].join(
      '\n',
    ),
  );
}
