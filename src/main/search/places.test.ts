import { expect, test } from 'vitest';
import { openTestDesk, type TestDesk } from '../desk-for-tests.ts';
import { hitEnd, hitStart } from './snippet.ts';

async function aDesk(texts: readonly string[]): Promise<TestDesk> {
  const desk = await openTestDesk();
  for (const text of texts) {
    const uploadId = (await desk.upload('text.txt', text)) as never;
    await desk.ask('imports.text', { uploadId });
  }
  return desk;
}
const piece = (headline: string, ...paragraphs: string[]) =>
  ['Region', headline, 'Ein Vorspann.', 'Von Anna Koller', '', ...paragraphs].join('\n');

type How = { caseSensitive?: boolean; wholeWord?: boolean; limit?: number };
async function places(desk: TestDesk, words: string, how: How = {}) {
  const { pieces } = await desk.ask('search.places', { words, ...how });
  return pieces.map(({ headline, count, places }) => ({
    headline,
    count,
    places: places.map((place) => place.replaceAll(hitStart, '[').replaceAll(hitEnd, ']')),
  }));
}

test('each place at which pieces hold the words is given with the line around it, the newest piece first', async () => {
  const desk = await aDesk([
    piece('Der Uferweg bleibt zu', 'Am Uferweg wird gebaut. Der Uferweg ist gesperrt.'),
    piece('Anderes', 'Nichts davon.'),
    piece('Neue Baustellen in der Stadt', 'Auch der Uferweg ist dabei.'),
  ]);
  expect(await places(desk, 'Uferweg')).toEqual([
    { headline: 'Neue Baustellen in der Stadt', count: 1, places: ['Auch der [Uferweg] ist dabei.'] },
    {
      headline: 'Der Uferweg bleibt zu',
      count: 3,
      places: [
        'Der [Uferweg] bleibt zu',
        'Am [Uferweg] wird gebaut. Der Uferweg ist gesperrt.',
        'Am Uferweg wird gebaut. Der [Uferweg] ist gesperrt.',
      ],
    },
  ]);
});

test.each<[string, How, number]>([
  ['uferweg', {}, 4],
  ['uferweg', { caseSensitive: true }, 2],
  ['uferweg', { wholeWord: true }, 2],
  ['ufer', {}, 4],
  ['ufer', { wholeWord: true }, 0],
  ['weg', {}, 4],
  ['am uferweg wi', {}, 1],
  ['ferweg wird gebaut', {}, 1],
  ['wird  gebaut', {}, 1],
  ['uferweg wird', { wholeWord: true }, 1],
  ['gebaut am', {}, 0],
  ['–', {}, 0],
  ['', {}, 0],
  ['(', {}, 0],
])('%s with %o stands at so many places: %i', async (words, how, count) => {
  const desk = await aDesk([
    piece('Text', 'Am Uferweg wird gebaut. Der Seeuferweg auch.', 'Der Uferweg und der Altuferweg.'),
  ]);
  const found = await places(desk, words, how);
  expect(found.reduce((sum, piece) => sum + piece.count, 0)).toBe(count);
});

test('words that the index takes for the same, but the page does not, are no place', async () => {
  const desk = await aDesk([piece('Text', 'Die Straße ist gesperrt.')]);
  expect(await places(desk, 'strasse')).toEqual([]);
  expect(await places(desk, 'STRASSE'.toLowerCase().replace('ss', 'ß'))).toHaveLength(1);
});

test('answers go on behind the first, and give every piece once', async () => {
  const desk = await aDesk(Array.from({ length: 7 }, (_, number) => piece(`Serie ${number}`, 'Text.')));
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const page: { pieces: { headline: string }[]; next: string | null } = await desk.ask('search.places', {
      words: 'serie',
      limit: 3,
      after,
    });
    seen.push(...page.pieces.map(({ headline }) => headline));
    after = page.next;
  } while (after !== null);
  expect(seen).toEqual([6, 5, 4, 3, 2, 1, 0].map((number) => `Serie ${number}`));
});
