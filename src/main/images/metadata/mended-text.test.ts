import fc from 'fast-check';
import { expect, it } from 'vitest';
import { iimText } from './iim-text.ts';
import { mendedText } from './mended-text.ts';

const windows1252 = new TextDecoder('windows-1252');
const readAsWindows = (text: string) => windows1252.decode(Buffer.from(text));
const readAsLatin1 = (text: string) => Buffer.from(text).toString('latin1');

it.each([
  'Jörg Müller',
  'Österreich',
  'Zoë',
  'Fußgänger',
  'CHUR – Ä',
  '«Bund» – „Archiv“',
  'Zoë in Neuchâtel',
  'Ödön Ágnes 3 €',
  'Müller\nZürich',
])('text that was encoded twice is mended: %s', (text) => {
  expect(mendedText(readAsWindows(text))).toBe(text);
  expect(mendedText(readAsLatin1(text))).toBe(text);
});

it.each([
  ['ordinary umlauts', 'Jörg Müller, Zoë, São Paulo, ÂGE, Ã'],
  ['a broken half beside a whole one', 'JÃ¶rg und Jörg'],
  ['signs that no byte stands for', 'JÃ¶rg Ščerba'],
  ['a quotation mark behind a capital or an eszett', 'Der «Spaß», «MAÇÃ», «SVÅ» – SVÄ…'],
  ['control characters that would come out', 'Ã\u0082\u0085 \u00c2\u0085'],
])('what is not certain stays: %s', (_, text) => {
  expect(mendedText(text)).toBe(text);
});

it('what people write is left alone, in any script', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'aeäöüÄÖÜéèàçßñÅøžščłשל日本 .,–«»') }), (text) => {
      expect(mendedText(text)).toBe(text);
    }),
  );
});

it('an umlaut at the end of a Windows field is no letter cut in two', () => {
  const latin = (text: string) => [...Buffer.from(text, 'latin1')];
  expect(iimText(latin('Tor \u00e4'))).toBe('Tor ä');
  expect(iimText(latin('Musée d\u00c9'))).toBe('Musée dÉ');
  expect(iimText([...Buffer.from('Zoë Bär'), 0xc3])).toBe('Zoë Bär');
  expect(iimText([...Buffer.from('x'.repeat(31)), 0xc3])).toBe('x'.repeat(31));
});
