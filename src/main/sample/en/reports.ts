import type { SampleReport } from '../newsroom.ts';

/** What readers wrote to the corrections desk, and what became of it. */
export const reports: readonly SampleReport[] = [
  {
    when: [5, '07:50'],
    letter: {
      from: 'Henriette Langbrunner',
      address: 'h.langbrunner@post.example',
      subject: 'Falscher Name im Bericht über das Treppenrennen',
      text: `Sehr geehrte Redaktion

Meine Nachbarin ist zu bescheiden, um zu schreiben, also tue ich es. Ihr Name ist falsch geschrieben.

Ort des Fehlers: https://www.wendlecourier.example/sport/wendleby-stair-race
Beschreibung: Im Artikel steht «Nora Felder knows them.» Richtig ist «Nora Felber knows them.», mit b.
Belege: https://www.stairrace.example/results

Freundliche Grüsse
Henriette Langbrunner`,
    },
    steps: [
      { do: 'step', step: { type: 'acknowledged' }, by: 'Marian Tolbury', when: [5, '08:30'] },
      {
        do: 'step',
        step: { type: 'triaged', errorType: 'name', severity: 'normal', personRelated: true },
        by: 'Marian Tolbury',
        when: [5, '08:32'],
      },
      { do: 'step', step: { type: 'review-started' }, by: 'Joss Aberfield', when: [5, '09:05'] },
      {
        do: 'decide',
        outcome: 'justified',
        reason: 'The organisers’ results have Nora Felber. I misheard it at the prize-giving.',
        by: 'Joss Aberfield',
        when: [5, '09:20'],
      },
      {
        do: 'fix',
        was: 'Nora Felder knows them.',
        now: 'Nora Felber knows them.',
        changeClass: 'correction',
        by: 'Joss Aberfield',
        when: [5, '09:22'],
      },
      { do: 'draft-notice', by: 'Joss Aberfield', when: [5, '09:26'] },
      { do: 'publish', by: 'Marian Tolbury', when: [5, '09:40'] },
      { do: 'step', step: { type: 'reporter-informed' }, by: 'Marian Tolbury', when: [5, '09:44'] },
      { do: 'step', step: { type: 'closed' }, by: 'Marian Tolbury', when: [5, '09:45'] },
    ],
  },
  {
    when: [5, '12:15'],
    letter: {
      from: 'Bert Scraggly',
      address: 'bert.scraggly@mail.example',
      subject: 'Stair race',
      text: `Hello

Your article says: “The stairs from the waterfront to the Upper Town have 312 steps”. That is wrong. I counted them as a boy and there were more.

https://www.wendlecourier.example/sport/wendleby-stair-race

Regards
Bert Scraggly`,
    },
    steps: [
      { do: 'step', step: { type: 'acknowledged' }, by: 'Leonie Castlewood', when: [5, '13:40'] },
      {
        do: 'step',
        step: { type: 'triaged', errorType: 'number', severity: 'minor', personRelated: false },
        by: 'Leonie Castlewood',
        when: [5, '13:42'],
      },
      {
        do: 'step',
        step: {
          type: 'reporter-asked',
          question: 'Is there a plan, a photograph or a later count? The town’s engineers tell us 312.',
        },
        by: 'Leonie Castlewood',
        when: [5, '13:48'],
      },
    ],
  },
  {
    when: [3, '08:05'],
    letter: {
      from: 'Sylvan Marbury',
      address: 's.marbury@mail.example',
      subject: 'Typo in the boatyard article',
      text: `Dear editors

Your report on the boatyard says “The consulation runs for sixty days.” It should read “The consultation runs for sixty days.”

https://www.wendlecourier.example/town/boatyard-plan

Best regards
Sylvan Marbury`,
    },
    steps: [
      { do: 'step', step: { type: 'acknowledged' }, by: 'Rufus Hagenby', when: [3, '09:10'] },
      {
        do: 'step',
        step: { type: 'triaged', errorType: 'typo', severity: 'minor', personRelated: false },
        by: 'Rufus Hagenby',
        when: [3, '09:11'],
      },
    ],
  },
  {
    when: [2, '19:30'],
    letter: {
      from: 'Rosemary Fewsley',
      address: 'r.fewsley@mail.example',
      subject: 'Thank you for the water tower',
      text: `Good evening

No mistake, only thanks. After your review I went to the water tower with my husband. We did not say a word for an hour, and that means something.

Warm regards
Rosemary Fewsley`,
    },
    steps: [
      {
        do: 'step',
        step: { type: 'noted', text: 'For the letters page, if she agrees.' },
        by: 'Leonie Castlewood',
        when: [1, '08:20'],
      },
      {
        do: 'step',
        step: { type: 'set-aside', as: 'opinion', duplicateOf: null },
        by: 'Leonie Castlewood',
        when: [1, '08:21'],
      },
    ],
  },
  {
    when: [1, '11:02'],
    letter: {
      from: 'Muldener Chambers',
      address: 'office@muldener.example',
      subject: 'Automatic reply: Question about the boatyard',
      headers: { 'Auto-Submitted': 'auto-replied' },
      text: `Hello

Thank you for your message. Our office is closed until the end of the week. Your e-mail will not be passed on.

Kind regards
Muldener Chambers`,
    },
    steps: [],
  },
  {
    when: [1, '18:42'],
    letter: {
      from: 'Agnes Wyresdale',
      address: 'agnes.wyresdale@mail.example',
      subject: 'Wrong area given for the boatyard',
      text: `Dear Sir or Madam

Location of the error: https://www.wendlecourier.example/town/boatyard-plan

Description: You write: “The site covers 2.4 hectares and has belonged to the town for nine years.” It should read: “The site covers 1.4 hectares and has belonged to the town for nine years.” The larger figure includes the water of the harbour basin, on which nobody can build. For the question of how dense the quarter will be, that makes a considerable difference.

Evidence:
https://www.wendleby.example/boatyard/planning-report (page 7, table 2)
https://www.wendleby.example/land-register/plot-1182

Yours sincerely
Agnes Wyresdale`,
    },
    steps: [],
  },
];
