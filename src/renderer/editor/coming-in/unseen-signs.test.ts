// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textBlock } from '#shared/article-body/body.ts';
import { withInertStyles } from '#shared/coming-in/inline-style.ts';
import { withoutUnseen } from '#shared/coming-in/unseen-signs.ts';
import { anEditor } from './an-editor.fixture.ts';

const pasted = (html: string): string[] => {
  const { paste, page } = anEditor([textBlock('headline', 'Titel'), textBlock('paragraph', '')]);
  paste(html);
  return page().slice(1);
};

describe('signs that nobody sees', () => {
  it('do not come in with what is pasted, and nothing else is lost', () => {
    const strewn =
      'Ge\u00admein\u200bde\ufeffrat \u202eder\u202c \u200e\u2066Stadt\u2069\u2060, 4\u00a0km\u0007';
    expect(pasted(`<p>${strewn}</p>`)).toEqual(['paragraph: Gemeinderat der Stadt, 4\u00a0km']);
  });

  it.each([
    '\u{1f469}\u200d\u{1f680} und \u2764\ufe0f',
    '\u{1f3f4}\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f} gegen die Schweiz',
    'Der Ort \u2067\u05d9\u05e8\u05d5\u05e9\u05dc\u05d9\u05dd\u2069 (2026)\u200e',
    '\u0645\u06cc\u200c\u0631\u0648\u0645',
    'Zeile\nZeile\tSpalte \u2009–\u202f12 %',
  ])('stay where they are part of what is read: %s', (text) => {
    expect(withoutUnseen(text)).toBe(text);
  });

  it('are all that goes', () => {
    const seen = /[\p{L}\p{N}\p{M}\p{P}\p{S}\p{Z}]/gu;
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const letters = (all: string) => (all.match(seen) ?? []).join('').replaceAll('\u034f', '');
        expect(letters(withoutUnseen(text))).toBe(letters(text));
        expect(withoutUnseen(withoutUnseen(text))).toBe(withoutUnseen(text));
      }),
      { numRuns: 300 },
    );
  });
});

describe('a style sheet in what is pasted', () => {
  it('is none any more when the window reads it, so that its policy has nothing to report', () => {
    const html = '<STYLE type="text/css">p > b{color:red}</STYLE><style\n>@page{}</style><p>Wort</p>';
    expect(withInertStyles(html)).not.toMatch(/<\/?style/i);
    expect(pasted(html)).toEqual(['paragraph: Wort']);
  });
});
