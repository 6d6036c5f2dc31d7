import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysMeant } from './days.ts';
import { filterNames, valuesOf } from './filters.ts';
import { partsOfQuery, printQuery, type QueryPart } from './parts.ts';
import { readQuery } from './query.ts';

/** Thursday, 12 February 2026, noon on this machine's calendar. */
const now = new Date(2026, 1, 12, 12).getTime();
const read = (typed: string) => readQuery(typed, now);
const at = (year: number, month: number, day: number) => new Date(year, month - 1, day).getTime();

describe('filters in words', () => {
  test('stand among the words in any order, in German and in English', () => {
    const german = read('ressort:ki status:entwurf brücke von:koller');
    expect(german.terms).toEqual([{ words: ['brucke'], begun: true, not: false }]);
    expect(german.conditions).toEqual([
      { on: 'state', among: ['article draft'], not: false },
      { on: 'section', among: ['ki'], not: false },
      { on: 'person', among: ['koller'], not: false },
    ]);
    const english = read('by:Koller Brücke state:draft SECTION:KI');
    expect(english.conditions).toEqual(german.conditions);
    expect(english.terms).toEqual(german.terms);
  });

  test.each([
    ['status:in-prüfung', ['article review', 'report under-review']],
    ['status:review', ['article review', 'report under-review']],
    ['status:gegenlesen', ['article review', 'report under-review']],
    ['status:bereit', ['article ready']],
    ['status:READY', ['article ready']],
    ['status:veroeffentlicht', ['article published', 'report published']],
    ['status:publiziert', ['article published', 'report published']],
    ['status:verworfen', ['article spiked']],
    ['status:spiked', ['article spiked']],
    ['status:arch', ['article archived']],
    ['status:idee status:idea', ['article idea']],
    ['status:rückfrage', ['report awaiting-reporter']],
  ])('%s means %j', (typed, states) => {
    expect(read(typed).conditions).toEqual([{ on: 'state', among: states, not: false }]);
  });

  test.each([
    ['art:bild', ['image']],
    ['kind:report', ['report']],
    ['art:meldung', ['report']],
    ['art:baustein', ['standing-element']],
    ['kind:standing-element', ['standing-element']],
    ['art:einstellung', ['setting']],
    ['art:befehl', ['command']],
    ['kind:piece art:bild', ['article', 'image']],
  ])('%s is %j', (typed, kinds) => {
    expect(read(typed).conditions).toEqual([{ on: 'kind', among: kinds, not: false }]);
  });

  test('several values of one filter are alternatives; a minus leaves out', () => {
    expect(read('ressort:ki ressort:kultur -status:idee').conditions).toEqual([
      { on: 'section', among: ['ki', 'kultur'], not: false },
      { on: 'state', among: ['article idea'], not: true },
    ]);
  });

  test('a name of several words stands in quotation marks', () => {
    expect(read('von:"Anna Koller"').conditions).toEqual([
      { on: 'person', among: ['anna koller'], not: false },
    ]);
    expect(read('von:«Anna Koller» ki').terms).toHaveLength(1);
  });

  test('a filter that has no value yet narrows nothing', () => {
    expect(read('status:')).toMatchObject({ terms: [], conditions: [], problems: [] });
  });

  test('a filter that there is not is taken for words, and said', () => {
    expect(read('foo:bar')).toMatchObject({
      problems: [{ type: 'unknown-filter', key: 'foo' }],
      terms: [{ words: ['foo'] }, { words: ['bar'] }],
    });
  });

  test.each(['https://www.morgenblatt.example/1', '12:15', 'Bern: die Lage', ':', 'a : b'])(
    '«%s» is no filter',
    (typed) => {
      expect(read(typed).problems).toEqual([]);
    },
  );

  test.each(['status:blau', 'art:hund', 'nach:irgendwann', 'hat:hunger', 'vor:31.2.2026'])(
    '%s names something that there is not, which is said',
    (typed) => {
      expect(read(typed).problems).toMatchObject([{ type: 'unknown-value' }]);
    },
  );
});

describe('dates', () => {
  test.each([
    ['2026-02-12', at(2026, 2, 12), at(2026, 2, 13)],
    ['12.2.2026', at(2026, 2, 12), at(2026, 2, 13)],
    ['12.02.26', at(2026, 2, 12), at(2026, 2, 13)],
    ['12.2.', at(2026, 2, 12), at(2026, 2, 13)],
    ['2026-02', at(2026, 2, 1), at(2026, 3, 1)],
    ['2.2026', at(2026, 2, 1), at(2026, 3, 1)],
    ['2026', at(2026, 1, 1), at(2027, 1, 1)],
    ['heute', at(2026, 2, 12), at(2026, 2, 13)],
    ['Gestern', at(2026, 2, 11), at(2026, 2, 12)],
    ['yesterday', at(2026, 2, 11), at(2026, 2, 12)],
    ['letzte-woche', at(2026, 2, 2), at(2026, 2, 9)],
    ['last-week', at(2026, 2, 2), at(2026, 2, 9)],
    ['this-month', at(2026, 2, 1), at(2026, 3, 1)],
    ['letzten-monat', at(2026, 1, 1), at(2026, 2, 1)],
  ])('%s', (value, from, to) => {
    expect(daysMeant(value, now)).toEqual({ from, to });
  });

  test.each(['', '2026-13', '2026-02-30', '32.1.2026', '99', 'bald', '0000'])('%j is none', (value) => {
    expect(daysMeant(value, now)).toBeNull();
  });

  test('«nach» and «vor» the ends of a month hold the month exactly', () => {
    expect(read('nach:2026-02 vor:2026-03').conditions).toEqual([
      { on: 'since', at: at(2026, 2, 1), not: false },
      { on: 'before', at: at(2026, 3, 1), not: false },
    ]);
    expect(read('bis:2026-02').conditions).toEqual([{ on: 'before', at: at(2026, 3, 1), not: false }]);
  });
});

describe('words', () => {
  test('in quotation marks stand one after the other; the last one may go on while the mark is open', () => {
    expect(read('«der neue Plan»').terms).toEqual([
      { words: ['der', 'neu', 'plan'], begun: false, not: false },
    ]);
    expect(read('"der neue Pl').terms).toEqual([{ words: ['der', 'neu', 'pl'], begun: true, not: false }]);
  });

  test('with a minus are left out', () => {
    expect(read('brücke -sanierung -"alte brücke"').terms).toEqual([
      { words: ['brucke'], begun: true, not: false },
      { words: ['sanierung'], begun: false, not: true },
      { words: ['alte', 'brucke'], begun: false, not: true },
    ]);
  });

  test('a dash between words leaves nothing out', () => {
    expect(read('Bern - Thun').terms).toMatchObject([{ not: false }, { not: false }]);
    expect(read('Bern-Thun').terms).toMatchObject([{ words: ['bern'] }, { words: ['thun'], not: false }]);
  });
});

/** What somebody could type: real keys and marks among anything. */
const typed = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...['status:', 'von:', 'art:', 'nach:', '-', '"', '«', '»', ' ', ':', '--', 'foo:', '\t'],
      ),
      fc.constantFrom('entwurf', 'Köniz', 'straße', 'gestern', '12.2.2026', 'a'),
      fc.string({ maxLength: 6, unit: 'grapheme' }),
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(''));
const bareParts = (parts: readonly QueryPart[]) => parts.map(({ from: _, to: __, ...part }) => part);

test('whatever is typed can be read, and its parts stand where they say', () => {
  fc.assert(
    fc.property(typed, (text) => {
      const { parts } = read(text);
      let end = 0;
      for (const { from, to } of parts) {
        expect(from).toBeGreaterThanOrEqual(end);
        expect(to).toBeGreaterThan(from);
        expect(text.slice(end, from).trim()).toBe('');
        end = to;
      }
      expect(text.slice(end).trim()).toBe('');
    }),
  );
});

test('a query that is printed, in either language, is read as the same query again', () => {
  fc.assert(
    fc.property(typed, fc.constantFrom('de' as const, 'en' as const), (text, language) => {
      const parts = partsOfQuery(text);
      const printed = printQuery(parts, language);
      expect(bareParts(partsOfQuery(printed))).toEqual(bareParts(parts));
      expect(printQuery(partsOfQuery(printed), language)).toBe(printed);
    }),
  );
});

test('every value that is offered is understood in both languages', () => {
  for (const language of ['de', 'en'] as const)
    for (const name of filterNames)
      for (const value of valuesOf(name, language))
        expect(
          readQuery(printQuery([{ type: 'filter', name, value, not: false, from: 0, to: 0 }], language), now),
        ).toMatchObject({ problems: [], conditions: [{ not: false }] });
});
