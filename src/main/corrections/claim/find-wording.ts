import { counterpartIn, figuresFor, pairIn } from './counterpart.ts';
import { asFarAs, fromSameWord, otherQuantityIn, quantityAlone, withoutVerb } from './quantities.ts';
import { oneLine, paragraphsOf, type Quotation, quotationsIn } from './quotations.ts';

/** What a letter quotes from the piece, and what it wants there instead; empty where it does not say. */
export interface Wording {
  readonly quoted: string;
  readonly proposed: string;
}

type Part = 'was' | 'now' | 'title' | 'unknown';

const wasBefore =
  /(?<!\p{L})(statt|anstatt|anstelle( von)?|nicht|kein|falsch|fälschlich\p{L}*|irrtümlich\p{L}*|heisst es|heißt es|heisst|heißt|steht|stand|schreiben|schreibt|schrieben|geschrieben|behaupte[nt]|behauptet|erwähnen|formulierung|im text|in the text|vous .crivez|on lit|aussage|angabe|satz|stelle|passage|textstelle|zitat|zitier\p{L}+|lese ich|liest man|genannt|bezeichnet|(?<!(?:richtig|korrekt|tatsächlich|wahr)[^.!?]{0,40})lautet|von|aus|au lieu de|et non( pas)?|instead of|rather than|not|says?|states?|stated|claims?|claimed|writes?|wrote|written|reads|reported|sentence|phrase|passage|quote|line|paragraph|wording|statement|from|change|replace|ersetzen|ändern)\b/giu;
const nowBefore =
  /(?<!\p{L})(sondern|richtig(er|e|erweise)?|korrekt(e|er|erweise)?|stattdessen|vielmehr|tatsächlich|muss( es| das| er| sie)?|müsste( es| das)?|sollte( es| das)?|soll( es)?|neu|lauten|wäre|ersetzen durch|ersetzt durch|ändern (zu|in|auf)|korrigieren (zu|in|auf)|should (read|be|say)|correct(ly)?|replaced? (it )?(with|by)|changed? (it )?to|actually|to read|but|what (?:i|we|he|she|they) (?:actually |really )?(?:said|wrote|meant) (?:was|is)|(?:gesagt|gemeint|geschrieben) (?:habe|haben|hat) (?:ich|wir|er|sie)|must (read|be|say)|ought to (read|be|say)|suggest)\b/giu;
const titleBefore =
  /(?<!\p{L})(artikel|artikels|beitrag|beitrags|bericht|text(?!\s*:)|meldung|story|piece|article|report|headline|titel|überschrift|schlagzeile|titled|headlined|entitled|newsletter|rubrik|zeitung|studie|buch|study|book|paper|film|sendung|vom|website|seite)\b(\W+\p{L}+){0,2}\W*$/iu;
/** Between two quotations: what was, and then what should be. «Standart» statt «Standard» also reads this way. */
const joinsToNow =
  /^\W*(to|by|with|into|durch|in|zu|auf|wird|statt|anstatt|instead of|rather than|->|→|=>|➔)?\W*$/iu;
/** Between two quotations: what should be, and then what was. */
const turnsToWas = /^\W*(und |and )?(nicht|not)( etwa| wie)?\W*$/iu;
const wasAfter =
  /^\W*?(->|→|=>|➔|⇒)|^\W*((das|dies|hier|this|that|which|was|it)\s+)?(sollte|muss|müsste|soll|ist (leider )?(falsch|nicht|unzutreffend|inkorrekt|unrichtig|ein fehler)|sind (falsch|nicht)|stimmt (so )?nicht|trifft nicht|should|must|is (simply )?(wrong|incorrect|not|false|inaccurate|untrue|a typo)|are (wrong|incorrect)|needs to|statt(dessen)? richtig)/iu;
const nowAfter =
  /^\W*(heissen|heißen|lauten|stehen|geschrieben werden|sein|ist (richtig|korrekt)|wäre (richtig|korrekt)|(is|would be) (correct|right|the correct)|statt|anstatt|instead of)/iu;

/** Asked rather than denied: «müsste es nicht ‹Phosphat› statt ‹Phosphor› heissen?» means the first. */
const wishBefore =
  /(?<!\p{L})(müssten?|sollten?|muss|müssen|soll|gehört|heisst|should)(?!\p{L})[^.!?«»“”„]{0,60}(?<!\p{L})(nicht|not)\W*$/iu;
const askedAfter =
  /^\W*(statt|anstatt|instead of|rather than)(?!\p{L})|^[»”“"']*\s*(heissen|heißen|lauten|stehen|sein)\s*\?/iu;

/** Around a quotation: «bitte in … ändern». */
const intoBefore = /\b(in|zu|auf|durch|to|into|by|with)\W*$/iu;
const changeAfter = /^\W*((ab|um)?(ge)?ändert?n?|korrigieren|ersetzen|berichtigen|anpassen|umwandeln)\b/iu;
/** «Bitte ändern Sie den Nachweis auf …» */
const changedInto =
  /(?<!\p{L})(ändern|ändert|change)\s+(sie\s+)?(bitte\s+)?(den|die|das|dies|ihn|es|the|this|it)\b[^.!?«»„“”"]{0,50}\b(zu|in|auf|to|into)\W*$/iu;
/** "… so please write …" */
const pleaseWrite =
  /(?<!\p{L})(please|bitte)\s+(write|put|use|say|schreiben sie|setzen sie|schreibt|schreiben)(\s+(bitte|dort|da|hier|there|here))?\W*$/iu;
/** Behind a wrong quotation: «… ist falsch, der Preis war …». */
const falseAndThen =
  /\b(falsch|unzutreffend|unrichtig|inkorrekt|stimmt nicht|wrong|incorrect|false)\b.{0,60}\b(ist|war|sind|waren|heisst|heißt|lautet|beträgt|betrug|is|was|are|were)\W*$/iu;

/** Right behind a quotation, and nothing but that: no «ist richtig, aber». */
const isRight =
  /^\W*(ist|sind|wäre|wären|is|are|would be) ((aber|jedoch|doch|hingegen|vielmehr|actually) )?(richtig|korrekt|right|correct)\b(?!,? (aber|doch|jedoch|hingegen|but)\b)/iu;

/**
 * Wrong and right of one error: where a letter tells of several, what is wrong in one paragraph is not answered by what is
 * right in another, as long as a paragraph answers one of the two by itself.
 *
 * @param letter the reporter's own words, without web addresses
 */
export function wordingIn(letter: string): Wording {
  const whole = wordingOf(letter);
  const paragraphs = paragraphsOf(letter);
  if (!isWhole(whole)) return firstThat(isWhole, paragraphs) ?? whole;
  const hasBoth = (paragraph: string) =>
    oneLine(paragraph).includes(whole.quoted) && oneLine(paragraph).includes(whole.proposed);
  if (paragraphs.length === 1 || paragraphs.some(hasBoth)) return whole;
  const ofOneError = (own: Wording) =>
    isWhole(own) && (own.quoted === whole.quoted || own.proposed === whole.proposed);
  return firstThat(ofOneError, paragraphs) ?? whole;
}

function firstThat(fits: (own: Wording) => boolean, paragraphs: readonly string[]): Wording | undefined {
  for (const paragraph of paragraphs) {
    const own = wordingOf(paragraph);
    if (fits(own)) return own;
  }
  return undefined;
}

const silent: Wording = { quoted: '', proposed: '' };

const isWhole = ({ quoted, proposed }: Wording): boolean => quoted !== '' && proposed !== '';

function wordingOf(letter: string): Wording {
  const quotations = quotationsIn(letter);
  const parts = partsOf(quotations);
  const first = (part: Part) => quotations.find((_, index) => parts[index] === part)?.words ?? '';
  const [marked, right] = [first('was'), first('now')];
  // The rules of prose take as long as all else, and a letter that sets off both leaves them nothing to say.
  const prose = marked !== '' && right !== '' ? silent : proseWording(letter);
  const was = marked || (prose.quoted === '' ? longest(quotations, parts) : '');
  const quoted =
    was === '' ? prose.quoted || longest(quotations, parts) : wholeSentence(was, quotations, parts);
  if (quoted === '') return pairedWording(letter, prose.proposed);
  if (right || prose.proposed) return { quoted, proposed: right || prose.proposed };
  const [counted, counterpart] = [otherQuantity(was, quotations), counterpartIn(letter, quoted)];
  // Both are the same figure, the counterpart with more of what it counts.
  return { quoted, proposed: counterpart.startsWith(counted) ? counterpart : counted };
}

/**
 * Two of a kind in plain prose; a letter that quotes something says by that what it means.
 * @param proposed what it says is right, or empty: then the pair tells that, too
 */
function pairedWording(letter: string, proposed: string): Wording {
  const pair = pairIn(letter);
  if (proposed === '') return { quoted: pair?.was ?? '', proposed: pair?.now ?? '' };
  // A bare figure is found anywhere; with what it counts it names its place.
  const names = pair?.now === proposed && /\p{L}{2}/u.test(pair.was);
  if (names) return { quoted: pair.was, proposed };
  const figures = figuresFor(letter, proposed);
  return { quoted: figures?.was ?? '', proposed: figures?.now ?? proposed };
}

/** What the reporter counts right after the words that count it otherwise: «40 Tonnen» – es sind 44 Tonnen. */
const otherQuantity = (was: string, quotations: readonly Quotation[]): string =>
  otherQuantityIn(quotations.find(({ words }) => words === was)?.after ?? '', was);

function partsOf(quotations: readonly Quotation[]): Part[] {
  const parts: Part[] = [];
  quotations.forEach((quotation, index) => {
    const followsWas =
      parts[index - 1] === 'was' &&
      (joinsToNow.test(quotation.before) || falseAndThen.test(quotation.before));
    parts.push(followsWas ? 'now' : partOf(quotation, parts[index - 1]));
  });
  return parts;
}

/** The nearest cue before the quotation decides; where there is none, what comes right after it. */
function partOf({ before, after }: Quotation, earlier: Part | undefined): Part {
  const near = before.slice(-80);
  const was = lastPlace(near, wasBefore);
  const now = lastPlace(near, nowBefore);
  if (turnsToWas.test(after) || isRight.test(after)) return 'now';
  if (changedInto.test(near) || pleaseWrite.test(near) || (intoBefore.test(near) && changeAfter.test(after)))
    return 'now';
  if (wishBefore.test(near) && askedAfter.test(after)) return 'now';
  if (nowAfter.test(after) && now >= was && (now >= 0 || earlier === 'was')) return 'now';
  if (titleBefore.test(near) && Math.max(was, now) < near.search(titleBefore)) return 'title';
  if (was >= 0 || now >= 0) return now > was ? 'now' : 'was';
  if (wasAfter.test(after)) return 'was';
  if (nowAfter.test(after)) return 'now';
  return 'unknown';
}

const lastPlace = (text: string, cue: RegExp): number => [...text.matchAll(cue)].at(-1)?.index ?? -1;

function longest(quotations: readonly Quotation[], parts: readonly Part[]): string {
  const open = quotations.filter((_, index) => parts[index] === 'unknown');
  return open.reduce((best, { words }) => (words.length > best.length ? words : best), '');
}

/** «40» alone is hard to find; where the letter also quotes the sentence around it, that is the passage. */
function wholeSentence(was: string, quotations: readonly Quotation[], parts: readonly Part[]): string {
  const around = quotations.find(
    ({ words }, index) =>
      parts[index] !== 'now' && parts[index] !== 'title' && words.length > was.length && words.includes(was),
  );
  return around?.words ?? was;
}

const month = '(?:jan|feb|mär|mar|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|dez|dec)';
const weekday = '(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|[a-z]{3,6}day)';
/** The full stops and commas of a date: `Samstag, 3. Mai 2025`, `Saturday, May 3, 2025`. */
const inDate = `(?:(?<=\\d)\\.(?=\\s${month})|(?<=\\b${weekday}),(?=\\s(?:den\\s|dem\\s)?(?:\\d|${month}))|(?<=\\d),(?=\\s(?:19|20)\\d\\d\\b))`;
/** A few words, not across a sentence's end; a full stop counts as one only before a blank or the end. */
const term = `((?:[^.,;!?\\n«»„“”"():]|[.,:](?=\\S)|${inDate}){1,200}?)`;
const end = `(?=\\s*(?:(?!${inDate})[.,;!?)–—](?:\\s|$)|\\n|$|\\())`;
const verb = '(?:\\s+(?:heissen|heißen|lauten|stehen|sein|geschrieben werden|betragen))?';
const must = '(?:muss|müsste|sollte|soll|sollten|müssen|müssten)';
const optionalRight = '(?:(?:richtig|korrekt|richtigerweise|korrekterweise)\\s*:?\\s+)?';

const instead = '(?:(?:an)?statt|anstelle von)(?: der| des| den)?';
const printed = 'gedruckt|geschrieben|publiziert|veröffentlicht|angegeben';

const youWrote = `\\b(?:sie haben|haben sie|ihr habt|habt ihr)\\s+(?<was>${term})\\s+(?:${printed}|genannt)`;

/** What is said of a figure or a span: «dauerte zwei Wochen, nicht eine Woche». */
const measuring =
  'dauert|dauerte|kostet|kostete|beträgt|betrug|liegt|lag|zählt|zählte|misst|mass|maß|wiegt|wog|hat|hatte|haben|hatten|gibt es|gab es|umfasst|umfasste|fasst|fasste|begann|beginnt|endet|endete|findet|fand|kam|kommt|wohnt|wohnte|starb|erschien|spielt|spielte|gewann|verlor|erhielt|erhält|öffnet|schliesst|eröffnet|feiert|feierte';
const measuringEnglish =
  'lasts?|lasted|costs?|has|had|have|holds?|held|seats|measures?|weighs?|opens?|opened|closes?|closed|takes?|took|begins?|began|starts?|started|ends?|ended|lives? in|lived in|won|lost|received';

/** A name, in rules that make no difference between capitals and small letters. */
const capitals = '(?-i:\\p{Lu}\\p{Ll}+(?:[ -]\\p{Lu}\\p{Ll}+){0,2})';

/** «Should be corrected», «should be on time» say nothing that stands in place of something. */
const noOrder = `(?!(?:on|in|at|able|allowed|ashamed|aware|clear|noted|possible|more|[a-z]+ed|taken|made|done|shown|told)\\b)`;

/** Names as they are written, and what is short for one: `GLP`, `Bad Birsau`. */
const proper = '(?-i:\\p{Lu}[\\p{L}\\d]*(?:[ -]\\p{Lu}[\\p{L}\\d]*){0,2})';
const who = `(?:the\\s+[a-z]+|(?:the\\s+)?${proper})`;
const article = '(?:(?:der|dem|den|des|die|das)\\s+)?';
const inPiece =
  '(?:(?:bei|von) (?:euch|ihnen)|(?:im|in (?:eurem|ihrem)) (?:artikel|text|bericht|beitrag|titel))';
const few = "(?:ein|eine|einer|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|\\d[\\d’']*)";
/** `halbstündlich`, `wöchentlich`. */
const howOften = '(?-i:\\p{Ll}*(?:minütlich|stündlich|täglich|wöchentlich|monatlich|jährlich))';
/** A figure with what it measures, and no second figure. */
const measure = "(?<![\\p{L}\\d.,’'])\\d(?:[\\d’'.,]*\\d)?(?:\\s[\\p{L}%°²³/]+){0,4}?";

/** Each gives the groups `was` and `now`, or one of them; the first that fits wins. */
const proseRules: readonly RegExp[] = [
  `(?<![\\p{L}\\d])(?<now>\\d[\\d’'.:]*|${capitals})\\s+(?:ist|wäre|sind|wären)\\s+(?:richtig|korrekt),?\\s+(?:und\\s+)?nicht\\s+(?<was>${term})${end}`,
  `(?<!(?<!\\p{L})${few}\\s[^.!?\\n]{0,80})(?<!\\p{L})(?<was>${few}\\s+\\p{L}{3,})(?:(?!(?<!\\p{L})${few}(?!\\p{L}))[^.!?\\n]){0,80}[.!?;,–-]\\s+es\\s+(?:sind|waren)\\s+(?:aber\\s+|jedoch\\s+)?deren\\s+(?<now>${few})(?!\\p{L})`,
  `\\b(?<by>bei|beim|in|im|für|aus|von|vom|an|am)\\s+${article}(?<now>${proper}),?\\s+(?:(?:und\\s+)?nicht\\s+(?:mehr\\s+|etwa\\s+)?|statt\\s+)\\k<by>\\s+${article}(?<was>${proper})${end}`,
  `\\bder\\s+(?<now>${proper}),?\\s+(?:und\\s+)?nicht\\s+(?:mehr\\s+|etwa\\s+)?(?:bei|in|von|aus|zu)\\s+(?:jener|derjenigen)\\s+der\\s+(?<was>${proper})${end}`,
  `(?<!\\p{L})(?<now>(?:${few}mal\\s+)?${howOften}),?\\s+(?:und\\s+)?nicht\\s+(?:mehr\\s+|nur\\s+|etwa\\s+)?(?<was>(?:${few}mal\\s+)?${howOften})(?!\\p{L})`,
  `(?<!\\p{L})nicht\\s+(?:mehr\\s+|nur\\s+|etwa\\s+)?(?<was>(?:${few}mal\\s+)?${howOften}),?\\s+(?:sondern\\s+)?(?:nur\\s+)?(?:noch\\s+)?(?<now>(?:${few}mal\\s+)?${howOften})(?!\\p{L})`,
  `(?<was>${measure})\\s+should\\s+(?:read|be|say|have been|have read)\\s*:?\\s+(?<now>${measure})${end}`,
  `\\baus\\s+(?<now>${capitals})\\s+(?:wurde|wird)\\s+${inPiece}\\s+(?<was>${capitals})${end}`,
  `\\b(?<now>${weekday})\\b[^.,!?\\n]{0,60},\\s+(?:aber\\s+)?(?:ihr schreibt|sie schreiben|${inPiece} steht)\\s+(?:aber\\s+)?(?:(?:am|von)\\s+)?(?<was>${weekday})${end}`,
  `\\bit was\\s+(?<now>${who})\\s+(?:who|that|which)\\s[^.,!?\\n]{1,80}?(?:,|\\s+and)\\s+not\\s+(?<was>${who})${end}`,
  `\\bfalsch\\s*:\\s*(?<was>${term})\\s*[,;/|–-]*\\s*\\brichtig\\s*:\\s*(?<now>${term})${end}`,
  `\\bwrong\\s*:\\s*(?<was>${term})\\s*[,;/|–-]*\\s*\\b(?:right|correct)\\s*:\\s*(?<now>${term})${end}`,
  `\\bnicht\\s+(?<was>${term}),?\\s+sondern\\s+(?<now>${term})${verb}${end}`,
  `\\b${instead}\\s+(?<was>${term})\\s+${must}\\s+(?:es\\s+|dort\\s+|da\\s+)?${optionalRight}(?<now>${term})\\s+(?:heissen|heißen|lauten|stehen|sein)\\b`,
  `\\b${instead}\\s+(?<was>${term}),?\\s+(?:richtig|korrekt|richtigerweise|korrekterweise)\\s*:?\\s+(?<now>${term})${end}`,
  `\\b${must}\\s+(?:es\\s+|dort\\s+|da\\s+)?${optionalRight}(?<now>${term})\\s+${instead}\\s+(?<was>${term})${verb}${end}`,
  `\\b(?:richtig|korrekt)\\s+(?:ist|wäre|sind|wären)\\s*:?\\s+(?<now>${term})\\s*,?\\s+(?:und\\s+)?(?:nicht|statt|anstatt)\\s+(?<was>${term})${end}`,
  `\\bshould\\s+(?:read|be|say|have been|have read)\\s*:?\\s+(?<now>${term})\\s*,?\\s+(?:instead of|rather than|(?:and\\s+)?not)\\s+(?<was>${term})${end}`,
  `\\binstead of\\s+(?<was>${term}),?\\s+(?:it\\s+|this\\s+)?(?:should|must|ought to)\\s+(?:read|be|say)\\s+(?<now>${term})${end}`,
  `\\b(?:ist|war|sind|waren|hat|hatten?|beträgt|betrug|liegt|lag|kostete?)\\s+(?:es\\s+)?(?<now>\\d${term})\\s+${instead}\\s+(?<was>\\d${term})${end}`,
  `\\bnot\\s+(?<was>${term}),?\\s+but(?:\\s+rather)?\\s+(?<now>${term})${end}`,
  `\\b(?:steht|stand|schreiben sie|sie schreiben|schreibt ihr|geschrieben|heisst es|heißt es|it says|you (?:write|wrote|say)|states|says)\\s*:?\\s+(?<was>${term})\\s+(?:statt|anstatt|instead of|rather than)\\s+(?<now>${term})${end}`,
  `\\b(?:steht|schreiben sie|sie schreiben|heisst es|heißt es)\\s*:?\\s+(?<was>${term}),\\s+(?:es|richtig|korrekt|tatsächlich)\\s+(?:ist|war|wäre|sind|waren|wären)\\s+(?:aber\\s+|jedoch\\s+)?(?<now>${term})${end}`,
  `\\b(?:it says|says|states|you (?:write|wrote|say))\\s+(?<was>${term}),?\\s+but\\s+(?:it\\s+|that\\s+)?(?:is|was|should be)\\s+(?:actually\\s+|in fact\\s+)?(?<now>${term})${end}`,
  `\\b(?:heisst|heißt|ist|war|lautet|sind|waren)\\s+(?<now>${term}),\\s+nicht\\s+(?!wahr\\b)(?<was>${term})${end}`,
  `\\b(?:is|was|are|were)\\s+(?<now>${term}),\\s+not\\s+(?<was>${term})${end}`,
  `\\b(?:${measuring})\\s+(?<now>${term})(?:,|\\s+und)\\s+nicht\\s+(?:nur\\s+|etwa\\s+)?(?<was>${term})${end}`,
  `\\b(?:${measuringEnglish})\\s+(?!(?:it|them|him|her)\\b)(?<now>${term})(?:,|\\s+and)\\s+not\\s+(?<was>${term})${end}`,
  `\\b(?:s'appelle(?:nt)?|est|sont|était|étaient|compte|a|ont)\\s+(?<now>${term}),?\\s+et\\s+non\\s+(?:pas\\s+)?(?<was>${term})${end}`,
  `${youWrote},?\\s+(?:doch\\s+|aber\\s+)?(?:richtig|korrekt)\\s+(?:ist|wäre|sind|wären)\\s+(?:aber\\s+|jedoch\\s+|hingegen\\s+)?(?<now>${term})${end}`,
  `${youWrote},?\\s+(?:doch|aber)\\s+(?<now>${term})\\s+(?:ist|wäre|sind|wären)\\s+(?:richtig|korrekt)${end}`,
  `(?:^|\\n)\\s*(?<was>${term})\\s*(?:->|→|=>|➔|⇒)\\s*(?<now>${term})${end}`,
  `\\b${must}\\s+(?:es\\s+|das\\s+)?${optionalRight}(?:heissen|heißen|lauten)\\s*:?\\s+(?<now>${term})${end}`,
  `\\b${must}\\s+es\\s+${optionalRight}(?<now>${term})\\s+(?:heissen|heißen|lauten)\\b`,
  `\\bes\\s+${must}\\s+${optionalRight}(?<now>${term})\\s+(?:heissen|heißen|lauten|sein)\\b`,
  `\\b(?:es|das|tatsächlich|in wirklichkeit|effektiv)\\s+(?:ist|sind|war|waren)\\s+(?:aber|jedoch|in wirklichkeit|tatsächlich|effektiv|in wahrheit|eigentlich|in tat und wahrheit)\\s+(?<now>${term})${end}`,
  `\\b(?:it|they|there)\\s+(?:is|was|are|were)\\s+(?:actually|in fact|really)\\s+(?<now>${term})${end}`,
  `\\b(?:richtig|korrekt)\\s+(?:ist|wäre|sind|wären|heisst es|heißt es|lautet es)\\s*:?\\s+(?:nämlich\\s+|vielmehr\\s+|hingegen\\s+)?(?<now>${term})${end}`,
  `\\bshould\\s+(?:read|be|say|have been|have read)\\s*:?\\s+${noOrder}(?<now>${term})${end}`,
  `\\bcorrect\\s+(?:[a-z]+\\s+){0,2}(?:is|would be|are)\\s*:?\\s+(?<now>${term})${end}`,
  `\\bgemeint\\s+(?:ist|sind|war|waren)\\s+(?:wohl\\s+|wahrscheinlich\\s+|vermutlich\\s+)?(?<now>${term}),\\s+(?:${printed})\\s+(?:wurden?|ist|sind|haben sie)\\s+(?:aber\\s+|jedoch\\s+)?(?<was>${term})${end}`,
  `\\b(?:lautet|lauten|ist|sind|wäre|wären)\\s+(?:die|der|das)\\s+(?:richtige|korrekte|tatsächliche|wahre)n?\\s+\\p{L}+\\s*:?\\s+(?<now>${term})${end}`,
  `\\b(?:falsch|wrong|incorrect)\\s*[,;.:–-]\\s*(?:es|das|it)\\s+(?:ist|sind|war|waren|is|was|are|were)\\s+(?<now>\\d${term})${end}`,
  `\\b(?:it|that|this)\\s+(?:is|was)\\s+(?:actually|in fact|really)\\s+(?<now>${term})${end}`,
  `\\b(?:es|dabei)\\s+handelt(?:e)?\\s+(?:es\\s+)?sich\\s+(?:um|dabei um)\\s+(?<now>${term})${end}`,
  `\\bals\\s+(?<was>${term})\\s+(?:bezeichnet|betitelt|vorgestellt|genannt|aufgeführt)\\b[^.!?\\n]{0,40}[.;,]\\s+(?:doch\\s+)?(?:sie|er|es|richtig)\\s+(?:ist|war|wäre)\\s+(?:aber\\s+|jedoch\\s+|hingegen\\s+|tatsächlich\\s+|in wirklichkeit\\s+)?(?<now>${term})${end}`,
  `\\b(?:schreiben sie|sie schreiben|schreibt ihr|ihr schreibt|heisst es|heißt es|steht)\\b[^.!?\\n]{0,60},\\s+[^.,!?\\n]{1,80}?\\s(?:heisse|heiße|hiesse|heisst|heißt)\\s+(?<was>${capitals})`,
].map((rule) => new RegExp(rule, 'iu'));

function proseWording(letter: string): Wording {
  for (const rule of proseRules) {
    const found = rule.exec(letter)?.groups;
    if (found) {
      const quoted = oneLine(found.was ?? '');
      return {
        quoted,
        proposed: fromSameWord(
          quoted,
          asFarAs(quoted, withoutVerb(quoted, quantityAlone(oneLine(found.now ?? '')))),
        ),
      };
    }
  }
  return silent;
}
