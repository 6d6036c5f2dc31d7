import { asHouseElements, type Publication, publicationDefaults } from '#shared/domain/publication.ts';

/** The Wendle Courier, a local paper that does not exist, in a town that does not exist. */
export const title: Publication = {
  ...publicationDefaults,
  name: 'The Wendle Courier',
  shortName: 'WC',
  baseUrl: 'https://www.wendlecourier.example',
  correctionsAddress: 'corrections@wendlecourier.example',
  locale: 'en-GB',
  sections: ['Town', 'Culture', 'Opinion', 'Technology', 'Sport', 'Guide'],
  contributors: [
    { name: 'Marian Tolbury', sign: 'mt', bio: '' },
    { name: 'Joss Aberfield', sign: 'ja', bio: '' },
    { name: 'Leonie Castlewood', sign: 'lc', bio: '' },
    { name: 'Rufus Hagenby', sign: 'rh', bio: '' },
  ],
  bylinePattern: '{publication} – {section} ¦ {authors} ¦ {imageCredit}',
  standingElements: asHouseElements([
    {
      kind: 'corrections-policy',
      heading: 'Seen a mistake?',
      blocks: [
        {
          kind: 'paragraph',
          text: 'The Courier corrects in the open. A report to corrections@wendlecourier.example helps us most with three things:',
        },
        { kind: 'item', text: 'Location of the error: the exact web address of the article.' },
        { kind: 'item', text: 'Description: the passage as it stands, and what it should say.' },
        { kind: 'item', text: 'Evidence: web addresses or documents that show it.' },
        {
          kind: 'paragraph',
          text: 'Every report is checked and answered. Corrections stand below the article, with the date and the earlier wording.',
        },
      ],
    },
    {
      kind: 'support-appeal',
      heading: 'A paper that belongs to its town',
      blocks: [
        {
          kind: 'paragraph',
          text: 'The Courier is owned by a co-operative of 2,340 members. A share costs £120 and keeps the newsroom independent. Join at www.wendlecourier.example/co-operative',
        },
      ],
    },
  ]),
};
