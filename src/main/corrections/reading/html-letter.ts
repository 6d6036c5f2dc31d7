import { compile } from 'html-to-text';

/** Characters of markup that are read; a letter has less, and quadratic parsers stay fast below it. */
const longestHtml = 256 * 1024;

const skipped = (selector: string) => ({ selector, format: 'skip' });

const toText = compile({
  wordwrap: false,
  limits: { maxDepth: 500, maxChildNodes: 20_000, ellipsis: ' …' },
  selectors: [
    skipped('img'),
    skipped('title'),
    // Preview lines that only the inbox of the recipient was meant to show.
    skipped('*[hidden]'),
    skipped('*[style*="display:none"]'),
    skipped('*[style*="display: none"]'),
    skipped('*[style*="mso-hide:all"]'),
    {
      selector: 'a',
      options: { linkBrackets: ['<', '>'], hideLinkHrefIfSameAsText: true, ignoreHref: false },
    },
    { selector: 'blockquote', format: 'blockquote', options: { trimEmptyLines: true } },
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } })),
    { selector: 'table', format: 'block' },
    { selector: 'tr', format: 'block', options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } },
    { selector: 'td', format: 'cell' },
    { selector: 'th', format: 'cell' },
  ],
  formatters: {
    // Cells of a row stand on one line, as in «Ort des Fehlers:  https://…».
    cell: (element, walk, builder) => {
      walk(element.children, builder);
      builder.addInline(' ');
    },
  },
});

/** The text of an HTML letter, quoted parts marked with ">", link targets in angle brackets behind their words. */
export function letterFromHtml(html: string): { readonly text: string; readonly shortened: boolean } {
  const markup = withoutStyle(html);
  return {
    text: toText(markup.slice(0, longestHtml)).replace(/ +$/gm, ''),
    shortened: markup.length > longestHtml,
  };
}

/**
 * Style sheets, scripts, comments and embedded pictures are most of many letters, and none of their text. What is
 * never closed reaches to the end, as in a browser, which also keeps this linear.
 */
const withoutStyle = (html: string): string =>
  html
    .replace(/<(style|script)\b[\s\S]*?(?:<\/\1\s*>|$)|<!--[\s\S]*?(?:-->|$)/gi, '')
    .replace(/"data:[^"]*"/gi, '""');
