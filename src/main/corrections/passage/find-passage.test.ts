import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locateTextQuote } from '#shared/domain/report/text-quote.ts';
import { exactWordings, findPassage } from './find-passage.ts';

const text = `Die Aare führt Hochwasser
Der Pegel stieg in der Nacht um «rund 12 Zentimeter», sagte der Sprecher – und er steigt weiter.
Im Jahr 1940 waren es 40 Zentimeter. Die Behörden warnen vor dem Betreten der Ufer.
Die Behörden der Stadt Bern haben am Montag früh zwei Uferwege gesperrt.`;

const found = (quoted: string) => {
  const passage = findPassage(text, quoted);
  return passage && text.slice(passage.start, passage.end);
};

describe('a passage', () => {
  it('is found whatever its blanks, quotation marks and dashes', () => {
    expect(found('Der  Pegel stieg in der\nNacht um "rund 12 Zentimeter", sagte der Sprecher - und')).toBe(
      'Der Pegel stieg in der Nacht um «rund 12 Zentimeter», sagte der Sprecher – und',
    );
    expect(findPassage(text, 'Hochwasser\nDer Pegel')?.exact).toBe(true);
  });

  it('of 20 characters and more is found with slips of the pen', () => {
    const passage = findPassage(text, 'Die Behörden der Stadt Bern habn am Montag zwei Uferwege gespert');
    expect(passage?.exact).toBe(false);
    expect(passage && text.slice(passage.start, passage.end)).toBe(
      'Die Behörden der Stadt Bern haben am Montag früh zwei Uferwege gesperrt',
    );
  });

  it('below 20 characters must be the same, as whole words', () => {
    expect(found('12 Zentimetr')).toBeNull();
    expect(found('12 Zentimeter')).toBe('12 Zentimeter');
    expect(found('40')).toBe('40');
    expect(found('94')).toBeNull();
  });

  it('in a letter all in capitals is found as it is written', () => {
    expect(found('WAREN ES 40 ZENTIMETER.')).toBe('waren es 40 Zentimeter');
    expect(found('DIE BEHÖRDEN')).toBeNull();
  });

  it('that stands there twice is not guessed', () => {
    expect(found('Die Behörden')).toBeNull();
    expect(found('Zentimeter')).toBeNull();
  });

  it('that is as near to one place as to another is not guessed', () => {
    const votes =
      'Der Rat hat am Montag die Vorlage A gutgeheissen. Der Rat hat am Montag die Vorlage B gutgeheissen.';
    expect(findPassage(votes, 'Der Rat hat am Montag die Vorlage C gutgeheissen')).toBeNull();
    expect(findPassage(votes, 'Der Rat hatt am Montag die Vorlage B gutgeheissen')?.start).toBe(
      votes.lastIndexOf('Der'),
    );
  });

  it('with words left out is found from its first to its last part', () => {
    expect(found('Der Pegel stieg […] und er steigt weiter.')).toMatch(/^Der Pegel .* weiter\.$/);
    expect(found('und er steigt weiter [...] Der Pegel stieg')).toBeNull();
  });

  it('that is not there is not found, and neither is nothing', () => {
    expect(found('Der Rhein führt bei Basel seit Tagen kaum mehr Wasser.')).toBeNull();
    expect(found('')).toBeNull();
    expect(found('«…»')).toBeNull();
  });

  it('cut out of any text is found again where it was, or stands there more than once', () => {
    const piece = fc.string({
      unit: fc.constantFrom('a', 'b', 'ü', ' ', '\n', '«', '»', '–', '.', '1'),
      maxLength: 200,
    });
    fc.assert(
      fc.property(piece, fc.nat(), fc.nat(), (whole, a, b) => {
        const start = a % (whole.length + 1);
        const quoted = whole.slice(start, start + (b % 40));
        const passage = findPassage(whole, quoted);
        if (!passage) return;
        expect(whole.slice(passage.start, passage.end)).toBe(passage.quote.exact);
        expect(locateTextQuote(whole, passage.quote)).toEqual({ start: passage.start, end: passage.end });
      }),
    );
  });
});

describe('words to be replaced', () => {
  it('may differ in blanks and in nothing else', () => {
    expect(exactWordings(text, 'rund  12\nZentimeter')).toEqual(['rund 12 Zentimeter']);
    expect(exactWordings(text, '"rund 12 Zentimeter"')).toEqual([]);
    expect(exactWordings(text, 'Zentimeter')).toHaveLength(2);
    expect(exactWordings('a.b (c)? axb', 'a.b (c)?')).toEqual(['a.b (c)?']);
  });
});
