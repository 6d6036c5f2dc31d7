import type { BodyNode } from '#shared/article-body/body.ts';
import { heaviestInOrder } from '#shared/article-body/heaviest-in-order.ts';
import type { PageComparison, PageDifference } from '#shared/contract/page-check.ts';
import type { PublishedLine } from '../../imports/index.ts';
import type { ExpectedAltText, ExpectedPart } from './expected-parts.ts';
import { FoundParts, type PageTokens, pageTokens, type Stretch } from './find-parts.ts';
import { nodesOfInline } from './nodes-of-inline.ts';
import { hasWords, isWholeLine, nodesOnPage, wordsOnPage } from './page-stretches.ts';
import { type Pair, pairsAmongRest } from './pair-rest.ts';
import { saidOtherwise } from './said-otherwise.ts';
import { evenWords, textOfNodes, tokenLine } from './tokens.ts';

/** What a page is held against, and what it says. */
export interface PageJob {
  readonly parts: readonly ExpectedPart[];
  readonly altTexts: readonly ExpectedAltText[];
  /** Words that our own pages print and nobody misses: when the piece was published. */
  readonly mayStand: readonly string[];
  readonly lines: readonly PublishedLine[];
  /** The page told its links, pictures and form. */
  readonly isMarkup: boolean;
}

/** Places that are known by what stands around them, also in a line with others. */
const anchors = new Set<ExpectedPart['place']>(['caption', 'credit', 'label', 'dateline', 'byline']);
const isOfHead = (place: ExpectedPart['place']): boolean =>
  anchors.has(place) || place === 'headline' || place === 'kicker';
const ofText = new Set<ExpectedPart['place']>(['lede', 'subhead', 'text', 'quote', 'item']);
/** Below this share of its words, a page is another one. */
const leastOfPiece = 0.2;

/** Compares a page with what it must say, word by word. Pure, and as long as the page is: to be run in a thread. */
export function comparePage({ parts, altTexts, mayStand, lines, isMarkup }: PageJob): PageComparison {
  const page = pageTokens(lines.map(({ inline }) => tokenLine(nodesOfInline(inline))));
  const sought = parts.map(({ nodes, place }) => ({
    even: tokenLine(nodes).tokens.map(({ even }) => even),
    kind: anchors.has(place)
      ? ('anchor' as const)
      : place === 'headline' || place === 'kicker'
        ? ('head' as const)
        : ('text' as const),
    ofPiece: place === 'credit' || place === 'label',
  }));
  const finder = new FoundParts(sought, page, (line) => lines[line]?.furniture ?? false);
  const known = new Set([...mayStand, ...printedTwice(parts, altTexts)].map(evenWords));
  const rest = finder
    .rest()
    .filter((stretch) => hasWords(page, stretch) && !known.has(evenWords(wordsOnPage(page, stretch))));
  const changed = pairsAmongRest({ parts, found: finder.found, page, lines, rest });
  const pairs = [
    ...finder.found.flatMap((stretch, part) => (stretch ? [{ part, stretch }] : [])),
    ...changed,
  ];
  const weight = (some: readonly number[]) =>
    some.reduce((sum, part) => sum + (sought[part]?.even.length ?? 0), 0);
  if (weight(pairs.map(({ part }) => part)) < leastOfPiece * weight([...parts.keys()]))
    return { verdict: 'another-page', differences: [], slight: [] };

  const told = new Map<number, PageDifference[]>();
  for (const { part, stretch } of pairs)
    told.set(part, ofPair(parts[part] as ExpectedPart, nodesOnPage(page, stretch), isMarkup));
  for (const part of movedAmong(pairs, parts)) {
    const [difference] = told.get(part) ?? [];
    if (!difference) told.set(part, [whole('moved', parts[part] as ExpectedPart)]);
  }
  const byline = pairs.find(({ part }) => parts[part]?.place === 'byline');
  const named = byline ? evenWords(wordsOnPage(page, byline.stretch)) : '';
  for (const [part, expected] of parts.entries())
    if (!told.has(part) && sought[part]?.even.length) told.set(part, [missing(expected, named)]);
  const inOrder = parts.flatMap((_, part) => told.get(part) ?? []);
  const all = [
    ...togetherMissing(inOrder),
    ...(isMarkup ? missingAltTexts(altTexts, lines) : []),
    ...added(pairs, page, lines, rest),
  ];
  const isSlight = ({ kind }: PageDifference) =>
    kind === 'typography' || kind === 'form' || kind === 'in-byline';
  const differences = all.filter((difference) => !isSlight(difference));
  return {
    verdict: differences.length === 0 ? 'agrees' : 'differs',
    differences: differences
      .map((difference, index) => ({ difference, index }))
      .sort((a, b) => rank(a.difference) - rank(b.difference) || a.index - b.index)
      .map(({ difference }) => difference),
    slight: all.filter(isSlight),
  };
}

/** Pages print credits, captions and headlines more than once: at the image, on the card, for the ear. */
const printedTwice = (parts: readonly ExpectedPart[], altTexts: readonly ExpectedAltText[]): string[] => [
  ...parts.filter(({ place }) => isOfHead(place)).map(({ nodes }) => textOfNodes(nodes)),
  ...altTexts.map(({ text }) => text),
];

/** What the program is there for comes first: who made an image, and what was put right. */
const rank = ({ kind, place }: PageDifference): number => {
  if (kind === 'added') return 3;
  if (kind !== 'missing') return 2;
  return place === 'credit' || place === 'label' ? 0 : place === 'notice' ? 1 : 2;
};

const whole = (
  kind: PageDifference['kind'],
  { place, number, nodes }: ExpectedPart,
  page = '',
): PageDifference => {
  const words = textOfNodes(nodes).replace(/\s+/g, ' ').trim();
  return {
    ...{ kind, place, number },
    stretches: kind === 'moved' ? [{ kind: 'same', words }] : [{ kind: 'words', version: words, page }],
  };
};

/**
 * A credit may stand in the byline alone, as the pattern of some newsrooms has it: then it is named.
 * @param byline as the page has it, in even words
 */
function missing(expected: ExpectedPart, byline: string): PageDifference {
  const { place, number, nodes } = expected;
  const isNamed =
    place === 'credit' && number === 1 && ` ${byline} `.includes(` ${evenWords(textOfNodes(nodes))} `);
  return whole(isNamed ? 'in-byline' : 'missing', expected);
}

function ofPair(expected: ExpectedPart, page: readonly BodyNode[], isMarkup: boolean): PageDifference[] {
  const { place, number, nodes } = expected;
  const { words, links, typography, form } = saidOtherwise(nodes, page, isMarkup);
  const told = (kind: PageDifference['kind'], stretches: PageDifference['stretches']) => ({
    ...{ kind, place, number, stretches },
  });
  const isHead = place === 'headline' || place === 'kicker' || place === 'lede' || place === 'subhead';
  return [
    ...(words ? [told('changed', words)] : []),
    ...links.map((link) => told('link', [link])),
    ...(typography ? [told('typography', typography)] : []),
    // How a head is set is the page's own matter.
    ...(form && ofText.has(place) && !isHead ? [whole('form', expected, textOfNodes(page))] : []),
  ];
}

/** Parts of the text that stand elsewhere among the others. */
function movedAmong(pairs: readonly Pair[], parts: readonly ExpectedPart[]): number[] {
  const text = pairs
    .filter(({ part }) => ofText.has((parts[part] as ExpectedPart).place))
    .sort((a, b) => a.part - b.part);
  const order = new Map(
    text.toSorted((a, b) => a.stretch.from - b.stretch.from).map((pair, index) => [pair, index]),
  );
  const stayed = heaviestInOrder(
    text.map((pair) => order.get(pair) as number),
    text.map(({ stretch: { from, to } }) => to - from),
  );
  return text.flatMap(({ part }, index) => (stayed.has(index) ? [] : [part]));
}

/** A notice or a standing element of which nothing is there is missed once, and not line by line. */
function togetherMissing(differences: readonly PageDifference[]): PageDifference[] {
  const keyOf = ({ place, number }: PageDifference) =>
    place === 'notice' || place === 'standing' ? `${place} ${number}` : null;
  const groups = Map.groupBy(differences, keyOf);
  const out: PageDifference[] = [];
  for (const difference of differences) {
    const key = keyOf(difference);
    const group = (key && groups.get(key)) || [];
    const apart = group.length < 2 || group.some(({ kind }) => kind !== 'missing');
    if (apart) out.push(difference);
    else if (group[0] === difference) {
      const words = group
        .flatMap(({ stretches }) => stretches.map((one) => (one.kind === 'words' ? one.version : '')))
        .join('\n');
      out.push({ ...difference, stretches: [{ kind: 'words', version: words, page: '' }] });
    }
  }
  return out;
}

/** Only where the page shows pictures at all: those of a form are uploaded by themselves. */
function missingAltTexts(
  altTexts: readonly ExpectedAltText[],
  lines: readonly PublishedLine[],
): PageDifference[] {
  const onPage = lines.flatMap(({ altText }) => (altText === null ? [] : [evenWords(altText)]));
  if (onPage.length === 0) return [];
  return altTexts
    .filter(({ text }) => !onPage.includes(evenWords(text)))
    .map(({ number, text }) => ({
      ...{ kind: 'missing' as const, place: 'altText' as const, number },
      stretches: [{ kind: 'words' as const, version: text, page: '' }],
    }));
}

/** A line of this many words and a full stop is text. */
const sentence = 6;

/** Words amid the piece, or a sentence right below it, that the version does not have. What frames a page is none. */
function added(
  pairs: readonly Pair[],
  page: PageTokens,
  lines: readonly PublishedLine[],
  rest: readonly Stretch[],
): PageDifference[] {
  const used = new Set(pairs.map(({ stretch }) => stretch.from));
  const lineOf = (at: number) => page.lineOf[at] ?? -1;
  let [first, last] = [lines.length, -1];
  for (const { stretch } of pairs)
    [first, last] = [Math.min(first, lineOf(stretch.from)), Math.max(last, lineOf(stretch.to - 1))];
  const isText = (line: number) => {
    const words = page.lines[line]?.text ?? '';
    return !lines[line]?.furniture && words.split(/\s+/).length >= sentence && /[.!?…»"”]\s*$/.test(words);
  };
  while (isText(last + 1)) last++;
  return rest.flatMap((stretch): PageDifference[] => {
    const line = lineOf(stretch.from);
    const frames = isWholeLine(page, stretch) && lines[line]?.furniture;
    if (used.has(stretch.from) || line < first || line > last || frames) return [];
    const words = wordsOnPage(page, stretch).replace(/\s+/g, ' ').trim();
    const stretches = [{ kind: 'words' as const, version: '', page: words }];
    return [{ kind: 'added', place: 'page', number: null, stretches }];
  });
}
