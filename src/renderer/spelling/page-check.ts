import type { Node } from '@tiptap/pm/model';
import type { EditorState } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { type Block, textBlocks, wordsOf, wrongIn } from './block-words.ts';
import { type BlockMarks, clearMarks, marksIn, type Remembered, setMarks, spellingMarks } from './marks.ts';
import { blocksBetween } from './sight.ts';
import { mostAtOnce, type Stretch, type Verdicts } from './verdicts.ts';

/** Milliseconds after the last key until words are looked at; never within a key. */
const pauseMs = 350;
/** Milliseconds that must be left of an idle moment to look at one more block. */
const leastLeft = 3;
/** Words that one idle moment looks at: two screens of text. */
const wordsAtOnce = 800;

/** Calls back when nothing else is to be done. @returns cancels it */
function whenIdle(work: (timeLeft: () => number) => void): () => void {
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(() => work(() => leastLeft), 1);
    return () => clearTimeout(timer);
  }
  const id = requestIdleCallback((idle) => work(() => (idle.didTimeout ? leastLeft : idle.timeRemaining())), {
    timeout: 2000,
  });
  return () => cancelIdleCallback(id);
}

const same = (one: readonly Stretch[], other: readonly Stretch[]): boolean =>
  one.length === other.length &&
  one.every(({ from, to }, index) => from === other[index]!.from && to === other[index]!.to);

/**
 * Keeps the marks of a page right, in the pauses of writing: the blocks in sight first, then those below, then those
 * above. A key costs it the setting of a timer.
 */
export class PageCheck {
  private readonly view: EditorView;
  private readonly verdictsNow: () => Verdicts | null;
  /** Blocks that were looked at, with what is wrong in them. */
  remembered: Remembered = new WeakMap();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private cancelIdle: () => void = () => undefined;
  private ended = false;
  /** The block whose word at the cursor was spared. */
  private spared: Node | null = null;
  /** Changes when all is to be looked at anew, so that answers to earlier questions go on with nothing. */
  private round = 0;

  constructor(view: EditorView, verdictsNow: () => Verdicts | null) {
    this.view = view;
    this.verdictsNow = verdictsNow;
    this.soon(0);
  }

  update(before: EditorState): void {
    const { state } = this.view;
    const wasWriting = spellingMarks(before).writing;
    if (state.doc !== before.doc || spellingMarks(state).writing !== wasWriting) this.soon(pauseMs);
  }

  /** Looks at everything anew; the marks stay until then. */
  again(): void {
    this.remembered = new WeakMap();
    if (this.verdictsNow() === null && !this.ended) clearMarks(this.view);
    this.soon(0);
  }

  destroy(): void {
    this.ended = true;
    this.halt();
  }

  private halt(): void {
    this.round += 1;
    clearTimeout(this.timer);
    this.cancelIdle();
  }

  private soon(ms: number): void {
    this.halt();
    if (this.verdictsNow() === null) return;
    this.timer = setTimeout(() => {
      if (this.spared) this.remembered.delete(this.spared);
      this.spared = null;
      this.goOn();
    }, ms);
  }

  private goOn(): void {
    this.cancelIdle = whenIdle((timeLeft) => this.look(timeLeft));
  }

  private look(timeLeft: () => number): void {
    const verdicts = this.verdictsNow();
    if (verdicts === null || this.ended || this.view.composing) return;
    const chunk = this.nextBlocks(timeLeft);
    if (chunk.length === 0) return;
    const words = chunk.flatMap(({ node }) => wordsOf(node).map(({ word }) => word));
    const unknown = [...new Set(words)].filter((word) => verdicts.of(word) === undefined);
    if (unknown.length > 0) {
      const { round } = this;
      // A workstation that does not answer, or a dictionary that went, is said elsewhere; the next change tries again.
      verdicts.ask(unknown.slice(0, mostAtOnce)).then(
        () => this.round === round && this.goOn(),
        () => undefined,
      );
      return;
    }
    this.mark(chunk, verdicts);
    this.goOn();
  }

  /** Blocks not looked at yet, or without the marks that they had, from the first in sight on. */
  private nextBlocks(timeLeft: () => number): Block[] {
    const { state } = this.view;
    const marks = spellingMarks(state);
    const waiting = textBlocks(state.doc).filter((block) => {
      const known = this.remembered.get(block.node);
      return known === undefined || (known.length > 0 && !same(known, marksIn(marks, block)));
    });
    if (waiting.length === 0) return [];
    const first = blocksBetween(this.view, 0, 0).from;
    const after = waiting.findIndex(({ pos }) => pos >= first);
    const ordered = after > 0 ? [...waiting.slice(after), ...waiting.slice(0, after)] : waiting;
    const chunk: Block[] = [];
    let count = 0;
    for (const block of ordered) {
      if (chunk.length > 0 && (count > wordsAtOnce || timeLeft() < leastLeft)) break;
      chunk.push(block);
      count += wordsOf(block.node).length;
    }
    return chunk;
  }

  private mark(chunk: readonly Block[], verdicts: Verdicts): void {
    const { state } = this.view;
    const marks = spellingMarks(state);
    const changed: BlockMarks[] = [];
    for (const block of chunk) {
      const spare = this.offsetOfWriting(block);
      const wrong = wrongIn(block.node, verdicts, spare);
      if (spare !== null) this.spared = block.node;
      this.remembered.set(block.node, wrong);
      if (!same(wrong, marksIn(marks, block))) changed.push({ ...block, wrong });
    }
    if (changed.length > 0) setMarks(this.view, changed);
  }

  /** Where in a block somebody is writing a word; null: not there. */
  private offsetOfWriting({ node, pos }: Block): number | null {
    const { state } = this.view;
    const { selection } = state;
    if (!spellingMarks(state).writing || !selection.empty || !this.view.hasFocus()) return null;
    const offset = selection.head - pos - 1;
    return offset >= 0 && offset <= node.content.size ? offset : null;
  }
}
