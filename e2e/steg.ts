import type { Page } from '@playwright/test';
import { piecesPage } from './pages/pieces-page.ts';

/** The words that its first line begins with, whatever the measure. */
export const openingOfTheSteg = 'Der Gemeinderat von Birsau hat am Montagabend';
/** Running text of a newspaper, by which lines are measured. */
export const aboutTheSteg =
  `${openingOfTheSteg} entschieden, dass der Steg am Seeufer stehen bleibt, obwohl das Bauamt noch im Herbst den Abbruch ` +
  'verlangt hatte. Die Kosten von rund 480 000 Franken trägt zur Hälfte der Kanton; den Rest übernehmen die ' +
  'Fischerzunft und ein Verein, der sich seit Jahren für den Uferweg einsetzt. Gebaut wird, sobald das Wasser im ' +
  'Frühling tief genug steht. Bis dahin warnen Tafeln vor dem morschen Geländer, und nachts bleibt das Licht an. ' +
  'Wer den Weg zur Schule abkürzt, tut es auf eigene Gefahr, sagt die Gemeindepräsidentin.';

/** Begins a piece with headline, lede, and one paragraph. */
export async function writeOfTheSteg(page: Page, paragraph: string): Promise<void> {
  const { keyboard } = page;
  await piecesPage(page).begin();
  await keyboard.type('Der Steg bleibt');
  await keyboard.press('Enter');
  await keyboard.insertText('Die Gemeinde lässt den Steg stehen.');
  await keyboard.press('Enter');
  await keyboard.insertText(paragraph);
}
