/**
 * A mail as it was before a mailbox put `>` in front of its lines that begin with `From `: one `>` less at each line
 * of the body that begins with `>From `, `>>From ` and so on. Why this rule: decisions/0001-mailbox-files.md.
 */
export function unquotedMail(mail: Buffer): Buffer {
  if (!mail.includes('>From ')) return mail;
  const text = mail.toString('latin1');
  const headerEnd = /\r?\n\r?\n|\r\r/.exec(text);
  if (!headerEnd) return mail;
  // The last line end of the header stays with the body, so that its first line counts as one.
  const body = headerEnd.index + headerEnd[0].length - 1;
  return Buffer.from(text.slice(0, body) + text.slice(body).replace(/(\n|\r)>(>*From )/g, '$1$2'), 'latin1');
}
