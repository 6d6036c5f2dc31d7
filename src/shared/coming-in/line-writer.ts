import { edge } from '#shared/article-body/printed.ts';
import { isSeenIn, type Reading, readings } from './changed-words.ts';
import type { Change, Inline, Line, Said, Shape, Words } from './line.ts';

/** How words look that are to be written. */
export type Form = Omit<Words, 'text'>;

const sameForm = (one: Form, other: Form): boolean =>
  one.bold === other.bold &&
  one.italic === other.italic &&
  one.href === other.href &&
  one.said === other.said;

/** What a line is that begins. */
export interface Opening {
  readonly shape: Shape;
  readonly begins?: Change;
  readonly inTable?: true;
}

/** Writes lines one after the other, with blanks as a browser shows them. */
export class LineWriter {
  readonly lines: Line[] = [];
  private open: (Opening & { readonly inline: Inline[] }) | null = null;
  /** Figures that stood within a sentence wait for its end. */
  private waiting: Line[] = [];
  /** The blank at the end of the last line, which is none of its own unless the next may join it. */
  private tail: Words | null = null;

  get isWriting(): boolean {
    return this.open !== null;
  }

  /** @param opens asked for only where a line begins */
  write(text: string, form: Form, opens: () => Opening, keepBlanks: boolean): void {
    if (keepBlanks) this.writeAsItStands(text, form, opens);
    else this.writeCollapsed(text, form, opens);
  }

  /** A second break in a row ends the block; one that is suggested is held by an edge and ends none. */
  breakLine(said?: Said): void {
    if (!this.open) return;
    const { inline } = this.open;
    if (said?.change) inline.push('break', { ...noForm, text: edge, said: { ...said, comments: [] } });
    else if (inline.at(-1) === 'break') this.end();
    else inline.push('break');
  }

  figure(line: Line): void {
    if (this.open) this.waiting.push(line);
    else this.lines.push(line);
  }

  /** Ends the line in hand; an empty one is none. */
  end(): void {
    if (this.open) {
      const inline = trimmed(this.open.inline);
      if (inline.length > 0) {
        this.lines.push({ ...this.open, inline });
        this.tail = blankAtEnd(this.open.inline);
      }
    }
    this.open = null;
    this.lines.push(...this.waiting);
    this.waiting = [];
  }

  private writeCollapsed(text: string, form: Form, opens: () => Opening): void {
    let words = text.replace(/[ \t\r\n\f]+/g, ' ').replace(/[ \u00a0]{2,}/g, ' ');
    const inline = this.open?.inline ?? [];
    // A blank goes only where there is one before it in each reading that has these words.
    const afterBlank = readings
      .filter((reading) => isSeenIn(reading, form.said))
      .every((reading) => endsInBlank(inline, reading));
    if (afterBlank) words = words.replace(/^[ \u00a0]+/, '');
    if (words === '' || (!this.open && /^[\s\u00a0]*$/.test(words))) return;
    this.push(words, form, opens, /^[\s\u00a0]/.test(text));
  }

  private writeAsItStands(text: string, form: Form, opens: () => Opening): void {
    text
      .replace(/\r\n?/g, '\n')
      .replaceAll('\t', '    ')
      .split('\n')
      .forEach((line, index) => {
        if (index > 0) this.breakLine();
        if (line !== '' && (this.open || line.trim() !== '')) this.push(line, form, opens);
      });
  }

  /** Where it is suggested that a line begins or goes on, the blank between its words and those before stays. */
  private opened(opening: Opening, leading: Words | null): Opening {
    const last = this.lines.at(-1);
    const blank = this.tail ?? leading;
    if (opening.begins && last && blank && last.shape.kind !== 'figure')
      this.lines[this.lines.length - 1] = { ...last, inline: [...last.inline, blank] };
    return opening;
  }

  private push(text: string, form: Form, opens: () => Opening, afterBlank = false): void {
    this.open ??= { ...this.opened(opens(), afterBlank ? { ...form, text: ' ' } : null), inline: [] };
    const { inline } = this.open;
    const last = inline.at(-1);
    if (last && last !== 'break' && sameForm(last, form))
      inline[inline.length - 1] = { ...last, text: last.text + text };
    else inline.push({ text, ...form });
  }
}

const noForm: Form = { bold: false, italic: false, href: null };

function endsInBlank(inline: readonly Inline[], reading: Reading): boolean {
  const last = inline.findLast((one) => one === 'break' || isSeenIn(reading, one.said));
  return !last || last === 'break' || last.text === edge || /[ \u00a0]$/.test(last.text);
}

const blankAtEnd = (inline: readonly Inline[]): Words | null => {
  const last = inline.at(-1);
  return last && last !== 'break' && /[ \u00a0]$/.test(last.text) ? { ...last, text: ' ' } : null;
};

/** Without blanks and breaks at both ends, and without blanks before a break. */
function trimmed(inline: readonly Inline[]): Inline[] {
  const kept = [...inline];
  for (;;) {
    const last = kept.at(-1);
    if (last === undefined) return kept;
    const text = last === 'break' ? '' : last.text.replace(/[\s\u00a0\u200b\ufeff]+$/, '');
    if (last !== 'break' && text !== '') {
      kept[kept.length - 1] = { ...last, text };
      break;
    }
    kept.pop();
  }
  for (;;) {
    const first = kept[0];
    if (first === undefined) return kept;
    const text = first === 'break' ? '' : first.text.replace(/^[\u00a0\u200b\ufeff]+/, '');
    if (first !== 'break' && text !== '') {
      kept[0] = { ...first, text };
      return kept;
    }
    kept.shift();
  }
}
