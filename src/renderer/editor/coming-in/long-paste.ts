import type { EditorView } from '@tiptap/pm/view';

/** Characters of a paste, markup and all, up to which nobody has to wait for it. */
export const longPaste = 300_000;
/** Characters of text that one paste may bring: a thick book. What comes in more would make the page too slow to write on. */
export const longestPaste = 1_000_000;

/** Whether a long paste is being read, for those who show it. */
export interface PasteProgress {
  readonly isRunning: () => boolean;
  readonly subscribe: (listener: () => void) => () => void;
}

/** The part of a clipboard that outlives its event. */
type Held = Pick<DataTransfer, 'getData' | 'types'> & { readonly files: readonly File[] };

const kinds = ['text/plain', 'text/html', 'text/rtf', 'text/uri-list'];

function hold(data: DataTransfer): Held {
  const held = new Map(kinds.map((kind) => [kind, data.getData(kind)]));
  return { types: data.types, files: [...data.files], getData: (kind) => held.get(kind) ?? '' };
}

/** Characters outside of the tags of some markup; in one pass, whatever the markup. */
export function lengthOfWords(html: string): number {
  let length = 0;
  let from = 0;
  while (from < html.length) {
    const open = html.indexOf('<', from);
    if (open < 0) return length + html.length - from;
    length += open - from;
    const close = html.indexOf('>', open);
    if (close < 0) return length;
    from = close + 1;
  }
  return length;
}

/** Calls back once what was drawn before can be seen; soon in any case, also where nothing is drawn. */
function afterDrawing(work: () => void): void {
  let isDone = false;
  const once = () => {
    if (!isDone) work();
    isDone = true;
  };
  requestAnimationFrame(() => setTimeout(once));
  setTimeout(once, 200);
}

/**
 * Stands before everything else that takes in a paste. A long one halts the window while it is read, so the page says
 * so first and the paste begins after that; one that is too long is refused, before anything of it is read.
 */
export class LongPaste implements PasteProgress {
  private readonly onTooLong: (length: number) => void;
  private readonly listeners = new Set<() => void>();
  private running = false;
  /** The paste that was held back and is given to the page now. */
  private released: Event | null = null;

  constructor(onTooLong: (length: number) => void) {
    this.onTooLong = onTooLong;
  }

  readonly isRunning = (): boolean => this.running;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  /** @returns whether the paste is taken care of here */
  take(view: EditorView, event: ClipboardEvent): boolean {
    const data = event.clipboardData;
    if (event === this.released || !data || !view.editable) return false;
    const [text, html] = [data.getData('text/plain'), data.getData('text/html')];
    if (Math.max(text.length, html.length) < longPaste) return false;
    event.preventDefault();
    if (this.running) return true;
    const length = text === '' ? lengthOfWords(html) : text.length;
    if (length > longestPaste) {
      this.onTooLong(length);
      return true;
    }
    const held = hold(data);
    this.run(true);
    afterDrawing(() => {
      try {
        if (!view.isDestroyed) this.release(view, held);
      } finally {
        this.run(false);
      }
    });
    return true;
  }

  private release(view: EditorView, held: Held): void {
    const event = new Event('paste', { bubbles: true, cancelable: true });
    this.released = Object.assign(event, { clipboardData: held });
    view.dom.dispatchEvent(this.released);
    this.released = null;
  }

  private run(running: boolean): void {
    this.running = running;
    for (const listener of this.listeners) listener();
  }
}
