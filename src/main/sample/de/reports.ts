import type { SampleReport } from '../newsroom.ts';

/** What readers wrote to the corrections desk, and what became of it. */
export const reports: readonly SampleReport[] = [
  {
    when: [5, '07:50'],
    letter: {
      from: 'Harriet Longbourne',
      address: 'h.longbourne@mail.example',
      subject: 'Wrong name in your report on the stair race',
      text: `Dear editors,

my neighbour is too modest to write, so I do. You have her name wrong.

Location of the error: https://www.seebote.example/sport/treppenlauf-rebenried
Description: Your article says «Nora Felder kennt sie.» It should read «Nora Felber kennt sie.», with a b.
Evidence: https://www.treppenlauf.example/rangliste

Kind regards
Harriet Longbourne`,
    },
    steps: [
      { do: 'step', step: { type: 'acknowledged' }, by: 'Mirjam Tobelmann', when: [5, '08:30'] },
      {
        do: 'step',
        step: { type: 'triaged', errorType: 'name', severity: 'normal', personRelated: true },
        by: 'Mirjam Tobelmann',
        when: [5, '08:32'],
      },
      { do: 'step', step: { type: 'review-started' }, by: 'Jonas Aebersten', when: [5, '09:05'] },
      {
        do: 'decide',
        outcome: 'justified',
        reason: 'Die Rangliste des Veranstalters nennt Nora Felber. Mein Hörfehler bei der Siegerehrung.',
        by: 'Jonas Aebersten',
        when: [5, '09:20'],
      },
      {
        do: 'fix',
        was: 'Nora Felder kennt sie.',
        now: 'Nora Felber kennt sie.',
        changeClass: 'correction',
        by: 'Jonas Aebersten',
        when: [5, '09:22'],
      },
      { do: 'draft-notice', by: 'Jonas Aebersten', when: [5, '09:26'] },
      { do: 'publish', by: 'Mirjam Tobelmann', when: [5, '09:40'] },
      { do: 'step', step: { type: 'reporter-informed' }, by: 'Mirjam Tobelmann', when: [5, '09:44'] },
      { do: 'step', step: { type: 'closed' }, by: 'Mirjam Tobelmann', when: [5, '09:45'] },
    ],
  },
  {
    when: [5, '12:15'],
    letter: {
      from: 'Beat Zgraggli',
      address: 'beat.zgraggli@post.example',
      subject: 'Treppenlauf',
      text: `Grüezi

Im Artikel steht: «Die Treppe vom Seeufer zur Oberstadt hat 312 Stufen». Das stimmt nicht. Ich habe sie als Bub gezählt, und es waren mehr.

https://www.seebote.example/sport/treppenlauf-rebenried

Freundliche Grüsse
Beat Zgraggli`,
    },
    steps: [
      { do: 'step', step: { type: 'acknowledged' }, by: 'Leonie Castelvedra', when: [5, '13:40'] },
      {
        do: 'step',
        step: { type: 'triaged', errorType: 'number', severity: 'minor', personRelated: false },
        by: 'Leonie Castelvedra',
        when: [5, '13:42'],
      },
      {
        do: 'step',
        step: {
          type: 'reporter-asked',
          question: 'Gibt es einen Plan, ein Foto oder eine neuere Zählung? Das Tiefbauamt nennt uns 312.',
        },
        by: 'Leonie Castelvedra',
        when: [5, '13:48'],
      },
    ],
  },
  {
    when: [3, '08:05'],
    letter: {
      from: 'Silvan Marbacherli',
      address: 's.marbacherli@post.example',
      subject: 'Tippfehler im Werft-Artikel',
      text: `Liebe Redaktion

Im Bericht über die Werft steht «Die Vernehmlasung dauert sechzig Tage.» Es sollte «Die Vernehmlassung dauert sechzig Tage.» heissen.

https://www.seebote.example/stadt/werft-gestaltungsplan

Mit besten Grüssen
Silvan Marbacherli`,
    },
    steps: [
      { do: 'step', step: { type: 'acknowledged' }, by: 'Ruedi Hagenbühl', when: [3, '09:10'] },
      {
        do: 'step',
        step: { type: 'triaged', errorType: 'typo', severity: 'minor', personRelated: false },
        by: 'Ruedi Hagenbühl',
        when: [3, '09:11'],
      },
    ],
  },
  {
    when: [2, '19:30'],
    letter: {
      from: 'Rosmarie Feuzli',
      address: 'r.feuzli@post.example',
      subject: 'Danke für den Wasserturm',
      text: `Guten Abend

Kein Fehler, nur ein Dank. Nach Ihrer Besprechung bin ich mit meinem Mann in den Wasserturm gegangen. Wir haben eine Stunde lang kein Wort gesprochen, und das will etwas heissen.

Herzliche Grüsse
Rosmarie Feuzli`,
    },
    steps: [
      {
        do: 'step',
        step: { type: 'noted', text: 'Für die Leserbriefseite, falls sie einverstanden ist.' },
        by: 'Leonie Castelvedra',
        when: [1, '08:20'],
      },
      {
        do: 'step',
        step: { type: 'set-aside', as: 'opinion', duplicateOf: null },
        by: 'Leonie Castelvedra',
        when: [1, '08:21'],
      },
    ],
  },
  {
    when: [1, '11:02'],
    letter: {
      from: 'Kanzlei Muldener',
      address: 'kanzlei@muldener.example',
      subject: 'Automatische Antwort: Anfrage zum Werftareal',
      headers: { 'Auto-Submitted': 'auto-replied' },
      text: `Guten Tag

Vielen Dank für Ihre Nachricht. Unsere Kanzlei ist bis Ende Woche geschlossen. Ihre E-Mail wird nicht weitergeleitet.

Freundliche Grüsse
Kanzlei Muldener`,
    },
    steps: [],
  },
  {
    when: [1, '18:42'],
    letter: {
      from: 'Agnes Wyrschler',
      address: 'agnes.wyrschler@post.example',
      subject: 'Falsche Fläche beim Werftareal',
      text: `Sehr geehrte Damen und Herren

Ort des Fehlers: https://www.seebote.example/stadt/werft-gestaltungsplan

Beschreibung: Es heisst dort: «Das Areal misst 2,4 Hektaren und gehört seit neun Jahren der Stadt.» Richtig ist: «Das Areal misst 1,4 Hektaren und gehört seit neun Jahren der Stadt.» Die grössere Zahl schliesst die Wasserfläche des Hafenbeckens ein, auf der niemand bauen kann. Für die Frage, wie dicht das Quartier wird, ist das ein erheblicher Unterschied.

Belege:
https://www.rebenried.example/werftareal/planungsbericht (Seite 7, Tabelle 2)
https://www.rebenried.example/grundbuch/parzelle-1182

Freundliche Grüsse
Agnes Wyrschler`,
    },
    steps: [],
  },
];
