/** Text between two fences of Markdown, or outside of any. */
export interface Stretch {
  readonly text: string;
  /** What the fence says that its text is, in small letters, often nothing; null: no fence. */
  readonly language: string | null;
}

const fence = /^(\s*)(`{3,}|~{3,})[^\S\n]*([^\s`]*)(?:[^\S\n][^`]*)?$/;

/** A text cut at its code fences; one that is never closed is words. */
export function fencedStretches(text: string): Stretch[] {
  const lines = text.split('\n');
  const found: Stretch[] = [];
  let from = 0;
  /** By its sign, the shortest fence that nothing closes; a longer one need not be looked for again. */
  const open = new Map<string, number>();
  for (let at = 0; at < lines.length; at++) {
    const [, indent = '', signs, language = ''] = fence.exec(lines[at]!) ?? [];
    if (signs === undefined || signs.length >= (open.get(signs[0]!) ?? Infinity)) continue;
    const closes = lines.findIndex((line, index) => index > at && closesFence(line, signs));
    if (closes < 0) {
      open.set(signs[0]!, signs.length);
      continue;
    }
    const own = lines
      .slice(at + 1, closes)
      .map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line));
    found.push({ text: lines.slice(from, at).join('\n'), language: null });
    found.push({ text: own.join('\n'), language: language.toLowerCase() });
    at = closes;
    from = closes + 1;
  }
  return [...found, { text: lines.slice(from).join('\n'), language: null }];
}

const closesFence = (line: string, opening: string): boolean => {
  const signs = line.trim();
  return signs.length >= opening.length && signs.replaceAll(opening[0]!, '') === '';
};

/** Three signs or more in a line of their own, which draw a line across the page. */
export const isRule = (line: string): boolean => /^\s*([-*_])(?:\s*\1){2,}\s*$/.test(line);

const columns = /^\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?$/;

/** The rows of a table that begins with this line, each with its cells, and where it ends; null where no table begins. */
export function tableFrom(lines: readonly string[], from: number): { rows: string[][]; next: number } | null {
  const [head = '', below = ''] = lines.slice(from, from + 2);
  if (!head.includes('|') || !below.includes('|') || !columns.test(below.trim())) return null;
  if (cellsOf(head).length !== cellsOf(below).length) return null;
  let next = from + 2;
  while (lines[next]?.includes('|')) next += 1;
  return { rows: [head, ...lines.slice(from + 2, next)].map(cellsOf), next };
}

/** A bar that is part of the words stands behind a backslash. */
const cellsOf = (row: string): string[] =>
  row
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
    .split(/(?<!\\)\|/)
    .map((cell) =>
      cell
        .replaceAll('\\|', '|')
        .replace(/<br\s*\/?>/gi, ' ')
        .trim(),
    );
