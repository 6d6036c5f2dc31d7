/** Code keeps all of its signs; the bounds keep the time in line with the length. */
const code = /```[\s\S]{0,20000}?```|~~~[\s\S]{0,20000}?~~~|`[^`\n]{1,2000}`/;
const remark = /(?<![\p{N}%])%%(?!%)[\s\S]{1,4000}?%%/u;
const shortcode = /\{\{[<%][\s\S]{0,2000}?[>%]\}\}|\{%[\s\S]{0,2000}?%\}|\{\{[^{}\n]{1,300}\}\}/;
const attributes = /\{:[^{}\n]{1,300}\}/;
const anchor = /(?<=\S)[ \t]\^[a-z\d-]{4,40}$/;
const callout = /(?<=^>[ \t]?)\[![a-z-]{2,20}\][+-]?[ \t]?/;
const marks = new RegExp(
  `(?<code>${code.source})|${[remark, shortcode, attributes, anchor, callout].map(({ source }) => source).join('|')}`,
  'gmu',
);

const field = (mark: string, name: string): string =>
  new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'<>]+))`)
    .exec(mark)
    ?.slice(1)
    .find((one) => one !== undefined) ?? '';

/** `{{< figure src="steg.jpg" caption="Der Steg. Foto: zvg" >}}` as Markdown; null: it is no picture, or says more. */
function pictureOf(mark: string): string | null {
  if (!/^\{\{[<%]\s*(?:figure|image|img)\s/.test(mark) || field(mark, 'attr') !== '') return null;
  const [address, alt, caption] = ['src', 'alt', 'caption'].map((name) => field(mark, name)) as [
    string,
    string,
    string,
  ];
  if (address === '') return null;
  const safe = (words: string) => words.replace(/[\\"[\]]/g, '\\$&').replace(/\s+/g, ' ');
  return `![${safe(alt)}](<${address.replace(/[<>\n]/g, '')}>${caption === '' ? '' : ` "${safe(caption)}"`})`;
}

/**
 * Takes out what generators of sites (Hugo, Jekyll) and programs for notes (Obsidian) write for themselves between the
 * words: remarks, shortcodes, attributes, anchors. A picture that a shortcode shows becomes one.
 * @returns `taken` in the order of the file
 */
export function takeMarks(file: string): { readonly text: string; readonly taken: readonly string[] } {
  const taken: string[] = [];
  const text = file.replace(marks, (mark: string, kept: string | undefined) => {
    const shown = kept ?? pictureOf(mark);
    if (shown === null) taken.push(mark.trim());
    return shown ?? '';
  });
  return { text, taken };
}
