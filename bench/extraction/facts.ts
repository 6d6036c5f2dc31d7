/** What one mail is about. */
export interface Facts {
  readonly slug: string;
  readonly headline: string;
  /** The sentence of the piece in which the error stands; holds `old`. */
  readonly passage: string;
  readonly old: string;
  readonly now: string;
  readonly evidence: string;
}

/** Errors as a local paper makes them: figures, names, dates, places, offices. */
export const facts: Readonly<Record<'de' | 'en', readonly Facts[]>> = {
  de: [
    [
      'region/kiesgrube',
      'Kiesgrube darf wachsen',
      'Die Grube fasst heute 340 000 Kubikmeter.',
      '340 000',
      '430 000',
    ],
    ['kultur/orgel', 'Die Orgel klingt wieder', 'Gebaut hat sie Hansruedi Zwicky.', 'Zwicky', 'Zwygart'],
    ['sport/regatta', 'Ruderer holen Bronze', 'Das Rennen fand am 14. Juni statt.', '14. Juni', '15. Juni'],
    [
      'politik/kredit',
      'Ja zum Schulhauskredit',
      'Der Rat stimmte mit 21 zu 9 Stimmen zu.',
      '21 zu 9',
      '19 zu 11',
    ],
    [
      'region/seilbahn',
      'Neue Kabinen am Hausberg',
      'Die Bahn führt von Weesen auf den Berg.',
      'Weesen',
      'Amden',
    ],
    ['wirtschaft/saegerei', 'Sägerei baut Stellen ab', 'Betroffen sind 48 Angestellte.', '48', '84'],
    [
      'leute/chorleiterin',
      'Abschied nach dreissig Jahren',
      'Geleitet wurde der Chor von Ursula Rüegg.',
      'Ursula Rüegg',
      'Ursina Rüegg',
    ],
    [
      'politik/gemeinderat',
      'Wer nun das Sagen hat',
      'Gemeindepräsident ist Beat Hofer.',
      'Gemeindepräsident',
      'Vizepräsident',
    ],
  ].map(asFacts),
  en: [
    ['region/ferry', 'Ferry back in service', 'The ferry carries 240 passengers.', '240', '420'],
    [
      'culture/library',
      'Library reopens on Monday',
      'It was designed by Helen Marsh in 1934.',
      '1934',
      '1943',
    ],
    ['sport/marathon', 'A record in the rain', 'The race was won by Tom Ashby.', 'Tom Ashby', 'Tim Ashby'],
    [
      'politics/budget',
      'Council passes budget',
      'The budget grows by 3.5 per cent.',
      '3.5 per cent',
      '5.3 per cent',
    ],
    ['people/surgeon', 'A life for the hospital', 'She was born in Leeds.', 'Leeds', 'Leith'],
    [
      'business/mill',
      'Mill to close in autumn',
      'The mill was founded by the Thorne family.',
      'Thorne',
      'Thorpe',
    ],
  ].map(asFacts),
};

function asFacts([slug = '', headline = '', passage = '', old = '', now = '']: readonly string[]): Facts {
  return { slug, headline, passage, old, now, evidence: `https://archiv.example/${slug.replace('/', '-')}` };
}
