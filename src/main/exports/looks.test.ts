import { expect, test } from 'vitest';
import { openTestDesk } from '../desk-for-tests.ts';

const paragraph =
  'Die Gemeinde rechnet mit Kosten von 14 Millionen Franken, wovon der Kanton einen Viertel übernimmt, sofern das Stimmvolk zusagt.';
/** About 40,000 words. */
const book = `Die Brücke bleibt zu\n\nMB – Region ¦ Anna Frei ¦ Bild Kanton\n\nDer Kanton ersetzt die Sihlbrücke.\n\n${Array.from({ length: 2200 }, () => paragraph).join('\n\n')}\n`;

test('a look at the pages of a long piece is ended, and the next one is made', async () => {
  const desk = await openTestDesk();
  const uploadId = (await desk.upload('buch.txt', book)) as never;
  const { articleId } = await desk.ask('imports.text', { uploadId });
  const look = { articleId, format: 'pdf' };
  const ended = desk.refusal('exports.preview', { ...look, look: 'first' });
  const next = desk.ask('exports.preview', { articleId, format: 'docx', look: 'second' });
  await desk.ask('exports.stopLooking', { look: 'first' });
  expect(await ended).toMatchObject({ code: 'preview-stopped' });
  expect((await next).content).toContain('14 Millionen');
  // What is over, or never was, is no fault.
  expect(await desk.ask('exports.stopLooking', { look: 'second' })).toEqual({});
});
