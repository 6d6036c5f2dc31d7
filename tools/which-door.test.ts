import { describe, expect, it } from 'vitest';
import { couldNotStart, type Machine, whichDoor } from './which-door.ts';

const machine = (differences: Partial<Machine> = {}) => {
  const asked = { times: 0 };
  const electron = async () => {
    asked.times += 1;
    return '/electron';
  };
  const made: Machine = { platform: 'linux', uid: 1000, env: { DISPLAY: ':0' }, electron, ...differences };
  return { made, asked };
};

describe('a start', () => {
  it.each([
    ['on a desktop', {}, [], { door: 'electron', binary: '/electron' }],
    [
      'under Wayland',
      { env: { WAYLAND_DISPLAY: 'wayland-0' } },
      [],
      { door: 'electron', binary: '/electron' },
    ],
    ['on macOS', { platform: 'darwin', env: {} }, [], { door: 'electron', binary: '/electron' }],
    [
      'on Windows',
      { platform: 'win32', uid: undefined, env: {} },
      [],
      { door: 'electron', binary: '/electron' },
    ],
    ['without a screen', { env: {} }, [], { door: 'browser', why: 'no-display' }],
    ['as root', { uid: 0 }, [], { door: 'browser', why: 'root' }],
    [
      'as root who gave up the sandbox',
      { uid: 0 },
      ['--no-sandbox'],
      { door: 'electron', binary: '/electron' },
    ],
    ['as root on macOS', { platform: 'darwin', uid: 0 }, [], { door: 'electron', binary: '/electron' }],
    ['with --browser', {}, ['--desk', 'd', '--browser'], { door: 'browser', why: null }],
  ] as const)('%s opens its door', async (_where, differences, words, door) => {
    expect(await whichDoor(words, machine(differences as Partial<Machine>).made)).toEqual(door);
  });

  it('for which Electron cannot be had opens in the browser', async () => {
    const { made } = machine({ electron: async () => null });
    expect(await whichDoor([], made)).toEqual({ door: 'browser', why: 'no-binary' });
  });

  it('that would show no window fetches nothing', async () => {
    for (const differences of [{ env: {} }, { uid: 0 }]) {
      const { made, asked } = machine(differences);
      await whichDoor([], made);
      expect(asked.times).toBe(0);
    }
    const { made, asked } = machine();
    await whichDoor(['--browser'], made);
    expect(asked.times).toBe(0);
  });
});

describe('an Electron that ended', () => {
  it.each([
    [{ code: 127, signal: null, lastedMs: 30 }, true],
    [{ code: null, signal: 'SIGTRAP', lastedMs: 300 }, true],
    [{ code: null, signal: 'SIGSEGV', lastedMs: 3_600_000 }, false],
    [{ code: null, signal: 'SIGTERM', lastedMs: 300 }, false],
    [{ code: 1, signal: null, lastedMs: 300 }, false],
    [{ code: 0, signal: null, lastedMs: 300 }, false],
  ] as const)('with %j never came up: %s', (ending, never) => {
    expect(couldNotStart(ending)).toBe(never);
  });
});
