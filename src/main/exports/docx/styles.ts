import { type WordStyleName, wordStyles } from '#shared/domain/export/word-style.ts';
import type { Language } from '#shared/domain/language.ts';
import { element, type Xml } from '../xml.ts';
import { levelIndent } from './blocks.ts';
import type { HouseStyles } from './house/house-styles.ts';
import { childIn, elementsOf, treeXml } from './house/word-tree.ts';

type Attributes = Readonly<Record<string, string>>;

/** How a style looks, in points; what is left out is as in the style that it rests upon. */
interface Look {
  readonly basedOn?: WordStyleName;
  readonly next?: WordStyleName;
  readonly font?: 'serif' | 'sans';
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly smallCaps?: boolean;
  readonly colour?: string;
  readonly underline?: boolean;
  readonly before?: number;
  readonly after?: number;
  /** Of the height of a line, as a share of the size of its type. */
  readonly line?: number;
  readonly keepNext?: boolean;
  readonly indent?: number;
  readonly rule?: 'left' | 'top' | 'box';
  /** Of the outline, from 0. */
  readonly level?: number;
  readonly hyphenate?: false;
}

const fonts = { serif: 'Georgia', sans: 'Arial' } as const;
const [quiet, accent] = ['66625A', 'A8321F'];

const looks: Readonly<Record<WordStyleName, Look>> = {
  text: { font: 'serif', size: 11, after: 8, line: 1.3 },
  kicker: {
    next: 'headline',
    font: 'sans',
    size: 10,
    smallCaps: true,
    colour: accent,
    after: 2,
    keepNext: true,
  },
  headline: { next: 'lede', size: 24, bold: true, line: 1.1, after: 10, keepNext: true, hyphenate: false },
  byline: { next: 'text', font: 'sans', size: 9, colour: quiet, after: 2 },
  dates: { basedOn: 'byline', after: 12 },
  dateline: { next: 'lede', smallCaps: true, after: 2, keepNext: true },
  lede: { next: 'text', size: 13, bold: true, after: 10 },
  subhead: {
    next: 'text',
    size: 13,
    bold: true,
    before: 14,
    after: 4,
    keepNext: true,
    level: 0,
    hyphenate: false,
  },
  quote: { italic: true, indent: levelIndent, rule: 'left', before: 4 },
  bullet: { after: 3 },
  numbered: { after: 3 },
  continued: { after: 3 },
  figure: { next: 'caption', before: 10, after: 4, line: 1, keepNext: true },
  caption: { next: 'credit', size: 9.5, after: 2 },
  credit: { next: 'text', font: 'sans', size: 8.5, colour: quiet, after: 12 },
  notice: { size: 10, before: 6, after: 6, rule: 'box' },
  box: { size: 10, after: 4 },
  boxHeading: {
    next: 'box',
    size: 11,
    bold: true,
    before: 16,
    after: 4,
    keepNext: true,
    level: 1,
    rule: 'top',
  },
  boxBullet: { basedOn: 'box', after: 2 },
  footer: { font: 'sans', size: 8.5, colour: quiet, after: 0 },
  imageLabel: { bold: true },
  link: { colour: accent, underline: true },
};

const namespace = { 'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main' };
const styleNames = Object.keys(wordStyles) as WordStyleName[];

/** Our own styles, by names in the language of the piece. */
export const stylesXml = (language: Language, locale: string): Xml =>
  element(
    'w:styles',
    namespace,
    element(
      'w:docDefaults',
      {},
      element(
        'w:rPrDefault',
        {},
        element('w:rPr', {}, font('serif'), one('w:sz', '22'), one('w:szCs', '22'), languageXml(locale)),
      ),
      element('w:pPrDefault', {}),
    ),
    ...styleNames.map((name) => styleXml(name, language)),
  );

/** The styles of the house, and ours where it has none; those rest upon its text. */
export function houseStylesXml(house: HouseStyles, language: Language, locale: string): Xml {
  const ours = styleNames.filter((name) => !house.taken.has(name));
  const words = childIn(childIn(house.defaults, 'rPrDefault'), 'rPr');
  const lines = childIn(house.defaults, 'pPrDefault');
  return element(
    'w:styles',
    namespace,
    element(
      'w:docDefaults',
      {},
      element(
        'w:rPrDefault',
        {},
        element('w:rPr', {}, ...elementsOf(words).map((form) => treeXml(form)), languageXml(locale)),
      ),
      lines ? treeXml(lines) : element('w:pPrDefault', {}),
    ),
    house.latent,
    ...house.styles,
    ...ours.map((name) => styleXml(name, language)),
  );
}

const languageXml = (locale: string): Xml =>
  element('w:lang', { 'w:val': locale, 'w:eastAsia': locale, 'w:bidi': 'ar-SA' });

function styleXml(name: WordStyleName, language: Language): Xml {
  const style = wordStyles[name];
  const { basedOn, next } = looks[name];
  const isParagraph = style.kind === 'paragraph';
  const isDefault = name === 'text';
  const rests = isParagraph && !isDefault ? wordStyles[basedOn ?? 'text'].id : null;
  return element(
    'w:style',
    {
      'w:type': style.kind,
      'w:default': isDefault ? '1' : null,
      'w:customStyle': style.names.de === style.names.en ? null : '1',
      'w:styleId': style.id,
    },
    one('w:name', style.names[language]),
    rests === null ? null : one('w:basedOn', rests),
    next ? one('w:next', wordStyles[next].id) : null,
    element('w:qFormat', {}),
    isParagraph ? paragraphForm(looks[name]) : null,
    runForm(looks[name]),
  );
}

/** In the order of the schema (CT_PPr). */
function paragraphForm(look: Look): Xml | null {
  const { keepNext, rule, hyphenate, before, after, line, indent, level } = look;
  const spacing: Attributes = {
    ...(before === undefined ? {} : { 'w:before': twips(before) }),
    ...(after === undefined ? {} : { 'w:after': twips(after) }),
    ...(line === undefined ? {} : { 'w:line': String(Math.round(line * 240)), 'w:lineRule': 'auto' }),
  };
  return filled('w:pPr', [
    keepNext ? element('w:keepNext', {}) : null,
    rule ? ruleXml(rule) : null,
    hyphenate === false ? element('w:suppressAutoHyphens', {}) : null,
    Object.keys(spacing).length > 0 ? element('w:spacing', spacing) : null,
    indent === undefined ? null : element('w:ind', { 'w:left': String(indent) }),
    level === undefined ? null : one('w:outlineLvl', String(level)),
  ]);
}

function ruleXml(rule: NonNullable<Look['rule']>): Xml {
  const line = (side: string, colour: string, size: string, space: string) =>
    element(`w:${side}`, { 'w:val': 'single', 'w:sz': size, 'w:space': space, 'w:color': colour });
  const sides = {
    left: () => [line('left', accent, '12', '10')],
    top: () => [line('top', 'D9D5CC', '6', '8')],
    box: () => [
      line('top', accent, '12', '6'),
      line('left', 'D9D5CC', '4', '6'),
      line('bottom', 'D9D5CC', '4', '6'),
      line('right', 'D9D5CC', '4', '6'),
    ],
  };
  return element('w:pBdr', {}, ...sides[rule]());
}

/** In the order of the schema (CT_RPr). */
const runForm = (look: Look): Xml | null =>
  filled('w:rPr', [
    look.font ? font(look.font) : null,
    ...(look.bold ? [element('w:b', {}), element('w:bCs', {})] : []),
    ...(look.italic ? [element('w:i', {}), element('w:iCs', {})] : []),
    look.smallCaps ? element('w:smallCaps', {}) : null,
    look.colour ? one('w:color', look.colour) : null,
    ...(look.size ? [one('w:sz', String(look.size * 2)), one('w:szCs', String(look.size * 2))] : []),
    look.underline ? one('w:u', 'single') : null,
  ]);

const filled = (name: string, parts: readonly (Xml | null)[]): Xml | null =>
  parts.some((part) => part !== null) ? element(name, {}, ...parts) : null;

const one = (name: string, value: string): Xml => element(name, { 'w:val': value });
/** Points in twentieths. */
const twips = (points: number): string => String(Math.round(points * 20));

function font(name: 'serif' | 'sans'): Xml {
  const face = fonts[name];
  return element('w:rFonts', { 'w:ascii': face, 'w:hAnsi': face, 'w:eastAsia': face, 'w:cs': face });
}
