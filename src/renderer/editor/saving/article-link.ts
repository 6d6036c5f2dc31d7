import * as Y from 'yjs';
import { bodySchemaVersion } from '#shared/article-body/schema.ts';
import { UnsentUpdates } from './unsent-updates.ts';

/** A failure of the transport. `unreachable`: nobody answered; anything else is a refusal with its code. */
export interface LinkFailure {
  readonly code: string;
  /** One sentence in the window's language. */
  readonly message: string;
}

/** The requests that a link makes. Each promise fails with a `LinkFailure`. */
export interface ArticleTransport {
  open(): Promise<{ seq: number; schemaVersion: number; bytes: Uint8Array }>;
  append(update: Uint8Array): Promise<{ seq: number }>;
  since(seq: number): Promise<{ seq: number; bytes: Uint8Array }>;
  /** Sends without waiting for an answer, as the page goes away. */
  appendOnLeaving(update: Uint8Array): void;
}

/** Runs `work` after `ms` milliseconds, unless the returned function was called before. */
export type After = (ms: number, work: () => void) => () => void;

/**
 * How the piece stands on disk. `saved` is said only when the store has confirmed every change; in every other state
 * all unconfirmed changes are kept in memory and tried again.
 */
export type SavedState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'refused'; readonly code: string; readonly message: string };

/** Origin of changes that came from the workstation; everything else in the document is local. */
export const fromWorkstation = Symbol('from the workstation');

/** Keys struck within this many milliseconds travel together. */
const gatherMs = 40;
const firstRetryMs = 250;
const longestRetryMs = 8_000;

/** The error of a piece that a newer program wrote; `message` stays empty, the window has the sentence. */
const fromTheFuture: LinkFailure = { code: 'article-from-the-future', message: '' };

/**
 * Opens a piece for writing. A piece of a newer schema is refused, because this one would silently delete what it
 * does not know.
 * @throws LinkFailure
 */
export async function openArticle(transport: ArticleTransport, after: After): Promise<ArticleLink> {
  const { seq, schemaVersion, bytes } = await transport.open();
  if (schemaVersion > bodySchemaVersion) throw fromTheFuture;
  const doc = new Y.Doc();
  Y.applyUpdate(doc, bytes, fromWorkstation);
  return new ArticleLink(doc, seq, transport, after);
}

/** Keeps an open piece and the workstation in step, one request at a time. */
export class ArticleLink {
  readonly doc: Y.Doc;
  readonly #transport: ArticleTransport;
  readonly #after: After;
  readonly #unsent: UnsentUpdates;
  readonly #listeners = new Set<() => void>();
  /** Updates of the workstation that are known to be in the document. */
  #seq: number;
  #behind = false;
  #busy = false;
  #closed = false;
  #failure: LinkFailure | null = null;
  #failures = 0;
  #cancelTimer: (() => void) | null = null;
  #state: SavedState = { kind: 'saved' };

  constructor(doc: Y.Doc, seq: number, transport: ArticleTransport, after: After) {
    this.doc = doc;
    this.#seq = seq;
    this.#transport = transport;
    this.#after = after;
    this.#unsent = new UnsentUpdates(doc);
    doc.on('update', this.#changedHere);
  }

  /** The same object until it changes. */
  get state(): SavedState {
    return this.#state;
  }

  /** Calls back after each change of `state` until the returned function is called. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Somebody else appended; `seq` as in the event. */
  changedElsewhere(seq: number): void {
    if (seq > this.#seq) this.catchUp();
  }

  /** Fetches what is missing, and tries at once whatever waits; for when the workstation is back. */
  catchUp(): void {
    this.#behind = true;
    this.#schedule(0);
  }

  /** The page goes away: sends what is not acknowledged, without waiting. */
  leave(): void {
    const update = this.#unsent.everything();
    if (update) this.#transport.appendOnLeaving(update);
  }

  /** Ends the link. What is unsent goes out first, and is tried until it is acknowledged. */
  close(): void {
    this.#closed = true;
    this.doc.off('update', this.#changedHere);
    if (!this.#busy && !this.#unsent.isEmpty) this.#schedule(0);
  }

  #changedHere = (update: Uint8Array, origin: unknown): void => {
    if (origin === fromWorkstation) return;
    this.#unsent.add(update);
    this.#say();
    if (!this.#busy && !this.#cancelTimer) this.#schedule(gatherMs);
  };

  #schedule(ms: number): void {
    this.#cancelTimer?.();
    this.#cancelTimer = this.#after(ms, () => {
      this.#cancelTimer = null;
      void this.#step();
    });
  }

  async #step(): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    try {
      const update = this.#unsent.bundle();
      if (update) await this.#append(update);
      else if (this.#behind && !this.#closed) await this.#pull();
      this.#failure = null;
      this.#failures = 0;
    } catch (cause) {
      this.#failure = cause as LinkFailure;
      this.#failures += 1;
    }
    this.#busy = false;
    this.#say();
    this.#goOn();
  }

  #goOn(): void {
    if (this.#failure) this.#schedule(Math.min(firstRetryMs * 2 ** (this.#failures - 1), longestRetryMs));
    else if (!this.#unsent.isEmpty || (this.#behind && !this.#closed)) this.#schedule(0);
  }

  async #append(update: Uint8Array): Promise<void> {
    const { seq } = await this.#transport.append(update);
    this.#unsent.acknowledged();
    // A gap means that others wrote in between, or that an earlier answer was lost.
    if (seq === this.#seq + 1) this.#seq = seq;
    else if (seq > this.#seq) this.#behind = true;
  }

  async #pull(): Promise<void> {
    this.#behind = false;
    try {
      const { seq, bytes } = await this.#transport.since(this.#seq);
      Y.applyUpdate(this.doc, bytes, fromWorkstation);
      this.#seq = Math.max(this.#seq, seq);
    } catch (cause) {
      this.#behind = true;
      throw cause;
    }
  }

  #say(): void {
    const next = this.#standing();
    if (next.kind === this.#state.kind && next.kind !== 'refused') return;
    this.#state = next;
    for (const listener of this.#listeners) listener();
  }

  #standing(): SavedState {
    if (this.#unsent.isEmpty) return { kind: 'saved' };
    if (!this.#failure) return { kind: 'saving' };
    if (this.#failure.code === 'unreachable') return { kind: 'unreachable' };
    return { kind: 'refused', code: this.#failure.code, message: this.#failure.message };
  }
}
