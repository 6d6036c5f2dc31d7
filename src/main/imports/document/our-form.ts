import { JSDOM, type ParsedElement } from 'jsdom';
import type { MarkupElement, MarkupNode } from '#shared/coming-in/markup.ts';
import { type FrontMatter, silentFront } from '../markdown/front-matter.ts';
import { elementWords } from './element-words.ts';

/** What the file of fields for a site builder says of its piece, and the words of its notices. */
export interface OurForm {
  readonly front: FrontMatter;
  /** A piece gets its notices by its own corrections alone. */
  readonly notices: readonly string[];
}

/**
 * Turns a file of fields that was made here into the page of its piece: labels and lists of fields go, images stand
 * where their captions stood, and what is beside the text is told. Null: it is no such file.
 */
export function takeForm(page: ParsedElement): OurForm | null {
  if (!page.querySelector('main > section[data-field]')) return null;
  for (const label of page.querySelectorAll('section[data-field] > .field')) label.remove();
  placeImages(page);
  const taken = (field: string): ParsedElement | null => {
    const section = page.querySelector(`main > section[data-field="${field}"]`);
    section?.remove();
    return section;
  };
  const facts = page.querySelector('main > dl');
  facts?.remove();
  const fact = (name: string) => elementWords(facts?.querySelector(`[data-field="${name}"]`) ?? null);
  const notices = [...(taken('notices')?.querySelectorAll('p') ?? [])].map(elementWords);
  const [byline = null, dateline = null] = taken('byline')?.querySelectorAll('p') ?? [];
  const keywords = elementWords(taken('keywords'));
  return {
    notices,
    front: {
      ...silentFront,
      headline: elementWords(taken('headline')),
      kicker: elementWords(taken('kicker')),
      byline: elementWords(byline),
      dateline: elementWords(dateline),
      // It stays, and keeps its form.
      lede: elementWords(page.querySelector('main > section[data-field="lede"]')),
      section: fact('section'),
      keywords: keywords === '' ? [] : keywords.split(', '),
      commentsOpen: facts?.querySelector('[data-field="comments"]')?.getAttribute('data-open') !== 'false',
      corrections: notices,
    },
  };
}

/** The form has an image's words where it stands, and its file at the end. */
function placeImages(page: ParsedElement): void {
  const images = page.querySelector('main > section[data-field="images"]');
  images?.remove();
  const captions = [
    ...page.querySelectorAll('main > section[data-field="image"] p, main > section[data-field="body"] p'),
  ];
  for (const image of images?.querySelectorAll('.image') ?? []) {
    const picture = image.querySelector('img');
    const said = (name: string) => elementWords(image.querySelector(`[data-field="${name}"]`));
    const credit = [said('credit'), said('kind-label'), said('ai-label')].filter((part) => part !== '');
    const at = captions.findIndex((one) => saysOf(one).credit === credit.join(' · '));
    const [caption] = at < 0 ? [] : captions.splice(at, 1);
    if (!picture || !caption) continue;
    picture.setAttribute('data-credit', said('credit'));
    const figure = JSDOM.fragment('<figure><figcaption></figcaption></figure>').firstElementChild!;
    caption.before(figure);
    caption.remove();
    const { own } = saysOf(caption);
    figure.firstElementChild!.append(...own);
    figure.prepend(picture);
  }
}

/** The words of a caption: what stands behind its last break names who made the picture. */
function saysOf(caption: ParsedElement): { readonly own: MarkupNode[]; readonly credit: string } {
  const nodes = [...caption.childNodes];
  const last = nodes.findLastIndex(isBreak);
  const words = nodes
    .slice(last + 1)
    .map(({ textContent }) => textContent ?? '')
    .join('');
  return { own: nodes.slice(0, Math.max(0, last)), credit: words.replace(/\s+/g, ' ').trim() };
}

const isBreak = (node: MarkupNode): boolean =>
  node.nodeType === 1 && (node as MarkupElement).localName === 'br';
