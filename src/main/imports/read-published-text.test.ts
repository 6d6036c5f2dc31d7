import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureAttrs, partsOf } from '#shared/article-body/body.ts';
import { bodySchema } from '#shared/article-body/schema.ts';
import { headlineOf, inlineText, kickerOf, ledeOf, textLines } from '#shared/article-body/text.ts';
import { growthOver } from '#tools/cpu-time.ts';
import { missing, needs } from '#tools/needs.ts';
import { known, publishedPage, roomsOf, wordsOf } from './page-for-tests.ts';
import { readPublishedText } from './read-published-text.ts';

const read = (text: string) => readPublishedText(text, known);
const page = (...blocks: string[]) => read(blocks.join('\n\n'));
const lede = 'Der Grosse Rat hat am Dienstag beschlossen, die Brücke über die Sihl neu zu bauen.';
const paragraph = 'Die Arbeiten sollen im Frühling beginnen und zwei Jahre dauern, wie der Kanton mitteilt.';
const headline = 'Kanton baut die Brücke über die Sihl neu';
const blocksOf = (result: ReturnType<typeof read>) =>
  partsOf(result.body).blocks.map(({ node }) => [node.type, ...textLines(node)]);
const leadOf = (result: ReturnType<typeof read>) => {
  const { leadFigure } = partsOf(result.body);
  return leadFigure && { caption: inlineText(leadFigure), ...figureAttrs(leadFigure) };
};

const counted = (words: readonly string[]): Map<string, number> =>
  words.reduce((counts, word) => counts.set(word, (counts.get(word) ?? 0) + 1), new Map<string, number>());
const isWithin = (part: readonly string[], whole: readonly string[]): boolean => {
  let at = 0;
  for (const word of whole) if (word === part[at]) at++;
  return at === part.length;
};

/** Every word once, in order, and a body that the editor can open. */
function expectNothingLost(text: string): void {
  const result = read(text);
  const { credit, ...rooms } = roomsOf(result);
  const before = wordsOf(text);
  const after = Object.values(rooms).flatMap((lines) => lines.flatMap(wordsOf));
  const missing: string[] = [];
  const doubled: string[] = [];
  const [there, now] = [counted(before), counted(after)];
  for (const word of new Set([...before, ...after])) {
    const surplus = (now.get(word) ?? 0) - (there.get(word) ?? 0);
    (surplus < 0 ? missing : doubled).push(...Array<string>(Math.abs(surplus)).fill(word));
  }
  expect(missing, 'words that disappeared').toEqual([]);
  if (doubled.length > 0) {
    expect(doubled.toSorted(), 'words that were doubled').toEqual(wordsOf(credit).toSorted());
    expect(rooms.byline.join(' '), 'a credit that only the byline names').toContain(credit);
  }
  for (const room of ['boxes', 'aside'] as const)
    expect(isWithin(rooms[room].flatMap(wordsOf), before), `the order of ${room}`).toBe(true);
  const blocks = partsOf(result.body).blocks.filter(
    ({ node }) => node.type !== 'figure' && node.type !== 'orderedList',
  );
  expect(isWithin(blocks.flatMap(({ node }) => textLines(node)).flatMap(wordsOf), before)).toBe(true);
  bodySchema().nodeFromJSON(result.body).check();
}

describe('the text of a published page', () => {
  it('has a person with an office under a quotation as who said it, apart or not', () => {
    const said = '«Das ist ein guter Tag für unser Land.»';
    expect(
      blocksOf(page(headline, lede, said, 'Ruth Schaub-Meier, Präsidentin des Rates', paragraph)),
    ).toEqual([
      ['quote', said, 'Ruth Schaub-Meier, Präsidentin des Rates'],
      ['paragraph', paragraph],
    ]);
    expect(blocksOf(page(headline, lede, said, 'Kosten, Termine und Folgen', paragraph))[1]?.[0]).toBe(
      'subhead',
    );
  });

  it('lands where it belongs, from the headline to the last box', () => {
    const result = read(publishedPage);
    expect(headlineOf(result.body)).toBe('Gemeinde stoppt Umbau am See: 3,5 Millionen bleiben in der Kasse');
    expect(leadOf(result)).toEqual({
      crop: null,
      focalPoint: null,
      imageId: null,
      lead: true,
      altText: null,
      caption: 'Bild zvg',
      creditLine: 'Bild zvg',
    });
    expect(result.record).toMatchObject({
      section: 'POLITIK',
      contributors: [{ name: 'Lea Brunner', sign: 'lb' }],
      bylineOverride: '',
      commentsOpen: true,
    });
    expect(ledeOf(result.body)).toMatch(/^Die Gemeindeversammlung .* vorerst liegen\.$/);
    expect(blocksOf(result)).toEqual([
      ['subhead', 'Lange Debatte um z.\u00a0B. Parkplätze'],
      [
        'paragraph',
        '"Wir haben genug geplant", sagte Präsident Jörg Strässle. Der grösste Posten war die Strasse.',
      ],
      ['subhead', 'Was nun geschieht'],
      ['paragraph', 'Der Gemeinderat will im Herbst einen neuen Vorschlag bringen.'],
    ]);
    expect(
      result.record.standingElements.map(({ kind, heading, blocks }) => [kind, heading, blocks.length]),
    ).toEqual([
      ['corrections-policy', 'Hinweise auf Fehler', 4],
      ['support-appeal', 'Unterstützen Sie den Talboten!', 2],
    ]);
    expect(result.record.setAside).toEqual([
      { why: 'furniture', text: '·' },
      { why: 'furniture', text: 'Kommentare: 0' },
    ]);
    expect(result.unrecognised).toEqual([]);
  });

  it('reads the same from Windows line ends, tabs and a byte order mark', () => {
    const windows = `\ufeff${publishedPage.replaceAll('\n', '\r\n').replaceAll('  •', '\t•')}`;
    expect(read(windows)).toEqual(read(publishedPage));
  });

  it('leaves hyphenation hints behind, which would hide a word from search', () => {
    expect(
      ledeOf(
        page(headline, 'Die Ver\u00adsamm\u00adlung hat am Mittwoch mit 40 zu 20 Stimmen Nein gesagt.').body,
      ),
    ).toMatch(/^Die Versammlung hat/);
  });

  it('puts paragraphs together that were wrapped at a fixed width', () => {
    const wrapped = `${headline}

Der Grosse Rat hat am Dienstag beschlossen, die Brücke über die Sihl
neu zu bauen. Die Arbeiten sollen im Frühling beginnen und zwei Jahre
dauern, wie der Kanton am Nachmittag in einer Mitteilung schreibt und
begründet.`;
    expect(ledeOf(read(wrapped).body)).toMatch(
      /Sihl neu zu bauen\. .* zwei Jahre dauern, .* und begründet\.$/,
    );
  });

  it.each([
    'Liebe Redaktion',
    'Liebe Redaktion,',
    'Sehr geehrte Damen und Herren',
    'Sehr geehrter Herr Wyss,',
    'Guten Tag Frau Brunner,',
    'Hallo zusammen!',
    'Dear editors,',
  ])('has no headline yet where a letter opens with «%s»', (greeting) => {
    const result = page(greeting, lede, paragraph);
    expect([headlineOf(result.body), ledeOf(result.body)]).toEqual(['', '']);
    expect(blocksOf(result)).toEqual([
      ['paragraph', greeting],
      ['paragraph', lede],
      ['paragraph', paragraph],
    ]);
  });

  it.each([
    'Liebe auf den zweiten Blick',
    'Hallo Frühling!',
    'Guten Morgen, Birsau',
    'Dear John: ein Abschied',
  ])('keeps a headline that opens as a greeting does («%s»)', (text) => {
    expect(headlineOf(page(text, lede, paragraph).body)).toBe(text);
  });

  it('is empty where the page is', () => {
    const result = read(' \n\u00a0\n');
    expect(headlineOf(result.body)).toBe('');
    expect(result.record.setAside).toEqual([]);
  });
});

describe('the byline of a published page', () => {
  const byline = (line: string) => page(headline, line, lede, paragraph).record;

  it.each([
    ['TAL – KULTUR ¦ Lea Brunner ¦ Foto: Keystone-SDA / Peter Muster', 'KULTUR', ['Lea Brunner'], ''],
    ['TAL – KULTUR ¦ Anna Meier und Beat Frei', 'KULTUR', ['Anna Meier', 'Beat Frei'], ''],
    [
      'TAL – WIRTSCHAFT – SCHWEIZ ¦ A. Meier, Beat Frei und Carla Da Silva',
      'WIRTSCHAFT – SCHWEIZ',
      ['A. Meier', 'Beat Frei', 'Carla Da Silva'],
      '',
    ],
    ['TAL ¦ Politik ¦ Anna Meier', 'Politik', ['Anna Meier'], 'kept'],
    ['TAL - SPORT | Anna Meier | Symbolbild', 'SPORT', ['Anna Meier'], 'kept'],
    ['TAL – POLITIK • Anna Meier & Beat Frei', 'POLITIK', ['Anna Meier', 'Beat Frei'], 'kept'],
    ['Politik / Anna Meier', 'Politik', ['Anna Meier'], 'kept'],
    ['Von Anna Meier', '', ['Anna Meier'], 'kept'],
    ['Andere Zeitung – POLITIK ¦ Anna Meier', 'POLITIK', ['Anna Meier'], 'kept'],
    ['TAL – POLITIK ¦ Anna Meier ¦ 12. Februar 2026', 'POLITIK', ['Anna Meier'], 'kept'],
    ['«TAL – WISSEN» ¦ Anna Meier', 'WISSEN', ['Anna Meier'], 'kept'],
    ['«TAL FORUM» ¦ Anna Meier', 'FORUM', ['Anna Meier'], 'kept'],
    ['TAL\u00a0–\u00a0POLITIK ¦ Anna\u00a0Meier', 'POLITIK', ['Anna Meier'], ''],
    ['TAL – POLITIK ¦ Dr. med. Anna Meier, Olten', 'POLITIK', ['Dr. med. Anna Meier'], 'kept'],
  ])('%s gives section and names, and prints as it stood', (line, section, names, override) => {
    const record = byline(line);
    expect(record.section).toBe(section);
    expect(record.contributors.map(({ name }) => name)).toEqual(names);
    expect(record.bylineOverride).toBe(override === '' ? '' : line);
  });

  it.each([
    ['TAL – KULTUR ¦ Lea Brunner ¦', ''],
    ['TAL – KULTUR | Lea Brunner |', 'TAL – KULTUR | Lea Brunner'],
  ])('%s does not end in a mark that waits for a credit', (line, override) => {
    const record = byline(line);
    expect(record).toMatchObject({ section: 'KULTUR', contributors: [{ name: 'Lea Brunner' }] });
    expect(record.bylineOverride).toBe(override);
  });

  it('gives its image credit to the image that the page had', () => {
    expect(leadOf(page(headline, 'TAL – POLITIK ¦ Anna Meier ¦ Foto Keystone', lede))).toMatchObject({
      caption: '',
      creditLine: 'Foto Keystone',
    });
  });

  it('may stand above the headline, and be broken at a separator', () => {
    const above = page('TAL – POLITIK ¦ Anna Meier', headline, lede, paragraph);
    expect([headlineOf(above.body), ledeOf(above.body)]).toEqual([headline, lede]);
    expect(above.record.contributors).toEqual([{ name: 'Anna Meier', sign: '' }]);
    const broken = page(headline, 'Bild zvg\nBild zvg', 'TAL – POLITIK ¦ Anna Meier ¦\nBild zvg', lede);
    expect(broken.record).toMatchObject({ section: 'POLITIK', bylineOverride: '' });
    expect(ledeOf(broken.body)).toBe(lede);
  });

  it('is nowhere where the page has none', () => {
    const result = page(headline, lede, paragraph);
    expect(result.record).toMatchObject({ section: '', contributors: [], bylineOverride: '' });
    expect(ledeOf(result.body)).toBe(lede);
    expect(leadOf(result)).toBeNull();
  });
});

describe('the image lines of a published page', () => {
  const byline = 'TAL – POLITIK ¦ Anna Meier ¦ Foto: Keystone';

  it.each([
    ['Foto: Keystone', '', 'Foto: Keystone', null],
    ['Die alte Brücke im Nebel\nFoto: Keystone', 'Die alte Brücke im Nebel', 'Foto: Keystone', null],
    ['Die alte Brücke.\n\nFoto: Keystone', 'Die alte Brücke.', 'Foto: Keystone', null],
    ['Die alte Brücke. (Foto: Keystone)', 'Die alte Brücke.', '(Foto: Keystone)', null],
    ['Die Brücke\nDie Brücke\nFoto: Keystone', 'Die Brücke', 'Foto: Keystone', 'Die Brücke'],
    [
      'Die Brücke. Foto: Keystone\nDie Brücke. Foto: Keystone',
      'Die Brücke.',
      'Foto: Keystone',
      'Die Brücke. Foto: Keystone',
    ],
    ['Symbolbild\nSymbolbild', 'Symbolbild', 'Symbolbild', null],
    [
      'Bild von Gerd Muster auf Pixabay\nBild von Gerd Muster auf Pixabay',
      'Bild von Gerd Muster auf Pixabay',
      'Bild von Gerd Muster auf Pixabay',
      null,
    ],
    ['© Kanton Zürich', '', '© Kanton Zürich', null],
  ])('%j is caption, credit and alt text', (lines, caption, creditLine, altText) => {
    const result = page(headline, lines, byline, lede, paragraph);
    expect(headlineOf(result.body)).toBe(headline);
    expect(leadOf(result)).toMatchObject({ caption, creditLine, altText });
    expect(ledeOf(result.body)).toBe(lede);
  });

  it('are no reason to take a headline for a credit', () => {
    expect(headlineOf(page('Video zeigt Brand in der Altstadt', byline, lede).body)).toBe(
      'Video zeigt Brand in der Altstadt',
    );
  });
});

describe('what stands around the headline', () => {
  it('is a kicker where it is short and stands above', () => {
    const result = page('Verkehr', headline, 'TAL – POLITIK ¦ Anna Meier', lede);
    expect([kickerOf(result.body), headlineOf(result.body)]).toEqual(['Verkehr', headline]);
  });

  it.each([
    [
      'Regierungsrat verbilligt Prämien stärker als geplant',
      'Opposition spricht von blossem Wahlkampf zur Unzeit',
    ],
    ['Neue Rutschbahn, alte Preise', 'Die Badi Rüschlikon öffnet am Samstag mit einem Fest'],
    [
      'Gemeinderat lehnt Steuersenkung erneut ab',
      'Die Rechnung schliesst trotz allem besser ab als erwartet',
    ],
  ])('is the headline with the line under it where two of its kind stand together: %s', (upper, lower) => {
    for (const byline of [[], ['TAL – POLITIK ¦ Anna Meier']]) {
      const result = page(`${upper}\n${lower}`, ...byline, lede, paragraph);
      expect([kickerOf(result.body), headlineOf(result.body), ledeOf(result.body)]).toEqual([
        '',
        upper,
        lede,
      ]);
      expect(blocksOf(result)[0]).toEqual(['subhead', lower]);
    }
  });

  it.each(['Abstimmung vom 8. März', 'Krise im Gesundheitswesen', 'GEMEINDERAT LEHNT STEUERSENKUNG AB'])(
    'is a kicker also where it is a line of a few words: %s',
    (kicker) => {
      const result = page(`${kicker}\n${headline}`, lede, paragraph);
      expect([kickerOf(result.body), headlineOf(result.body)]).toEqual([kicker, headline]);
    },
  );

  it('is no name where it calls a place or a house', () => {
    for (const house of ['Badi Rüschlikon', 'Spital Thun', 'Kiesgrube Hüntwangen']) {
      const text =
        'Am Samstag öffnet die Kiesgrube wieder, und wer im Dorf wohnt, zahlt nichts für den Eintritt.';
      const result = page(`Neue Rutschbahn, alte Preise\n${house}`, text, paragraph);
      expect(result.record).toMatchObject({ contributors: [], bylineOverride: '' });
      expect(headlineOf(result.body)).toBe('Neue Rutschbahn, alte Preise');
      expect(ledeOf(result.body)).toBe(text);
    }
    const named = page('Neue Rutschbahn, alte Preise\nNadia Furrer', lede, paragraph);
    expect(named.record.contributors).toEqual([{ name: 'Nadia Furrer', sign: '' }]);
  });

  it('is a dateline where it says where and when', () => {
    const runIn = page(headline, 'TAL – POLITIK ¦ Anna Meier', `Bern, 12. Februar – ${lede}`);
    expect([runIn.record.dateline, ledeOf(runIn.body)]).toEqual(['Bern, 12. Februar', lede]);
    const alone = page(headline, 'Bern, 12. Februar 2026', lede);
    expect([alone.record.dateline, ledeOf(alone.body)]).toEqual(['Bern, 12. Februar 2026', lede]);
  });

  it('is furniture where it is a date, a trail or a cookie banner', () => {
    const result = page(
      'Startseite > Politik > Verkehr',
      'Diese Website verwendet Cookies. Mehr dazu in der Erklärung zum Datenschutz.\nAlle akzeptieren',
      'Donnerstag, 12. Februar 2026, 08:15 Uhr',
      headline,
      lede,
    );
    expect(headlineOf(result.body)).toBe(headline);
    expect(ledeOf(result.body)).toBe(lede);
    expect(result.record.setAside.every(({ why }) => why === 'furniture')).toBe(true);
    expect(result.record.setAside).toHaveLength(3);
  });

  it('is shown as not understood where it is a menu', () => {
    const result = page('Inland\nAusland\nWetter heute', headline, 'TAL – POLITIK ¦ Anna Meier', lede);
    expect(headlineOf(result.body)).toBe(headline);
    expect(result.unrecognised).toEqual(['Inland\nAusland\nWetter heute']);
    expect(kickerOf(result.body)).toBe('');
  });

  it('is furniture where it is a menu with a way that any page has', () => {
    const result = page('Home\nPolitik\nWissen', headline, 'TAL – POLITIK ¦ Anna Meier', lede);
    expect(headlineOf(result.body)).toBe(headline);
    expect(result.record.setAside).toEqual([{ why: 'furniture', text: 'Home\nPolitik\nWissen' }]);
  });
});

describe('the text of a piece', () => {
  const blocks = (...parts: string[]) => blocksOf(page(headline, lede, ...parts));

  it('keeps lists, of bullets, dashes and numbers', () => {
    expect(blocks('• mehr Züge\n• mehr Busse')).toEqual([['bulletList', 'mehr Züge', 'mehr Busse']]);
    expect(blocks('- mehr Züge\n- mehr Busse')).toEqual([['bulletList', 'mehr Züge', 'mehr Busse']]);
    expect(blocks('3. mehr Züge\n4. mehr Busse')).toEqual([['orderedList', 'mehr Züge', 'mehr Busse']]);
  });

  it('takes a lone dash for speech and a date for a date', () => {
    expect(blocks('– Nein, sagte sie, das komme nicht in Frage.')[0]?.[0]).toBe('paragraph');
    expect(blocks('12. Februar war der Tag, an dem es begann.')[0]?.[0]).toBe('paragraph');
  });

  it('keeps a quote that stands by itself, with who said it', () => {
    expect(blocks('«Das ist ein guter Tag.»\n– Anna Meier, Regierungsrätin', paragraph)).toEqual([
      ['quote', '«Das ist ein guter Tag.»', '– Anna Meier, Regierungsrätin'],
      ['paragraph', paragraph],
    ]);
    expect(blocks('«Gut», sagte sie, «sehr gut.»')[0]?.[0]).toBe('paragraph');
  });

  it('knows who said it in a line under the quote', () => {
    expect(blocks('«Das ist ein guter Tag.»\nAnna Meier, Regierungsrätin', paragraph)).toEqual([
      ['quote', '«Das ist ein guter Tag.»', 'Anna Meier, Regierungsrätin'],
      ['paragraph', paragraph],
    ]);
  });

  it('is spoken where each line names its speaker, whoever asks', () => {
    const talk = [
      'TAL: Frau Tanner, wann sind Sie aufgestanden?\nRuth Tanner: Um halb fünf. Wie immer.',
      'TAL: Und wann gehen Sie ins Bett?\nTanner: Wenn die letzte Kuh versorgt ist.',
      'Warum machen Sie das?',
      'Weil es sonst niemand macht. Mein Bruder ist in Zürich.',
    ];
    expect(blocks(...talk).map(([type]) => type)).toEqual([
      ...['paragraph', 'paragraph', 'paragraph', 'paragraph'],
      ...['subhead', 'paragraph'],
    ]);
    expect(blocks('Fazit: Es lohnt sich', paragraph)[0]).toEqual(['subhead', 'Fazit: Es lohnt sich']);
  });

  it('ends with a question, a signature and a note, none of which is a subhead', () => {
    const ending = [
      'Was wäre, wenn wir schwiegen?',
      'Anna Meier',
      'Anmerkung der Redaktion: Ein Gastbeitrag.',
    ];
    expect(blocks(paragraph, ...ending).map(([type]) => type)).toEqual(Array(4).fill('paragraph'));
  });

  it('has a subhead over a table, whose rows are none', () => {
    const rows = 'Gemeinde\tJa\tNein\nHuttwil\t19,4 %\t80,6 %';
    expect(blocks('Die Resultate', rows, paragraph)).toEqual([
      ['subhead', 'Die Resultate'],
      ['paragraph', 'Gemeinde Ja Nein'],
      ['paragraph', 'Huttwil 19,4 % 80,6 %'],
      ['paragraph', paragraph],
    ]);
  });

  it('is parted by plain spaces where an editor left only such as may not break', () => {
    expect(blocks('Der\u00a0Rat\u00a0sagt\u00a0Nein.')).toEqual([['paragraph', 'Der Rat sagt Nein.']]);
    expect(blocks('Es sind 5\u00a0Franken.')).toEqual([['paragraph', 'Es sind 5\u00a0Franken.']]);
  });

  it('has footnotes, whose marks and lines are no subheads', () => {
    const noted = ['Das zeigt eine Studie.[1]', paragraph, '[1] Meier, Bericht Luft 2024', paragraph];
    expect(blocks(...noted).map(([type]) => type)).toEqual(Array(4).fill('paragraph'));
  });

  it('has numbered subheads where each stands right over its text', () => {
    const result = page(headline, lede, `1. Was ist neu?\n${paragraph}`, `2. Wer zahlt?\n${paragraph}`);
    expect(blocksOf(result)).toEqual([
      ['subhead', '1. Was ist neu?'],
      ['paragraph', paragraph],
      ['subhead', '2. Wer zahlt?'],
      ['paragraph', paragraph],
    ]);
    const listed = page(headline, lede, '1. Was ist neu?\n2. Wer zahlt?', paragraph);
    expect(blocksOf(listed).map(([type]) => type)).toEqual(['orderedList', 'paragraph']);
    const apart = page(headline, lede, '1. Was ist neu?', paragraph);
    expect(blocksOf(apart).map(([type]) => type)).toEqual(['paragraph', 'paragraph']);
  });

  it('keeps what leads to a film as text, since no image of the piece waits there', () => {
    const film = 'Video: So wird gemessen';
    expect(blocksOf(page(headline, lede, paragraph, film, paragraph))).toContainEqual(['subhead', film]);
  });

  it('has a subhead only where text follows', () => {
    expect(blocks('Kosten und Nutzen', paragraph, 'Ende der Durchsage').map(([type]) => type)).toEqual([
      'subhead',
      'paragraph',
      'paragraph',
    ]);
  });

  it('has no lede where a subhead follows the byline', () => {
    const result = page(headline, 'TAL – POLITIK ¦ Anna Meier', 'Kosten und Nutzen', paragraph);
    expect(ledeOf(result.body)).toBe('');
    expect(blocksOf(result)).toEqual([
      ['subhead', 'Kosten und Nutzen'],
      ['paragraph', paragraph],
    ]);
  });

  it('leaves a place for an image that stood amid it', () => {
    expect(blocks(paragraph, 'Der Bauplatz im Winter\nFoto: Kanton', paragraph)[1]).toEqual([
      'figure',
      'Der Bauplatz im Winter',
    ]);
  });

  it('speaks of errors and support without being a box', () => {
    const result = page(
      headline,
      lede,
      'Fehler im System',
      'Der Fehler lag im System der Bank, und der Kunde schrieb ihr mehrmals.',
      'Unterstützung für die Opfer',
      'Die Gemeinde unterstützt die Opfer mit einem Beitrag aus dem Fonds.',
    );
    expect(result.record.standingElements).toEqual([]);
    expect(blocksOf(result).map(([type]) => type)).toEqual(['subhead', 'paragraph', 'subhead', 'paragraph']);
  });

  it('knows an English page in a German newsroom', () => {
    const result = page(
      'City council approves the new tram line',
      'TAL – CITY ¦ Jane Roe and John Doe',
      'The council of the city has voted for the line that was debated for years, and it is to open in 2031.',
      'The mayor said that the plan is good for the city and that it was worth the wait.',
    );
    expect(result.record).toMatchObject({ locale: 'en', bylineOverride: '' });
    expect(result.record.contributors).toHaveLength(2);
  });
});

describe('standing elements and furniture', () => {
  const kinds = (...parts: string[]) =>
    page(headline, lede, paragraph, ...parts).record.standingElements.map(({ kind, heading }) => [
      kind,
      heading,
    ]);

  it.each([
    ['Fehler gefunden?\n\nMelden Sie uns Fehler bitte an fehler@tal.example.', 'Fehler gefunden?'],
    ['Ihre Hinweise\n\nWer einen Fehler sieht, schreibt an fehler@tal.example.', 'Ihre Hinweise'],
    ['Corrections\n\nIf you find an error, please write to us and tell us where.', 'Corrections'],
    ['Haben Sie einen Fehler entdeckt? Schreiben Sie uns: fehler@tal.example.', ''],
  ])('%j is a corrections policy', (box, heading) => {
    expect(kinds(box)).toEqual([['corrections-policy', heading]]);
  });

  it('keeps appeals apart that follow one another', () => {
    expect(
      kinds(
        'Korrekturen\n\nHinweise auf Fehler nehmen wir an fehler@tal.example entgegen.',
        'Guter Journalismus kostet Geld\n\nMit Ihrem Beitrag unterstützen Sie unsere Arbeit.',
      ),
    ).toEqual([
      ['corrections-policy', 'Korrekturen'],
      ['support-appeal', 'Guter Journalismus kostet Geld'],
    ]);
  });

  it('let a piece go on under a box that stands amid it', () => {
    const result = page(
      headline,
      lede,
      'Unterstützen Sie uns jetzt!',
      'Mit Ihrem Beitrag bleibt unsere Arbeit frei.\n\n\n\n',
      paragraph,
      'Die Kosten betragen nach Angaben des Kantons rund zwölf Millionen Franken, gut die Hälfte davon zahlt der Bund.',
    );
    expect(result.record.standingElements).toHaveLength(1);
    expect(blocksOf(result).map(([type]) => type)).toEqual(['paragraph', 'paragraph']);
  });

  it('let the readers speak under the counter', () => {
    const result = page(
      headline,
      lede,
      paragraph,
      'Kommentare: 2',
      'Hans (12.2.2026)\nEin Fehler!',
      'Zurück',
    );
    expect(result.record.commentsOpen).toBe(true);
    expect(blocksOf(result)).toEqual([['paragraph', paragraph]]);
    expect(result.record.setAside.map(({ why }) => why)).toEqual(['furniture', 'furniture', 'furniture']);
  });

  it('say when comments are closed', () => {
    expect(page(headline, lede, 'Die Kommentarfunktion ist geschlossen.').record.commentsOpen).toBe(false);
  });

  it('are kept word for word, what is unknown below them is shown', () => {
    const result = page(
      headline,
      lede,
      'Fehler gefunden?\n\nSchreiben Sie uns an fehler@tal.example.\n\n\n',
      'Verlag Talbote, Postfach 12, 8000 Zürich',
    );
    expect(result.record.standingElements[0]?.blocks).toEqual([
      { kind: 'paragraph', text: 'Schreiben Sie uns an fehler@tal.example.' },
    ]);
    expect(result.unrecognised).toEqual(['Verlag Talbote, Postfach 12, 8000 Zürich']);
  });
});

describe('no word of a page disappears or is doubled', () => {
  const lines = [
    ...publishedPage.split('\n').filter((line) => line.trim() !== ''),
    ...['Foto: Keystone / P. Muster', 'Bild zvg', 'Symbolbild', '(Bild: EPA)', 'Die Brücke. Foto: EPA'],
    ...['TAL – KULTUR | Anna Meier, Beat Frei | Foto EPA', 'Von Anna Meier', 'Kultur / Anna Meier', 'TAL ¦'],
    ...['Bern, 3. Mai – Der Rat hat lange und ausgiebig debattiert, bis es dunkel war.', '3. Mai 2026'],
    ...[
      '1. eins',
      '2. zwei',
      '- drei',
      '– vier',
      '• fünf',
      '12. zwölf',
      '0. null',
      '«Ganz zitiert.»',
      '– Anna',
    ],
    ...[
      'Kommentare: 3',
      'Teilen: Facebook Twitter',
      'Tags: A, B',
      'Mehr zum Thema',
      'Zurück',
      '***',
      'a > b > c',
    ],
    ...[
      'Wir verwenden Cookies auf dieser Seite.',
      'Korrekturen: an fehler@tal.example',
      'Donate to us',
      headline,
    ],
    ...[
      lede,
      paragraph,
      'Kurz',
      'Verkehr',
      'ß und ẞ',
      'z.\u00a0B.',
      'Soft\u00adhyphen',
      'e\u0301',
      '5.\u202f000',
    ],
  ];
  const anyLine = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...lines) },
    fc.string({ unit: 'grapheme', maxLength: 60 }),
  );
  const gap = fc.constantFrom('\n', '\n\n', '\r\n', '\n\u00a0\n\n', '\n\n\n\n\n', '\u2028');

  it('where furniture stands in the midst of what looks like one byline', () => {
    const around = ['TAL ¦', 'Kommentare: 3', '– vier', '〡', headline];
    expectNothingLost([...around, 'TAL – KULTUR | Anna Meier, Beat Frei | Foto EPA'].join('\n'));
  });

  it('of a page made of anything in any order', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyLine, gap), { maxLength: 24 }), (parts) =>
        expectNothingLost(parts.flat().join('')),
      ),
      { numRuns: 1500 },
    );
  });

  it('of a page with parts left out', () => {
    const blocks = publishedPage.split('\n\n');
    fc.assert(
      fc.property(fc.subarray(blocks), (left) => expectNothingLost(left.join('\n\n'))),
      { numRuns: 300 },
    );
  });

  const seeds = path.resolve(import.meta.dirname, '../../../../shared/seeds');
  it.skipIf(missing('seeds'))(`of the published pages that lie beside the project ${needs('seeds')}`, () => {
    const files = readdirSync(seeds).filter((name) => name.endsWith('.txt'));
    expect(files.length).toBeGreaterThan(0);
    for (const name of files) {
      expectNothingLost(readFileSync(path.join(seeds, name), 'utf8'));
    }
  });

  it('and four times as much is read in about four times the work, up to a megabyte, however it is shaped', async () => {
    const parts = [
      'a',
      'a@',
      '• x\n',
      '1. x\n',
      'Bild\n',
      `${paragraph}\n\n`,
      '«',
      '. Bild: ',
      'Fehler? ',
      '\u00a0',
    ];
    for (const part of parts) {
      const growth = await growthOver((length) => read(part.repeat(length / part.length)), 2 ** 20);
      expect(growth, `four times as much of «${part.trim()}»`).toBeLessThan(10);
    }
  }, 90_000);
});
