import { editsAt, looseSpace, narrowSpace, openEnd, type Rule, wordEnds } from './rule.ts';
import type { Tongue } from './tongue.ts';

/** Longer ones first, so that «u. a. m.» is not taken for «u. a.». */
const abbreviations =
  'i. d. R.|u. v. a. m.|u. v. m.|u. a. m.|v. l. n. r.|z. B.|d. h.|u. a.|z. T.|u. U.|o. ä.|o. Ä.|u. ä.|u. Ä.|v. a.|a. D.|a. i.|a. o.|n. Chr.|v. Chr.|i. A.|i. V.|h. c.|ü. M.|u. M.|m. E.|z. H.|z. Z.|s. o.|s. u.'.split(
    '|',
  );

/** One abbreviation with any blank or none between its parts, also at the start of a sentence. */
function anyhow(abbreviation: string): string {
  const [first, ...rest] = abbreviation.split(' ') as [string, ...string[]];
  const either = `[${first[0]}${first[0]!.toUpperCase()}]${first.slice(1)}`;
  return [either, ...rest].map((part) => part.replace('.', '\\.')).join('[ \\u00a0\\u202f]?');
}

const anyAbbreviation = new RegExp(
  `(?<![\\p{L}\\p{N}.])(?:${abbreviations.map(anyhow).join('|')})(?!\\p{L})`,
  'gu',
);
const abbreviationGap = /(?<=\.)[ \u00a0]?(?=\p{L})/gu;

/** «z. B.» with narrow spaces, which keep it together. */
const abbreviation: Rule = {
  name: 'abbreviation',
  completedBy: /\.$/,
  edits: (text) =>
    [...text.matchAll(anyAbbreviation)].flatMap(({ index, 0: found }) =>
      editsAt(found, abbreviationGap, () => narrowSpace).map(({ from, to, insert }) => ({
        from: index + from,
        to: index + to,
        insert,
      })),
    ),
};

const signs = '%|‰|°C?|€|\\$|£';
const units = [
  'km\\/h|km²|km³|m²|m³|cm²|cm³|km|cm|mm|nm|µm|hl|dl|cl|ml|kg|mg|µg|ha|kWh|MWh|GWh|TWh|Wh|kW|MW|GW|TW|kV|kHz|MHz|GHz|Hz',
  'kB|MB|GB|TB|min|ms|Mio|Mrd|CHF|EUR|USD|GBP|Fr|Rp|Uhr|m|g|t|l|h|s|W|V',
].join('|');
const spaceBeforeUnit = new RegExp(
  `(?<=(?<![\\p{L}_])\\d)${looseSpace}(?=(?:${signs}|(?:${units})${wordEnds}|[ap]\\.m\\.))`,
  'gu',
);

/** «5 km», «20 %», «8 Uhr»: the number stays with what it counts. Where no blank stands, none is put. */
const unit: Rule = {
  name: 'unit',
  completedBy: /[%‰°€$£.]$|[\p{L}²³][^\p{L}\p{N}]$/u,
  edits: (text) => editsAt(text, spaceBeforeUnit, () => narrowSpace),
};

const spaceAfterCurrency = new RegExp(
  `(?<=(?<![\\p{L}\\p{N}])(?:CHF|EUR|USD|GBP|Fr\\.|€|\\$|£))${looseSpace}(?=\\d)`,
  'gu',
);

/** What stands for the centimes of a round sum, beside its currency: an ordinal such as «1.- bis 3.-Klasse» has none. */
const noCentimes = new RegExp(
  `(?<=(?:CHF|Fr\\.|SFr\\.)[ \\u00a0\\u202f]?\\d[\\d’'\\u202f]{0,12}\\.)-(?![-\\p{L}\\p{N}${openEnd}])` +
    `|(?<=(?<![\\p{L}.])\\d[\\d’'\\u202f]{0,12}\\.)-(?=[ \\u00a0\\u202f](?:Fr|CHF))`,
  'gu',
);

/** «CHF 5.25», «Fr. 5.–». */
const currency: Rule = {
  name: 'currency',
  completedBy: /[ \u00a0]\d$|-[^\p{L}\p{N}-]$|Fr$|HF$/u,
  edits: (text) =>
    [...editsAt(text, spaceAfterCurrency, () => narrowSpace), ...editsAt(text, noCentimes, () => '–')].sort(
      (a, b) => a.from - b.from,
    ),
};

const references = {
  german: 'Nr|S|Art|Abs|Kap|Bd|Ziff|Abb|Tab',
  english: 'No|no|p|pp|Vol|vol|Fig|fig|Art|art',
};

/** «Nr. 5», «S. 12», «§ 3»: the number stays with what it numbers. */
const reference = (tongue: Tongue): Rule => {
  const words = tongue === 'en' ? references.english : references.german;
  const space = new RegExp(`(?<=(?<![\\p{L}\\p{N}])(?:(?:${words})\\.|§))${looseSpace}(?=\\d)`, 'gu');
  return {
    name: 'reference',
    completedBy: /[ \u00a0]\d$/,
    edits: (text) => editsAt(text, space, () => narrowSpace),
  };
};

export const spaceRules = (tongue: Tongue): Rule[] => [
  ...(tongue === 'en' ? [] : [abbreviation]),
  unit,
  currency,
  reference(tongue),
];
