/** Characters of a suggestion that a card shows. */
const most = 160;

/** The words of a suggestion, the middle of long ones left out. @param longest in characters, more or less */
export function excerptOf(words: string, longest = most): string {
  const letters = [...words];
  if (letters.length <= longest) return words;
  const end = Math.floor(longest * 0.28);
  return `${letters.slice(0, longest - end - 5).join('')} … ${letters.slice(-end).join('')}`;
}
