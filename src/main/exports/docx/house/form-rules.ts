import type { Rule } from './word-tree.ts';

/*
 * What of the form of paragraphs and words may come from a document of the house: elements and attributes of ECMA-376
 * (part 1, 17.3) in the order of its schema. Left out is what would hide the words of a piece, set another language than
 * its own, or refer to parts that stay behind, such as numberings.
 */

const onOff = /^(0|1|true|false|on|off)$/;
const count = /^-?\d{1,9}$/;
/** Twentieths of a point, or with a unit. */
const measure = /^-?(\d{1,9}|\d{1,6}(\.\d{1,4})?(mm|cm|in|pt|pc|pi))$/;
const colour = /^(auto|[0-9A-Fa-f]{6})$/;
const byte = /^[0-9A-Fa-f]{2}$/;
const ofTheme = /^(dark[12]|light[12]|accent[1-6]|hyperlink|followedHyperlink|none|background[12]|text[12])$/;
const words = /^[^<>]{1,255}$/;

export const flag: Rule = { attributes: { val: onOff } };
export const val = (may: RegExp): Rule => ({ needs: { val: may } });
export const attributes = (names: readonly string[], may: RegExp): Record<string, RegExp> =>
  Object.fromEntries(names.map((name) => [name, may]));
export const kinds = { onOff, count, measure, words };

const themed = (name: string): Record<string, RegExp> => ({
  [name]: ofTheme,
  [`${name}Tint`]: byte,
  [`${name}Shade`]: byte,
});
const themeColours = { themeColor: ofTheme, themeTint: byte, themeShade: byte };
const lines =
  /^(nil|none|single|thick|double|dotted|dashed|dotDash|dotDotDash|triple|(thinThick|thickThin|thinThickThin)(Small|Medium|Large)Gap|wave|doubleWave|dashSmallGap|dashDotStroked|threeDEmboss|threeDEngrave|outset|inset)$/;
export const border: Rule = {
  needs: { val: lines },
  attributes: {
    ...{ sz: /^\d{1,3}$/, space: /^\d{1,2}$/, color: colour, ...themeColours },
    ...{ shadow: onOff, frame: onOff },
  },
};
export const borders = (sides: readonly string[]): Rule => ({
  once: Object.fromEntries(sides.map((side) => [side, border])),
});
export const shade: Rule = {
  needs: { val: /^(nil|clear|solid|pct(5|10|15|20|25|30|35|40|45|50|55|60|65|70|75|80|85|90|95))$/ },
  attributes: { color: colour, fill: colour, ...themeColours, ...themed('themeFill') },
};
export const justified = val(/^(left|center|right|both|start|end|distribute)$/);

const frame: Rule = {
  attributes: {
    ...{ dropCap: /^(none|drop|margin)$/, lines: /^\d{1,2}$/, w: measure, h: measure },
    ...{ vSpace: measure, hSpace: measure, wrap: /^(auto|notBeside|around|tight|through|none)$/ },
    ...{ hAnchor: /^(text|margin|page)$/, vAnchor: /^(text|margin|page)$/, x: measure, y: measure },
    ...{ xAlign: /^(left|center|right|inside|outside)$/, yAlign: /^(inline|top|center|bottom)$/ },
    hRule: /^(auto|exact|atLeast)$/,
  },
};

const tabs: Rule = {
  any: () => ({
    tab: {
      needs: { val: /^(clear|start|left|center|end|right|decimal|bar|num)$/, pos: measure },
      attributes: { leader: /^(none|dot|hyphen|underscore|heavy|middleDot)$/ },
    },
  }),
};

/** Of a paragraph, without the style that it names. */
export const paragraphForm: Readonly<Record<string, Rule>> = {
  keepNext: flag,
  keepLines: flag,
  pageBreakBefore: flag,
  framePr: frame,
  widowControl: flag,
  suppressLineNumbers: flag,
  pBdr: borders(['top', 'left', 'bottom', 'right', 'between', 'bar']),
  shd: shade,
  tabs,
  suppressAutoHyphens: flag,
  kinsoku: flag,
  wordWrap: flag,
  overflowPunct: flag,
  topLinePunct: flag,
  autoSpaceDE: flag,
  autoSpaceDN: flag,
  bidi: flag,
  adjustRightInd: flag,
  snapToGrid: flag,
  spacing: {
    attributes: {
      ...attributes(['before', 'after', 'line'], measure),
      ...attributes(['beforeLines', 'afterLines'], count),
      ...attributes(['beforeAutospacing', 'afterAutospacing'], onOff),
      lineRule: /^(auto|exact|atLeast)$/,
    },
  },
  ind: {
    attributes: {
      ...attributes(['left', 'right', 'start', 'end', 'hanging', 'firstLine'], measure),
      ...attributes(['leftChars', 'rightChars', 'hangingChars', 'firstLineChars'], count),
    },
  },
  contextualSpacing: flag,
  mirrorIndents: flag,
  suppressOverlap: flag,
  jc: justified,
  textAlignment: val(/^(top|center|baseline|bottom|auto)$/),
  outlineLvl: val(/^[0-9]$/),
};

const fontSlots = ['ascii', 'hAnsi', 'eastAsia', 'cs'] as const;

/** Of words, without the style that they name. */
export const wordForm: Readonly<Record<string, Rule>> = {
  rFonts: {
    attributes: {
      ...attributes(fontSlots, words),
      ...attributes(
        ['asciiTheme', 'hAnsiTheme', 'eastAsiaTheme', 'cstheme'],
        /^(major|minor)(Ascii|HAnsi|EastAsia|Bidi)$/,
      ),
    },
  },
  ...Object.fromEntries(
    ['b', 'bCs', 'i', 'iCs', 'caps', 'smallCaps', 'strike', 'dstrike'].map((name) => [name, flag]),
  ),
  ...Object.fromEntries(['outline', 'shadow', 'emboss', 'imprint', 'noProof'].map((name) => [name, flag])),
  color: { needs: { val: colour }, attributes: themeColours },
  spacing: val(measure),
  w: val(/^\d{1,3}%?$/),
  kern: val(/^\d{1,5}$/),
  position: val(measure),
  sz: val(/^\d{1,4}$/),
  szCs: val(/^\d{1,4}$/),
  highlight: val(
    /^(black|blue|cyan|green|magenta|red|yellow|white|none|dark(Blue|Cyan|Green|Magenta|Red|Yellow|Gray)|lightGray)$/,
  ),
  u: {
    needs: {
      val: /^(single|words|double|thick|dotted|dottedHeavy|dash|dashedHeavy|dashLong|dashLongHeavy|dotDash|dashDotHeavy|dotDotDash|dashDotDotHeavy|wave|wavyHeavy|wavyDouble|none)$/,
    },
    attributes: { color: colour, ...themeColours },
  },
  bdr: border,
  shd: shade,
  vertAlign: val(/^(baseline|superscript|subscript)$/),
  rtl: flag,
  cs: flag,
};

export const pPr: Rule = { once: paragraphForm };
export const rPr: Rule = { once: wordForm };
