import {
  DOMParser,
  DOMSerializer,
  Fragment,
  type Node,
  type ParseOptions,
  type Schema,
  Slice,
} from '@tiptap/pm/model';
import { withInertStyles } from '#shared/coming-in/inline-style.ts';
import { isNothing, type LeftOut, nothingLeftOut } from '#shared/coming-in/left-out.ts';
import type { Line } from '#shared/coming-in/line.ts';
import { readMarkup } from '#shared/coming-in/read-markup.ts';
import { readAsItIs, readText } from '#shared/coming-in/read-text.ts';
import { toBlocks } from '#shared/coming-in/to-blocks.ts';
import { withLinks } from '#shared/coming-in/words-with-form.ts';

/** What came from another program. */
export interface Arrived {
  readonly lines: readonly Line[];
  readonly blocks: readonly Node[];
  readonly left: LeftOut;
  /** Plain text as it stood there, where not every sign of it came along; null for all other. */
  readonly raw: readonly Line[] | null;
}

/** On what is copied here, so that it is known again: only its own markup says exactly what it was. */
const ownMark = 'data-druckreif';

export const isOwnMarkup = (html: string): boolean => html.includes(ownMark);

/** Writes what is copied as HTML, for other programs and for this one. */
export class ClipboardWriter extends DOMSerializer {
  constructor(schema: Schema) {
    const { nodes, marks } = DOMSerializer.fromSchema(schema);
    super(nodes, marks);
  }

  override serializeFragment(...args: Parameters<DOMSerializer['serializeFragment']>) {
    const written = super.serializeFragment(...args);
    const first = written.firstChild;
    if (first?.nodeType === 1) (first as Element).setAttribute(ownMark, '');
    return written;
  }
}

/** Reads the clipboard: own markup by the schema, all other by what its program meant. */
export class ClipboardReader extends DOMParser {
  /** What the last reading brought; null: it was our own. */
  arrived: Arrived | null = null;
  /** Whether an address alone may become the link of what is selected. */
  mayLink = false;

  constructor(schema: Schema) {
    super(schema, DOMParser.fromSchema(schema).rules);
  }

  /** Markup as it may be read; see `withInertStyles`. */
  prepare(html: string): string {
    this.arrived = null;
    this.mayLink = false;
    return isOwnMarkup(html) ? html : withInertStyles(html);
  }

  override parseSlice(dom: HTMLElement, options: ParseOptions = {}): Slice {
    if (dom.querySelector(`[${ownMark}]`)) return super.parseSlice(dom, options);
    const { lines, left } = readMarkup(dom);
    return this.take(
      lines.map((line) => ({ ...line, inline: withLinks(line.inline) })),
      left,
    );
  }

  /** @param asItIs nothing is guessed: no lists, no links, no lines made whole */
  readText(text: string, asItIs: boolean): Slice {
    this.mayLink = !asItIs;
    const exactly = readAsItIs(text);
    const { lines, left } = asItIs ? { lines: exactly, left: nothingLeftOut } : readText(text);
    return this.take(lines, left, isNothing(left) ? null : exactly);
  }

  private take(lines: readonly Line[], left: LeftOut, raw: readonly Line[] | null = null): Slice {
    const blocks = toBlocks(lines, this.schema);
    const pictures = lines.flatMap(({ shape }) => (shape.kind === 'figure' ? [shape.picture] : []));
    this.arrived = { lines, blocks, left: { ...left, pictures }, raw };
    return Slice.maxOpen(Fragment.fromArray([...blocks]));
  }
}
