import { JSDOM, type ParsedElement } from 'jsdom';
import { articleParts } from '#shared/domain/export/page-template.ts';
import type { pageTemplate as words } from '#shared/words/de/page-template.ts';
import type { PieceToPrint } from '../../piece/piece.ts';
import { pageFilling, wholeArticle } from '../page-filling.ts';
import { type Filling, type Frame, filled } from './frame.ts';
import { sampleImages } from './sample-piece.ts';

/** What of a piece would be unseen, by its name in the words. */
export type HiddenThing = keyof (typeof words)['hidden'];

/** A page of a sample piece. */
export interface SamplePage {
  /** Elements that a selector names. Throws for what is no selector. */
  readonly named: (selector: string) => readonly ParsedElement[];
  /** What a reader would miss without an element; null: nothing of the piece. */
  readonly missedWithout: (element: ParsedElement) => HiddenThing | null;
  /** Every element of the piece stands where the template has its place. */
  readonly isWhole: boolean;
}

const attribute = 'data-druckreif-part';

/** Our own markup, each element marked with the part that it is of: `<` opens nothing but tags there. */
const marked = (html: string, part: string): string =>
  html.replace(/<([a-z][a-z0-9]*)(?=[\s>])/g, `<$1 ${attribute}="${part}"`);

const things: Readonly<Record<string, HiddenThing>> = {
  ...{ kicker: 'kicker', headline: 'headline', 'lead-image': 'image', byline: 'byline', dates: 'dates' },
  ...{
    'notices-top': 'notice',
    dateline: 'dateline',
    lede: 'lede',
    body: 'body',
    'notices-bottom': 'notice',
  },
  'standing-elements': 'standing',
};

function thingOf(element: ParsedElement, part: string): HiddenThing {
  if (element.matches('.credit')) return 'credit';
  if (element.matches('.kind-label, .ai-label')) return 'label';
  if (element.matches('figcaption, figcaption *')) return 'caption';
  if (element.matches('figure, figure *')) return 'image';
  return things[part] ?? 'article';
}

/** A piece as a browser would have its page, in a document that loads and runs nothing. */
export function samplePage(frame: Frame, piece: PieceToPrint): SamplePage {
  const filling = pageFilling(piece, sampleImages);
  const parts = Object.fromEntries(
    articleParts.map((part) => [part, marked(filling[part], part)]),
  ) as unknown as Filling;
  const whole = { ...filling, ...parts, article: wholeArticle(parts), head: '' };
  const { document } = new JSDOM(filled(frame, whole)).window;
  const ofPiece = new Map<ParsedElement, HiddenThing>();
  const around = new Set<ParsedElement>();
  for (const element of document.querySelectorAll(`[${attribute}]`)) {
    ofPiece.set(element, thingOf(element, element.getAttribute(attribute) ?? ''));
    for (let outer = element.parentElement; outer && !ofPiece.has(outer); outer = outer.parentElement)
      around.add(outer);
  }
  const sought = articleParts.reduce((sum, part) => sum + parts[part].split(`${attribute}="`).length - 1, 0);
  for (const element of ofPiece.keys()) element.removeAttribute(attribute);
  return {
    isWhole: sought === ofPiece.size,
    named: (selector) => [...document.querySelectorAll(selector)],
    missedWithout: (element) =>
      ofPiece.get(element) ??
      (!around.has(element) ? null : /^(html|body|main)$/.test(element.localName) ? 'page' : 'article'),
  };
}
