import { printedQuotes, type QuoteMark, quoteMarks } from './quote-marks.ts';
import { type Edit, editsAt, openEnd, type Rule, wordEnds } from './rule.ts';
import type { Tongue } from './tongue.ts';

const marksOf = (text: string, tongue: Tongue, isOfRule: (mark: QuoteMark) => boolean): Edit[] =>
  quoteMarks(text, tongue)
    .filter(isOfRule)
    .map(({ at, printed }) => ({ from: at, to: at + 1, insert: printed }));

const isQuotation = ({ role }: QuoteMark): boolean => role === 'open' || role === 'close';

/** "so" becomes «so», “so” or „so“; inside another quotation the single ones. */
const doubleQuotes = (tongue: Tongue): Rule => ({
  name: 'double-quotes',
  completedBy: /"$/,
  edits: (text) =>
    marksOf(text, tongue, (mark) => mark.role === 'inch' || (isQuotation(mark) && mark.written === '"')),
});

/** 'so' becomes ‹so›, ‘so’ or ‚so‘. */
const singleQuotes = (tongue: Tongue): Rule => ({
  name: 'single-quotes',
  completedBy: /'$/,
  edits: (text) => marksOf(text, tongue, (mark) => isQuotation(mark) && mark.written === "'"),
});

/** „So“, “so” and »so« become «so», and ««so»» becomes «‹so›»; only in German of Switzerland, where nothing else is printed. */
const foreignQuotes = (tongue: Tongue): Rule => ({
  name: 'foreign-quotes',
  completedBy: /[„“”‟‚‘‛]$|««$|»$|»\p{L}$/u,
  edits: (text) =>
    [
      ...marksOf(text, tongue, (mark) => isQuotation(mark) && !/["']/.test(mark.written)),
      // Taken for the end while nothing stood in it yet.
      ...editsAt(text, /(?<=«)»(?=\p{L})/gu, () => '‹'),
    ].sort((a, b) => a.from - b.from),
});

/** French print sets blanks inside «…»; only where the sign is surely at its proper side. */
const quoteSpaces: Rule = {
  name: 'quote-spaces',
  completedBy: /[«‹»›][\s\S]$/,
  edits: (text) =>
    editsAt(
      text,
      /(?<=(?:^|[\s([{–—/])[«‹])[ \u00a0\u202f]+(?=\S)|(?<=[^\s«‹])[ \u00a0\u202f]+(?=[»›](?:[\s.,;:!?)]|$))/gmu,
      () => '',
    ),
};

/** German words that are spoken without their beginning; in quotation marks they may also stand whole. */
const worn = 'is|ran|raus|rauf|rein|runter|rüber|rum|türlich|tschuldigung';

/** A mark taken for a quotation while the word was not finished: geht›s, ‹s Lädeli, ‹68er, rock ‘n’ roll. */
function mistaken(tongue: Tongue): RegExp {
  const { open, close } = printedQuotes[tongue].single;
  const short = tongue === 'en' ? 's|n|em|tis|twas|\\d\\ds' : 's|n|ne|nen|ner|nem|nes';
  const inWord = `(?<=\\p{L})${tongue === 'en' ? open : close}(?=\\p{L})`;
  const n = `|${open}(?=n${close}${wordEnds})`;
  // English closes with the sign that it leaves out with.
  const nEnds = tongue === 'en' ? '' : `|(?<=(?<![^\\s])[${open}’]n)${close}${wordEnds}`;
  const ends = `(?![\\p{L}\\p{N}'’${close}${openEnd}])`;
  const unclosed = `(?![^${open}${close}]*${close})`;
  // A year of two digits may also begin a quotation: inside another it is left to be one.
  const german =
    tongue === 'en'
      ? ''
      : `|${open}(?=\\d\\der)|${open}(?=(?:${worn})${ends})${unclosed}` +
        `|(?<!${printedQuotes[tongue].double.open}[^${printedQuotes[tongue].double.close}]*)${open}(?=\\d\\d${ends})${unclosed}`;
  return new RegExp(
    `${inWord}|(?<![^\\s([{–—/«„])(?:${open}(?=(?:${short})${ends})${n}${german})${nEnds}`,
    'giu',
  );
}

/** Letters left out: geht’s, ’s Lädeli, Hans’. An accent between two letters was meant as one, too. */
const apostrophe = (tongue: Tongue): Rule => {
  const signs = mistaken(tongue);
  return {
    name: 'apostrophe',
    completedBy: /'[\p{L}\p{N}]?$|[´›‘]\p{L}$|[\p{L}’›‘][^\p{L}\p{N}]$|\d[^\p{L}]$|er$/u,
    edits: (text) =>
      [
        ...marksOf(text, tongue, ({ role }) => role === 'apostrophe'),
        ...editsAt(text, /(?<=\p{L})[´‘](?=\p{L})/gu, () => '’'),
        ...editsAt(text, signs, () => '’'),
      ]
        .sort((a, b) => a.from - b.from)
        // A sign may be known by more than one of these; it is the same sign.
        .filter(({ from }, place, all) => from !== all[place - 1]?.from),
  };
};

export const quoteRules = (tongue: Tongue): Rule[] => [
  doubleQuotes(tongue),
  singleQuotes(tongue),
  ...(tongue === 'de-CH' ? [foreignQuotes(tongue), quoteSpaces] : []),
  apostrophe(tongue),
];
