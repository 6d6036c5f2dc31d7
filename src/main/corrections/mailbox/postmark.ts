/** Bytes in which a postmark with the line before and the line after it must show. */
export const postmarkReach = 2000;

/**
 * `From ` sender, then a date as `ctime` writes it or as a Date header does; behind the year at most a zone and
 * `remote from` host. «From Thursday on …» in a letter is none.
 */
const postmark =
  /^From (?:[^\r\n]{0,500}? )?(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? +(?:[A-Z][a-z]{2} +\d{1,2}|\d{1,2} +[A-Z][a-z]{2})(?: +\d{4})? +\d{1,2}:\d\d(?::\d\d)?(?: +(?:[+-]\d{4}|[A-Z]{1,5}))*(?: +\d{4})?(?: +(?:[+-]\d{4}|[A-Z]{1,5}))*(?: remote from [^\r\n]{1,100})? *(?:\r\n|\n|\r)/;
const year = /\b\d{4}\b(?=[^\r\n]*$)/;
const header = /^(?:>?From [^\r\n]*(?:\r\n|\n|\r))?[!-9;-~]+[ \t]*:/;
/** One of these opens nearly every mail; where no empty line parts two mails, nothing less is taken for a beginning. */
const usualHeader =
  /^(?:>?From [^\r\n]*(?:\r\n|\n|\r))?(?:return-path|received|delivered-to|envelope-to|from|to|cc|date|subject|sender|reply-to|message-id|mime-version|content-[a-z-]+|status|x-[a-z0-9-]+|arc-[a-z-]+|dkim-signature|authentication-results)[ \t]*:/i;

/**
 * The length of the postmark that begins a mail at the start of `text`; 0 where none does. Only a dated `From ` line
 * with a header line below it is one, and below a line that is not empty the header must be a usual one.
 * @param text Latin-1, from the `From ` on
 */
export function postmarkLength(text: string, belowEmptyLine: boolean): number {
  const line = postmark.exec(text)?.[0] ?? '';
  if (line === '' || !year.test(line.trimEnd())) return 0;
  return (belowEmptyLine ? header : usualHeader).test(text.slice(line.length)) ? line.length : 0;
}

/** The length of the `From ` line at the very start of a mailbox, which needs no date; 0 where there is none. */
export function openingLength(text: string): number {
  const [whole = '', , line = ''] =
    /^((?:\xef\xbb\xbf)?[\r\n]*)(From [^\r\n]*(?:\r\n|\n|\r))/.exec(text) ?? [];
  if (line === '') return 0;
  const rest = text.slice(whole.length);
  return header.test(rest) ? whole.length : 0;
}
