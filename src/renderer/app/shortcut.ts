/** A shortcut as written by those who offer it: `mod+K`, `mod+alt+N`, `?`, `n`. `mod` is Cmd on a Mac, else Ctrl. */
export type Shortcut = string;

interface Keys {
  readonly mod: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
  readonly key: string;
}

export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  getModifierState?(modifier: 'AltGraph'): boolean;
}

function parse(shortcut: Shortcut): Keys {
  const parts = shortcut === '+' ? ['+'] : shortcut.split('+');
  const key = parts.at(-1) || '+';
  return {
    mod: parts.includes('mod'),
    alt: parts.includes('alt'),
    shift: parts.includes('shift'),
    key: key.toLowerCase(),
  };
}

const isLetter = (key: string) => /^[a-z]$/.test(key);

const signPlaces: Record<string, string> = { '.': 'Period', ',': 'Comma' };

const placeOf = (key: string) =>
  signPlaces[key] ?? (/^\d$/.test(key) ? `Digit${key}` : `Key${key.toUpperCase()}`);

/**
 * Letters and digits are also recognised by their place on the keyboard while Alt is held, because Alt makes other
 * characters of them on a Mac; full stop and comma while a shortcut wants Shift, which makes other signs of them on
 * every keyboard. AltGr is typing, never a shortcut. Shift counts for letters, and for signs of which a shortcut wants
 * it: where `?` sits, layouts differ.
 */
export function isPressed(shortcut: Shortcut, press: KeyPress, mac: boolean): boolean {
  const { mod, alt, shift, key } = parse(shortcut);
  if (press.getModifierState?.('AltGraph')) return false;
  if ((mac ? press.metaKey : press.ctrlKey) !== mod || (mac ? press.ctrlKey : press.metaKey)) return false;
  if (press.altKey !== alt) return false;
  const shiftCounts = isLetter(key) || key.length > 1 || shift;
  if (shiftCounts && press.shiftKey !== shift) return false;
  return press.key.toLowerCase() === key || ((alt || shift) && press.code === placeOf(key));
}

/** Whether a shortcut may fire while text is being typed. */
export const worksWhileTyping = (shortcut: Shortcut): boolean => parse(shortcut).mod;

const named: Record<string, Record<'de' | 'en', string>> = {
  escape: { de: 'Esc', en: 'Esc' },
  enter: { de: 'Enter', en: 'Enter' },
  backspace: { de: 'Rücktaste', en: 'Backspace' },
  arrowdown: { de: '↓', en: '↓' },
  arrowup: { de: '↑', en: '↑' },
  arrowleft: { de: '←', en: '←' },
  arrowright: { de: '→', en: '→' },
  ' ': { de: 'Leertaste', en: 'Space' },
};

/** The keys of a shortcut as they are printed on this keyboard, one after the other. */
export function keysInWords(shortcut: Shortcut, language: 'de' | 'en', mac: boolean): string[] {
  const { mod, alt, shift, key } = parse(shortcut);
  const ctrl = language === 'de' ? 'Strg' : 'Ctrl';
  return [
    ...(mod ? [mac ? '⌘' : ctrl] : []),
    ...(alt ? [mac ? '⌥' : 'Alt'] : []),
    ...(shift ? [mac ? '⇧' : language === 'de' ? 'Umschalt' : 'Shift'] : []),
    named[key]?.[language] ?? key.toUpperCase(),
  ];
}

export const isMac = (): boolean => /mac/i.test(globalThis.navigator?.platform ?? '');
