import * as Y from 'yjs';

/** Up to here the updates are merged one by one; `Y.mergeUpdates` over thousands takes seconds. */
const fewUpdates = 100;

/**
 * Local changes of a document that the workstation has not acknowledged. Nothing leaves here before `acknowledged`
 * was called for the bundle that held it.
 */
export class UnsentUpdates {
  readonly #doc: Y.Doc;
  /** What the workstation is known to have, as a Yjs state vector. */
  #known: Uint8Array;
  #waiting: Uint8Array[] = [];
  #countWaiting = 0;
  #sent: { update: Uint8Array; state: Uint8Array } | null = null;

  constructor(doc: Y.Doc) {
    this.#doc = doc;
    this.#known = Y.encodeStateVector(doc);
  }

  add(update: Uint8Array): void {
    this.#countWaiting += 1;
    if (this.#countWaiting <= fewUpdates) this.#waiting.push(update);
    else this.#waiting = [];
  }

  get isEmpty(): boolean {
    return this.#countWaiting === 0 && this.#sent === null;
  }

  /** Everything that waits as one update, the same one again while it is not acknowledged; null: nothing waits. */
  bundle(): Uint8Array | null {
    if (!this.#sent && this.#countWaiting > 0) {
      this.#sent = { update: this.#merged(), state: Y.encodeStateVector(this.#doc) };
      this.#waiting = [];
      this.#countWaiting = 0;
    }
    return this.#sent?.update ?? null;
  }

  acknowledged(): void {
    if (this.#sent) this.#known = this.#sent.state;
    this.#sent = null;
  }

  /** All that is not acknowledged, in flight or not, for a last attempt when the window closes. */
  everything(): Uint8Array | null {
    const parts = [this.#sent?.update, this.#countWaiting > 0 ? this.#merged() : null];
    const updates = parts.filter((part) => part instanceof Uint8Array);
    return updates.length > 0 ? Y.mergeUpdates(updates) : null;
  }

  #merged(): Uint8Array {
    return this.#countWaiting > fewUpdates
      ? Y.encodeStateAsUpdate(this.#doc, this.#known)
      : Y.mergeUpdates(this.#waiting);
  }
}
