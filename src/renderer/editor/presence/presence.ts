import { Awareness, applyAwarenessUpdate, encodeAwarenessUpdate } from 'y-protocols/awareness';
import type * as Y from 'yjs';
import type { Person } from '#shared/domain/publication.ts';
import type { After } from '../saving/article-link.ts';

/** Where somebody's cursor stands, as positions of Yjs that move along with the text. */
export interface Cursor {
  readonly anchor: unknown;
  readonly head: unknown;
}

/** Another window on the same piece. */
export interface Other {
  readonly client: number;
  readonly person: Person;
  /** From 0; no two that are here at once have the same, as long as there are hues. */
  readonly hue: number;
  /** Null until its cursor was in the text for the first time. */
  readonly cursor: Cursor | null;
  /** Counts the moves of its cursor. */
  readonly moves: number;
}

/** How a window reaches the others on its piece; nothing of it is kept anywhere. */
export interface PresenceTransport {
  /** `hello` asks the others to say that they are here. A failure is silent: the next one is as good. */
  send(state: Uint8Array, hello: boolean): void;
  /** Sends as the page goes away. */
  sendOnLeaving(state: Uint8Array): void;
}

/** Hues for others, in `presence.css`. */
export const hues = 6;

/** A cursor on the move is sent this often at most; the last place is always sent. */
const everyMs = 100;
/** Alone, a window only says now and then that it is here. Awareness forgets who was silent for 30 seconds. */
const everyMsAlone = 15_000;

/** This window's word to the others on its piece, and theirs to it. */
export class Presence {
  readonly #awareness: Awareness;
  readonly #transport: PresenceTransport;
  readonly #after: After;
  readonly #now: () => number;
  readonly #listeners = new Set<() => void>();
  readonly #hues = new Map<number, number>();
  #others: readonly Other[] = [];
  #cursorNow: (() => Cursor | null) | null = null;
  #cancelTimer: (() => void) | null = null;
  #lastSent = 0;
  #saying = false;

  constructor(doc: Y.Doc, transport: PresenceTransport, after: After, now: () => number) {
    this.#awareness = new Awareness(doc);
    this.#transport = transport;
    this.#after = after;
    this.#now = now;
    this.#awareness.setLocalState(null);
    this.#awareness.on('change', this.#heard);
    // Awareness renews its own state by itself; that renewal is sent like a move.
    this.#awareness.on('update', this.#renewed);
  }

  /** The other windows, in the order of their coming; the same array until something changes. */
  get others(): readonly Other[] {
    return this.#others;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Says who is here, and asks who else is; for the beginning, a new name, and a workstation that is back. */
  introduce(person: Person): void {
    this.#say({ cursor: null, ...this.#awareness.getLocalState(), person });
    this.#send(true);
  }

  /** Says again that this window is here, once it was introduced. */
  greet(): void {
    if (this.#awareness.getLocalState()) this.#send(true);
  }

  /** The cursor may have moved. `where` is asked only when it is time to send, and only if somebody is there to see it. */
  cursorMoved(where: () => Cursor | null): void {
    this.#cursorNow = where;
    if (this.#others.length > 0) this.#schedule();
  }

  /** What another window said. */
  received(state: Uint8Array, hello: boolean): void {
    applyAwarenessUpdate(this.#awareness, state, 'workstation');
    if (hello && this.#awareness.getLocalState()) {
      this.#takeCursor();
      this.#send(false);
    }
  }

  /** Says goodbye as the page goes away. */
  leave(): void {
    if (!this.#awareness.getLocalState()) return;
    this.#say(null);
    this.#cancelTimer?.();
    this.#cancelTimer = null;
    this.#transport.sendOnLeaving(this.#state());
  }

  close(): void {
    this.leave();
    this.#awareness.off('change', this.#heard);
    this.#awareness.destroy();
    this.#cancelTimer?.();
    this.#cancelTimer = null;
  }

  /** Sets what is said of this window; sending it is up to the caller. */
  #say(state: Readonly<Record<string, unknown>> | null): void {
    this.#saying = true;
    this.#awareness.setLocalState(state);
    this.#saying = false;
  }

  #renewed = (_: unknown, origin: unknown): void => {
    if (origin === 'local' && !this.#saying) this.#schedule();
  };

  #state(): Uint8Array {
    return encodeAwarenessUpdate(this.#awareness, [this.#awareness.clientID]);
  }

  #schedule(): void {
    if (this.#cancelTimer) return;
    const every = this.#others.length > 0 ? everyMs : everyMsAlone;
    const wait = Math.max(0, this.#lastSent + every - this.#now());
    this.#cancelTimer = this.#after(wait, () => {
      this.#cancelTimer = null;
      this.#takeCursor();
      if (this.#awareness.getLocalState()) this.#send(false);
    });
  }

  #takeCursor(): void {
    const cursor = this.#cursorNow?.() ?? null;
    this.#cursorNow = null;
    const said = this.#awareness.getLocalState();
    if (cursor && said) this.#say({ ...said, cursor });
  }

  #send(hello: boolean): void {
    this.#lastSent = this.#now();
    this.#transport.send(this.#state(), hello);
  }

  #heard = (): void => {
    const wereAlone = this.#others.length === 0;
    this.#others = [...this.#awareness.getStates()]
      .filter(([client]) => client !== this.#awareness.clientID)
      .flatMap(([client, state]) => this.#otherFrom(client, state));
    for (const client of this.#hues.keys())
      if (!this.#others.some((other) => other.client === client)) this.#hues.delete(client);
    if (wereAlone && this.#others.length > 0) {
      this.#cancelTimer?.();
      this.#cancelTimer = null;
      // Quick fingers set the cursor before anybody had answered.
      if (this.#cursorNow) this.#schedule();
    }
    for (const listener of this.#listeners) listener();
  };

  #otherFrom(client: number, state: Readonly<Record<string, unknown>>): Other[] {
    const { person, cursor } = state as { person?: Person; cursor?: Cursor | null };
    if (typeof person?.name !== 'string') return [];
    const before = this.#others.find((other) => other.client === client);
    const stayed = JSON.stringify(before?.cursor ?? null) === JSON.stringify(cursor ?? null);
    return [
      {
        client,
        person: { name: person.name, sign: String(person.sign ?? '') },
        hue: this.#hueOf(client),
        cursor: cursor ?? null,
        moves: (before?.moves ?? 0) + (stayed ? 0 : 1),
      },
    ];
  }

  #hueOf(client: number): number {
    const taken = new Set(this.#hues.values());
    const free = Array.from({ length: hues }, (_, hue) => hue).find((hue) => !taken.has(hue));
    const hue = this.#hues.get(client) ?? free ?? client % hues;
    this.#hues.set(client, hue);
    return hue;
  }
}
