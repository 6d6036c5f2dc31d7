import { type Body, type BodyNode, textBlock } from '#shared/article-body/body.ts';
import { edge } from '#shared/article-body/printed.ts';
import { bodySchema } from '#shared/article-body/schema.ts';
import { inlineText } from '#shared/article-body/text.ts';
import { textIn } from '#shared/coming-in/changed-words.ts';
import { isGreeting } from '#shared/coming-in/greeting.ts';
import { type Line, plainWords } from '#shared/coming-in/line.ts';
import { inWords as asWords, textNodes, toBlocks } from '#shared/coming-in/to-blocks.ts';
import type { ImageId } from '#shared/domain/ids.ts';
import { isCreditLine, isMarkedCredit } from '#shared/domain/image/credit-line.ts';
import { type ArticleRecord, emptyRecord } from '#shared/domain/piece/article.ts';
import { bylineRecord, isByline, type KnownPublication, readByline } from '../byline-line.ts';
import { figureFrom } from '../image-lines.ts';
import { imageWords } from '../image-words.ts';
import type { FrontMatter } from '../markdown/front-matter.ts';
import { isDateLine } from '../page-furniture.ts';
import type { PageLine } from '../page-lines.ts';
import { type Head, isSentence, readHead } from '../read-head.ts';
import { leadFigure } from '../read-published-text.ts';
import { type AsideLine, setAsideOf, sortPage } from '../sort-page.ts';
import { withBoldSubheads } from './bold-subheads.ts';
import { withCaptionsUnder } from './captions-under.ts';
import type { DocumentLine } from './document-jobs.ts';
import { withHeldEdges } from './tracked/held-edges.ts';
import { isStruckLine } from './tracked/whole-lines.ts';
import { withoutDateline } from './without-dateline.ts';

/** A line of a document, with the image that its picture became. */
export type PlacedLine = DocumentLine & { readonly imageId: ImageId | null };

export interface DocumentPiece {
  readonly body: Body;
  readonly record: ArticleRecord;
  /** Breaks between blocks that were suggested, and could be none: the document's stand. */
  readonly breaksLet: number;
}

/** A line above the headline that is longer than this is no kicker. */
const longestKicker = 60;

/**
 * A document as a piece. Head, byline, standing elements and the furniture of a page are told as in a text that was
 * copied from one; the blocks of the text keep their form, and pictures their place. What is what is told as if all
 * suggestions were accepted, since so the document was meant to be read.
 * @param heads lines with the suggestions on words that `front` has plain
 */
export function documentPiece(
  all: readonly PlacedLine[],
  known: KnownPublication,
  front: FrontMatter | null = null,
  heads: readonly Line[] = [],
): DocumentPiece {
  const told = all.map((placed) => (placed.furniture ? inWords(placed) : placed));
  const formed = withBoldSubheads(front?.isOurs ? told : withCaptionsUnder(told, wordsOf));
  const headPart = (type: string, text: string) =>
    withItsWords(textBlock(type, text), [...heads, ...formed.map(({ line }) => line)]);
  const places = placesOfWords(formed);
  const placeOf = ({ index }: PageLine) => places[index]!;
  const lineAt = (line: PageLine) => formed[placeOf(line)]!;
  const page = sortPage(pageLinesOf(places, formed), known);
  const isFurniture = (line: PageLine) => lineAt(line).furniture;
  const aside: AsideLine[] = [
    ...page.aside,
    ...page.piece.filter(isFurniture).map((line) => ({ line, why: 'furniture' as const })),
  ];
  const inPiece = page.piece.filter((line) => !isFurniture(line));
  const { above, head } = front?.headline
    ? { above: [], head: headFrom(front, inPiece, known) }
    : headOf(inPiece, lineAt, known);

  const [first] = head.text;
  const mayOpen =
    first && lineAt(first).line.shape.kind === 'paragraph' && !withinAnother(inPiece, lineAt)(first);
  const opens = mayOpen && !isGreeting(first.text) ? [first] : [];
  const lede = front?.lede
    ? [...head.opening, ...head.unknown, ...opens].find((line) => saysLede(line, front))
    : (head.opening.find(({ text }) => isSentence(text)) ?? opens[0]);
  const rest = head.text.filter((line) => line !== lede);
  const underHeadline = head.opening.filter((line) => line !== lede);
  const unknown = [...above, ...head.unknown].filter((line) => line !== lede);
  aside.push(
    ...unknown.map((line) => ({ line, why: 'not-understood' as const })),
    ...head.dates.map((line) => ({ line, why: 'furniture' as const })),
  );

  const opening = [lede, rest[0]].flatMap((line) => (line ? [placeOf(line)] : []));
  const { lines, dateline } =
    front?.isOurs || head.dateline !== ''
      ? { lines: formed, dateline: head.dateline }
      : withoutDateline(formed, opening);

  const blocks = [...underHeadline, ...rest].map(placeOf);
  const pictures = lines.flatMap(({ line: { shape }, furniture }, index) =>
    shape.kind === 'figure' && !furniture ? [index] : [],
  );
  const begin = blocks[0] ?? Number.POSITIVE_INFINITY;
  const [lead] = pictures.filter((index) => index < begin);
  const struck = struckAmong(lines, [...blocks, ...(lede ? [placeOf(lede)] : []), ...pictures]);
  const inText = [...blocks, ...struck, ...pictures.filter((index) => index !== lead)].sort((a, b) => a - b);
  const figure = lead === undefined ? leadFigure(head) : figureOf(lines[lead]!, true, head.imageLines);
  const credit = figure?.attrs?.creditLine;
  const { body, let: breaksLet } = withHeldEdges({
    type: 'doc',
    content: [
      headPart('kicker', head.kicker),
      headPart('headline', head.headline),
      ...(figure ? [figure] : []),
      lede ? asLede(lines[placeOf(lede)]!.line) : headPart('lede', front?.lede ?? ''),
      ...blocksOf(inText, lines),
    ],
  });
  return {
    body,
    breaksLet,
    record: {
      ...emptyRecord(),
      ...(head.byline
        ? bylineRecord(head.byline, typeof credit === 'string' ? credit : '', known, known.language)
        : {}),
      dateline,
      commentsOpen: page.comments !== 'closed',
      standingElements: page.boxes.map(({ element }) => element),
      setAside: [
        ...setAsideOf(aside),
        ...(front?.known ?? []).map((text) => ({ why: 'furniture' as const, text })),
      ],
      ...(front ? recordFrom(front, head.byline?.contributors ?? []) : {}),
    },
  };
}

/** Of a picture beside the piece only its words are kept. */
const inWords = (placed: PlacedLine): PlacedLine => ({
  ...placed,
  line: { ...placed.line, shape: { kind: 'paragraph' } },
});

/** The lede that a file's head or a style names stands in the text as well, with its form; else it stands for itself. */
const saysLede = ({ text }: PageLine, front: FrontMatter): boolean =>
  text === front.lede.replace(/\s+/g, ' ');

/**
 * The head that a front matter names. Other programs print headline and names above the text once more; in a file of our
 * own the text begins with what it begins with.
 */
function headFrom(front: FrontMatter, text: readonly PageLine[], known: KnownPublication): Head {
  const { kicker, headline, byline, dateline, isOurs } = front;
  const begin = !isOurs && text[0]?.text === headline ? 1 : 0;
  const next = text[begin]?.text ?? '';
  const isNamed = !isOurs && byline === '' && isByline(next, known, []);
  const said = isNamed ? next : byline;
  return {
    kicker,
    headline,
    imageLines: [],
    byline: said === '' ? null : readByline(said, known, []),
    dateline,
    opening: [],
    dates: [],
    unknown: [],
    text: text.slice(begin + (isNamed ? 1 : 0)),
  };
}

/** What a front matter says of the record; an empty field says nothing against what was read from the byline. */
const recordFrom = (front: FrontMatter, named: ArticleRecord['contributors']): Partial<ArticleRecord> => {
  const { section, authors, keywords, locale, url, commentsOpen, isAccessibleForFree } = front;
  return {
    ...(section === '' ? {} : { section }),
    ...(named.length > 0 ? {} : { contributors: authors.map((name) => ({ name, sign: '' })) }),
    keywords: [...keywords],
    locale,
    url,
    ...(commentsOpen === null ? {} : { commentsOpen }),
    isAccessibleForFree,
  };
};

/** In one line; a single no-break space stays, as in a page that was copied. */
const wordsIn = ({ inline }: Line): string =>
  textIn('accepted', inline)
    .replace(/[\t\n\r]/g, ' ')
    .replace(/\s{2,}/g, ' ')
    .trim();
const wordsOf = ({ line }: PlacedLine): string => wordsIn(line);

/**
 * A block of the head or a caption with what is said about its words, if there is a line that holds just these.
 * @param lines where its words may be from
 */
function withItsWords(block: BodyNode, lines: readonly Line[]): BodyNode {
  const words = inlineText(block);
  const line = words === '' ? undefined : lines.find((one) => wordsIn(one) === words);
  if (!line?.inline.some((one) => one !== 'break' && one.said)) return block;
  const inline = asWords(line.inline).map((one) =>
    one === 'break' ? one : { ...plainWords(one.text), ...(one.said ? { said: one.said } : {}) },
  );
  return { ...block, content: textNodes(inline, bodySchema()).map((node) => node.toJSON() as BodyNode) };
}

/** Lines that are to be struck altogether, behind one that is in the text: there they are suggested to go. */
function struckAmong(lines: readonly PlacedLine[], inText: readonly number[]): number[] {
  const inPiece = new Set(inText);
  return lines.flatMap(({ line, furniture }, index) => {
    if (furniture || line.shape.kind === 'figure' || !inPiece.has(index - 1) || !isStruckLine(line))
      return [];
    inPiece.add(index);
    return [index];
  });
}

/** Where the lines of words stand among all; a picture is none of them. */
const placesOfWords = (lines: readonly PlacedLine[]): number[] =>
  lines.flatMap((placed, place) =>
    placed.line.shape.kind === 'figure' || wordsOf(placed) === '' ? [] : [place],
  );

/** Items of one list stand together. */
const pageLinesOf = (places: readonly number[], lines: readonly PlacedLine[]): PageLine[] =>
  places.map((place, index) => {
    const isItem = (at: number) => lines[at]?.line.shape.kind === 'item';
    // A box is told by the items that it lists, and a page that is copied has a sign before them.
    const text = `${isItem(place) ? '• ' : ''}${wordsOf(lines[place]!)}`;
    const { line, furniture } = lines[place]!;
    return {
      ...{ index, text, blankBefore: isItem(place) && isItem(place - 1) ? 0 : 1, isRow: false },
      marked: furniture ? 'frame' : line.shape.kind === 'heading' && line.shape.level <= 2 ? 'heading' : null,
    };
  });

/** The head of the piece. Where the document marks its headline, that is it, and what stands far above it is not. */
function headOf(
  piece: readonly PageLine[],
  lineAt: (line: PageLine) => PlacedLine,
  known: KnownPublication,
): { above: readonly PageLine[]; head: Head } {
  const at = piece.findIndex((one) => {
    const { shape } = lineAt(one).line;
    return shape.kind === 'heading' && shape.level === 1;
  });
  const headline = piece[at];
  if (!headline) return { above: [], head: headOutside(piece, lineAt, known) };
  const over = piece[at - 1];
  const isKicker =
    over && over.text.length <= longestKicker && !/[.!?]$/.test(over.text) && !isDateLine(over.text);
  const kicker = isKicker ? over : undefined;
  const above = piece.slice(0, kicker ? at - 1 : at);
  const head = readHead(piece.slice(at), known);
  const displaced = [head.kicker, head.headline].flatMap((text) =>
    text === '' || text === headline.text
      ? []
      : (piece.slice(at + 1).find((line) => line.text === text) ?? []),
  );
  // A sentence below a headline that is marked is text, however short it is.
  const below = head.unknown.filter((line) => line !== headline);
  const isWhole = ({ text }: PageLine) => /[.!?…]$/.test(text);
  return {
    above: above.filter(({ text }) => !isDateLine(text)),
    head: {
      ...head,
      dates: [...above.filter(({ text }) => isDateLine(text)), ...head.dates],
      kicker: kicker?.text ?? '',
      headline: headline.text,
      opening: [...displaced, ...below.filter(isWhole), ...head.opening],
      unknown: below.filter((line) => !isWhole(line)),
    },
  };
}

/**
 * The head of a piece whose document marks no headline. None is taken out of a list or a table, unless all of the text
 * stands in one.
 */
function headOutside(
  piece: readonly PageLine[],
  lineAt: (line: PageLine) => PlacedLine,
  known: KnownPublication,
): Head {
  const isWithin = withinAnother(piece, lineAt);
  const begin = piece.findIndex((line) => !isWithin(line));
  const opens = piece[begin];
  // Running text behind a list is the text of a piece that has no headline yet.
  if (!opens || (begin > 0 && isSentence(opens.text))) return { ...readHead([], known), text: [...piece] };
  const lists = piece.slice(0, begin);
  const rest = piece.slice(begin);
  const whole = readHead(rest, known);
  const taken = rest.filter(({ text }) => text === whole.headline || text === whole.kicker);
  const next = rest.findIndex(isWithin);
  const head = taken.some(isWithin) ? readHead(rest.slice(0, next), known) : whole;
  const behind = head === whole ? [] : rest.slice(next);
  return { ...head, text: [...lists, ...head.text, ...behind] };
}

/** Whether a line is part of a list or a table; a table around most of the text is the frame of a page. */
function withinAnother(
  piece: readonly PageLine[],
  lineAt: (line: PageLine) => PlacedLine,
): (line: PageLine) => boolean {
  const isFrame = piece.filter((line) => lineAt(line).line.inTable).length * 2 > piece.length;
  return (line) => {
    const { shape, inTable } = lineAt(line).line;
    return shape.kind === 'item' || (inTable === true && !isFrame);
  };
}

/** @param beside lines that stand at the picture without being its caption */
function figureOf(placed: PlacedLine, lead: boolean, beside: readonly string[] = []): BodyNode {
  const { line, credit, imageId } = placed;
  const said = [wordsOf(placed), ...beside].filter((words) => words !== '');
  const { altText: spoken, credit: spokenCredit } = imageWords(
    line.shape.kind === 'figure' ? line.shape.picture.altText : '',
    '',
  );
  // Who is named at a picture does not tell what it shows.
  const heard = (named: string) => (spoken === '' || spoken === named ? null : spoken);
  const named = { imageId, lead, altText: heard(credit), creditLine: credit };
  if (credit !== '') return withItsWords(textBlock('figure', said.join(' '), named), [line]);
  const figure = withItsWords(figureFrom(said, lead, lead ? isCreditLine : isMarkedCredit), [line]);
  return {
    ...figure,
    attrs: {
      ...figure.attrs,
      imageId,
      altText: heard(String(figure.attrs?.creditLine ?? '')) ?? figure.attrs?.altText ?? null,
      creditLine: figure.attrs?.creditLine ?? (spokenCredit || null),
    },
  };
}

function asLede(line: Line): BodyNode {
  const [block] = toBlocks([{ shape: { kind: 'paragraph' }, inline: line.inline }], bodySchema());
  const { content = [] } = block!.toJSON() as BodyNode;
  const inline = content
    .filter(({ text }) => text !== edge)
    .map((node) => (node.type === 'hardBreak' ? { type: 'text', text: ' ' } : node));
  return { type: 'lede', ...(inline.length > 0 ? { content: inline } : {}) } as BodyNode;
}

/** Lines between pictures are made into blocks together, so that their lists stay whole. */
function blocksOf(places: readonly number[], lines: readonly PlacedLine[]): BodyNode[] {
  const blocks: BodyNode[] = [];
  let run: Line[] = [];
  const flush = () => {
    blocks.push(...toBlocks(run, bodySchema()).map((node) => node.toJSON() as BodyNode));
    run = [];
  };
  for (const [position, index] of places.entries()) {
    const placed = lines[index]!;
    const words = wordsOf(placed);
    const under = lines[places[position - 1] ?? -1];
    const figure = blocks.at(-1);
    // A credit in a line of its own under a picture that has none yet.
    if (
      run.length === 0 &&
      under?.line.shape.kind === 'figure' &&
      figure?.attrs?.creditLine === null &&
      isMarkedCredit(words)
    ) {
      blocks[blocks.length - 1] = { ...figure, attrs: { ...figure.attrs, creditLine: words } };
      continue;
    }
    if (placed.line.shape.kind !== 'figure') run.push(placed.line);
    else {
      flush();
      blocks.push(figureOf(placed, false));
    }
  }
  flush();
  return blocks;
}
