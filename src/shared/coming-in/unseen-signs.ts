/**
 * Signs that show nothing and yet change what is read, found or sorted: word processors and pages leave them in what is
 * copied. Blanks, joiners of letters and emoji, and variants of a sign are none of them.
 */
const unseen =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: each of them stands for itself.
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u034f\u180e\u200b\u202a-\u202e\u2060-\u2064\u206a-\u206f\ufeff\ufff9-\ufffb]/gu;

/** They put words from right to left in their order beside others; elsewhere they only confuse. */
const direction = /[\u061c\u200e\u200f\u2066-\u2069]/g;
const fromRightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** Tags spell the flags of parts of a country, behind a black flag; elsewhere they are words that nobody sees. */
const tags = /(\u{1f3f4}[\u{e0020}-\u{e007f}]+)|[\u{e0000}-\u{e007f}]/gu;

/** Words without the signs that nobody sees; every other sign stays. */
export function withoutUnseen(text: string): string {
  const plain = text.replace(unseen, '').replace(tags, '$1');
  return fromRightToLeft.test(plain) ? plain : plain.replace(direction, '');
}
