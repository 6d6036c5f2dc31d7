import { attributes, flag, kinds, paragraphForm, pPr, rPr, val, wordForm } from './form-rules.ts';
import type { Rule } from './word-tree.ts';

const { onOff, count, measure, words } = kinds;
const priority = /^\d{1,3}$/;

const exception: Rule = {
  needs: { name: words },
  attributes: {
    ...attributes(['locked', 'semiHidden', 'unhideWhenUsed', 'qFormat'], onOff),
    uiPriority: priority,
  },
};

const style: Rule = {
  needs: { type: /^(paragraph|character)$/, styleId: words },
  attributes: { default: onOff, customStyle: onOff },
  once: {
    name: val(words),
    aliases: val(words),
    basedOn: val(words),
    next: val(words),
    link: val(words),
    uiPriority: val(priority),
    semiHidden: flag,
    unhideWhenUsed: flag,
    qFormat: flag,
    pPr,
    rPr,
  },
};

/** Styles of paragraphs and words. Those of tables and lists have nothing to dress in a piece. */
export const stylesRule: Rule = {
  once: {
    docDefaults: { once: { rPrDefault: { once: { rPr } }, pPrDefault: { once: { pPr } } } },
    latentStyles: {
      attributes: {
        ...attributes(['defLockedState', 'defSemiHidden', 'defUnhideWhenUsed', 'defQFormat'], onOff),
        ...{ defUIPriority: priority, count: /^\d{1,4}$/ },
      },
      any: () => ({ lsdException: exception }),
    },
  },
  any: () => ({ style }),
};

/** What the last section of a document says of its pages. */
export const sectionRule: Rule = {
  once: {
    pgSz: {
      needs: { w: /^\d{4,5}$/, h: /^\d{4,5}$/ },
      attributes: { orient: /^(portrait|landscape)$/ },
    },
    pgMar: {
      needs: {
        ...attributes(['top', 'bottom'], /^-?\d{1,5}$/),
        ...attributes(['right', 'left', 'header', 'footer', 'gutter'], /^\d{1,5}$/),
      },
    },
    lnNumType: {
      attributes: {
        ...attributes(['countBy', 'start', 'distance'], /^\d{1,5}$/),
        restart: /^(newPage|newSection|continuous)$/,
      },
    },
    cols: {
      attributes: { space: /^\d{1,5}$/, num: /^[1-6]$/, sep: onOff },
    },
    titlePg: flag,
    docGrid: {
      attributes: {
        type: /^(default|lines|linesAndChars|snapToChars)$/,
        ...{ linePitch: /^\d{1,5}$/, charSpace: count },
      },
    },
  },
};

const schemeColour = /^(dark[12]|light[12]|accent[1-6]|hyperlink|followedHyperlink)$/;

/** What the settings of a document say of its pages, in two stretches: those before our own and those behind. */
export const settingsRule: Rule = {
  once: {
    mirrorMargins: flag,
    gutterAtTop: flag,
    defaultTabStop: val(measure),
    autoHyphenation: flag,
    consecutiveHyphenLimit: val(/^\d{1,3}$/),
    hyphenationZone: val(measure),
    doNotHyphenateCaps: flag,
    evenAndOddHeaders: flag,
    clrSchemeMapping: {
      attributes: {
        ...attributes(['bg1', 't1', 'bg2', 't2', 'hyperlink', 'followedHyperlink'], schemeColour),
        ...attributes(['accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'], schemeColour),
      },
    },
  },
};

/** Elements that say something about what they hold, and leave it as it is. */
export const holders = new Set(['ins', 'moveTo', 'smartTag', 'sdt', 'sdtContent', 'customXml', 'hyperlink']);

export const lineRules = {
  pPr: { once: { pStyle: val(words), ...paragraphForm } } satisfies Rule,
  rPr: { once: { rStyle: val(words), ...wordForm } } satisfies Rule,
};
