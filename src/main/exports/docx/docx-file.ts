import { strToU8, type Zippable, zipSync } from 'fflate';
import type { FileToPrint } from '../format.ts';
import { document, element, type Xml } from '../xml.ts';
import { documentXml } from './document.ts';
import { DocumentParts, frameIn, relationsXml } from './document-parts.ts';
import { housePages, textAreaOf } from './house/house-pages.ts';
import { type HouseStyles, houseStyles } from './house/house-styles.ts';
import { treeXml } from './house/word-tree.ts';
import { numberingXml } from './numbering.ts';
import { appXml, coreXml, customXml } from './properties.ts';
import { houseStylesXml, stylesXml } from './styles.ts';

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const mainType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const themeType = 'application/vnd.openxmlformats-officedocument.theme+xml';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The first day that a zip can name, by whatever clock it is read: files bear no other time. */
const always = new Date(1980, 0, 1);

/** A piece as a Word document (ECMA-376). The same piece and images give the same bytes. */
export function docxFile(file: FileToPrint): Uint8Array {
  const { piece } = file;
  const house = houseStyles(piece.publication.wordReference);
  const area = house && textAreaOf(house.section);
  const parts = new DocumentParts(area && frameIn(area));
  for (const name of ['styles', 'numbering', 'settings']) parts.relate(name, `${name}.xml`);
  const pages = house ? pagesOf(house, parts, piece.locale) : usualPages(parts, piece.locale);
  const text = documentXml(file, parts, pages.section);
  const types = { ...partTypes, ...typesOf(pages), ...propertyTypes };
  const files: Zippable = {
    '[Content_Types].xml': xml(contentTypes(parts, types)),
    '_rels/.rels': xml(packageRelations),
    'word/document.xml': xml(text),
    'word/_rels/document.xml.rels': xml(parts.relationsXml()),
    'word/styles.xml': xml(
      house ? houseStylesXml(house, piece.language, piece.locale) : stylesXml(piece.language, piece.locale),
    ),
    'word/numbering.xml': xml(numberingXml(parts)),
    'word/settings.xml': xml(settings(piece.locale, house)),
    ...Object.fromEntries(pages.parts.map(({ name, root }) => [name, xml(root)])),
    'docProps/core.xml': xml(coreXml(piece)),
    'docProps/app.xml': xml(appXml(piece)),
    'docProps/custom.xml': xml(customXml(piece)),
    // Pictures are packed as tightly as they can be.
    ...Object.fromEntries([...parts.media].map(([name, bytes]) => [name, [bytes, { level: 0 }] as const])),
  };
  return zipSync(files, { mtime: always, level: 6 });
}

/** The section of a piece, and the parts that it brings along. */
interface Pages {
  readonly section: Xml;
  readonly parts: readonly { readonly name: string; readonly root: Xml; readonly type: string }[];
}

const usualPages = (parts: DocumentParts, locale: string): Pages => ({
  section: section(parts.relate('footer', 'footer1.xml'), locale),
  parts: [{ name: 'word/footer1.xml', root: pageNumber, type: `${mainType}.footer+xml` }],
});

function pagesOf(house: HouseStyles, relating: DocumentParts, locale: string): Pages {
  const { section, parts } = housePages(house, relating, pageXml(locale));
  const own = parts.map(({ type, ...part }) => ({ ...part, type: `${mainType}.${type}` }));
  if (!house.theme) return { section, parts: own };
  relating.relate('theme', 'theme/theme1.xml');
  return { section, parts: [...own, { name: 'word/theme/theme1.xml', root: house.theme, type: themeType }] };
}

/** Bytes below which a part lies in the package as it is: packing would take longer than its few bytes are worth. */
const worthPacking = 2048;

function xml(root: Xml): Zippable[string] {
  const bytes = strToU8(document(root).replace('encoding="UTF-8"?>', 'encoding="UTF-8" standalone="yes"?>'));
  return [bytes, { level: bytes.length < worthPacking ? 0 : 6 }];
}

const partTypes = {
  'word/document.xml': `${mainType}.document.main+xml`,
  'word/styles.xml': `${mainType}.styles+xml`,
  'word/numbering.xml': `${mainType}.numbering+xml`,
  'word/settings.xml': `${mainType}.settings+xml`,
};
const propertyTypes = {
  'docProps/core.xml': 'application/vnd.openxmlformats-package.core-properties+xml',
  'docProps/app.xml': 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
  'docProps/custom.xml': 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
};

const typesOf = ({ parts }: Pages): Record<string, string> =>
  Object.fromEntries(parts.map(({ name, type }) => [name, type]));

function contentTypes({ media }: DocumentParts, types: Readonly<Record<string, string>>): Xml {
  const endings = new Set([...media.keys()].map((name) => name.slice(name.lastIndexOf('.') + 1)));
  const byEnding = (Extension: string, ContentType: string) => element('Default', { Extension, ContentType });
  return element(
    'Types',
    { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' },
    byEnding('rels', 'application/vnd.openxmlformats-package.relationships+xml'),
    byEnding('xml', 'application/xml'),
    ...[...endings].map((ending) => byEnding(ending, `image/${ending === 'jpg' ? 'jpeg' : ending}`)),
    ...Object.entries(types).map(([name, ContentType]) =>
      element('Override', { PartName: `/${name}`, ContentType }),
    ),
  );
}

const packageRelations = relationsXml(
  [
    [`${office}/officeDocument`, 'word/document.xml'],
    [
      'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
      'docProps/core.xml',
    ],
    [`${office}/extended-properties`, 'docProps/app.xml'],
    [`${office}/custom-properties`, 'docProps/custom.xml'],
  ].map(([type = '', target = ''], index) => ({ id: `rId${index + 1}`, type, target, outside: false })),
);

const section = (footer: string, locale: string): Xml =>
  element(
    'w:sectPr',
    {},
    element('w:footerReference', { 'w:type': 'default', 'r:id': footer }),
    ...pageXml(locale),
  );

/** Twentieths of a point: A4, or letter where that is the paper, with margins of 2.5 cm. */
function pageXml(locale: string): Xml[] {
  const letter = /-(US|CA|MX)$/.test(locale);
  return [
    element('w:pgSz', letter ? { 'w:w': '12240', 'w:h': '15840' } : { 'w:w': '11906', 'w:h': '16838' }),
    element('w:pgMar', {
      ...{ 'w:top': '1418', 'w:right': '1418', 'w:bottom': '1418', 'w:left': '1418' },
      ...{ 'w:header': '709', 'w:footer': '709', 'w:gutter': '0' },
    }),
  ];
}

/** Words would be taken for some of the piece when the document comes back; a number is no word. */
const pageNumber = element(
  'w:ftr',
  { 'xmlns:w': word },
  element(
    'w:p',
    {},
    element('w:pPr', {}, element('w:pStyle', { 'w:val': 'Footer' }), element('w:jc', { 'w:val': 'center' })),
    element('w:fldSimple', { 'w:instr': 'PAGE' }),
  ),
);

/** Of the pages, what the house's document says; a piece is always set as today's Word sets it. */
function settings(locale: string, house: HouseStyles | null): Xml {
  const own = house?.settings.filter(({ name }) => name !== coloursOfTheme).map((tree) => treeXml(tree));
  const colours = house?.settings.find(({ name }) => name === coloursOfTheme);
  return element(
    'w:settings',
    { 'xmlns:w': word },
    ...(own ?? [element('w:autoHyphenation', {})]),
    element('w:characterSpacingControl', { 'w:val': 'doNotCompress' }),
    element(
      'w:compat',
      {},
      element('w:compatSetting', {
        'w:name': 'compatibilityMode',
        'w:uri': 'http://schemas.microsoft.com/office/word',
        'w:val': '15',
      }),
    ),
    element('w:themeFontLang', { 'w:val': locale }),
    colours ? treeXml(colours) : null,
  );
}
const coloursOfTheme = 'clrSchemeMapping';
