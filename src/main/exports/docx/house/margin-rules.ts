import { attributes, borders, flag, justified, kinds, shade, val } from './form-rules.ts';
import { holders, lineRules } from './part-rules.ts';
import type { Rule } from './word-tree.ts';

const { measure, words } = kinds;
const empty: Rule = {};
/** A field that Word fills by itself out of this document, with nothing from elsewhere. */
export const knownField =
  /^\s*(PAGE|NUMPAGES|SECTIONPAGES|STYLEREF|TITLE|AUTHOR|SUBJECT|KEYWORDS|DATE|TIME|CREATEDATE|SAVEDATE|PRINTDATE)\b[^<>]{0,200}$/i;

const run: Rule = {
  once: { rPr: lineRules.rPr },
  any: () => ({
    t: { words: true },
    tab: empty,
    br: { attributes: { type: /^textWrapping$/ } },
    noBreakHyphen: empty,
    softHyphen: empty,
    sym: { needs: { font: words, char: /^[0-9A-Fa-f]{4}$/ } },
    fldChar: { needs: { fldCharType: /^(begin|separate|end)$/ } },
    instrText: { words: true },
  }),
};

const inline: Rule['any'] = () => ({
  r: run,
  fldSimple: { needs: { instr: knownField }, opens: holders, any: () => ({ r: run }) },
});

const paragraph: Rule = { once: { pPr: lineRules.pPr }, opens: holders, any: inline };

const width: Rule = { attributes: { w: /^\d{1,5}%?$/, type: /^(nil|pct|dxa|auto)$/ } };
const sides = ['top', 'left', 'start', 'bottom', 'right', 'end'] as const;
const insides = ['top', 'left', 'start', 'bottom', 'right', 'end', 'insideH', 'insideV'];
const cellMargins: Rule = { once: Object.fromEntries(sides.map((side) => [side, width])) };

const cell: Rule = {
  once: {
    tcPr: {
      once: {
        tcW: width,
        gridSpan: val(/^\d{1,2}$/),
        vMerge: { attributes: { val: /^(continue|restart)$/ } },
        tcBorders: borders(insides),
        shd: shade,
        noWrap: flag,
        tcMar: cellMargins,
        vAlign: val(/^(top|center|bottom)$/),
      },
    },
  },
  opens: holders,
  any: () => blocks,
};

const table: Rule = {
  once: {
    tblPr: {
      once: {
        tblW: width,
        jc: justified,
        tblInd: width,
        tblBorders: borders(insides),
        shd: shade,
        tblLayout: { needs: { type: /^(fixed|autofit)$/ } },
        tblCellMar: cellMargins,
      },
    },
    tblGrid: { any: () => ({ gridCol: { attributes: { w: measure } } }) },
  },
  opens: holders,
  any: () => ({
    tr: {
      once: {
        trPr: {
          once: {
            cantSplit: flag,
            trHeight: { attributes: { ...attributes(['val'], measure), hRule: /^(auto|exact|atLeast)$/ } },
          },
        },
      },
      opens: holders,
      any: () => ({ tc: cell }),
    },
  }),
};

const blocks: Readonly<Record<string, Rule>> = { p: paragraph, tbl: table };

/** Words, fields and tables at the head or foot of a page; without pictures, links and what was struck. */
export const marginRule: Rule = { opens: holders, any: () => blocks };
