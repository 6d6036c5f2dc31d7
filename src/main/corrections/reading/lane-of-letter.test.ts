import { expect, it } from 'vitest';
import { laneOfLetter } from './lane-of-letter.ts';

const laneOf = (text: string, subject = 'Ihr Artikel') => laneOfLetter({ subject, text });

it('knows a demand for a right of reply by its words, its article of the law or its subject', () => {
  for (const text of [
    'Ich verlange den Abdruck der folgenden Gegendarstellung.',
    'Gestützt auf Art. 28g ff. ZGB ersuche ich Sie um eine Antwort.',
    'Hiermit reiche ich ein Gegendarstellungsbegehren ein.',
    'We hereby exercise our right of reply.',
  ])
    expect(laneOf(text)).toBe('right-of-reply');
  expect(laneOf('Der Text liegt bei.', 'Gegendarstellung zu «Turm»')).toBe('right-of-reply');
});

it('knows a letter that is written for a client, or threatens with the law', () => {
  expect(laneOf('Namens und im Auftrag meiner Mandantin halte ich fest:')).toBe('legal-letter');
  expect(laneOf('Unsere Klientin hat das nie gesagt.')).toBe('legal-letter');
  expect(laneOf('I act for my client, who denies this.')).toBe('legal-letter');
  expect(laneOf('Bitte unterzeichnen Sie die Unterlassungserklärung.')).toBe('legal-letter');
});

it('leaves letters be that only speak of such things', () => {
  expect(laneOf('Die Gegendarstellung von letzter Woche war kurz.')).toBeNull();
  expect(laneOf('Der Anwalt heisst Meier, nicht Maier.')).toBeNull();
  expect(laneOf('Die Brücke steht an der Art. 28 der Strasse.')).toBeNull();
  expect(laneOf('Danke!', 'Re: Gegendarstellung')).toBeNull();
});
