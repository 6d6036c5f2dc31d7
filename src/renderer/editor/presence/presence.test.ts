import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { type Cursor, Presence } from './presence.ts';

/** Windows on one piece, whose words reach one another at once, and whose time goes by hand. */
function piece() {
  let now = 0;
  let timers: { at: number; work: () => void }[] = [];
  const windows: Presence[] = [];
  const sent: string[] = [];
  let onTheWay: (() => void)[] | null = null;
  const hold = () => {
    onTheWay = [];
  };
  const release = () => {
    const words = onTheWay ?? [];
    onTheWay = null;
    for (const word of words) word();
  };
  const pass = (ms: number) => {
    now += ms;
    const due = timers.filter(({ at }) => at <= now);
    timers = timers.filter(({ at }) => at > now);
    for (const { work } of due) work();
  };
  const open = (name: string) => {
    const handOn = (state: Uint8Array, hello: boolean) => {
      sent.push(name);
      for (const other of windows) {
        if (other === presence) continue;
        if (onTheWay) onTheWay.push(() => other.received(state, hello));
        else other.received(state, hello);
      }
    };
    const presence: Presence = new Presence(
      new Y.Doc(),
      { send: handOn, sendOnLeaving: (state) => handOn(state, false) },
      (ms, work) => {
        const timer = { at: now + ms, work };
        timers.push(timer);
        return () => {
          timers = timers.filter((each) => each !== timer);
        };
      },
      () => now,
    );
    windows.push(presence);
    presence.introduce({ name, sign: name.slice(0, 2) });
    return presence;
  };
  return { open, pass, sent, hold, release };
}

const at = (place: number): Cursor => ({ anchor: { place }, head: { place } });
const names = (presence: Presence) => presence.others.map(({ person }) => person.name);

test('a window that opens a piece learns who is there, and is seen by them', () => {
  const { open } = piece();
  const anna = open('Anna');
  expect(names(anna)).toEqual([]);
  const berta = open('Berta');
  const again = open('Anna');
  expect(names(anna)).toEqual(['Berta', 'Anna']);
  expect(names(berta)).toEqual(['Anna', 'Anna']);
  expect(new Set(anna.others.map(({ hue }) => hue)).size).toBe(2);
  expect(names(again)).toHaveLength(2);
});

test('alone, no move of the cursor is worked out or sent', () => {
  const { open, pass, sent } = piece();
  const anna = open('Anna');
  let asked = 0;
  for (let key = 0; key < 50; key++) {
    anna.cursorMoved(() => {
      asked++;
      return at(key);
    });
    pass(10);
  }
  expect(asked).toBe(0);
  expect(sent).toEqual(['Anna']);
});

test('a cursor on the move is sent ten times a second, and its last place always', () => {
  const { open, pass, sent } = piece();
  const anna = open('Anna');
  const berta = open('Berta');
  pass(1_000);
  sent.length = 0;
  for (let key = 0; key < 50; key++) {
    anna.cursorMoved(() => at(key));
    pass(10);
  }
  pass(100);
  expect(sent.length).toBeLessThanOrEqual(6);
  expect(berta.others[0]?.cursor).toEqual(at(49));
});

test('where the cursor stood before somebody came is told to whom comes', () => {
  const { open } = piece();
  const anna = open('Anna');
  anna.cursorMoved(() => at(7));
  const berta = open('Berta');
  expect(berta.others[0]?.cursor).toEqual(at(7));
});

test('a cursor set before the others answered is told to them once they have', () => {
  const { open, pass, hold, release } = piece();
  const anna = open('Anna');
  hold();
  const berta = open('Berta');
  berta.cursorMoved(() => at(3));
  pass(1_000);
  release();
  pass(200);
  expect(anna.others[0]?.cursor).toEqual(at(3));
});

test('a window that closes is gone at once, and its hue is free again', () => {
  const { open } = piece();
  const anna = open('Anna');
  const berta = open('Berta');
  const hue = anna.others[0]?.hue;
  let told = 0;
  anna.subscribe(() => told++);
  berta.close();
  expect(names(anna)).toEqual([]);
  expect(told).toBe(1);
  open('Carla');
  expect(anna.others[0]?.hue).toBe(hue);
});
