/**
 * Text as it may stand in a printed file: control characters and noncharacters, which no format can carry, are
 * taken out, and half a surrogate pair becomes U+FFFD. Word's manual line break (U+000B) and form feed become a space, so that words stay apart.
 */
export const printable = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\v\f]/g, ' ')
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\t\n])[\p{Cc}\p{Noncharacter_Code_Point}]/gu, '');

/** Whether anything of a text would be seen: blanks, control and direction characters leave no ink. */
export const hasInk = (text: string): boolean =>
  /[^\s\p{Z}\p{Cc}\p{Cf}\p{Noncharacter_Code_Point}]/u.test(text);

/** At most `length` characters, cut between words where that is possible, with `…` where something was cut. */
export function excerpt(text: string, length = 60): string {
  const line = printable(text).replace(/\s+/g, ' ').trim();
  if (line.length <= length) return line;
  const cut = line.slice(0, length).toWellFormed();
  const word = cut.lastIndexOf(' ');
  return `${(word > length / 2 ? cut.slice(0, word) : cut).replace(/\uFFFD$/, '').trimEnd()}…`;
}
