import { expect, test } from 'vitest';
import { openTestDesk } from '../desk-for-tests.ts';

const page = (line: string) =>
  `<html><body><article><h1>Der Steg bleibt gesperrt</h1><p>Die Gemeinde Horn lässt den Steg bis im Mai zu.</p><p>${line}</p><p>Darüber hatte der Rat am Montag beraten.</p></article></body></html>`;

async function notesOn(content: string, name: string) {
  const desk = await openTestDesk();
  const uploadId = (await desk.upload(name, content)) as never;
  const { articleId, notes } = await desk.ask('imports.text', { uploadId });
  return { notes, text: JSON.stringify((await desk.ask('articles.get', { articleId })).body) };
}

test.each([
  'Berichtigung: In einer früheren Fassung war von 321 Unterschriften die Rede.',
  'Korrektur, 12. Februar, 8.15 Uhr: Es waren 312 Unterschriften.',
  'Correction: An earlier version gave the wrong year.',
])('a notice of a paper elsewhere stays in the text, and whoever brings it in is told: %s', async (line) => {
  for (const [content, name] of [
    [page(line), 'steg.html'],
    [
      `# Der Steg bleibt gesperrt\n\nDie Gemeinde lässt ihn zu.\n\n${line}\n\nDer Rat hat beraten.\n`,
      'steg.md',
    ],
  ] as const) {
    const { notes, text } = await notesOn(content, name);
    expect(text).toContain(line);
    expect(notes.filter((note) => note.includes(line))).toHaveLength(1);
  }
});

test.each([
  'Die Korrektur der Strasse kostet 2,4 Millionen Franken.',
  'Korrekturen am Budget lehnte der Rat ab: Es bleibe beim Antrag.',
])('words on corrections are no notice: %s', async (line) => {
  expect((await notesOn(page(line), 'steg.html')).notes).toEqual([]);
});
