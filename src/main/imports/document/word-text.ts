const tokens = /<(\/?)w:(p|del|moveFrom|t|tab|br|cr)(?=[\s/>])[^>]*?(\/?)>([^<]*)/g;

const entities: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

const unescaped = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name) return entities.get(name) ?? whole;
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

const inLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * What the XML of a Word document says of its words, without their form: by paragraph, as they stand with all changes
 * accepted. Reads token by token, in time that grows with the length alone.
 */
export function wordParagraphs(xml: string): string[] {
  const paragraphs: string[] = [];
  /** The paragraph in hand, behind those in which it stands: text boxes are within one. */
  const open = [''];
  let gone = 0;
  const end = () => {
    const paragraph = inLine(open.pop() ?? '');
    if (paragraph !== '') paragraphs.push(paragraph);
    if (open.length === 0) open.push('');
  };
  const write = (words: string) => {
    open[open.length - 1] += words;
  };
  for (const [, closes, name, isEmpty, text] of xml.matchAll(tokens)) {
    if (name === 'p') {
      if (closes) end();
      else if (!isEmpty) open.push('');
    } else if (name === 'del' || name === 'moveFrom') {
      if (!isEmpty) gone = Math.max(0, gone + (closes ? -1 : 1));
    } else if (name === 't' && !closes && !isEmpty && gone === 0) write(unescaped(text ?? ''));
    else if (!closes && gone === 0 && /^(tab|br|cr)$/.test(name ?? '')) write(' ');
  }
  while (open.length > 1) end();
  end();
  return paragraphs;
}
