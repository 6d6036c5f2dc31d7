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

const styles = `<w:styles ${word}>${[
  ['Titel', 'Title'],
  ['berschrift1', 'heading 1'],
  ['Beschriftung', 'caption'],
]
  .map(([id, name]) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`)
  .join('')}</w:styles>`;

interface DocxParts {
  readonly body: string;
  readonly media?: Uint8Array;
  readonly comments?: string;
  readonly header?: string;
}

/** A Word document as Word writes it, as far as its reading depends on it. */
export const docx = ({ body, media, comments = '', header = '' }: DocxParts): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8(types),
    '_rels/.rels': strToU8(relations([relation('rId1', 'officeDocument', 'word/document.xml')])),
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
    ),
    'word/styles.xml': strToU8(styles),
    'word/comments.xml': strToU8(`<w:comments ${word}>${comments}</w:comments>`),
    'word/header1.xml': strToU8(`<w:hdr ${word}>${header}</w:hdr>`),
    'word/_rels/document.xml.rels': strToU8(
      relations([relation('rId2', 'styles', 'styles.xml'), relation('rId9', 'image', 'media/image1.png')]),
    ),
    ...(media ? { 'word/media/image1.png': media } : {}),
  });
