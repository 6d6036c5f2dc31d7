/** What is around the mending of XML that is not well-formed. */
export interface Mending {
  /** Takes the text on, piece by piece. */
  readonly write: (piece: string) => void;
  /** Whether an element of that name is open after all that was written. */
  readonly isOpen: (name: string) => boolean;
  /** Hears of each place that was mended. */
  readonly onFault: () => void;
}

const cdataBegins = '<![CDATA[';
const cdataEnds = ']]>';
/** Characters at the end of a part that may belong to what comes next. */
const longestSign = 300;

const lone =
  /<\/([^\s<>&]{1,200})\s*>|<(?![\p{L}_:/!?])|&(?!(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][\w.-]{0,40});)/giu;

/**
 * Mends what a strict parser would lose its way at, where words stand outside of CDATA: a lone «&» or «<» is itself, and
 * so is the end of an element that was never begun. All else goes on as it stands.
 */
export class XmlMender {
  private readonly mending: Mending;
  private rest = '';
  private inCdata = false;

  constructor(mending: Mending) {
    this.mending = mending;
  }

  feed(text: string): void {
    const all = this.rest + text;
    this.rest = '';
    for (let at = 0; at < all.length; ) {
      const sign = this.inCdata ? cdataEnds : cdataBegins;
      const found = all.indexOf(sign, at);
      const end = found < 0 ? this.heldBackFrom(all, at) : found;
      if (this.inCdata) this.mending.write(all.slice(at, end));
      else this.outside(all.slice(at, end));
      if (found < 0) {
        this.rest = all.slice(end);
        return;
      }
      this.mending.write(sign);
      this.inCdata = !this.inCdata;
      at = found + sign.length;
    }
  }

  /** Writes what was held back. */
  end(): void {
    if (this.inCdata) this.mending.write(this.rest);
    else this.outside(this.rest);
    this.rest = '';
  }

  /** Where a sign may begin that is not whole yet. */
  private heldBackFrom(all: string, at: number): number {
    if (this.inCdata) return Math.max(at, all.length - cdataEnds.length + 1);
    const last = Math.max(all.lastIndexOf('<'), all.lastIndexOf('&'));
    const isWhole = last < 0 || /[>;]/.test(all.slice(last, last + longestSign));
    return isWhole || last < Math.max(at, all.length - longestSign) ? all.length : last;
  }

  private outside(text: string): void {
    let done = 0;
    for (const { 0: sign, 1: name, index } of text.matchAll(lone)) {
      this.mending.write(text.slice(done, index));
      done = index + sign.length;
      const isFault = name === undefined || !this.mending.isOpen(name);
      if (isFault) this.mending.onFault();
      this.mending.write(isFault ? `${sign.startsWith('<') ? '&lt;' : '&amp;'}${sign.slice(1)}` : sign);
    }
    this.mending.write(text.slice(done));
  }
}
