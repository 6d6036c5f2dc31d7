import type { Language } from '#shared/domain/language.ts';
import type { StandingElement } from '#shared/domain/publication.ts';

/** The box that a new publication starts with: where to report an error, and the three things that help. */
export function defaultStandingElements(language: Language, address: string): StandingElement[] {
  const paragraph = (text: string) => ({ kind: 'paragraph' as const, text });
  const item = (text: string) => ({ kind: 'item' as const, text });
  if (language === 'en')
    return [
      {
        kind: 'corrections-policy',
        heading: 'Corrections',
        blocks: [
          paragraph(`Have you found a mistake in this article? Write to ${address} and tell us:`),
          item('Location: the exact web address of the page.'),
          item('Description: which passage is wrong, and what it should say.'),
          item('Evidence: web addresses or documents that show it.'),
          paragraph('We check every report, correct in the open, and thank you for your help.'),
        ],
      },
    ];
  return [
    {
      kind: 'corrections-policy',
      heading: 'Korrekturen',
      blocks: [
        paragraph(
          `Steht in diesem Artikel etwas Falsches? Ein Hinweis an ${address} hilft uns, am besten mit:`,
        ),
        item('Ort: die genaue Webadresse der Seite.'),
        item('Beschreibung: welche Stelle nicht stimmt und wie es richtig heissen muss.'),
        item('Belege: Webadressen oder Unterlagen, die das zeigen.'),
        paragraph('Wir prüfen jeden Hinweis, korrigieren öffentlich und danken für die Mithilfe.'),
      ],
    },
  ];
}
