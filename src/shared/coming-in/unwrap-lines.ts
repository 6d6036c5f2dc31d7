/** Fewer lines prove no habit of breaking them. */
const fewestLines = 3;
const narrowest = 40;
const widest = 100;

/** Words that follow a hyphen which stands for a part left out: «Ein- und Ausfahrt», «pre- and post-war». */
const afterOpenHyphen = /^(und|oder|bzw|beziehungsweise|sowie|bis|noch|wie|als|and|or|to|et|ou)\b/i;

const firstWord = (line: string): string => /^\S+/.exec(line.trimStart())?.[0] ?? '';

/**
 * Whether a machine broke these lines at a margin, as mail programs and PDF readers do: at each break the next word
 * would not have fitted any more. Verses and addresses are broken where somebody meant it.
 */
export function isHardWrapped(lines: readonly string[]): boolean {
  if (lines.length < fewestLines) return false;
  const width = Math.max(...lines.map((line) => line.length));
  if (width < narrowest || width > widest) return false;
  return lines
    .slice(0, -1)
    .every((line, index) => line.trimEnd().length + 1 + firstWord(lines[index + 1]!).length > width);
}

/** Lines as one, with words whole again that a hyphen divided at the margin. */
export function unwrapLines(lines: readonly string[]): string {
  return lines.reduce((text, line) => {
    const next = line.trim();
    const before = text.trimEnd();
    if (before.endsWith('\u00ad')) return before.slice(0, -1) + next;
    if (!/\p{L}[-\u2010]$/u.test(before) || afterOpenHyphen.test(next)) return `${before} ${next}`;
    // Two small letters before and one after: else the hyphen belongs to the word, as in «Kosten-Nutzen».
    const divided = /\p{Ll}{2}[-\u2010]$/u.test(before) && /^\p{Ll}/u.test(next);
    return divided ? before.slice(0, -1) + next : before + next;
  });
}
