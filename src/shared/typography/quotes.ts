import { printedQuotes, quoteMarks } from './quote-marks.ts';
import { type Edit, editsAt, openEnd, type Rule, wordEnds } from './rule.ts';
import type { Tongue } from './tongue.ts';

const marksOf = (text: string, tongue: Tongue, written: RegExp, apostrophe: boolean): Edit[] =>
  quoteMarks(text, tongue)
    .filter((mark) => written.test(mark.written) && (mark.role === 'apostrophe') === apostrophe)
    .map(({ at, printed }) => ({ from: at, to: at + 1, insert: printed }));

/** "so" becomes «so», “so” or „so“; inside another quotation the single ones. */
const doubleQuotes = (tongue: Tongue): Rule => ({
  name: 'double-quotes',
  completedBy: /"$/,
  edits: (text) => marksOf(text, tongue, /"/, false),
});

/** 'so' becomes ‹so›, ‘so’ or ‚so‘. */
const singleQuotes = (tongue: Tongue): Rule => ({
  name: 'single-quotes',
  completedBy: /'$/,
  edits: (text) => marksOf(text, tongue, /'/, false),
});

/** „So“, “so” and »so« become «so»; only in German of Switzerland, where nothing else is printed. */
const foreignQuotes = (tongue: Tongue): Rule => ({
  name: 'foreign-quotes',
  completedBy: /[„“”‟‚‘‛]$/,
  edits: (text) => marksOf(text, tongue, /[^"']/, false),
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

/** A mark taken for a quotation while the word was not finished: geht›s, ‹s Lädeli, ‹68er, rock ‘n’ roll. */
function mistaken(tongue: Tongue): RegExp {
  const { open, close } = printedQuotes[tongue].single;
  const short = tongue === 'en' ? 's|n|em|tis|twas|\\d\\ds' : 's|n|ne|nen|ner|nem|\\d\\der';
  const inWord = `(?<=\\p{L})${tongue === 'en' ? open : close}(?=\\p{L})`;
  const n = tongue === 'en' ? `|${open}(?=n${close}${wordEnds})` : '';
  return new RegExp(
    `${inWord}|(?<![^\\s([{–—/])(?:${open}(?=(?:${short})(?![\\p{L}\\p{N}'’${close}${openEnd}]))${n})`,
    'gu',
  );
}

/** Letters left out: geht’s, ’s Lädeli, Hans’. An accent between two letters was meant as one, too. */
const apostrophe = (tongue: Tongue): Rule => {
  const signs = mistaken(tongue);
  return {
    name: 'apostrophe',
    completedBy: /'[\p{L}\p{N}]?$|[´›‘]\p{L}$|[\p{Ll}’][^\p{L}\p{N}]$/u,
    edits: (text) =>
      [
        ...marksOf(text, tongue, /'/, true),
        ...editsAt(text, /(?<=\p{L})´(?=\p{L})/gu, () => '’'),
        ...editsAt(text, signs, () => '’'),
      ].sort((a, b) => a.from - b.from),
  };
};

export const quoteRules = (tongue: Tongue): Rule[] => [
  doubleQuotes(tongue),
  singleQuotes(tongue),
  ...(tongue === 'de-CH' ? [foreignQuotes(tongue), quoteSpaces] : []),
  apostrophe(tongue),
];
