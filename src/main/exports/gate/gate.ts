import { type BodyNode, partsOf } from '#shared/article-body/body.ts';
import type { ClaimInPiece } from '#shared/article-body/claims-in-piece.ts';
import type { OpenComments } from '#shared/article-body/open-comments.ts';
import type { OpenSuggestions } from '#shared/article-body/open-suggestions.ts';
import { countCharacters, inlineText, textLines } from '#shared/article-body/text.ts';
import type { ArticleDetail } from '#shared/contract/articles.ts';
import { changedWords } from '#shared/domain/changed-words.ts';
import type { Finding, FindingPlace, GateRule } from '#shared/domain/export/gate.ts';
import type { Language } from '#shared/domain/language.ts';
import { wordingPlaces } from '#shared/domain/wording.ts';
import { houseRules, inHouseStyle } from '#shared/typography/house.ts';
import { wordsIn } from '#shared/words/words.ts';
import { excerpt } from '../piece/characters.ts';
import { printableLink } from '../piece/links.ts';
import type { PieceToPrint } from '../piece/piece.ts';
import type { Breach } from './breach.ts';
import { type ImagesToJudge, imageFindings } from './gate-images.ts';

/** What the gate judges: the piece as it would be printed, and what stands open around it. */
export interface GateInput extends ImagesToJudge {
  /** Passages that differ from what readers can see and have no class yet. */
  readonly unclassed: ArticleDetail['public']['unclassed'];
  /** How many have a class and wait for their publication. */
  readonly waiting: number;
  /** Texts of notices that are not published yet. */
  readonly draftNotices: readonly string[];
  /** What the piece claims, with where it stands. */
  readonly claims: readonly ClaimInPiece[];
  /** What somebody suggested and nobody has settled; none of it is printed. */
  readonly suggestions: OpenSuggestions;
  /** What is written beside the page and waits for an answer; only a package to another desk takes it along. */
  readonly comments: OpenComments;
  /** Who has an open report on the piece and is named in it, and in which block. */
  readonly named: readonly { readonly name: string; readonly line: number }[];
}

/** Characters; the next size of list and search result cuts a longer one off. */
export const headlineLimit = 90;

/** An export with one of these is refused; the others are advice. */
const blocking: ReadonlySet<GateRule> = new Set<GateRule>([
  'image-without-credit',
  'image-rights-ended',
  'image-used-elsewhere',
  'image-not-for-archive',
  'ai-image-without-label',
  'unclassed-change',
  'correction-in-progress',
  'empty-headline',
  'empty-lede',
  'unsafe-link',
]);

/** Everything that keeps a piece from being ready to print, what blocks first, then in the order of the page. */
export function findings(input: GateInput, language: Language): Finding[] {
  const breaches = [
    ...headFindings(input.piece),
    ...imageFindings(input, language),
    ...linkFindings(input.piece),
    ...changeFindings(input),
    ...input.draftNotices.map(draftFinding),
    ...suggestionFindings(input),
    ...commentFindings(input),
    ...doubleSpaceFindings(input.piece),
    ...typographyFindings(input.piece),
    ...wordingFindings(input.piece),
    ...claimFindings(input),
    ...namedFindings(input),
  ];
  const t = wordsIn(language);
  const found = breaches.map(
    ({ rule, sentence, params, where, replacement }): Finding => ({
      rule,
      severity: blocking.has(rule) ? 'blocking' : 'advice',
      message: t(`gate.rule.${sentence}` as 'gate.rule.empty-lede', { ...params }),
      where,
      ...(replacement ? { replacement } : {}),
    }),
  );
  return [
    ...found.filter(({ severity }) => severity === 'blocking'),
    ...found.filter(({ severity }) => severity === 'advice'),
  ];
}

const place = (field: FindingPlace['field'], block: number | null, words: string): FindingPlace => ({
  field,
  block,
  imageId: null,
  excerpt: excerpt(words),
});

function headFindings(piece: PieceToPrint): Breach[] {
  const { headline, lede } = partsOf(piece.body);
  const index = (node: BodyNode | null): number | null => (node ? piece.body.content.indexOf(node) : null);
  const breaches: Breach[] = [];
  const atHeadline = place('headline', index(headline), piece.headline);
  if (!hasWords(piece.headline)) breaches.push(breach('empty-headline', atHeadline));
  const count = countCharacters(piece.headline);
  if (count > headlineLimit)
    breaches.push(breach('long-headline', atHeadline, { count, limit: headlineLimit }));
  if (!hasWords(piece.lede)) breaches.push(breach('empty-lede', place('lede', index(lede), '')));
  return breaches;
}

/** A dash or a dot alone is no headline. */
const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

const breach = (rule: GateRule, where: FindingPlace, params: Breach['params'] = {}): Breach => ({
  rule,
  sentence: rule,
  params,
  where,
});

/** The person whom a piece wrongs is often the one who writes in. */
const namedFindings = ({ named, piece }: GateInput): Breach[] =>
  named.flatMap(({ name, line }) => {
    const block = piece.body.content[line];
    return block ? [breach('named-in-report', place(fieldOf(block), line, name), { name })] : [];
  });

/** One finding for all of them: they are settled on the page. */
function suggestionFindings({ suggestions: { count, block, words } }: GateInput): Breach[] {
  if (count === 0) return [];
  const where = place('body', block, words);
  return [
    {
      rule: 'suggestion-open',
      sentence: `suggestion-open-${count === 1 ? 'one' : 'many'}`,
      params: { count },
      where,
    },
  ];
}

/** One finding for all of them, at the first: they are answered on the page. */
function commentFindings({ piece, comments: { count, block, words, says } }: GateInput): Breach[] {
  if (count === 0) return [];
  const node = block === null ? undefined : piece.body.content[block];
  return [
    {
      rule: 'comment-open',
      sentence: `comment-open-${count === 1 ? 'one' : 'many'}`,
      params: { count, says: excerpt(says) },
      where: place(node ? fieldOf(node) : 'body', block, words),
    },
  ];
}

/** One finding a link, however many pieces its words are in. */
function linkFindings({ body }: PieceToPrint): Breach[] {
  return body.content.flatMap((block, index) =>
    unprintableLinks(block).map(({ href, words }) =>
      breach('unsafe-link', place(fieldOf(block), index, words), {
        href: excerpt(href),
        excerpt: excerpt(words),
      }),
    ),
  );
}

interface UnprintableLink {
  readonly href: string;
  readonly words: string;
}

function unprintableLinks(node: BodyNode): UnprintableLink[] {
  const links: UnprintableLink[] = [];
  let before: string | null = null;
  for (const child of node.content ?? []) {
    const href = unprintableHref(child);
    const words = inlineText(child);
    if (href !== null && href === before) links.push({ href, words: `${links.pop()?.words ?? ''}${words}` });
    else if (href !== null) links.push({ href, words });
    before = href;
    links.push(...unprintableLinks(child));
  }
  return links;
}

function unprintableHref({ marks }: BodyNode): string | null {
  const link = marks?.find(({ type }) => type === 'link');
  return link && printableLink(link.attrs?.href) === null ? String(link.attrs?.href ?? '') : null;
}

function fieldOf({ type }: BodyNode): FindingPlace['field'] {
  if (type === 'kicker' || type === 'headline' || type === 'lede') return type;
  return type === 'figure' ? 'image' : 'body';
}

function changeFindings({ piece, unclassed, waiting }: GateInput): Breach[] {
  if (unclassed.length === 0 && waiting > 0) return [waitingFinding(waiting)];
  return unclassed.map(({ was, now, imageId, place: at }) => {
    const ofImage = imageId && [...piece.figures.values()].find((figure) => figure.imageId === imageId);
    const block = ofImage ? ofImage.block : typeof at === 'number' ? at : blockWith(piece, now);
    const node = at === 'record' ? undefined : piece.body.content[block];
    const field = at === 'record' ? at : ofImage || imageId ? 'image' : node ? fieldOf(node) : 'body';
    const differing = changedWords(was, now);
    const kind = was.trim() === '' ? 'addition' : now.trim() === '' ? 'removal' : 'change';
    return {
      rule: 'unclassed-change',
      sentence: `unclassed-${kind}`,
      // Long paragraphs begin alike: what differs is named.
      params: { was: excerpt(differing.was), now: excerpt(differing.now) },
      where: place(field, node ? block : null, now || was),
    };
  });
}

const blockWith = ({ body }: PieceToPrint, words: string): number =>
  body.content.findIndex((node) => words !== '' && textLines(node).join('\n').includes(words));

const waitingFinding = (count: number): Breach => ({
  rule: 'unclassed-change',
  sentence: count === 1 ? 'classed-waiting-one' : 'classed-waiting-many',
  params: { count },
  where: place('correction', null, ''),
});

/** One finding for each claim in the text that nobody has checked, or that somebody disputes. */
function claimFindings({ piece, claims }: GateInput): Breach[] {
  return claims.flatMap(({ state, passage }) => {
    if (state === 'checked' || !passage) return [];
    const node = piece.body.content[passage.block];
    const words = excerpt(passage.words);
    const where = place(node ? fieldOf(node) : 'body', passage.block, words);
    return [breach(state === 'open' ? 'claim-open' : 'claim-disputed', where, { excerpt: words })];
  });
}

const draftFinding = (text: string): Breach =>
  breach('correction-in-progress', place('correction', null, text), { excerpt: excerpt(text) });

/** One finding a block: the first place in it, with the words around. */
function doubleSpaceFindings({ body }: PieceToPrint): Breach[] {
  return body.content.flatMap((block, index) => {
    const at = textLines(block)
      .map((line) => /\S* {2,}\S*/.exec(line)?.[0])
      .find((found) => found !== undefined);
    if (at === undefined) return [];
    const words = excerpt(at) || excerpt(inlineText(block));
    return [breach('double-space', place(fieldOf(block), index, words), { excerpt: words })];
  });
}

/** One finding a wording, at the first place: all of them are put right at once. */
function wordingFindings({ body, publication }: PieceToPrint): Breach[] {
  return publication.wordings.flatMap((wording): Breach[] => {
    const places = body.content.flatMap((block, index) =>
      textLines(block).flatMap((line) =>
        wordingPlaces(line, wording).map(({ from, to }) => ({ block, index, words: around(line, from, to) })),
      ),
    );
    const first = places[0];
    if (!first) return [];
    const params = { count: places.length, excerpt: excerpt(first.words), ...wording };
    const where = place(fieldOf(first.block), first.index, first.words);
    return [{ ...breach('house-wording', where, params), replacement: wording }];
  });
}

/** A place in a line with the words next to it. */
const around = (line: string, from: number, to: number): string =>
  (/\S*\s?$/.exec(line.slice(0, from))?.[0] ?? '') +
  line.slice(from, to) +
  (/^\S*(?:\s\S+)?/.exec(line.slice(to))?.[0] ?? '');

/** One finding a piece, at the first place: all of them are put right at once. */
function typographyFindings({ body, publication, locale }: PieceToPrint): Breach[] {
  const rules = houseRules(publication.typography, locale);
  const places = body.content.flatMap((block, index) =>
    textLines(block)
      .flatMap((line) => inHouseStyle(rules, line).departures)
      .map((departure) => ({ block, index, words: departure.excerpt })),
  );
  const first = places[0];
  if (!first) return [];
  const where = place(fieldOf(first.block), first.index, first.words);
  return [breach('house-typography', where, { count: places.length, excerpt: excerpt(first.words) })];
}
