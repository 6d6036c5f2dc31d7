import type { Token, TokenLine } from './tokens.ts';

/** The words of a page behind one another. */
export interface PageTokens {
  readonly tokens: readonly Token[];
  /** The line of each. */
  readonly lineOf: readonly number[];
  readonly lines: readonly TokenLine[];
}

/** A part by its words; `anchor` is one that is told by its place and may stand within a line of others. */
export interface SoughtPart {
  readonly even: readonly string[];
  readonly kind: 'text' | 'head' | 'anchor';
  /** Not where the frame of the page says it: a teaser beside the piece may name the same photographer. */
  readonly ofPiece: boolean;
}

/** Where a part stands on a page, as a stretch of its tokens. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export function pageTokens(lines: readonly TokenLine[]): PageTokens {
  const tokens: Token[] = [];
  const lineOf: number[] = [];
  for (const [index, line] of lines.entries())
    for (const token of line.tokens) {
      tokens.push(token);
      lineOf.push(index);
    }
  return { tokens, lineOf, lines };
}

/** From this many words on a part is known wherever it stands. */
const longEnough = 8;
/** From this many on it is known among its neighbours, also amid a line. */
const knownInLine = 4;

/** Which words of a page belong to which part; no word to two. */
export class FoundParts {
  /** By part; null: not found as it should read. */
  readonly found: (Stretch | null)[];
  private readonly taken: Uint8Array;
  private readonly places = new Map<string, number[]>();
  private readonly parts: readonly SoughtPart[];
  private readonly page: PageTokens;
  private readonly isFrame: (line: number) => boolean;

  /** @param isFrame whether a line of the page stands in its frame */
  constructor(parts: readonly SoughtPart[], page: PageTokens, isFrame: (line: number) => boolean) {
    this.isFrame = isFrame;
    this.parts = parts;
    this.page = page;
    this.found = parts.map(() => null);
    this.taken = new Uint8Array(page.tokens.length);
    for (const [place, { even }] of page.tokens.entries()) {
      const known = this.places.get(even);
      if (known) known.push(place);
      else this.places.set(even, [place]);
    }
    this.findLong();
    this.find((at, length, part) => this.isApart(at, length) && this.isBetween(part, at, length));
    this.find(
      (at, length, part) =>
        (length >= knownInLine || this.parts[part]?.kind === 'anchor') && this.isBetween(part, at, length),
    );
    // What was found meanwhile sets others apart.
    this.find((at, length, part) => this.isApart(at, length) && this.isBetween(part, at, length));
    const [first, last] = [this.edge(Math.min, 'from'), this.edge(Math.max, 'to')];
    const isAmid = (at: number) => at >= first && at <= last;
    this.find((at, length) => this.isApart(at, length) && isAmid(at));
    this.find((at, length, part) => this.parts[part]?.kind === 'anchor' && length > 1 && isAmid(at));
    this.find((at, length, part) => {
      const kind = this.parts[part]?.kind;
      return (kind === 'head' && this.isApart(at, length)) || (kind === 'text' && length >= longEnough);
    });
  }

  /** Stretches of a line that belong to no part, in page order. */
  rest(): Stretch[] {
    const out: Stretch[] = [];
    const { tokens, lineOf } = this.page;
    for (let from = 0; from < tokens.length; ) {
      let to = from;
      while (to < tokens.length && !this.taken[to] && lineOf[to] === lineOf[from]) to++;
      if (to > from) out.push({ from, to });
      from = Math.max(to, from + 1);
    }
    return out;
  }

  /** Long parts of the text first: they set the page's order for all others. */
  private findLong(): void {
    let cursor = 0;
    for (const [part, sought] of this.parts.entries()) {
      const { even, kind } = sought;
      if (kind !== 'text' || even.length < longEnough) continue;
      const all = this.candidates(sought);
      const after = all.filter((place) => place >= cursor);
      // Rather where it stands by itself: a caption or a credit may begin with the same words.
      const at = after.find((place) => this.isLine(place, even.length)) ?? after[0] ?? all.at(-1);
      if (at !== undefined) cursor = this.take(part, at);
    }
  }

  private find(fits: (at: number, length: number, part: number) => boolean): void {
    for (const [part, sought] of this.parts.entries()) {
      if (this.found[part]) continue;
      const all = this.candidates(sought).filter((at) => fits(at, sought.even.length, part));
      // The nearest to what stands before it; of the first parts, to what comes after.
      const at = this.before(part) < 0 ? all.at(-1) : all[0];
      if (at !== undefined) this.take(part, at);
    }
  }

  private take(part: number, from: number): number {
    const to = from + (this.parts[part]?.even.length ?? 0);
    this.found[part] = { from, to };
    this.taken.fill(1, from, to);
    return to;
  }

  /** Where all words of a part stand in order and belong to none, told by its rarest word. */
  private candidates({ even, ofPiece }: SoughtPart): number[] {
    let rarest: { offset: number; places: readonly number[] } | null = null;
    for (const [offset, word] of even.entries()) {
      const places = this.places.get(word) ?? [];
      if (!rarest || places.length < rarest.places.length) rarest = { offset, places };
    }
    if (!rarest) return [];
    const { offset, places } = rarest;
    return places
      .map((place) => place - offset)
      .filter((at) => this.stands(even, at) && !(ofPiece && this.isFrame(this.page.lineOf[at] ?? -1)));
  }

  private stands(even: readonly string[], at: number): boolean {
    if (at < 0) return false;
    return even.every((word, index) => {
      const token = this.page.tokens[at + index];
      return token?.even === word && !this.taken[at + index];
    });
  }

  /** End of the last part before this one that was found; -1: there is none. */
  private before(part: number): number {
    for (let index = part - 1; index >= 0; index--) {
      const stretch = this.found[index];
      if (stretch) return stretch.to;
    }
    return -1;
  }

  private isBetween(part: number, at: number, length: number): boolean {
    const from = this.before(part);
    const next = this.found.slice(part + 1).find((stretch) => stretch && stretch.from >= from);
    return at >= from && at + length <= (next?.from ?? Number.POSITIVE_INFINITY);
  }

  /** Where what was found begins or ends. */
  private edge(of: (a: number, b: number) => number, side: keyof Stretch): number {
    const found = this.found.flatMap((stretch) => (stretch ? [stretch[side]] : []));
    return found.length === 0 ? -1 : found.reduce((a, b) => of(a, b));
  }

  /** By itself, and in no frame: a teaser beside the piece may repeat it. */
  private isLine(at: number, length: number): boolean {
    return this.isApart(at, length) && !this.isFrame(this.page.lineOf[at] ?? -1);
  }

  /** Nothing stands beside it in its line but other parts, or the sign of an item. */
  private isApart(at: number, length: number): boolean {
    return this.isEdge(at, -1) && this.isEdge(at + length - 1, 1);
  }

  private isEdge(at: number, step: -1 | 1): boolean {
    const { tokens, lineOf, lines } = this.page;
    const beside = at + step;
    if (lineOf[beside] !== lineOf[at] || this.taken[beside]) return true;
    const line = lines[lineOf[at] as number] as TokenLine;
    const [left, right] = [tokens[Math.min(at, beside)] as Token, tokens[Math.max(at, beside)] as Token];
    if (line.text.slice(left.to, right.from).includes('\n')) return true;
    return step < 0 && isItemSign(line.text.slice(0, tokens[at]?.from));
  }
}

/** `•`, `3.` before an item, as text that was copied has it. */
export const isItemSign = (text: string): boolean => /^\s*(?:[•●▪■◦‣∙·*–—-]|\d{1,3}[.)])\s*$/.test(text);
