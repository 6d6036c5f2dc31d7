const opening =
  /^(?:sehr geehrte[rs]?|liebe[rs]?|werte[rs]?|geschätzte[rs]?|guten (?:tag|morgen|abend)|hallo|grüezi|grüss gott|dear|hello|hi)(?!\p{L})/iu;
/** Whom a letter to a newsroom is written to, by no name. */
const everybody =
  /(?<!\p{L})(?:redaktion(?:en)?|damen und herren|zusammen|alle|team|kolleginnen|kollegen|editors?|all|everyone|sir or madam|colleagues)(?!\p{L})[^.?:]*$/iu;

/** Whether a line only greets, as a letter begins: no headline ends with a comma, or addresses the newsroom. */
export function isGreeting(line: string): boolean {
  const text = line.trim();
  if (text.length > 80 || !opening.test(text) || /[.?:]$/.test(text)) return false;
  return text.endsWith(',') || everybody.test(text);
}
