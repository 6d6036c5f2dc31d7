import { type Body, type BodyNode, figureAttrs, textBlock } from '#shared/article-body/body.ts';
import { inlineText } from '#shared/article-body/text.ts';
import { isGreeting } from '#shared/coming-in/greeting.ts';
import { isCreditLine } from '#shared/domain/image/credit-line.ts';
import type { Language } from '#shared/domain/language.ts';
import { type ArticleRecord, emptyRecord } from '#shared/domain/piece/article.ts';
import { bylineRecord, type KnownPublication } from './byline-line.ts';
import { datelineIn } from './dateline.ts';
import { figureFrom } from './image-lines.ts';
import { pageLines } from './page-lines.ts';
import { type Head, isSentence, readHead } from './read-head.ts';
import { type AsideLine, setAsideOf, sortPage } from './sort-page.ts';
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
  const opening = openingOf(head);
  const figure = leadFigure(head);
  const written = languageIn([opening.lede, ...opening.blocks.map(inlineText)].join(' ')) ?? known.language;
  const credit = figure ? (figureAttrs(figure).creditLine ?? '') : '';
  const setAside = setAsideOf([
    ...page.aside,
    ...head.dates.map((line) => ({ line, why: 'furniture' as const })),
    ...head.unknown.map((line) => ({ line, why: 'not-understood' as const })),
    ...opening.aside,
  ]);
  return {
    body: {
      type: 'doc',
      content: [
        textBlock('kicker', head.kicker),
        textBlock('headline', head.headline),
        ...(figure ? [figure] : []),
        textBlock('lede', opening.lede),
        ...opening.blocks,
      ],
    },
    record: {
      ...emptyRecord(),
      ...(head.byline ? bylineRecord(head.byline, credit, known, written) : {}),
      dateline: head.dateline || opening.dateline,
      locale: written === known.language ? '' : written,
      commentsOpen: page.comments !== 'closed',
      standingElements: page.boxes.map(({ element }) => element),
      setAside,
    },
    unrecognised: setAside.filter(({ why }) => why === 'not-understood').map((part) => part.text),
  };
}

interface Opening {
  readonly lede: string;
  readonly dateline: string;
  readonly aside: AsideLine[];
  readonly blocks: BodyNode[];
}

/** The lede is the paragraph that opens the text, or a sentence that stands above the byline. */
function openingOf(head: Head): Opening {
  const above = head.opening.find(({ text }) => isSentence(text));
  const text = textBlocks(head.text);
  const [first] = text;
  const opens = above === undefined && first?.type === 'paragraph' && !isGreeting(inlineText(first));
  const lede = above?.text ?? (opens ? inlineText(first) : '');
  const underHeadline = head.opening
    .filter((line) => line !== above)
    .map((line) => textBlock(isSentence(line.text) ? 'paragraph' : 'subhead', line.text));
  const blocks = [...underHeadline, ...(opens ? text.slice(1) : text)];
  const dated = head.dateline === '' ? datelineIn(lede) : null;
  if (!dated) return { lede, dateline: '', aside: [], blocks };
  const line = { ...(above ?? head.text[0]!), text: dated.dash };
  return { lede: dated.rest, dateline: dated.dateline, aside: [{ line, why: 'furniture' }], blocks };
}

/** The lead image that the page had, waiting for its file; none where no line speaks of one. */
export function leadFigure(head: Head): BodyNode | null {
  const inByline = head.byline?.imageCredit ?? '';
  if (head.imageLines.length === 0 && inByline === '') return null;
  const figure = figureFrom(head.imageLines, true, (line) => isCreditLine(line) || line === inByline);
  if (figureAttrs(figure).creditLine !== null || inByline === '') return figure;
  return { ...figure, attrs: { ...figure.attrs, creditLine: inByline } };
}

const german = /\b(?:der|die|das|und|ist|nicht|ein|eine|mit|von|auf|für|sich|den|dem|des)\b/giu;
const english = /\b(?:the|and|is|of|to|in|that|was|for|with|his|her|has|are|by|on)\b/giu;
/** Fewer function words than this say nothing about a text's language. */
const enough = 12;

/** The language that a text is plainly in; null when it is too short or mixed to tell. */
function languageIn(text: string): Language | null {
  const opening = text.slice(0, 20_000);
  const counts = { de: opening.match(german)?.length ?? 0, en: opening.match(english)?.length ?? 0 };
  if (counts.de >= enough && counts.de > 3 * counts.en) return 'de';
  return counts.en >= enough && counts.en > 3 * counts.de ? 'en' : null;
}
