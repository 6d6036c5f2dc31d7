import { openEnd } from './rule.ts';
import type { Tongue } from './tongue.ts';

type Level = 'double' | 'single';
type Pair = { readonly open: string; readonly close: string };

/** Quotation marks as printed. */
export const printedQuotes: Readonly<Record<Tongue, Readonly<Record<Level, Pair>>>> = {
  'de-CH': { double: { open: '«', close: '»' }, single: { open: '‹', close: '›' } },
  de: { double: { open: '„', close: '“' }, single: { open: '‚', close: '‘' } },
  en: { double: { open: '“', close: '”' }, single: { open: '‘', close: '’' } },
};

/** A sign that opens, closes, leaves out or measures, and how it is to be printed. */
export interface QuoteMark {
  readonly at: number;
  readonly written: string;
  /** `inch`: closed a quotation until it was clear that this one ends further on. */
  readonly role: 'open' | 'close' | 'apostrophe' | 'inch';
  readonly printed: string;
}

const isWord = (sign: string): boolean => /[\p{L}\p{N}]/u.test(sign);
const isBlank = (sign: string): boolean => sign === '' || /\s/u.test(sign);
const isForeign = (sign: string): boolean => /[„“”‟‚‘‛«»‹›]/.test(sign);
/** What may stand before a quotation. */
const opensAfter = (sign: string): boolean => isBlank(sign) || /[([{–—/-]/.test(sign);

/** German and English words that begin with what is left out: ’s, ’ne, ’tis; and those of a decade: ’68er. */
const shortened = new RegExp(
  `^(?:(?:s|n|ne|nen|ner|nem|nes|em|tis|twas)(?![\\p{L}\\p{N}${openEnd}])|\\d\\der)`,
  'iu',
);

/** What may stand before such a word. */
const shortenedAfter = (sign: string): boolean => opensAfter(sign) || /[«‹":;,…]/.test(sign);

/** Digits in threes: 5’000. Feet and minutes are followed by fewer. */
const threeDigits = /^\d{3}(?!\d)/;

/** Reads a text from its start and says of each quotation mark what it does there. */
class Reading {
  readonly marks: QuoteMark[] = [];
  /** Quotations that are open, the innermost last, and where their signs stand. */
  private readonly opened: { readonly level: Level; readonly at: number }[] = [];
  /** A quotation is open that began with » or ›. */
  private reversed = false;
  /** A quotation is open that began with ««. */
  private doubled = false;
  private readonly text: string;
  private readonly tongue: Tongue;
  /** Where the last sign stands that can close a single quotation. */
  private readonly lastCloser: number;

  constructor(text: string, tongue: Tongue) {
    this.text = text;
    this.tongue = tongue;
    this.lastCloser = [...text.matchAll(/(?<=[^\s([{–—/-])['›](?![\p{L}\p{N}])/gu)].at(-1)?.index ?? -1;
  }

  read(): QuoteMark[] {
    for (const { index, 0: sign } of this.text.matchAll(/["'„“”‟‚‘‛’«»‹›]/g)) this.take(index, sign);
    return this.marks;
  }

  private take(at: number, sign: string): void {
    if (sign === '"') this.takeDouble(at);
    else if (sign === "'") this.takeSingle(at);
    else if (!this.takePrinted(at, sign) && this.tongue === 'de-CH' && isForeign(sign))
      this.takeForeign(at, sign);
  }

  private before = (at: number): string => this.text[at - 1] ?? '';
  private after = (at: number): string => this.text[at + 1] ?? '';
  private innermost = (): Level | undefined => this.opened.at(-1)?.level;
  private isOpen = (level: Level): boolean => this.opened.some((one) => one.level === level);

  private mark(at: number, role: QuoteMark['role'], level: Level): void {
    const pair = printedQuotes[this.tongue][level];
    const printed = { ...pair, apostrophe: '’', inch: '"' }[role];
    this.marks.push({ at, written: this.text[at]!, role, printed });
  }

  private open(at: number, level: Level): void {
    this.opened.push({ level, at });
    this.mark(at, 'open', level);
  }

  private close(at: number, level: Level): void {
    this.leave(level);
    this.mark(at, 'close', level);
  }

  /** Ends the innermost quotation of a level, and those inside that nobody closed. */
  private leave(level: Level): void {
    const last = this.opened.findLastIndex((one) => one.level === level);
    if (last >= 0) this.opened.length = last;
  }

  /** Another quotation may begin right inside one: «‹. */
  private begins(at: number, level: Level): boolean {
    const sign = this.before(at);
    // Right after a colon a quotation begins, unless one ends there.
    if (sign === ':' && level === 'double' && this.innermost() === undefined) return !isBlank(this.after(at));
    if (opensAfter(sign)) return !(isBlank(this.after(at)) && this.innermost() !== undefined);
    const { double, single } = printedQuotes[this.tongue];
    const outer = level === 'double' ? `${single.open}'‚` : `${double.open}"„`;
    return sign !== '' && outer.includes(sign) && this.innermost() !== level;
  }

  private takeDouble(at: number): void {
    if (this.begins(at, 'double')) this.open(at, this.innermost() === 'double' ? 'single' : 'double');
    else if (this.isInch(at)) return;
    else {
      this.leaveYear(at);
      this.close(at, this.innermost() ?? 'double');
    }
  }

  /** After a digit: nothing is open, or what is open ends further on: «ein 24"-Schirm, sagte er». */
  private isInch(at: number): boolean {
    if (!/\d/.test(this.before(at))) return false;
    const last = this.opened.at(-1);
    if (!last) return true;
    // A number that is the whole quotation is a title: «1984».
    return / /.test(this.text.slice(last.at, at)) && this.endsAhead(at) >= this.opened.length;
  }

  /**
   * How many of the quotations that are open end before the next one begins, not counting signs after digits, nor single
   * quotations that begin and end ahead.
   */
  private endsAhead(at: number): number {
    const { double, single } = printedQuotes[this.tongue];
    let ends = 0;
    let begun = 0;
    let singles = this.opened.filter(({ level }) => level === 'single').length;
    for (const { index } of this.text.slice(at + 1).matchAll(/["'„“”’«»‹›]/g)) {
      const there = at + 1 + index;
      const [sign, before, after] = [this.text[there]!, this.before(there), this.after(there)];
      if (sign === '’' && sign !== single.close) continue;
      const isSingle = /['’‹›]/.test(sign);
      if (/\d/.test(before) || (isSingle && isWord(before) && isWord(after))) continue;
      const isEnd =
        sign === double.close || sign === single.close || (/["']/.test(sign) && !opensAfter(before));
      if (isSingle && !isEnd) begun++;
      else if (isSingle && begun > 0) begun--;
      else if (isSingle) ends += singles-- > 0 ? 1 : 0;
      else if (!isEnd || (before === ':' && !isBlank(after))) return ends;
      else ends++;
    }
    return ends;
  }

  /** Taken for a quotation inside another, until that one ended right behind it: «im Jahr ’68». */
  private leaveYear(at: number): void {
    const last = this.opened.at(-1);
    if (last?.level !== 'single' || !/^[‹‚‘]\d\d$/.test(this.text.slice(last.at, at))) return;
    this.opened.pop();
    this.mark(last.at, 'apostrophe', 'single');
  }

  private takeSingle(at: number): void {
    const [before, after] = [this.before(at), this.after(at)];
    if (/\d/.test(before) && /\d/.test(after)) {
      if (threeDigits.test(this.text.slice(at + 1, at + 5))) this.mark(at, 'apostrophe', 'single');
    } else if (isWord(before) && isWord(after)) this.mark(at, 'apostrophe', 'single');
    else if (shortenedAfter(before) && shortened.test(this.text.slice(at + 1, at + 6)))
      this.mark(at, 'apostrophe', 'single');
    else if (this.begins(at, 'single')) this.takeOpeningSingle(at);
    else if (this.isOpen('single')) this.close(at, 'single');
    else if (/\p{L}/u.test(before)) this.mark(at, 'apostrophe', 'single');
  }

  /** Without a partner it leaves something out: the ’68 movement. */
  private takeOpeningSingle(at: number): void {
    if (this.text.endsWith(openEnd) || this.lastCloser > at + 1) this.open(at, 'single');
    else if (isWord(this.after(at))) this.mark(at, 'apostrophe', 'single');
  }

  /** A mark that is printed as it should be counts for those around it. */
  private takePrinted(at: number, sign: string): boolean {
    for (const level of ['double', 'single'] as const) {
      const pair = printedQuotes[this.tongue][level];
      if (sign !== pair.open && sign !== pair.close) continue;
      if (this.isReversed(at, sign)) return false;
      if (level === 'double' && this.takeDoubled(at, sign)) return true;
      if (level === 'double' && sign === pair.close) {
        if (this.innermost() === 'double' && this.isInch(at)) {
          this.mark(at, 'inch', level);
          return true;
        }
        this.leaveYear(at);
      }
      this.reversed = false;
      if (sign === pair.open) this.opened.push({ level, at });
      else if (!(sign === '’' && isWord(this.before(at)) && isWord(this.after(at)))) this.leave(level);
      return true;
    }
    return false;
  }

  /** The outer signs, set a second time for a quotation that begins right inside another: ««so»», «‹so»». */
  private takeDoubled(at: number, sign: string): boolean {
    const { double, single } = printedQuotes[this.tongue];
    if (this.tongue !== 'de-CH') return false;
    if (sign === double.open) {
      if (this.before(at) !== double.open || this.innermost() !== 'double') return false;
      this.doubled = true;
      this.open(at, 'single');
      return true;
    }
    const rest = this.text.slice(at + 1);
    const endsOuter = rest === openEnd || /^[^«‹]*[»"]/.test(rest);
    if (this.innermost() !== 'single' || !(this.doubled || this.startsInside(single.open)) || !endsOuter)
      return false;
    this.doubled = false;
    this.close(at, 'single');
    return true;
  }

  /** A quotation within one, of which the last began at the very start of the outer. */
  private startsInside(open: string): boolean {
    const at = this.text.lastIndexOf(open);
    return at > 0 && this.text[at - 1] === printedQuotes[this.tongue].double.open;
  }

  /** »So«, as books in Germany print it. */
  private isReversed(at: number, sign: string): boolean {
    const [before, after] = [this.before(at), this.after(at)];
    if (this.tongue !== 'de-CH' || this.text.endsWith(openEnd)) return false;
    if (sign === '»' || sign === '›') return opensAfter(before) && isWord(after);
    return this.reversed && !opensAfter(before) && /[\s.,;:!?)]/.test(after || ' ');
  }

  private takeForeign(at: number, sign: string): void {
    const level = /[„“”‟«»]/.test(sign) ? 'double' : 'single';
    const opens = /[„‚»›]/.test(sign) || (!/[«‹]/.test(sign) && opensAfter(this.before(at)));
    this.reversed = /[»›]/.test(sign);
    if (opens) this.open(at, level);
    else if (level === 'double' || this.isOpen('single')) this.close(at, level);
  }
}

/** Every straight quotation mark, and in German of Switzerland every foreign one, with what it does. */
export const quoteMarks = (text: string, tongue: Tongue): QuoteMark[] => new Reading(text, tongue).read();
