import { stylesOf } from './inline-style.ts';
import type { ItemShape } from './line.ts';
import type { MarkupElement } from './markup.ts';

/** What a word processor means by a paragraph, an anchor or a frame; each has its own way of writing it as HTML. */

const classOf = (element: MarkupElement): string => element.getAttribute('class') ?? '';

/** The level of a heading that is not written as `h1` to `h6`: Word's title and outline, Word for the web. */
export function headingLevel(element: MarkupElement, styles: ReadonlyMap<string, string>): number | null {
  const byTag = /^h([1-6])$/.exec(element.localName)?.[1];
  if (byTag) return Number(byTag);
  if (/(^|\s)MsoTitle/.test(classOf(element))) return 1;
  // The title of a document of Google Docs that was downloaded or published as a page.
  if (element.localName === 'p' && /(^|\s)title(\s|$)/.test(classOf(element))) return 1;
  const outline = /^[1-6]$/.exec(styles.get('mso-outline-level') ?? '')?.[0];
  if (outline) return Number(outline);
  if (element.getAttribute('role') !== 'heading') return null;
  return Number(/^[1-6]$/.exec(element.getAttribute('aria-level') ?? '')?.[0] ?? 2);
}

export const isQuoteParagraph = (element: MarkupElement): boolean =>
  /(^|\s)Mso(Intense)?Quote/.test(classOf(element));

export const isCaptionParagraph = (element: MarkupElement): boolean =>
  /(^|\s)MsoCaption/.test(classOf(element));

/** The bullet or number that Word writes as text before an item. */
export const isListMarker = (element: MarkupElement): boolean =>
  stylesOf(element).get('mso-list') === 'ignore';

function markerOf(element: MarkupElement): string {
  const marker = [...element.querySelectorAll('span')].find(isListMarker);
  return (marker?.textContent ?? '').replace(/[\s\u00a0]+/g, '');
}

/** The item that a paragraph of Word is: it only calls itself one, and carries its bullet or number as text. */
export function wordItem(element: MarkupElement, styles: ReadonlyMap<string, string>): ItemShape | null {
  const depth = /\blevel(\d)/.exec(styles.get('mso-list') ?? '')?.[1];
  if (!depth || element.localName === 'li') return null;
  return {
    kind: 'item',
    depth: Number(depth),
    number: ordinalOf(markerOf(element)),
    continues: false,
  };
}

/** «3.», «c)» or «iv.» as a number; null for a bullet. «o» alone is Word's bullet of the second level. */
function ordinalOf(marker: string): number | null {
  const [, sign] = /^\(?([0-9]+|[a-z]|[ivx]+)[.)]$/i.exec(marker) ?? [];
  const [, last] = /^(?:\d+\.)+(\d+)\.?$/.exec(marker) ?? [];
  if (last) return Number(last);
  if (!sign) return null;
  if (/^\d/.test(sign)) return Number(sign);
  if (/^[ivx]+$/i.test(sign)) return roman(sign.toLowerCase());
  return sign.toLowerCase().charCodeAt(0) - 96;
}

const romanSigns: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };
const roman = (sign: string): number =>
  [...sign].reduce((sum, one, index) => {
    const value = romanSigns[one] ?? 0;
    return sum + (value < (romanSigns[sign[index + 1] ?? ''] ?? 0) ? -value : value);
  }, 0);

/** What Google Docs names its remarks and its notes: `#cmnt1` leads to one, `#cmnt_ref1` back from it. */
const googleAnchor = (element: MarkupElement): { kind: 'cmnt' | 'ftnt'; back: boolean } | null => {
  if (element.localName !== 'a') return null;
  const [, kind, back] = /#(cmnt|ftnt)(_ref)?\d+$/.exec(element.getAttribute('href') ?? '') ?? [];
  return kind ? { kind: kind as 'cmnt' | 'ftnt', back: back !== undefined } : null;
};

export const isGoogleNoteAnchor = (element: MarkupElement): boolean => googleAnchor(element) !== null;

/** Whether a paragraph or frame is one remark or note of Google Docs: it begins with the way back from it. */
function isGoogle(kind: 'cmnt' | 'ftnt', element: MarkupElement): boolean {
  if (!/^(div|p)$/.test(element.localName)) return false;
  const back = [...element.querySelectorAll('a')].filter((anchor) => googleAnchor(anchor)?.back);
  const [first] = back;
  if (!first || back.length > 1 || googleAnchor(first)?.kind !== kind) return false;
  return (element.textContent ?? '').trimStart().startsWith((first.textContent ?? '').trim());
}

/** The sign in the text that leads to a remark in the margin, or at the remark back to the text. */
export const isCommentAnchor = (element: MarkupElement): boolean =>
  /(^|\s)(MsoCommentReference|msocomanchor)/.test(classOf(element)) || googleAnchor(element)?.kind === 'cmnt';

/** The frame of all remarks, or of one. */
export const isComment = (element: MarkupElement, styles: ReadonlyMap<string, string>): boolean =>
  /^comment(-list)?$/.test(styles.get('mso-element') ?? '') ||
  /(^|\s)msocomtxt/.test(classOf(element)) ||
  isGoogle('cmnt', element);

/** The words of each remark in a frame. */
export function commentsIn(frame: MarkupElement): string[] {
  const each = [...frame.querySelectorAll('[class*="msocomtxt"]')];
  return (each.length > 0 ? each : [frame])
    .map((one) => {
      const sign = [...one.querySelectorAll('*')].filter(isCommentAnchor).map((anchor) => anchor.textContent);
      const paragraphs = [...one.querySelectorAll('p')].map(({ textContent }) => textContent ?? '');
      const said = paragraphs.length > 1 ? paragraphs.join(' ') : (one.textContent ?? '');
      return sign.reduce<string>((text, words) => text.replace(words ?? '', ''), said);
    })
    .map((words) => words.replace(/\s+/g, ' ').trim())
    .filter((words) => words !== '');
}

/** The frame of one foot or end note, in Word, LibreOffice or Google Docs. */
export const isNote = (element: MarkupElement, styles: ReadonlyMap<string, string>): boolean =>
  /^(footnote|endnote)$/.test(styles.get('mso-element') ?? '') ||
  /^sd(footnote|endnote)\d+$/.test(element.getAttribute('id') ?? '') ||
  // Its frame holds a paragraph that begins with the same anchor.
  (isGoogle('ftnt', element) && !(element.parentElement !== null && isGoogle('ftnt', element.parentElement)));

/** The line between a text and its notes, which nobody drew. */
export function isRuleAboveNotes({ parentElement, nextSibling }: MarkupElement): boolean {
  if (parentElement === null) return false;
  if (/^(footnote|endnote|comment)-list$/.test(stylesOf(parentElement).get('mso-element') ?? '')) return true;
  let next = nextSibling;
  while (next && next.nodeType !== 1) next = next.nextSibling;
  return next !== null && (['cmnt', 'ftnt'] as const).some((kind) => isGoogle(kind, next as MarkupElement));
}

/** Whether an anchor within the text belongs to a note: by its class, or because its number is raised. */
export const isNoteReference = (anchor: MarkupElement): boolean =>
  googleAnchor(anchor)?.kind === 'ftnt' ||
  /note|cite/i.test(`${classOf(anchor)} ${anchor.getAttribute('href') ?? ''}`) ||
  anchor.querySelector('sup') !== null ||
  anchor.closest('sup') !== null;
