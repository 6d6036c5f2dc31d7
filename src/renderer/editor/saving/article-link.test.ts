import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { type After, type ArticleTransport, fromWorkstation, openArticle } from './article-link.ts';

/** Keeps updates as the workstation does: one entry an append, numbered from one. */
class Store {
  readonly updates: Uint8Array[] = [];
  schemaVersion = 1;
  append(update: Uint8Array): { seq: number } {
    this.updates.push(update);
    return { seq: this.updates.length };
  }
  since(seq: number): { seq: number; bytes: Uint8Array } {
    const missing = this.updates.slice(seq);
    const bytes = missing.length > 0 ? Y.mergeUpdates(missing) : Y.encodeStateAsUpdate(new Y.Doc());
    return { seq: this.updates.length, bytes };
  }
  get doc(): Y.Doc {
    const doc = new Y.Doc();
    for (const update of this.updates) Y.applyUpdate(doc, update);
    return doc;
  }
  text = (): string => textOf(this.doc).toString();
}

type Weather = 'good' | 'request-lost' | 'answer-lost' | 'disk-full';

/** A transport over a store, on which each request meets the weather of its turn. */
function transportTo(store: Store, weather: Weather[]) {
  const sent: Uint8Array[] = [];
  const meet = async <T>(work: () => T): Promise<T> => {
    const now = weather.shift() ?? 'good';
    await Promise.resolve();
    if (now === 'request-lost') throw { code: 'unreachable', message: '' };
    if (now === 'disk-full') throw { code: 'disk-full', message: 'The disk is full.' };
    const answer = work();
    if (now === 'answer-lost') throw { code: 'unreachable', message: '' };
    return answer;
  };
  const transport: ArticleTransport = {
    open: async () => ({ ...store.since(0), schemaVersion: store.schemaVersion }),
    append: (update) => {
      sent.push(update);
      return meet(() => store.append(update));
    },
    since: (seq) => meet(() => store.since(seq)),
    appendOnLeaving: (update) => store.append(update),
  };
  return { transport, sent };
}

/** A clock that stands still until `run`, and then jumps from timer to timer. */
class Timers {
  #waiting: { at: number; work: () => void }[] = [];
  now = 0;
  after: After = (ms, work) => {
    const timer = { at: this.now + ms, work };
    this.#waiting.push(timer);
    return () => {
      this.#waiting = this.#waiting.filter((other) => other !== timer);
    };
  };
  async next(): Promise<boolean> {
    const timer = this.#waiting.sort((a, b) => a.at - b.at).shift();
    if (timer) {
      this.now = Math.max(this.now, timer.at);
      timer.work();
    }
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
    return timer !== undefined;
  }
  async run(): Promise<void> {
    while (await this.next());
  }
}

const textOf = (doc: Y.Doc): Y.Text => doc.getText('body');
const type = (doc: Y.Doc, words: string) => textOf(doc).insert(textOf(doc).length, words);

async function open(store = new Store(), weather: Weather[] = []) {
  const timers = new Timers();
  const { transport, sent } = transportTo(store, weather);
  const link = await openArticle(transport, timers.after);
  const states: string[] = [];
  link.subscribe(() => states.push(link.state.kind));
  return { store, weather, timers, link, sent, states };
}

describe('the link of an open piece', () => {
  it('says saved only after the store has confirmed', async () => {
    const { store, timers, link, states } = await open();
    type(link.doc, 'Bern');
    expect(link.state.kind).toBe('saving');
    expect(store.updates).toHaveLength(0);
    await timers.run();
    expect(store.text()).toBe('Bern');
    expect(states).toEqual(['saving', 'saved']);
  });

  it('sends keys that follow one another closely as one update', async () => {
    const { sent, timers, link } = await open();
    for (const letter of 'Zürich') type(link.doc, letter);
    await timers.run();
    expect(sent).toHaveLength(1);
  });

  it('keeps everything while nobody answers, says so, and saves when the workstation is back', async () => {
    const { store, timers, link, states } = await open(new Store(), ['request-lost', 'request-lost']);
    type(link.doc, 'Ein Satz.');
    await timers.next();
    expect(link.state.kind).toBe('unreachable');
    type(link.doc, ' Noch einer.');
    expect(link.state.kind).toBe('unreachable');
    await timers.run();
    expect(store.text()).toBe('Ein Satz. Noch einer.');
    expect(states.at(-1)).toBe('saved');
  });

  it('sends again after a lost answer, and the words stand once', async () => {
    const { store, timers, link, sent } = await open(new Store(), ['answer-lost']);
    type(link.doc, 'einmal');
    await timers.run();
    expect(sent).toHaveLength(2);
    expect(store.text()).toBe('einmal');
    expect(link.state.kind).toBe('saved');
  });

  it('shows a refusal in its own sentence and saves once the disk has room again', async () => {
    const { store, timers, link } = await open(new Store(), ['disk-full']);
    type(link.doc, 'Text');
    await timers.next();
    expect(link.state).toEqual({ kind: 'refused', code: 'disk-full', message: 'The disk is full.' });
    await timers.run();
    expect(link.state.kind).toBe('saved');
    expect(store.text()).toBe('Text');
  });

  it('does not open a piece that a newer program wrote', async () => {
    const store = new Store();
    store.schemaVersion = 999;
    await expect(open(store)).rejects.toMatchObject({ code: 'article-from-the-future' });
  });

  it('takes over what a second window wrote, and sends none of it back', async () => {
    const store = new Store();
    const here = await open(store);
    const there = await open(store);
    type(there.link.doc, 'von drüben');
    await there.timers.run();
    here.link.changedElsewhere(1);
    await here.timers.run();
    expect(textOf(here.link.doc).toString()).toBe('von drüben');
    expect(here.sent).toHaveLength(0);
  });

  it('notices by the number of its own update that others wrote in between', async () => {
    const store = new Store();
    const here = await open(store);
    const there = await open(store);
    type(there.link.doc, 'A');
    await there.timers.run();
    type(here.link.doc, 'B');
    await here.timers.run();
    expect(textOf(here.link.doc).toString()).toBe(store.text());
  });

  it('sends what is unacknowledged as the page goes away', async () => {
    const { store, link } = await open();
    type(link.doc, 'letzte Worte');
    link.leave();
    expect(store.text()).toBe('letzte Worte');
  });

  it('still saves what was typed just before the piece was left', async () => {
    const { store, timers, link } = await open(new Store(), ['request-lost']);
    type(link.doc, 'und weg');
    link.close();
    await timers.run();
    expect(store.text()).toBe('und weg');
  });

  it('brings hours of work without a connection over in one update', async () => {
    const { store, timers, link, sent } = await open(new Store(), ['request-lost']);
    type(link.doc, 'Anfang. ');
    await timers.next();
    for (let key = 0; key < 500; key++) type(link.doc, 'x');
    textOf(link.doc).delete(0, 3);
    await timers.run();
    expect(store.text()).toBe(`ang. ${'x'.repeat(500)}`);
    expect(sent.length).toBeLessThanOrEqual(3);
  });

  it('whatever fails in between, ends with the same text here, there and in the store', async () => {
    const act = fc.oneof(
      fc.record({ do: fc.constant('type' as const), who: fc.nat(1), words: fc.string({ minLength: 1 }) }),
      fc.record({ do: fc.constant('cut' as const), who: fc.nat(1), at: fc.nat(30) }),
      fc.record({ do: fc.constant('tick' as const), who: fc.nat(1) }),
      fc.record({ do: fc.constant('hear' as const), who: fc.nat(1) }),
    );
    const weather = fc.array(fc.constantFrom<Weather>('good', 'request-lost', 'answer-lost', 'disk-full'), {
      maxLength: 30,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 60 }), weather, weather, async (acts, wind, rain) => {
        const store = new Store();
        const windows = [await open(store, [...wind]), await open(store, [...rain])] as const;
        for (const step of acts) {
          const { link, timers } = windows[step.who as 0 | 1];
          const text = textOf(link.doc);
          if (step.do === 'type') text.insert(Math.floor(text.length / 2), step.words);
          if (step.do === 'cut' && text.length > step.at) text.delete(step.at, 1);
          if (step.do === 'tick') await timers.next();
          if (step.do === 'hear') link.changedElsewhere(store.updates.length);
          // «Saved» may never be said while a word of this window is missing in the store.
          if (link.state.kind === 'saved') {
            const missing = Y.encodeStateAsUpdate(link.doc, Y.encodeStateVector(store.doc));
            expect(Y.decodeUpdate(missing).structs).toHaveLength(0);
          }
        }
        for (const { timers } of windows) await timers.run();
        for (const { link, timers } of windows) {
          link.catchUp();
          await timers.run();
        }
        for (const { link } of windows) {
          expect(link.state.kind).toBe('saved');
          expect(textOf(link.doc).toString()).toBe(store.text());
        }
      }),
      { numRuns: 200 },
    );
  });

  it('does not take its own origin for a local change', async () => {
    const { sent, timers, link } = await open();
    const other = new Y.Doc();
    type(other, 'fremd');
    Y.applyUpdate(link.doc, Y.encodeStateAsUpdate(other), fromWorkstation);
    await timers.run();
    expect(sent).toHaveLength(0);
  });
});
