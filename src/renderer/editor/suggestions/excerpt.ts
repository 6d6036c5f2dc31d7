/** Characters of a suggestion that a card shows. */
const most = 160;

/** The words of a suggestion, the middle of long ones left out. */
export function excerptOf(words: string): string {
  const letters = [...words];
  if (letters.length <= most) return words;
  return `${letters.slice(0, most - 50).join('')} … ${letters.slice(-45).join('')}`;
}
