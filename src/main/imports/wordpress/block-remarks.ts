/** How deep shared passages may stand within one another. */
const deepest = 3;
/** Characters to which shared passages may make a post grow. */
const longest = 5 * 1024 * 1024;

const sharedBlock = /<!--\s*wp:block\s+\{[^<>{}]{0,300}?"ref"\s*:\s*(\d{1,19})[^<>{}]{0,300}\}\s*\/-->/g;
/** A block that stands for what the server makes of it: `<!-- wp:latest-posts {"postsToShow":3} /-->`. */
const madeByServer = /<!--\s*wp:([a-z][a-z0-9/-]{0,80})((?:\s[^<>]{0,2000})?)\/-->/g;
/** Where a page is parted, or its list of posts ends; a piece has neither. */
const marks = new Set(['more', 'nextpage', 'spacer', 'separator']);

/** Puts the words of passages that posts share into the post; one that the file does not hold stays for `withoutServerBlocks`. */
export function withSharedPassages(markup: string, shared: ReadonlyMap<string, string>): string {
  let text = markup;
  for (let depth = 0; depth < deepest && text.includes('wp:block'); depth++) {
    let room = longest - text.length;
    text = text.replace(sharedBlock, (whole, ref: string) => {
      const passage = shared.get(ref);
      if (passage === undefined || passage.length > room) return whole;
      room -= passage.length;
      return passage;
    });
  }
  return text;
}

/** Takes out what only the server could show. @returns what is left, and what was taken, in order */
export function withoutServerBlocks(markup: string): { readonly markup: string; readonly taken: string[] } {
  const taken: string[] = [];
  const left = markup.replace(madeByServer, (_, name: string, settings: string) => {
    if (!marks.has(name)) taken.push(`${name} ${settings.trim()}`.trim());
    return '';
  });
  return { markup: left, taken };
}
