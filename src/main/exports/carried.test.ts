import { expect, it } from 'vitest';
import { type CarriedPart, carriedPart, printedFormat } from '#shared/domain/export/export-format.ts';
import { staysBehind } from './carried.ts';
import { realPictures } from './pdf/real-pictures.fixture.ts';
import { pieceToPrint } from './piece/piece.ts';
import { notice, paper, pieceDetail } from './rehearsal-piece.fixture.ts';
import { cannotRead, readingNeeds, saidInFile } from './said-in-file.fixture.ts';

/** A piece of which each part can be told by a word, or by how it is set, that is nowhere else. */
const detail = pieceDetail({ notices: [] });
const piece = pieceToPrint(
  {
    ...detail,
    record: {
      ...detail.record,
      section: 'Ressortwort',
      contributors: [{ name: 'Autorinname', sign: '' }],
      keywords: ['Schlagwortwort'],
      url: 'https://seebote.example/adresswort',
      commentsOpen: false,
      isAccessibleForFree: false,
    },
    byline: 'DSB – Byline',
    firstPublishedAt: '2026-03-05T08:00:00.000Z',
    body: {
      type: 'doc',
      content: [
        { type: 'headline', content: [{ type: 'text', text: 'Titelwort' }] },
        ...detail.body.content.filter(({ type }) => type === 'figure'),
        { type: 'lede', content: [{ type: 'text', text: 'Leadwort' }] },
        {
          type: 'paragraph',
          content: [
            { type: 'text', text: 'Fettwort', marks: [{ type: 'bold' }] },
            { type: 'text', text: ' und ' },
            {
              type: 'text',
              text: 'Linkwort',
              marks: [{ type: 'link', attrs: { href: 'https://example.org/linkziel' } }],
            },
          ],
        },
      ],
    },
  },
  { ...paper, standingElements: [] },
);

const altText = [...piece.figures.values()][0]?.altText ?? '';
const seenBy: Readonly<Record<CarriedPart, RegExp>> = {
  form: /class="bold">Fettwort|&lt;strong&gt;Fettwort|<(strong|b)>Fettwort|\*\*Fettwort\*\*|<w:b\/>.{0,90}Fettwort/,
  links: /linkziel/,
  images: /\.jpg/,
  altTexts: new RegExp(altText),
  section: /Ressortwort/,
  authors: /Autorinname/,
  keywords: /Schlagwortwort/,
  address: /adresswort/,
  dates: /20260305T08|05 Mar 2026|2026-03-05|5\. März 2026/,
  comments:
    /<wp:comment_status>closed|"?comments"?( content="closed"|: false)|name="comments"><vt:bool>false|Kommentare/,
  access:
    /Zugang:[\s\S]{0,200}nicht frei|name="free"><vt:bool>false|<wp:meta_key>free<|"isAccessibleForFree": false|free: false|isAccessibleForFree" content="false"/,
};

const pictures = await realPictures();

it.for(
  printedFormat.options.flatMap((format) =>
    carriedPart.options.map((part) => [format, part, readingNeeds(format)] as const),
  ),
)('%s has a place for %s, or says that it stays behind %s', async ([format, part], { skip }) => {
  skip(cannotRead(format));
  const staysSaid = staysBehind(piece, format).includes(part);
  const isThere = seenBy[part].test(
    (await saidInFile(piece, format, format === 'pdf' ? pictures : undefined)).replaceAll('\\"', '"'),
  );
  expect(isThere).toBe(!staysSaid);
});

/** Of what every format promises. */
const always = {
  ...{ kicker: 'Spitzmarkenwort', headline: 'Titelwort', lede: 'Leadwort', byline: 'Bylinewort' },
  ...{ dateline: 'Datumszeilenwort', caption: 'Legendenwort', credit: 'Jonas Wyss' },
  ...{ notice: 'Notizwort', standingElement: 'Kastenwort' },
};
const full = pieceToPrint(
  {
    ...detail,
    byline: always.byline,
    record: { ...detail.record, dateline: always.dateline, slug: 'steg' },
    notices: [notice({ text: always.notice })],
    body: {
      type: 'doc',
      content: [
        { type: 'kicker', content: [{ type: 'text', text: always.kicker }] },
        { type: 'headline', content: [{ type: 'text', text: always.headline }] },
        ...detail.body.content
          .filter(({ type, attrs }) => type === 'figure' && attrs?.lead)
          .map((node) => ({ ...node, content: [{ type: 'text', text: always.caption }] })),
        { type: 'lede', content: [{ type: 'text', text: always.lede }] },
        { type: 'paragraph', content: [{ type: 'text', text: 'Textwort' }] },
      ],
    },
  },
  {
    ...paper,
    standingElements: [
      {
        ...{ elementId: 'kasten', sections: [], byDefault: true, kind: 'other', heading: '' },
        blocks: [{ kind: 'paragraph', text: always.standingElement }],
      },
    ],
  },
);

it.for(printedFormat.options.map((format) => [format, readingNeeds(format)] as const))(
  '%s carries head, captions, credits, notices and standing elements %s',
  async ([format], { skip }) => {
    skip(cannotRead(format));
    const said = await saidInFile(full, format, format === 'pdf' ? pictures : undefined);
    expect(Object.values(always).filter((words) => !said.includes(words))).toEqual([]);
  },
);

it('what a piece does not have is not missed', () => {
  const bare = pieceToPrint(
    pieceDetail({
      body: { type: 'doc', content: [{ type: 'paragraph' }] },
      images: [],
      firstPublishedAt: null,
    }),
    paper,
  );
  expect(staysBehind(bare, 'text')).not.toContain('images');
  expect(staysBehind(bare, 'text')).not.toContain('form');
});
