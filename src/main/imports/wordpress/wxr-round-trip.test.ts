import { afterAll, expect, it } from 'vitest';
import { figureAttrs, figuresOf } from '#shared/article-body/body.ts';
import type { UploadId } from '#shared/domain/ids.ts';
import { openTestDesk } from '../../desk-for-tests.ts';
import { textFormats } from '../../exports/formats.ts';
import { pieceToPrint } from '../../exports/piece/piece.ts';
import { imageFiles, notice, paper, pieceDetail } from '../../exports/rehearsal-piece.fixture.ts';
import { closeWorkers } from '../../jobs/run-in-worker.ts';

afterAll(closeWorkers);

const detail = pieceDetail({
  notices: [
    notice(),
    notice({ noticeId: 'not_second002' as never, placement: 'top', text: 'Eins.\n\nZwei.' }),
  ],
});

it('a piece that leaves for WordPress with all it has comes back the same on another desk', async () => {
  const before = {
    ...detail,
    record: {
      ...detail.record,
      keywords: ['Hochwasser', 'Thun'],
      contributors: [
        { name: 'Rosa Amstutz', sign: '' },
        { name: 'Urs Frei', sign: '' },
      ],
      commentsOpen: false,
      isAccessibleForFree: false,
    },
    byline: 'DSB – Region ¦ Rosa Amstutz und Urs Frei ¦ Foto: Jonas Wyss',
  };
  const file = textFormats.wxr.print(pieceToPrint(before, paper), imageFiles);
  const desk = await openTestDesk();
  desk.clock.set('2026-03-01T08:00:00.000Z');
  const { shortName, standingElements: house } = paper;
  await desk.ask('publication.update', { shortName, standingElements: [...house] });
  const uploadId = (await desk.upload('see.wxr.xml', file)) as UploadId;
  const read = await desk.ask('imports.wordPress', { uploadId });
  expect(read.imported).toBe(1);
  const after = await desk.ask('articles.get', { articleId: read.articles[0]?.articleId as never });

  // Empty blocks are not printed.
  const printed = before.body.content.filter(({ type, content }) => type !== 'paragraph' || content);
  expect(after.body.content.map(({ type }) => type)).toEqual(printed.map(({ type }) => type));
  expect(after.text).toBe(before.text);
  expect(after.byline).toBe(before.byline);
  const { setAside, standingElements, slug: _, ...facts } = after.record;
  const { bylineOverride: __, ...same } = facts;
  expect(before.record).toMatchObject(same);
  expect([after.firstPublishedAt, after.lastPublishedAt]).toEqual([
    before.firstPublishedAt,
    before.lastPublishedAt,
  ]);
  expect(standingElements.map(({ heading }) => heading)).toEqual(
    paper.standingElements.map(({ heading }) => heading),
  );
  // A piece gets its notices by its own corrections alone; their words are kept.
  expect(setAside.map(({ text }) => text)).toEqual([
    expect.stringContaining('Richtig ist: am Montag.'),
    expect.stringContaining('Eins.\n\nZwei.'),
  ]);
  expect(read.notes.join()).toContain('2 Bilder fehlen noch.');
  const figures = figuresOf(after.body).map(({ node }) => figureAttrs(node));
  expect(figures.map(({ lead }) => lead)).toEqual([true, false]);
  expect(figures.every(({ creditLine }) => creditLine)).toBe(true);
}, 120_000);

it('a piece that comes back to its own desk is known there', async () => {
  const desk = await openTestDesk();
  const text = await desk.upload(
    'steg.txt',
    'Der Steg bleibt zu\n\nDer Steg über die Aare bleibt gesperrt.\n',
  );
  const { articleId } = await desk.ask('imports.text', { uploadId: text as UploadId });
  const { content } = await desk.ask('exports.preview', { articleId, format: 'wxr' });
  const uploadId = (await desk.upload('steg.wxr.xml', content)) as UploadId;
  expect(await desk.ask('imports.wordPress', { uploadId })).toMatchObject({
    ...{ imported: 0, known: 1, alreadyHere: [{ articleId, headline: 'Der Steg bleibt zu' }] },
  });
}, 120_000);
