import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Body } from '#shared/article-body/body.ts';
import { textBlock } from '#shared/article-body/body.ts';
import type { PageComparison, PageDifference } from '#shared/contract/page-check.ts';
import { linesOfMarkup, linesOfText } from '../../imports/document/published-lines.ts';
import { cmsFields } from '../html/cms-html.ts';
import { htmlPage } from '../html/html-page.ts';
import { hasInk } from '../piece/characters.ts';
import { type PieceToPrint, pieceToPrint } from '../piece/piece.ts';
import { datesText } from '../piece/text-parts.ts';
import { randomBody } from '../random-body.fixture.ts';
import {
  chartImageId,
  head,
  imageFiles,
  leadImageId,
  notice,
  paper,
  pieceDetail,
} from '../rehearsal-piece.fixture.ts';
import { plainText } from '../text/plain-text.ts';
import { comparePage } from './compare-page.ts';
import { expectedAltTexts, expectedParts } from './expected-parts.ts';

const piece = pieceToPrint(pieceDetail(), paper);
const page = htmlPage(piece, imageFiles);

function compare(of: PieceToPrint, content: string, isMarkup = true): PageComparison {
  const lines = isMarkup ? linesOfMarkup(content, of.record.url) : linesOfText(content);
  return comparePage({
    parts: expectedParts(of),
    altTexts: expectedAltTexts(of),
    mayStand: [datesText(of)],
    ...{ lines, isMarkup },
  });
}

/** As one line, so that a test reads like what a person is told. */
const told = ({ kind, place, number, stretches }: PageDifference): string =>
  `${kind} ${place}${number === null ? '' : ` ${number}`}: ${stretches
    .map((one) => {
      if (one.kind === 'same') return one.words;
      const what = `[${one.version}|${one.page}]`;
      return one.kind === 'link' ? `${one.words} ${what}` : what;
    })
    .join('')}`;

const differences = (of: PieceToPrint, content: string, isMarkup = true) =>
  compare(of, content, isMarkup).differences.map(told);

const changed = (was: string | RegExp, now: string) => {
  const [top = '', article = ''] = page.split(/(?=<article>)/);
  const other = top + article.replace(was, now);
  expect(other).not.toBe(page);
  return differences(piece, other);
};

describe('a page agrees with its version', () => {
  it('as we made it, as fields of a form, and as text that was copied', () => {
    expect(compare(piece, page)).toEqual({ verdict: 'agrees', differences: [], slight: [] });
    const fields = cmsFields(piece).filter(({ name }) => name !== 'keywords');
    expect(compare(piece, fields.map(({ html }) => html).join('\n'))).toMatchObject({ verdict: 'agrees' });
    expect(differences(piece, plainText(piece), false)).toEqual([]);
  });

  it('with menus, teasers, readers and a foot around it', () => {
    const around = page
      .replace('<body>', '<body><nav><a href="/">Home</a><p>Der See steigt</p></nav><header>Seebote</header>')
      .replace(
        '</body>',
        '<section><h2>Mehr zum Thema</h2><p>Foto: Jonas Wyss</p></section><footer>Impressum</footer></body>',
      );
    expect(differences(piece, around)).toEqual([]);
  });

  it('where a site builder set other quotes, blanks, dashes and breaks, and says so apart', () => {
    const other = page
      .replaceAll('«', '“')
      .replaceAll('»', '”')
      .replace('Am Morgen stand', 'Am&nbsp;Mor&shy;gen stand')
      .replace('</strong>', '</strong> ');
    const { verdict, slight } = compare(piece, other);
    expect(verdict).toBe('agrees');
    expect(slight.map(told)).toEqual(
      expect.arrayContaining([expect.stringContaining('typography quote: [«|“]Wir warten ab.[»|”]')]),
    );
  });

  it('whose words are those that programs use themselves', () => {
    const body: Body = {
      type: 'doc',
      content: [
        ...head(),
        { type: 'paragraph', content: [{ type: 'text', text: 'Ein constructor, ein toString.' }] },
      ],
    };
    const technical = pieceToPrint(pieceDetail({ body }), paper);
    expect(differences(technical, htmlPage(technical, imageFiles))).toEqual([]);
  });

  it('where a caption begins with the words of a paragraph further down', () => {
    const words = 'Der Steg im Hafen bleibt bis zum Sommer gesperrt';
    const body: Body = {
      type: 'doc',
      content: [
        ...head(),
        {
          type: 'figure',
          attrs: { imageId: chartImageId, lead: false, altText: null, creditLine: null },
          content: [{ type: 'text', text: `${words}, sagt die Stadt` }],
        },
        { type: 'paragraph', content: [{ type: 'text', text: words }] },
      ],
    };
    const twice = pieceToPrint(pieceDetail({ body }), paper);
    expect(differences(twice, htmlPage(twice, imageFiles))).toEqual([]);
  });

  it.each([
    '\u{e0002}Wasser',
    'Wa\u{e0041}sser',
    'Wa\u034fsser',
    'Wa\u202asser',
    'Wa\u2062sser',
    'e\u034f\u0301',
  ])('of a piece with signs that nobody sees (%j)', (words) => {
    const odd = pieceToPrint(
      pieceDetail({ body: { type: 'doc', content: [...head(), textBlock('paragraph', words)] } }),
      paper,
    );
    expect(differences(odd, htmlPage(odd, imageFiles))).toEqual([]);
  });

  it('of any piece, our own page and the fields of a form', () => {
    fc.assert(
      fc.property(randomBody([leadImageId, chartImageId]), (body) => {
        const random = pieceToPrint(
          pieceDetail({ body: { ...body, content: [...head(), ...body.content] } }),
          paper,
        );
        expect(differences(random, htmlPage(random, imageFiles))).toEqual([]);
        const fields = cmsFields(random).filter(({ name }) => name !== 'keywords');
        expect(differences(random, fields.map(({ html }) => html).join('\n'))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  }, 90_000);
});

describe('a page that differs is told', () => {
  it('by the credit of an image first, then by a notice that is missing', () => {
    const other = page
      .replace('<span class="credit">Grafik: Lea Zbinden</span>', '')
      .replace(/<aside class="notice"[\s\S]*?<\/aside>/, '')
      .replace('Der See steigt</h1>', 'Der See sinkt</h1>');
    expect(differences(piece, other)).toEqual([
      'missing credit 2: [Grafik: Lea Zbinden|]',
      expect.stringMatching(
        /^missing notice 1: \[Korrektur, 13\. Februar 2026.*Richtig ist: am Montag\.\|\]$/,
      ),
      'changed headline: Der See [steigt|sinkt]',
    ]);
  });

  it('a credit that the byline names is there', () => {
    const other = page.replace('<span class="credit">Foto: Jonas Wyss</span>', '');
    expect(compare(piece, other)).toMatchObject({
      verdict: 'agrees',
      slight: [{ kind: 'in-byline', place: 'credit', number: 1 }],
    });
    expect(differences(piece, other.replace(' ¦ Foto: Jonas Wyss</p>', '</p>'))).toEqual([
      'missing credit 1: [Foto: Jonas Wyss|]',
      expect.stringContaining('changed byline: DSB – Region ¦ Rosa Amstutz[ ¦ Foto: Jonas Wyss|]'),
    ]);
  });

  it('a credit that only a teaser beside the piece names is missing', () => {
    const teaser = '<aside class="related"><p>Ganz andere Geschichte</p><p>Grafik: Lea Zbinden</p></aside>';
    const other = page
      .replace('<span class="credit">Grafik: Lea Zbinden</span>', '')
      .replace('<h2>Wie weiter?</h2>', `${teaser}<h2>Wie weiter?</h2>`);
    expect(differences(piece, other)).toEqual(['missing credit 2: [Grafik: Lea Zbinden|]']);
  });

  it('a credit in the head of the piece is there', () => {
    const figure = /<figure[\s\S]*?<\/figure>/.exec(page)?.[0] ?? '';
    expect(differences(piece, page.replace(figure, `<header>${figure}</header>`))).toEqual([]);
  });

  it('by its words, one by one, and where', () => {
    expect(
      changed('Am Morgen stand das Wasser auf dem Quai.</p>', 'Am Mittag stand Wasser auf dem Quai.</p>'),
    ).toEqual(['changed lede: Am [Morgen|Mittag] stand [das |]Wasser auf dem Quai.']);
    expect(changed('<li>messen</li>', '')).toEqual(['missing item: [messen|]']);
    expect(changed('Pegel seit Montag', 'Pegel seit Dienstag')).toEqual([
      'changed caption 2: Pegel seit [Montag|Dienstag]',
    ]);
    expect(changed('Jeder Franken zählt.', 'Jeder Rappen zählt.')).toEqual([
      'changed standing 2: Jeder [Franken|Rappen] zählt.',
    ]);
    expect(changed(/<section class="standing">\n<h2>Mithelfen[\s\S]*?<\/section>/, '')).toEqual([
      'missing standing 2: [Mithelfen\nJeder Franken zählt.|]',
    ]);
    expect(changed('alt="Wasser bis zur Treppe"', 'alt="image1"')).toEqual([
      'missing altText 1: [Wasser bis zur Treppe|]',
    ]);
  });

  it('by links that lead elsewhere, are gone or came', () => {
    const there = 'href="https://stadt.example/a?b=1&amp;c=2"';
    expect(changed(there, 'href="https://stadt.example/b"')).toEqual([
      'link text: sperrt den Quai [https://stadt.example/a?b=1&c=2|https://stadt.example/b]',
    ]);
    expect(changed(/<a href="https:\/\/stadt[^>]*>(.*?)<\/a>/, '$1')).toEqual([
      'link text: sperrt den Quai [https://stadt.example/a?b=1&c=2|]',
    ]);
    expect(changed(there, 'href="http://www.stadt.example/a?b=1&amp;c=2&amp;utm_source=x"')).toEqual([]);
    expect(changed('Die Stadt ', '<a href="/stadt">Die Stadt</a> ')).toEqual([
      'link text: Die Stadt [|https://seebote.example/stadt]',
    ]);
  });

  it('by what stands on the page alone', () => {
    expect(
      changed('<h2>Wie weiter?</h2>', '<p>Der Stadtrat sagt dazu nichts.</p>\n<h2>Wie weiter?</h2>'),
    ).toEqual(['added page: [|Der Stadtrat sagt dazu nichts.]']);
    const bare = pieceToPrint(pieceDetail({ notices: [] }), { ...paper, standingElements: [] });
    const longer = htmlPage(bare, imageFiles).replace(
      '</article>',
      '<p>Und so ging es noch lange weiter.</p></article>',
    );
    expect(differences(bare, longer)).toEqual(['added page: [|Und so ging es noch lange weiter.]']);
  });

  it('by a paragraph that stands elsewhere', () => {
    const long = 'Die Stadt sperrt den Quai und alle Wege bis zum Bahnhof auf unbestimmte Zeit.';
    const body = [long, 'Am Abend sank das Wasser wieder, wie die Messungen des Kantons zeigen.', 'Ende.'];
    const some = pieceToPrint(
      pieceDetail({
        body: {
          type: 'doc',
          content: [
            ...head(),
            ...body.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
          ],
        },
      }),
      paper,
    );
    const there = htmlPage(some, imageFiles);
    const moved = there
      .replace(`<p>${long}</p>\n`, '')
      .replace('<p>Ende.</p>', `<p>Ende.</p>\n<p>${long}</p>`);
    expect(differences(some, moved)).toEqual([`moved text: ${long}`]);
  });

  it('wherever one word of a piece was changed', () => {
    const words = expectedParts(piece).flatMap(({ nodes }) =>
      nodes.flatMap(({ text = '' }) => text.match(/\p{L}{4,}/gu) ?? []),
    );
    for (const word of new Set(words)) {
      const other = page.replace(/<article>[\s\S]*/, (article) =>
        article.replace(new RegExp(`(?<=>[^<]*)${word}`), 'Xylofon'),
      );
      const found = compare(piece, other);
      expect([word, found.verdict]).toEqual([word, 'differs']);
      expect(JSON.stringify(found.differences)).toContain('Xylofon');
    }
  });

  it('as another page, where hardly a word is that of the piece', () => {
    const other = '<h1>Der FC gewinnt</h1><p>Am Samstag schoss der FC in Thun drei Tore und gewann.</p>';
    expect(compare(piece, other)).toEqual({ verdict: 'another-page', differences: [], slight: [] });
  });
});

it('the label of an image made by a machine is missed as its credit is', () => {
  const made = pieceToPrint(
    pieceDetail({
      images: pieceDetail().images.map((image) => ({
        ...image,
        credit: { ...image.credit, kind: 'ai' as const, aiSystem: 'OpenAI' },
      })),
    }),
    paper,
  );
  const own = htmlPage(made, imageFiles);
  expect(differences(made, own)).toEqual([]);
  const [first] = differences(made, own.replace(/<span class="ai-label">[^<]*<\/span>/, ''));
  expect(first).toMatch(/^missing label 1: /);
});

it('every notice counts, also one without a word of its own', () => {
  const two = pieceToPrint(
    pieceDetail({
      notices: [notice({ placement: 'top' }), notice({ noticeId: 'not_other' as never, text: '' })],
    }),
    paper,
  );
  const own = htmlPage(two, imageFiles);
  expect(differences(two, own)).toEqual([]);
  const without = own.replace(/<aside class="notice"[\s\S]*?<\/aside>/, '');
  expect(differences(two, without)[0]).toMatch(/^missing notice 1/);
  expect(hasInk(without)).toBe(true);
});
