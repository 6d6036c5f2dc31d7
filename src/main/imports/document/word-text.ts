/** What the XML of a Word document says of its words, without their form. */
export interface WordText {
  /** By paragraph, as they stand with all changes accepted. */
  readonly paragraphs: readonly string[];
  /** Stretches that somebody deleted with changes tracked. */
  readonly deleted: readonly string[];
  /** Stretches that somebody inserted with changes tracked. */
  readonly inserted: number;
}

const tokens = /<(\/?)w:(p|del|moveFrom|ins|moveTo|t|delText|tab|br|cr)(?=[\s/>])[^>]*?(\/?)>([^<]*)/g;

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const unescaped = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name) return entities[name] ?? whole;
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

const inLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Reads token by token, in time that grows with the length alone. */
export function wordText(xml: string): WordText {
  const paragraphs: string[] = [];
  const deleted: string[] = [];
  let inserted = 0;
  let paragraph = '';
  let gone = '';
  const depth = { gone: 0 };
  const endDeletion = () => {
    if (inLine(gone) !== '') deleted.push(inLine(gone));
    gone = '';
  };
  for (const [, closes, name, isEmpty, text] of xml.matchAll(tokens)) {
    if (name === 'p' && (closes || isEmpty)) {
      if (inLine(paragraph) !== '') paragraphs.push(inLine(paragraph));
      paragraph = '';
    } else if (name === 'del' || name === 'moveFrom') {
      if (isEmpty) continue;
      depth.gone = Math.max(0, depth.gone + (closes ? -1 : 1));
      if (depth.gone === 0) endDeletion();
    } else if ((name === 'ins' || name === 'moveTo') && !closes && !isEmpty) inserted += 1;
    else if (name === 't' || name === 'delText') {
      if (closes || isEmpty) continue;
      if (depth.gone > 0) gone += unescaped(text ?? '');
      else if (name === 't') paragraph += unescaped(text ?? '');
    } else if (!closes && depth.gone === 0 && /^(tab|br|cr)$/.test(name ?? '')) paragraph += ' ';
  }
  endDeletion();
  if (inLine(paragraph) !== '') paragraphs.push(inLine(paragraph));
  return { paragraphs, deleted, inserted };
}

/** The remarks in the margin, each with who made it. */
export function wordComments(xml: string): string[] {
  return xml
    .split(/(?=<w:comment[\s>])/)
    .filter((part) => /^<w:comment[\s>]/.test(part))
    .flatMap((part) => {
      const author = unescaped(/^<w:comment[^>]*\sw:author="([^"]*)"/.exec(part)?.[1] ?? '');
      const said = wordText(part).paragraphs.join(' ');
      return said === '' ? [] : [author === '' ? said : `${author}: ${said}`];
    });
}
