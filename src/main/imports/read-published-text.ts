import { type Body, type BodyNode, figureAttrs, textBlock } from '#shared/article-body/body.ts';
import { inlineText } from '#shared/article-body/text.ts';
import { type ArticleRecord, emptyRecord } from '#shared/domain/article.ts';
import type { Language } from '#shared/domain/language.ts';
import { bylineRecord, type KnownPublication } from './byline-line.ts';
import { figureFrom, isCreditLine } from './image-lines.ts';
import { pageLines } from './page-lines.ts';
import { type Head, readHead } from './read-head.ts';
import { setAsideOf, sortPage } from './sort-page.ts';
import { textBlocks } from './text-blocks.ts';

export type { KnownPublication } from './byline-line.ts';

export interface PublishedText {
  readonly body: Body;
  readonly record: ArticleRecord;
  /** What was found and not understood, in page order; the same stands in `record.setAside`. */
  readonly unrecognised: string[];
}

/**
 * Reads the text of a published page as a person copies it from the browser. Every word of it is afterwards in the
 * body, in the byline, in a standing element or set aside, once and in the order of the page; marks and spellings
 * stay as they are. Runs of blanks become one space, and hints for hyphenation, which are not printed, are left out.
 */
export function readPublishedText(text: string, known: KnownPublication): PublishedText {
  const page = sortPage(pageLines(text), known);
  const head = readHead(page.piece, known);
  const blocks = textBlocks([...head.opening, ...page.piece.slice(head.end)]);
  const figure = leadFigure(head);
  const pieceLanguage = languageIn(blocks.map(inlineText).join(' ')) ?? known.language;
  const credit = figure ? (figureAttrs(figure).creditLine ?? '') : '';
  const setAside = setAsideOf([
    ...page.aside,
    ...head.dates.map((line) => ({ line, why: 'furniture' as const })),
    ...head.unknown.map((line) => ({ line, why: 'not-understood' as const })),
  ]);
  return {
    body: bodyFrom(head, figure, blocks),
    record: {
      ...emptyRecord(),
      ...(head.byline ? bylineRecord(head.byline, credit, known, pieceLanguage) : {}),
      dateline: head.dateline,
      locale: pieceLanguage === known.language ? '' : pieceLanguage,
      commentsOpen: page.comments !== 'closed',
      standingElements: page.boxes.map(({ element }) => element),
      setAside,
    },
    unrecognised: setAside.filter(({ why }) => why === 'not-understood').map((part) => part.text),
  };
}

/** The lead image that the page had, waiting for its file; none where no line speaks of one. */
function leadFigure(head: Head): BodyNode | null {
  const inByline = head.byline?.imageCredit ?? '';
  if (head.imageLines.length === 0 && inByline === '') return null;
  const figure = figureFrom(head.imageLines, true, (line) => isCreditLine(line) || line === inByline);
  if (figureAttrs(figure).creditLine !== null || inByline === '') return figure;
  return { ...figure, attrs: { ...figure.attrs, creditLine: inByline } };
}

/** The first paragraph, if it opens the text, is the lede. */
function bodyFrom(head: Head, figure: BodyNode | null, blocks: readonly BodyNode[]): Body {
  const [first, ...others] = blocks;
  const opens = first?.type === 'paragraph';
  const lede: BodyNode = opens ? { ...first, type: 'lede' } : textBlock('lede', '');
  return {
    type: 'doc',
    content: [
      textBlock('kicker', head.kicker),
      textBlock('headline', head.headline),
      ...(figure ? [figure] : []),
      lede,
      ...(opens ? others : blocks),
    ],
  };
}

const german = /\b(?:der|die|das|und|ist|nicht|ein|eine|mit|von|auf|für|sich|den|dem|des)\b/giu;
const english = /\b(?:the|and|is|of|to|in|that|was|for|with|his|her|has|are|by|on)\b/giu;
/** Fewer function words than this say nothing about a text's language. */
const enough = 12;

/** The language that a text is plainly in; null when it is too short or mixed to tell. */
function languageIn(text: string): Language | null {
  const counts = { de: text.match(german)?.length ?? 0, en: text.match(english)?.length ?? 0 };
  if (counts.de >= enough && counts.de > 3 * counts.en) return 'de';
  return counts.en >= enough && counts.en > 3 * counts.de ? 'en' : null;
}
