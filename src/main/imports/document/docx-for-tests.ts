import { strToU8, zipSync } from 'fflate';

const types = `<?xml version="1.0" encoding="UTF-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>
<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
</Types>`;

const relations = (all: readonly string[]) =>
  `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`;
const relation = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;

const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const w14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"';
const w15 = 'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"';
const namespaces = `${word} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
 xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
 xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"`;

/** Text of a run, with what stands before it in the run. */
export const run = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
export const paragraph = (runs: string, style = ''): string =>
  `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${runs}</w:p>`;
export const picture = (altText: string): string =>
  paragraph(`<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Bild" descr="${altText}"/><a:graphic>
<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:blipFill><a:blip r:embed="rId9"/>
</pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`);

/** Names of styles by their ids. */
const usualStyles = { Titel: 'Title', berschrift1: 'heading 1', Beschriftung: 'caption' };
const stylesPart = (styles: Readonly<Record<string, string>>): string =>
  `<w:styles ${word}>${Object.entries(styles)
    .map(([id, name]) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`)
    .join('')}</w:styles>`;

let number = 0;
const change = (name: string, by: string, inner: string): string =>
  `<w:${name} w:id="${number++}" w:author="${by}" w:date="2026-02-10T09:30:00Z">${inner}</w:${name}>`;
/** Words that somebody put in or struck with changes tracked. */
export const put = (by: string, text: string): string => change('ins', by, run(text));
export const struckRun = (text: string): string =>
  `<w:r><w:delText xml:space="preserve">${text}</w:delText></w:r>`;
export const struck = (by: string, text: string): string => change('del', by, struckRun(text));
export const movedTo = (by: string, text: string): string => change('moveTo', by, run(text));
export const movedFrom = (by: string, text: string): string => change('moveFrom', by, run(text));
export const putAndStruck = (by: string, other: string, text: string): string =>
  change('ins', by, change('del', other, struckRun(text)));
/** A paragraph whose end somebody put in or struck. */
export const endPut = (by: string, runs: string, style = ''): string => ended('ins', by, runs, style);
export const endStruck = (by: string, runs: string, style = ''): string => ended('del', by, runs, style);
const ended = (name: string, by: string, runs: string, style: string): string =>
  `<w:p><w:pPr>${style && `<w:pStyle w:val="${style}"/>`}<w:rPr>${change(name, by, '')}</w:rPr></w:pPr>${runs}</w:p>`;

/** Runs that a comment is about. */
export const commented = (id: number, runs: string): string =>
  `<w:commentRangeStart w:id="${id}"/>${runs}${commentEnd(id)}`;
export const commentEnd = (id: number): string =>
  `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
export const comment = (id: number, by: string, text: string): string =>
  `<w:comment w:id="${id}" w:author="${by}" w:date="2026-02-11T08:12:00Z"><w:p w14:paraId="0000000${id}">${run(text)}</w:p></w:comment>`;
/** What is said of a comment beside it: which one it answers, and whether that is done. */
export const commentEx = (id: number, answers: number | null, done = false): string =>
  `<w15:commentEx w15:paraId="0000000${id}"${answers === null ? '' : ` w15:paraIdParent="0000000${answers}"`} w15:done="${done ? 1 : 0}"/>`;

interface DocxParts {
  readonly body: string;
  readonly media?: Uint8Array;
  readonly comments?: string;
  readonly commentsExtended?: string;
  readonly footnotes?: string;
  readonly header?: string;
  readonly styles?: Readonly<Record<string, string>>;
}

/** A Word document as Word writes it, as far as its reading depends on it. */
export const docx = ({
  body,
  media,
  comments = '',
  commentsExtended = '',
  footnotes = '',
  header = '',
  styles = usualStyles,
}: DocxParts): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8(types),
    '_rels/.rels': strToU8(relations([relation('rId1', 'officeDocument', 'word/document.xml')])),
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
    ),
    'word/styles.xml': strToU8(stylesPart(styles)),
    'word/comments.xml': strToU8(`<w:comments ${word} ${w14}>${comments}</w:comments>`),
    'word/commentsExtended.xml': strToU8(`<w15:commentsEx ${w15}>${commentsExtended}</w15:commentsEx>`),
    'word/footnotes.xml': strToU8(`<w:footnotes ${word}>${footnotes}</w:footnotes>`),
    'word/header1.xml': strToU8(`<w:hdr ${word}>${header}</w:hdr>`),
    'word/_rels/document.xml.rels': strToU8(
      relations([
        relation('rId2', 'styles', 'styles.xml'),
        relation('rId3', 'footnotes', 'footnotes.xml'),
        relation('rId9', 'image', 'media/image1.png'),
      ]),
    ),
    ...(media ? { 'word/media/image1.png': media } : {}),
  });
