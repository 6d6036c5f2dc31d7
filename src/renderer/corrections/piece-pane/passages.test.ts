import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutAt, onlyDifferent, previewOf, sentencesAround, timesIn, uniquePassage } from './passages.ts';

const piece =
  'Der Fluss stieg am Montag. Am Dienstag fiel er um 12 Zentimeter, sagte das Amt.\nAm Mittwoch blieb er stehen.';

describe('a text with a passage', () => {
  it('divides the text without losing a character', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(60), fc.nat(60), (text, a, b) => {
        const range = { start: Math.min(a, b), end: Math.max(a, b) };
        expect(cutAt(text, range).join('')).toBe(text);
        expect(cutAt(text, null).join('')).toBe(text);
      }),
    );
  });
});

describe('the preview of a fix', () => {
  it('shows the whole sentence before and after', () => {
    expect(previewOf(piece, '12 Zentimeter', '21 Zentimeter')).toEqual({
      before: 'Am Dienstag fiel er um ',
      was: '12',
      now: '21',
      after: ' Zentimeter, sagte das Amt.',
    });
  });

  it('strikes out only the words that change', () => {
    const was = 'fiel er um 12 Zentimeter, sagte das Amt';
    const preview = previewOf(piece, was, was.replace('12', '21'));
    expect(preview).toMatchObject({ was: '12', now: '21', after: ' Zentimeter, sagte das Amt.' });
  });

  it('takes a time or an amount as one word', () => {
    expect(onlyDifferent('Um 22.40 Uhr', 'Um 23.40 Uhr')).toMatchObject({ was: '22.40', now: '23.40' });
  });

  it('reads as the old and the new wording, whatever they are', () => {
    const wording = fc.string({ unit: fc.constantFrom('a', 'b', ' ', ',', 'ü') });
    fc.assert(
      fc.property(wording, wording, (was, now) => {
        const differs = onlyDifferent(was, now);
        expect(differs.before + differs.was + differs.after).toBe(was);
        expect(differs.before + differs.now + differs.after).toBe(now);
      }),
    );
  });

  it('does not reach into the next paragraph', () => {
    const start = piece.indexOf('sagte');
    const { end } = sentencesAround(piece, { start, end: start + 5 });
    expect(piece[end]).toBe('\n');
  });

  it('is not shown for words that are missing or ambiguous', () => {
    expect(previewOf(piece, 'Donnerstag', 'Freitag')).toBeNull();
    expect(previewOf(piece, 'Am', 'Um')).toBeNull();
    expect(timesIn(piece, 'Am')).toBe(3); // «Amt» counts: the workstation searches characters, not words.
  });

  it('starts from more of the sentence when the passage stands twice', () => {
    const text = 'Es waren 12 Boote. Später waren es 12 Netze.';
    const start = text.lastIndexOf('12');
    expect(uniquePassage(text, { start, end: start + 2 })).toBe('Später waren es 12 Netze.');
    expect(uniquePassage(text, { start: 9, end: 18 })).toBe('12 Boote.');
  });
});
