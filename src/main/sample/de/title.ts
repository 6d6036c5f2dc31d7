import { asHouseElements, type Publication, publicationDefaults } from '#shared/domain/publication.ts';

/** «Der Seebote», a daily that does not exist, in a town that does not exist. */
export const title: Publication = {
  ...publicationDefaults,
  name: 'Der Seebote',
  shortName: 'SB',
  baseUrl: 'https://www.seebote.example',
  correctionsAddress: 'korrektur@seebote.example',
  locale: 'de-CH',
  sections: ['Stadt', 'Kultur', 'Meinung', 'Technik', 'Sport', 'Service'],
  contributors: [
    { name: 'Mirjam Tobelmann', sign: 'mto', bio: '' },
    { name: 'Jonas Aebersten', sign: 'jae', bio: '' },
    { name: 'Leonie Castelvedra', sign: 'lca', bio: '' },
    { name: 'Ruedi Hagenbühl', sign: 'rha', bio: '' },
  ],
  bylinePattern: '{publication} – {section} ¦ {authors} ¦ {imageCredit}',
  standingElements: asHouseElements([
    {
      kind: 'corrections-policy',
      heading: 'Fehler gesehen?',
      blocks: [
        {
          kind: 'paragraph',
          text: 'Der «Seebote» korrigiert offen. Eine Meldung an korrektur@seebote.example hilft am meisten mit drei Angaben:',
        },
        { kind: 'item', text: 'Ort des Fehlers: die genaue Webadresse des Artikels.' },
        { kind: 'item', text: 'Beschreibung: die Stelle im Wortlaut, und was dort stehen müsste.' },
        { kind: 'item', text: 'Belege: Webadressen oder Unterlagen, die das zeigen.' },
        {
          kind: 'paragraph',
          text: 'Jede Meldung wird geprüft und beantwortet. Korrekturen stehen unter dem Artikel, mit Datum und früherem Wortlaut.',
        },
      ],
    },
    {
      kind: 'support-appeal',
      heading: 'Eine Zeitung, die der Stadt gehört',
      blocks: [
        {
          kind: 'paragraph',
          text: 'Hinter dem «Seeboten» steht eine Genossenschaft mit 2340 Mitgliedern. Ein Anteilschein kostet 120 Franken und hält die Redaktion unabhängig. Anmeldung: www.seebote.example/genossenschaft',
        },
      ],
    },
  ]),
};
