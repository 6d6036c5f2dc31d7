import { type MarkupToken, markupTokens, tagName } from './markup-tokens.ts';

/** Elements beside which the end of a line says nothing. */
const blocks = new Set(
  `address article aside blockquote body br caption center col colgroup dd details dialog div dl dt fieldset figcaption
  figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr iframe legend li link main map menu nav object ol optgroup
  option p param pre script section select source style summary table tbody td template textarea tfoot th thead tr ul
  video audio`.split(/\s+/),
);
/** Elements in which lines are part of what is written. */
const asWritten = new Set(['pre', 'script', 'style', 'textarea', 'code']);

/**
 * The paragraphs of a post as its page shows them: blank lines part paragraphs, and the end of a line breaks it, as
 * WordPress does for whatever was not written in its block editor.
 * @param isBlocks it was; then lines end where the markup says so
 */
export function classicParagraphs(markup: string, isBlocks: boolean): string {
  const out: string[] = [];
  let beside = true;
  let waiting = false;
  let kept = '';
  const settle = (isBeside: boolean) => {
    if (waiting) out.push(beside || isBeside || isBlocks ? '\n' : '<br>\n');
    waiting = false;
  };
  for (const token of markupTokens(markup)) {
    const name = tagName(token);
    if (kept !== '') {
      out.push(token.text);
      if (name === kept && token.text.startsWith('</')) [kept, beside] = ['', true];
      continue;
    }
    if (token.kind === 'words') {
      for (const part of partsOf(token)) {
        const lines = part.startsWith('\n') ? part.split('\n').length - 1 : 0;
        if (lines > 1) {
          waiting = false;
          out.push('\n<p></p>\n');
          beside = true;
        } else if (lines === 1) waiting = true;
        else if (part.trim() === '') out.push(part);
        else {
          settle(false);
          out.push(part);
          beside = false;
        }
      }
      continue;
    }
    const isBlock = token.kind === 'remark' || blocks.has(name);
    settle(isBlock);
    out.push(token.text);
    beside = isBlock;
    if (asWritten.has(name) && !token.text.startsWith('</')) kept = name;
  }
  settle(true);
  return out.join('');
}

/** Words, and the ends of lines between them with the blanks that follow. */
const partsOf = ({ text }: MarkupToken): string[] =>
  text
    .replace(/\r\n?/g, '\n')
    .split(/(\n\s*)/)
    .filter((part) => part !== '');
