import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type TypographyRule,
  type TypographySettings,
  typographyDefaults,
  typographyRule,
} from '#shared/domain/typography.ts';
import { asTyped, houseRules, inHouseStyle, inText } from './house.ts';
import { applyEdits } from './rule.ts';

/** Narrow spaces can be seen in these tests. */
const seen = (text: string) => text.replaceAll('\u202f', '⍽').replaceAll('\u00a0', '␣');
const rulesOf = (locale: string, grouping: TypographySettings['grouping'] = 'none') =>
  houseRules({ ...typographyDefaults, grouping }, locale);
const printed = (text: string, locale = 'de-CH', grouping: TypographySettings['grouping'] = 'none') =>
  seen(inHouseStyle(rulesOf(locale, grouping), text).text);

/** Types a text key by key, each rule seeing what those before it have made. */
function typed(text: string, locale = 'de-CH', grouping: TypographySettings['grouping'] = 'none'): string {
  let there = '';
  for (const key of text) {
    let now = there + key;
    for (const rule of rulesOf(locale, grouping))
      now = applyEdits(now, asTyped(rule, now.slice(0, -1), now.slice(-1)));
    there = now;
  }
  return seen(there);
}

/** What somebody wrote, and what the house prints. */
const swiss: Partial<Record<TypographyRule, readonly (readonly [string, string])[]>> = {
  'double-quotes': [
    ['"Gut", sagte sie.', '«Gut», sagte sie.'],
    ['Sie sagte: "Er rief "halt" und ging."', 'Sie sagte: «Er rief ‹halt› und ging.»'],
    ['("Ja") - "nein" ', '(«Ja») – «nein» '],
    ['das "Anti-"Sünneli"" ', 'das «Anti-‹Sünneli›» '],
    ['er sagte:"Ja" ', 'er sagte:«Ja» '],
    ['«"so"» ', '«‹so›» '],
    ['ein Bildschirm mit 24" ', 'ein Bildschirm mit 24" '],
    [
      'Sie sagte: "Das 24"-Display ist weg, der 3.5" Schirm auch." ',
      'Sie sagte: «Das 24"-Display ist weg, der 3.5" Schirm auch.» ',
    ],
    [
      'Er sagt: "Die 7"-Single \'Help\' und die 12"-Maxi." ',
      'Er sagt: «Die 7"-Single ‹Help› und die 12"-Maxi.» ',
    ],
    ['"Sie wurde 90", so die Tochter. "Ein Leben!" ', '«Sie wurde 90», so die Tochter. «Ein Leben!» '],
    ['Er rief "Ich bin 24" und ging. Sie:"Ja" ', 'Er rief «Ich bin 24» und ging. Sie:«Ja» '],
    ['"Er las "1984" und ging." ', '«Er las ‹1984› und ging.» '],
    ['"Er hörte "Level 42" und ging." ', '«Er hörte ‹Level 42› und ging.» '],
    ['die "Level 42"-Fans und 24" Schirme ', 'die «Level 42»-Fans und 24" Schirme '],
    ['Der Film "1917" läuft. ', 'Der Film «1917» läuft. '],
    ['Ende eines Zitats aus dem Absatz davor." ', 'Ende eines Zitats aus dem Absatz davor.» '],
  ],
  'single-quotes': [
    ['"Er rief \'halt\' und ging." ', '«Er rief ‹halt› und ging.» '],
    ['"\'Nein\' war alles." ', '«‹Nein› war alles.» '],
  ],
  'foreign-quotes': [
    ['„Deutsch“ und “Englisch”. ', '«Deutsch» und «Englisch». '],
    ['"«so»" ', '«‹so›» '],
    ['Im Buch steht »so« und ›so‹. ', 'Im Buch steht «so» und ‹so›. '],
  ],
  'quote-spaces': [['Er sagte « Nein » und ‹ Ja ›. ', 'Er sagte «Nein» und ‹Ja›. ']],
  apostrophe: [
    ["wie geht's? ", 'wie geht’s? '],
    ["'s Lädeli und so 'ne Sache ", '’s Lädeli und so ’ne Sache '],
    ["Hans' Velo ", 'Hans’ Velo '],
    ["die '68er kamen ", 'die ’68er kamen '],
    ["'68er", '’68er'],
    ['"die \'68er" ', '«die ’68er» '],
    ['"Jahrgang \'68", sagte er. ', '«Jahrgang ’68», sagte er. '],
    ["Rock 'n' Roll, Rock'n'Roll, Guns N' Roses ", 'Rock ’n’ Roll, Rock’n’Roll, Guns N’ Roses '],
    ['das "Pick \'n\' Mix"-Regal ', 'das «Pick ’n’ Mix»-Regal '],
    ['„geht‘s nicht“ ', '«geht’s nicht» '],
    ["('90er-Jahre) im Sommer '68, '98/'99. ", '(’90er-Jahre) im Sommer ’68, ’98/’99. '],
    ["'S isch, 'nes Lied, und:'ne, ...'s ", '’S isch, ’nes Lied, und:’ne, …’s '],
    ['"\'s Lädeli" ', '«’s Lädeli» '],
    ["(['n Bier]) – 's ist so'n Ding ", '([’n Bier]) – ’s ist so’n Ding '],
    ["'raus, 'tschuldigung ", '’raus, ’tschuldigung '],
    ["d'Lüt z'Bärn, l'État ", 'd’Lüt z’Bärn, l’État '],
    [
      "5'000 Franken, 5'4\" gross, 12' Minuten, 46°57'8\" N ",
      "5’000 Franken, 5'4\" gross, 12' Minuten, 46°57'8\" N ",
    ],
    ["\"Er fragte: 'Wie geht's dir?'\" ", '«Er fragte: ‹Wie geht’s dir?›» '],
    ['geht´s', 'geht’s'],
  ],
  'sharp-s': [
    ['Straße, Maß, groß ', 'Strasse, Mass, gross '],
    ['GROßE STRAẞE ', 'GROSSE STRASSE '],
  ],
  ellipsis: [
    ['und dann... ', 'und dann… '],
    ['[...] ', '[…] '],
  ],
  dash: [
    ['Er kam - und ging ', 'Er kam – und ging '],
    ['- ein Punkt der Liste ', '- ein Punkt der Liste '],
    ['Ein- und Ausgang ', 'Ein- und Ausgang '],
  ],
  'double-hyphen': [
    ['Er kam -- und ging ', 'Er kam – und ging '],
    ['Er kam--und ging ', 'Er kam – und ging '],
    ['--- ', '--- '],
    ['Fr. 5.--, 5.-- Franken ', 'Fr.⍽5.–, 5.– Franken '],
    ['druckreif --desk ordner ', 'druckreif --desk ordner '],
  ],
  range: [
    ['10-12 Personen, S. 112-115. ', '10–12 Personen, S.⍽112–115. '],
    ['2019-2021 und 1914-18, ', '2019–2021 und 1914–18, '],
    ['vom 12.-14. Februar, 08.00-09.30 Uhr. ', 'vom 12.–14. Februar, 08.00–09.30⍽Uhr. '],
    ['2026-02-12 und 2026-02 ', '2026-02-12 und 2026-02 '],
    ['044-123-45-67, 044 123-45-67, 555-1234 ', '044-123-45-67, 044 123-45-67, 555-1234 '],
    ['+41 44 668-18-00 ', '+41 44 668-18-00 '],
    ['10-jährig, 3-Zimmer-Wohnung, A4-5, G7-20 ', '10-jährig, 3-Zimmer-Wohnung, A4-5, G7-20 '],
    ['-5 bis -3 Grad, Boeing 747-8, 10-12-jährig ', '-5 bis -3 Grad, Boeing 747-8, 10-12-jährig '],
    ['ISBN 978-3-16-148410-0 ', 'ISBN 978-3-16-148410-0 '],
  ],
  abbreviation: [
    ['z.B. und z. B. ', 'z.⍽B. und z.⍽B. '],
    ['D. h. i.d.R. u. a. m. ', 'D.⍽h. i.⍽d.⍽R. u.⍽a.⍽m. '],
    [
      '1800 m ü. M., v.l.n.r.: Dr. h.c. Frei, CEO a.i. ',
      '1800⍽m ü.⍽M., v.⍽l.⍽n.⍽r.: Dr. h.⍽c. Frei, CEO a.⍽i. ',
    ],
    ['am See u. am Fluss ', 'am See u. am Fluss '],
  ],
  unit: [
    ['5 km, 20 %, 100 km/h, 12 °C ', '5⍽km, 20⍽%, 100⍽km/h, 12⍽°C '],
    ['5 Mio. Franken um 8 Uhr ', '5⍽Mio. Franken um 8⍽Uhr '],
    ['5 kleine Hunde, 20% und 4 Gassen ', '5 kleine Hunde, 20% und 4 Gassen '],
  ],
  currency: [
    ["CHF 5.25 und Fr. 3.-, 5.- Franken, CHF 1'200.- ", 'CHF⍽5.25 und Fr.⍽3.–, 5.– Franken, CHF⍽1’200.– '],
    ['die 1.- und 2.-Klässler, das 1.-August-Feuer ', 'die 1.- und 2.-Klässler, das 1.-August-Feuer '],
  ],
  reference: [['Nr. 5, Art. 8 und § 3 ', 'Nr.⍽5, Art.⍽8 und §⍽3 ']],
  clock: [
    ['um 12:15 Uhr, ', 'um 12.15⍽Uhr, '],
    ['von 12:15-13:30 Uhr. ', 'von 12.15–13.30⍽Uhr. '],
    ['im Verhältnis 12:15 ', 'im Verhältnis 12:15 '],
  ],
};

describe('Swiss house style', () => {
  const lines = Object.entries(swiss).flatMap(([rule, pairs]) =>
    pairs.map((pair) => [rule, ...pair] as const),
  );

  it.each(lines)('%s: %s', (_, written, wanted) => {
    expect(printed(written)).toBe(wanted);
  });

  // Reversed marks can only be told from closing ones once both stand there.
  const whole = lines.filter(([, written]) => !written.includes('»'));
  it.each(whole)('%s, as it is typed: %s', (_, written, wanted) => {
    expect(typed(written)).toBe(wanted);
  });

  it('leaves addresses, e-mail and words of machines alone', () => {
    const whatever = [
      "https://www.a.example/x-10-12/it's--so...?q='a' ",
      'www.a.example/10-12/... ',
      'datei_neu--10-12 ../10-12 C:\\a--b a_b--c @10-12 ',
    ];
    for (const text of whatever) {
      expect(printed(text)).toBe(text);
      expect(typed(text)).toBe(text);
    }
    for (const text of ["o'neil--x@a.example ", 'datei--neu.txt ']) expect(printed(text)).toBe(text);
    expect(printed('"https://a.example/straße" ')).toBe('«https://a.example/straße» ');
  });

  it('groups numbers of five digits and more the way the house has chosen, and none that is a name', () => {
    const text = "10000, 1234567.50, 10'000, 10 000 und 9999 ";
    expect(printed(text)).toBe('10000, 1234567.50, 10’000, 10 000 und 9999 ');
    expect(printed(text, 'de-CH', 'thin-space')).toBe('10⍽000, 1⍽234⍽567.50, 10⍽000, 10⍽000 und 9999 ');
    expect(printed(text, 'de-CH', 'apostrophe')).toBe('10’000, 1’234’567.50, 10’000, 10’000 und 9999 ');
    expect(printed('10000 people ', 'en-GB', 'apostrophe')).toBe('10,000 people ');
    expect(typed('10000 Franken ', 'de-CH', 'apostrophe')).toBe('10’000 Franken ');
    for (const name of [
      '20260212 ',
      'PLZ 80331 ',
      'D-10117 Berlin ',
      '079 123 45 67 ',
      '+41446681800 ',
      '756.1234.5678.97 ',
      'A12345 ',
    ])
      expect(printed(name, 'de-CH', 'apostrophe')).toBe(name);
  });
});

describe('other languages', () => {
  it('print English with its own marks, without Swiss habits', () => {
    const text =
      "\"It's fine,\" he said. 'No', the dogs' tails, 'tis rock 'n' roll -- 10-12 miles. Straße, 12:15 Uhr ";
    const wanted =
      '“It’s fine,” he said. ‘No’, the dogs’ tails, ’tis rock ’n’ roll – 10–12 miles. Straße, 12:15⍽Uhr ';
    expect(printed(text, 'en-GB')).toBe(wanted);
    expect(typed(text, 'en-GB')).toBe(wanted);
  });

  it('print German of Germany with its marks and its ß', () => {
    const text = '"Straße", sagte sie, "so \'geht\'s\' eben" z. B. ';
    expect(printed(text, 'de-DE')).toBe('„Straße“, sagte sie, „so ‚geht’s‘ eben“ z.⍽B. ');
  });

  it('are left alone where the house knows no rules', () => {
    expect(rulesOf('fr-CH')).toEqual([]);
    expect(rulesOf('de-LI').map(({ name }) => name)).toContain('sharp-s');
  });
});

describe('the house', () => {
  it('applies no rule that was switched off', () => {
    const rules = houseRules({ ...typographyDefaults, off: ['sharp-s', 'double-quotes'] }, 'de-CH');
    expect(inHouseStyle(rules, '"Straße" -- ').text).toBe('"Straße" – ');
  });

  it('says where a text departs from it, in its own words', () => {
    const { departures } = inHouseStyle(rulesOf('de-CH'), 'Auf der Straße rief sie "Halt" und ging.');
    expect(departures).toEqual([
      { rule: 'double-quotes', excerpt: 'sie "Halt" und' },
      { rule: 'double-quotes', excerpt: 'sie "Halt" und' },
      { rule: 'sharp-s', excerpt: 'der Straße rief' },
    ]);
  });

  it('does not take up again what was taken back, while the writing goes on', () => {
    let there = 'Er sagte "';
    for (const key of "Ja\" und 10-12 km - 'so' z. B. Straße.") {
      const rules = rulesOf('de-CH');
      for (const rule of rules)
        for (const { from } of asTyped(rule, there, key))
          expect([rule.name, from > 9]).toEqual([rule.name, true]);
      there += key;
    }
  });
});

const pieces = fc.constantFrom(
  ...[
    '"',
    "'",
    ' ',
    ' ',
    '-',
    '--',
    '---',
    '.',
    '...',
    ',',
    ':',
    '(',
    ')',
    '/',
    '1',
    '12',
    '2026',
    '07',
    '10000',
  ],
  ...[
    'Wort',
    'geht',
    's',
    'ß',
    'ẞ',
    'GRO',
    ' km',
    ' %',
    ' Uhr',
    '12:15',
    'z. B.',
    'z.',
    'B.',
    'u.a.',
    'i. d. R.',
  ],
  ...[
    '«',
    '»',
    '‹',
    '›',
    '„',
    '“',
    '”',
    '‚',
    '‘',
    '’',
    '´',
    '–',
    '…',
    '\u202f',
    '\u00a0',
    '\n',
    'CHF ',
    'Nr. ',
  ],
  ...['https://a.ch/', 'a@b.ch', 'a_b', '+41', '044', "10'000", '😀', 'n', 'Mio.', 'CHF'],
);
const anyText = fc.array(pieces, { maxLength: 24 }).map((parts) => parts.join(''));
const anyLocale = fc.constantFrom('de-CH', 'de-DE', 'en-GB');
const anyGrouping = fc.constantFrom('none' as const, 'thin-space' as const, 'apostrophe' as const);
const lettersAndDigits = (text: string) =>
  text
    .replaceAll('ß', 'ss')
    .replaceAll('ẞ', 'SS')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

describe('whatever stands in a text', () => {
  it('the house finds nothing in what it has made', () => {
    fc.assert(
      fc.property(anyText, anyLocale, anyGrouping, (text, locale, grouping) => {
        const whole = inHouseStyle(rulesOf(locale, grouping), text).text;
        expect(seen(inHouseStyle(rulesOf(locale, grouping), whole).text)).toBe(seen(whole));
      }),
      { numRuns: 1000 },
    );
  });

  it('letters and digits stay, but for ß', () => {
    fc.assert(
      fc.property(
        fc.oneof(anyText, fc.string({ unit: 'binary' })),
        anyLocale,
        anyGrouping,
        (text, locale, grouping) => {
          const after = inHouseStyle(rulesOf(locale, grouping), text).text;
          expect(lettersAndDigits(after)).toBe(lettersAndDigits(text));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('typing never loses a character', () => {
    const quoteSigns = (text: string) => text.replace(/[^"'«»‹›„“”‟‚‘‛’´]/g, '').length;
    fc.assert(
      fc.property(anyText, anyLocale, anyGrouping, (text, locale, grouping) => {
        const after = typed(text, locale, grouping);
        expect(lettersAndDigits(after)).toBe(lettersAndDigits(text));
        if (grouping !== 'none') return;
        expect(quoteSigns(after)).toBe(quoteSigns(text));
      }),
      { numRuns: 300, examples: [[`'12"`, 'de-CH', 'none']] },
    );
  });

  it('edits stand in order and never overlap, and those of a key lie in what was written', () => {
    fc.assert(
      fc.property(anyText, pieces, anyLocale, (text, key, locale) => {
        for (const rule of rulesOf(locale, 'thin-space'))
          for (const edits of [inText(rule, text), asTyped(rule, text, key)]) {
            let done = 0;
            for (const { from, to, insert } of edits) {
              expect(from).toBeGreaterThanOrEqual(done);
              expect(to).toBeGreaterThanOrEqual(from);
              expect(insert).not.toContain('\ue000');
              done = to;
            }
            expect(done).toBeLessThanOrEqual(text.length + key.length);
          }
      }),
      { numRuns: 300, examples: [['ẞ‘s', '"', 'de-DE']] },
    );
  });

  it('every rule has been tried', () => {
    expect(new Set([...Object.keys(swiss), 'grouping'])).toEqual(new Set(typographyRule.options));
  });
});
