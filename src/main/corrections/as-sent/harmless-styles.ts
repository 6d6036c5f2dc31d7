/** Values without anything that loads, runs or escapes: words, numbers, colours, names of typefaces. */
const harmless = [/^(?:[\w\s#.,%!'"+-]|\b(?:rgb|rgba|hsl|hsla)\([\d\s.,%/]*\))+$/];

/** What a letter may look like. Nothing that lays one thing over another, and nothing with an address in it. */
const properties = [
  ...['color', 'background-color', 'display', 'visibility', 'direction', 'white-space', 'overflow'],
  ...['font', 'font-family', 'font-size', 'font-style', 'font-variant', 'font-weight', 'line-height'],
  ...['letter-spacing', 'text-align', 'text-decoration', 'text-indent', 'text-transform', 'vertical-align'],
  ...['width', 'min-width', 'max-width', 'height', 'min-height', 'max-height', 'table-layout', 'opacity'],
  ...['margin', 'margin-top', 'margin-right', 'margin-bottom', 'margin-left'],
  ...['padding', 'padding-top', 'padding-right', 'padding-bottom', 'padding-left'],
  ...['border', 'border-top', 'border-right', 'border-bottom', 'border-left', 'border-color', 'border-style'],
  ...['border-width', 'border-collapse', 'border-spacing', 'border-radius', 'list-style-type'],
];

export const harmlessStyles: Readonly<Record<string, RegExp[]>> = Object.fromEntries(
  // The shorthand counts where it is a colour and nothing else.
  [...properties, 'background'].map((property) => [property, harmless]),
);
