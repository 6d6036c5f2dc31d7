import { isSafeLink } from '#shared/article-body/schema.ts';
import { cleanAddress } from '#shared/domain/clean-address.ts';
import { embedAddress, isEmbed, lostAs, showsItsWords } from './embeds.ts';
import { boldness, isHidden, isStruck, raised, slant, stylesOf } from './inline-style.ts';
import { type LeftOut, nothingLeftOut } from './left-out.ts';
import {
  type Change,
  type ItemShape,
  inOneLine,
  type Line,
  type Said,
  type Shape,
  type Words,
} from './line.ts';
import { type Form, LineWriter, type Opening } from './line-writer.ts';
import type { MarkupElement } from './markup.ts';
import * as office from './office.ts';
import { emojiOf, isSmall, isUnseen, pictureOf } from './picture-source.ts';
import { asReference, inSmallDigits } from './small-digits.ts';
import { cellsInLine, isFrame, isTableOfFacts, isTakenApart, rowsOf } from './tables.ts';
import { withoutUnseen } from './unseen-signs.ts';

export interface Read {
  readonly lines: readonly Line[];
  readonly left: LeftOut;
}

/** What holds for an element and all within it. */
interface Where {
  readonly form: Form;
  readonly heading: number | null;
  readonly quote: number | null;
  readonly item: Item | null;
  /** How many lists stand around. */
  readonly depth: number;
  /** The innermost list, which counts its items. */
  readonly list: { next: number } | null;
  readonly keepBlanks: boolean;
  readonly raised: 'super' | 'sub' | null;
  /** Within an anchor that leads to a note of the same text, or back from it. */
  readonly reference: boolean;
  /** Captions of the figure in hand, which are read after its pictures. */
  readonly captions: readonly MarkupElement[];
  /** What is suggested about where the block begins; its first line takes it. */
  readonly begins: { change: Change | null } | null;
  readonly inTable: boolean;
  readonly nesting: number;
}

/** The item in hand; its first line takes the bullet, the others continue it. */
interface Item {
  readonly shape: ItemShape;
  begun: boolean;
}

const start: Where = {
  form: { bold: false, italic: false, href: null },
  heading: null,
  quote: null,
  item: null,
  depth: 0,
  list: null,
  keepBlanks: false,
  raised: null,
  reference: false,
  captions: [],
  begins: null,
  inTable: false,
  nesting: 0,
};

/** Deeper markup is made to do harm; its text stays, its form does not. */
const deepest = 300;

const blocks = new Set(
  `address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure
  footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre search section
  select summary table tbody td textarea tfoot th thead tr ul`.split(/\s+/),
);
/** Never seen on the page that was copied. */
const unseen = new Set(
  'head title meta link base style script noscript template xml annotation annotation-xml'.split(' '),
);

const isBlock = (element: MarkupElement, styles: ReadonlyMap<string, string>): boolean =>
  blocks.has(element.localName) || /^(block|flex|grid|list-item|table)\b/.test(styles.get('display') ?? '');

/** Attributes that name an entry of `said`: about the words of an element, and about where a block begins. */
export const saidAttribute = 'data-said';
export const beginsAttribute = 'data-begins';

/**
 * Reads what another program put into the clipboard as HTML, and says what of it cannot be kept as it was.
 * @param said what the markup's `data-said` and `data-begins` name by their number; none for markup from elsewhere
 */
export function readMarkup(root: MarkupElement, said: readonly Said[] = []): Read {
  const left = { ...nothingLeftOut, deleted: [], comments: [] };
  const writer = new LineWriter();
  const reader = new MarkupReader(writer, left, said);
  reader.children(root, start);
  writer.end();
  return { lines: writer.lines, left };
}

/** What is counted while reading. */
type Counted = { -readonly [Key in keyof LeftOut]: LeftOut[Key] } & { deleted: string[]; comments: string[] };

class MarkupReader {
  private readonly writer: LineWriter;
  private readonly left: Counted;
  private readonly said: readonly Said[];
  private groups = 0;

  constructor(writer: LineWriter, left: Counted, said: readonly Said[]) {
    this.writer = writer;
    this.left = left;
    this.said = said;
  }

  children(parent: MarkupElement, where: Where): void {
    if (where.nesting > deepest) {
      this.text(parent.textContent ?? '', where);
      return;
    }
    const within = { ...where, nesting: where.nesting + 1 };
    for (let child = parent.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) this.text(child.nodeValue ?? '', within);
      else if (child.nodeType === 1) this.element(child as MarkupElement, within);
    }
  }

  private text(text: string, where: Where): void {
    let words = withoutUnseen(text);
    if (where.reference) words = asReference(words, !this.writer.isWriting);
    else if (where.raised) words = inSmallDigits(words, where.raised);
    this.writer.write(words, where.form, () => openingOf(where), where.keepBlanks);
  }

  private element(element: MarkupElement, where: Where): void {
    const name = element.localName;
    const styles = stylesOf(element);
    if (unseen.has(name) || isHidden(element, styles) || office.isListMarker(element)) return;
    if (where.captions.includes(element)) return;
    if (name === 'br') this.writer.breakLine(this.saidOf(element, saidAttribute));
    else if (name === 'hr') this.rule(element);
    else if (name === 'img') this.image(element, where);
    else if (isEmbed(element)) this.embed(element, where);
    else if (isDeleted(element) && !this.saidOf(element, saidAttribute)) this.deleted(element);
    else if (office.isCommentAnchor(element)) return;
    else if (office.isComment(element, styles)) this.left.comments.push(...office.commentsIn(element));
    else if (name === 'table' && isTableOfFacts(element)) this.table(element, where);
    else if (name === 'figure' && element.querySelector('img')) this.pictureWithCaption(element, where);
    else if (isBlock(element, styles)) this.block(element, styles, where);
    else if (name === 'math') this.equation(element, styles, where);
    else this.inline(element, styles, where);
  }

  private saidOf(element: MarkupElement, attribute: string): Said | undefined {
    const name = this.said.length > 0 ? element.getAttribute(attribute) : null;
    return name === null ? undefined : this.said[Number(name)];
  }

  private block(element: MarkupElement, styles: ReadonlyMap<string, string>, where: Where): void {
    this.writer.end();
    if (office.isNote(element, styles)) this.left.notes += 1;
    if (office.isCaptionParagraph(element) && this.captionBelow(element, where)) return;
    this.children(element, this.within(element, styles, where));
    this.writer.end();
  }

  private within(element: MarkupElement, styles: ReadonlyMap<string, string>, where: Where): Where {
    const name = element.localName;
    if (name === 'table' && isTakenApart(element)) this.left.tablesApart += 1;
    const begins = this.saidOf(element, beginsAttribute);
    const inside = {
      ...this.inForm(element, styles, where),
      ...(begins ? { begins: { change: begins.change } } : {}),
      ...(name === 'table' && !isFrame(element) ? { inTable: true } : {}),
    };
    const wordItem = office.wordItem(element, styles);
    const heading = office.headingLevel(element, styles);
    if (wordItem) return { ...inside, item: { shape: wordItem, begun: false } };
    if (name === 'li') return { ...inside, item: this.listItem(element, where) };
    if (/^(ul|ol|menu|dir)$/.test(name))
      return {
        ...inside,
        depth: where.depth + 1,
        list: name === 'ol' ? { next: firstNumber(element) } : null,
      };
    if (heading !== null) return { ...inside, heading };
    const isQuote = name === 'blockquote' && !/^(none|0)/.test(styles.get('border') ?? '');
    if ((isQuote && where.quote === null) || office.isQuoteParagraph(element))
      return { ...inside, quote: isQuote ? ++this.groups : 0 };
    return inside;
  }

  /** Word for the web puts each item into a list of its own and says beside it how deep it stands. */
  private listItem(element: MarkupElement, where: Where): Item {
    const said = /^[1-9]$/.exec(element.getAttribute('data-aria-level') ?? '')?.[0];
    const depth = said ? Number(said) : Math.max(1, where.depth);
    return {
      shape: { kind: 'item', depth, number: ordinal(element, where.list), continues: false },
      begun: false,
    };
  }

  private inline(element: MarkupElement, styles: ReadonlyMap<string, string>, where: Where): void {
    if (isStruck(element, styles) && (element.textContent ?? '').trim() !== '') this.left.struck += 1;
    const inside = this.inForm(element, styles, where);
    if (element.localName === 'q') this.text('«', inside);
    this.children(element, inside);
    if (element.localName === 'q') this.text('»', inside);
  }

  private equation(element: MarkupElement, styles: ReadonlyMap<string, string>, where: Where): void {
    this.left.equations += 1;
    this.inline(element, styles, where);
  }

  private inForm(element: MarkupElement, styles: ReadonlyMap<string, string>, where: Where): Where {
    const link = element.localName === 'a' ? this.link(element, where) : null;
    const said = this.saidOf(element, saidAttribute) ?? where.form.said;
    return {
      ...where,
      form: {
        bold: boldness(element, styles) ?? where.form.bold,
        italic: slant(element, styles) ?? where.form.italic,
        href: link?.href ?? where.form.href,
        ...(said ? { said } : {}),
      },
      raised: raised(element, styles) ?? where.raised,
      reference: where.reference || link?.reference === true,
      keepBlanks:
        element.localName === 'pre' ||
        element.localName === 'textarea' ||
        (where.keepBlanks && !/^(normal|nowrap)/.test(styles.get('white-space') ?? '')) ||
        /^(pre|pre-wrap|break-spaces)$/.test(styles.get('white-space') ?? ''),
    };
  }

  private link(element: MarkupElement, where: Where): { href: string | null; reference: boolean } | null {
    const written = (element.getAttribute('href') ?? '').replace(/[\t\r\n]/g, '').trim();
    if (written === '' || written.startsWith('#') || office.isGoogleNoteAnchor(element))
      return { href: null, reference: written !== '' && office.isNoteReference(element) };
    const href = cleanAddress(written.replaceAll(' ', '%20'));
    const holdsLinks = where.heading === null || where.item !== null;
    if (isSafeLink(href) && holdsLinks) return { href, reference: false };
    if ((element.textContent ?? '').trim() !== '') this.left.links += 1;
    return null;
  }

  private rule(element: MarkupElement): void {
    this.writer.end();
    if (!office.isRuleAboveNotes(element)) this.left.rules += 1;
  }

  private image(element: MarkupElement, where: Where): void {
    const emoji = emojiOf(element);
    if (emoji) this.text(emoji, where);
    if (emoji || isUnseen(element)) return;
    if (isSmall(element)) this.left.smallPictures += 1;
    else this.writer.figure({ shape: { kind: 'figure', picture: pictureOf(element) }, inline: [] });
  }

  private embed(element: MarkupElement, where: Where): void {
    if (isUnseen(element)) return;
    const address = embedAddress(element);
    if (!address && showsItsWords(element)) {
      this.children(element, where);
      return;
    }
    if (!address) {
      const lost = lostAs(element);
      if (lost) this.left[lost] += 1;
      return;
    }
    this.writer.end();
    const words =
      (element.getAttribute('title') ?? element.getAttribute('aria-label') ?? '').trim() || address;
    this.text(words, { ...where, form: { ...where.form, href: address }, heading: null });
    this.writer.end();
    this.left.embedsAsLink += 1;
  }

  private deleted(element: MarkupElement): void {
    const words = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (words !== '') this.left.deleted.push(words);
  }

  private table(element: MarkupElement, around: Where): void {
    const where = { ...around, inTable: true };
    this.writer.end();
    this.left.tables += 1;
    for (const row of rowsOf(element)) {
      const cells = cellsInLine(row).map((cell) => inOneLine(this.apart(cell, where)));
      cells.forEach((words, index) => {
        const form = { ...start.form, ...sharedChange(cells[index - 1], words) };
        // Between all of them, so that an empty cell moves no figure under a wrong head.
        if (index > 0) this.writer.write(' · ', form, () => openingOf(where), true);
        this.take(words, where);
      });
      this.writer.end();
    }
  }

  /** Writes what was read apart into the line in hand. */
  private take(inline: readonly Words[], where: Where): void {
    for (const { text, ...form } of inline) this.writer.write(text, form, () => openingOf(where), false);
  }

  /** The lines of an element by themselves, as plain paragraphs. */
  private apart(element: MarkupElement, where: Where): Line[] {
    const writer = new LineWriter();
    const reader = new MarkupReader(writer, this.left, this.said);
    reader.children(element, { ...where, item: null, heading: null, quote: null });
    writer.end();
    return writer.lines;
  }

  private pictureWithCaption(element: MarkupElement, where: Where): void {
    this.writer.end();
    const first = this.writer.lines.length;
    const captions = [...element.querySelectorAll('figcaption')].filter(
      (one) => one.closest('figure') === element,
    );
    this.children(element, { ...where, captions });
    this.writer.end();
    for (const caption of captions) this.caption(caption, first, where);
  }

  /** Puts words under the last picture since `first`; without one that has none they are a paragraph. */
  private caption(element: MarkupElement, first: number, where: Where): boolean {
    const { lines } = this.writer;
    const at = lines.findLastIndex(({ shape }) => shape.kind === 'figure');
    const figure = at >= first ? lines[at] : undefined;
    const said = this.apart(element, { ...where, captions: [] });
    if (!figure || figure.inline.length > 0 || said.some(({ shape }) => shape.kind === 'figure')) {
      lines.push(...said);
      return false;
    }
    lines[at] = { ...figure, inline: inOneLine(said) };
    return true;
  }

  private captionBelow(element: MarkupElement, where: Where): boolean {
    const { lines } = this.writer;
    const last = lines.at(-1);
    if (last?.shape.kind !== 'figure' || last.inline.length > 0 || element.querySelector('img')) return false;
    return this.caption(element, lines.length - 1, where);
  }
}

/** A row that comes or goes whole does so with what stands between its cells. */
function sharedChange(before: readonly Words[] = [], behind: readonly Words[]): { said?: Said } {
  const [one, other] = [before.at(-1)?.said?.change, behind[0]?.said?.change];
  return one && one.id === other?.id && one.kind === other.kind
    ? { said: { change: one, comments: [] } }
    : {};
}

function openingOf(where: Where): Opening {
  const shape = shapeOf(where);
  const place = where.inTable ? { inTable: true as const } : {};
  const change = where.begins?.change;
  if (!where.begins || !change) return { shape, ...place };
  where.begins.change = null;
  return { shape, ...place, begins: change };
}

function shapeOf({ item, quote, heading }: Where): Shape {
  if (item) {
    const shape = { ...item.shape, continues: item.begun };
    item.begun = true;
    return shape;
  }
  if (quote !== null) return { kind: 'quote', group: quote };
  return heading === null ? { kind: 'paragraph' } : { kind: 'heading', level: heading };
}

const isDeleted = (element: MarkupElement): boolean =>
  element.localName === 'del' || /(^|\s)msoDel/.test(element.getAttribute('class') ?? '');

const firstNumber = (list: MarkupElement): number =>
  Number.parseInt(list.getAttribute('start') ?? '1', 10) || 1;

/** Which number a browser prints before an item; null before one of a list without. */
function ordinal(item: MarkupElement, list: { next: number } | null): number | null {
  if (!list) return null;
  const own = Number.parseInt(item.getAttribute('value') ?? '', 10);
  const number = Number.isFinite(own) ? own : list.next;
  list.next = number + 1;
  return number;
}
