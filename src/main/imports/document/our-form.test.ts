import { expect, it } from 'vitest';
import { textOf } from '#shared/coming-in/line.ts';
import { cmsPage } from '../../exports/html/cms-html.ts';
import { pieceToPrint } from '../../exports/piece/piece.ts';
import { imageFiles, paper, pieceDetail } from '../../exports/rehearsal-piece.fixture.ts';
import { readPage } from './read-page.ts';

const site = 'https://seebote.example';
const read = () => readPage(cmsPage(pieceToPrint(pieceDetail(), paper), imageFiles), site);

it('gives the images of a file of fields back to where they stand, each with its own caption and credit', () => {
  const { lines, left } = read();
  const figures = lines.flatMap(({ line, credit }, index) =>
    line.shape.kind === 'figure' ? [{ index, credit, caption: textOf(line.inline) }] : [],
  );
  expect(figures.map(({ credit, caption }) => ({ credit, caption }))).toEqual([
    { credit: 'Foto: Jonas Wyss', caption: 'Der Quai am Morgen' },
    { credit: 'Grafik: Lea Zbinden', caption: 'Pegel seit Montag' },
  ]);
  expect(textOf(lines[figures[1]!.index - 1]!.line.inline)).toBe('messen');
  expect(left.pictures.map(({ altText }) => altText)).toEqual(['Wasser bis zur Treppe', 'Kurve, die steigt']);
});

it('takes no label of a field for words of the piece, and keeps the words of notices apart', () => {
  const { lines, front, missed } = read();
  const words = lines.map(({ line }) => textOf(line.inline)).join('\n');
  expect(words).not.toMatch(
    /Titel|Lead|Autorenzeile|Bilder|Alternativtext|Ressort|Stichwörter|Standardelemente/,
  );
  expect(front).toMatchObject({
    headline: 'Der See steigt',
    kicker: 'Hochwasser',
    byline: 'DSB – Region ¦ Rosa Amstutz ¦ Foto: Jonas Wyss',
    dateline: 'Thun, 12. Februar 2026',
    section: 'Region',
    keywords: ['Hochwasser', 'Thun'],
    commentsOpen: true,
  });
  expect(missed.join('\n')).toContain('Richtig ist: am Montag.');
  expect(words).not.toContain('Richtig ist: am Montag.');
});
