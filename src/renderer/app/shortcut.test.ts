import { expect, test } from 'vitest';
import { isPressed, type KeyPress, keysInWords, worksWhileTyping } from './shortcut.ts';

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

test('Ctrl-K opens the palette on Windows and Linux, Cmd-K on a Mac, and not the other way round', () => {
  expect(isPressed('mod+K', press('k', { ctrlKey: true }), false)).toBe(true);
  expect(isPressed('mod+K', press('k', { metaKey: true }), true)).toBe(true);
  expect(isPressed('mod+K', press('k', { metaKey: true }), false)).toBe(false);
  expect(isPressed('mod+K', press('k', { ctrlKey: true }), true)).toBe(false);
  expect(isPressed('mod+K', press('k'), false)).toBe(false);
});

test('a question mark is a question mark, with or without Shift', () => {
  expect(isPressed('?', press('?', { shiftKey: true }), false)).toBe(true);
  expect(isPressed('?', press('?'), false)).toBe(true);
});

test('full stop and comma are found under Shift, whatever sign the keyboard makes of them', () => {
  const held = { ctrlKey: true, shiftKey: true };
  expect(isPressed('mod+shift+.', press(':', { ...held, code: 'Period' }), false)).toBe(true);
  expect(isPressed('mod+shift+,', press('<', { ...held, code: 'Comma' }), false)).toBe(true);
  expect(isPressed('mod+shift+,', press(',', { ctrlKey: true, code: 'Comma' }), false)).toBe(false);
  expect(isPressed('mod+,', press(';', { ...held, code: 'Comma' }), false)).toBe(false);
});

test('a capital N is not the shortcut n', () => {
  expect(isPressed('n', press('N', { shiftKey: true }), false)).toBe(false);
  expect(isPressed('n', press('n'), false)).toBe(true);
});

test('on a Mac, Alt turns N into a dead tilde and 1 into an exclamation mark, and the shortcuts still work', () => {
  expect(isPressed('mod+alt+N', press('˜', { code: 'KeyN', metaKey: true, altKey: true }), true)).toBe(true);
  expect(isPressed('mod+alt+1', press('¡', { code: 'Digit1', metaKey: true, altKey: true }), true)).toBe(
    true,
  );
});

test('AltGr types a broken bar on a Swiss keyboard and never fires a shortcut', () => {
  const brokenBar = press('¦', {
    code: 'Digit1',
    ctrlKey: true,
    altKey: true,
    getModifierState: (modifier) => modifier === 'AltGraph',
  });
  expect(isPressed('mod+alt+1', brokenBar, false)).toBe(false);
});

test('while a sentence is typed, only shortcuts with Ctrl or Cmd work', () => {
  expect(worksWhileTyping('mod+alt+N')).toBe(true);
  expect(worksWhileTyping('n')).toBe(false);
  expect(worksWhileTyping('?')).toBe(false);
});

test('keys are named as they are printed', () => {
  expect(keysInWords('mod+alt+N', 'de', false)).toEqual(['Strg', 'Alt', 'N']);
  expect(keysInWords('mod+shift+O', 'en', false)).toEqual(['Ctrl', 'Shift', 'O']);
  expect(keysInWords('mod+K', 'de', true)).toEqual(['⌘', 'K']);
});
