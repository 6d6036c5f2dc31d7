import { expect, test } from 'vitest';
import { fits, settingNames } from './palette-items.ts';

test('a command is found by the beginnings of its words, in any order', () => {
  expect(fits('Gehe zu: Einstellungen', 'einst')).toBe(true);
  expect(fits('Gehe zu: Einstellungen', 'einst gehe')).toBe(true);
  expect(fits('Gehe zu: Einstellungen', 'stell')).toBe(true);
  expect(fits('Gehe zu: Einstellungen', 'ellu')).toBe(false);
});

test('a command is found by what stands at the end of a compound', () => {
  expect(fits('Korrekturverzeichnis', 'verzeichnis')).toBe(true);
  expect(fits('Wartende Briefe senden', 'ende')).toBe(false);
});

test('a word that nothing begins with finds nothing', () => {
  expect(fits('Neuer Artikel', 'neuer bild')).toBe(false);
});

test('umlauts and capitals make no difference to what is found', () => {
  expect(fits('Überschrift setzen', 'ÜBER')).toBe(true);
});

test('a part of the settings is found by its name in both languages', () => {
  for (const words of ['einst rechtschr', 'settings spelling'])
    expect(settingNames('spelling').some((name) => fits(name, words))).toBe(true);
});
