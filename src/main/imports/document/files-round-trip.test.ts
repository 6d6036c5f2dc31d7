import { readFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import { figureAttrs, figuresOf } from '#shared/article-body/body.ts';
import { bodyText } from '#shared/article-body/text.ts';
import { isRefusal } from '#shared/contract/errors.ts';
import type { ArticleId, ImageId } from '#shared/domain/ids.ts';
import { missing, needs } from '#tools/needs.ts';
import { closeWorkers } from '../../jobs/run-in-worker.ts';
import { asker, openDesk, right } from '../desk-for-tests.ts';
import { publishedPage } from '../page-for-tests.ts';

const seed = path.resolve(import.meta.dirname, '../../../../../shared/seeds/000_3c6a8596c417051b.txt');

afterAll(closeWorkers);

type Desk = ReturnType<typeof openDesk>;

/** A figure that waits for its image leaves in no format that prints images. */
const withoutFigure = (page: string) => page.replaceAll(/^Bild zvg\n/gm, '');

/** Formats that hold the whole piece and come back. */
const formats = ['docx', 'html', 'cms-html'] as const;
type Format = (typeof formats)[number];

async function exported(desk: Desk, articleId: ArticleId, format: Format): Promise<Uint8Array> {
  const run = right(
    await desk.exports.handlers['exports.run']({ articleId, format, withReports: false }, asker, undefined),
  );
  const file = desk.exports.download(run.exportId, run.files[0]?.name ?? '');
  return isRefusal(file) ? new Uint8Array() : new Uint8Array(await file.arrayBuffer());
}

/** A figure without its file leaves in no format that prints images. */
async function placeLead(desk: Desk, articleId: ArticleId, creditLine: string): Promise<void> {
  const picture = await sharp({ create: { width: 640, height: 360, channels: 3, background: '#7a8b99' } })
    .jpeg()
    .toBuffer();
  const uploadId = await desk.upload(picture, 'bild.jpg');
  const { 'images.add': add, 'images.place': place } = desk.images.handlers;
  const { imageId } = right(await add({ uploadId, credit: { creditLine } }, asker, undefined));
  const placing = { lead: true, caption: null, altText: 'Ein Bild', creditLine: null };
  right(await place({ articleId, imageId: imageId as ImageId, ...placing }, asker, undefined));
}

/** What of a piece comes back: its text and the facts of its record. */
async function thereAndBack(format: Format, text: string, name: string, shortName?: string, credit?: string) {
  const desk = openDesk(shortName);
  try {
    const first = right(await desk.importText(text, name)).articleId as ArticleId;
    if (credit) await placeLead(desk, first, credit);
    const before = right(desk.detail(first));
    const read = right(
      await desk.importText(
        await exported(desk, first, format),
        `beitrag.${format === 'docx' ? 'docx' : 'html'}`,
      ),
    );
    const after = right(desk.detail(read.articleId as ArticleId));
    return { before, after, read };
  } finally {
    await desk.close();
  }
}

const rich = `---
title: "Steg: offen ab Mai"
kicker: Birsau
description: Der Steg wird im Mai geöffnet.
byline: TAL – REGION ¦ Lea Brunner
dateline: Birsau, 12. Februar 2026
section: REGION
authors:
  - Lea Brunner
tags: [Steg, Ufer]
lang: de-CH
url: https://talbote.example/region/steg
comments: false
free: false
---

Der Steg wird im Mai **geöffnet**.

Ein Absatz mit [Link](https://example.org/a), *kursiv* und \\*Stern\\*.\\
Zweite Zeile.

## Was jetzt kommt

> Wir freuen uns.

- eins
- zwei
  1. drei

Ende.
`;

describe.each(formats)(
  'a piece that leaves as %s and comes back',
  (format) => {
    it('is the same: its text with all its form, and what it is beside it', async () => {
      const { before, after, read } = await thereAndBack(format, rich, 'beitrag.md');
      expect(after.body).toEqual(before.body);
      expect(after.byline).toBe(before.byline);
      const { setAside: _, standingElements: __, ...facts } = after.record;
      const notInFields = { url: '', locale: '', isAccessibleForFree: true };
      expect(format === 'cms-html' ? { ...before.record, ...notInFields } : before.record).toMatchObject(
        facts,
      );
      expect(read.unrecognised).toEqual([]);
    });

    it('keeps the standing elements of a page', async () => {
      const { before, after } = await thereAndBack(format, withoutFigure(publishedPage), 'seite.txt', 'TAL');
      expect(bodyText(after.body)).toBe(bodyText(before.body));
      expect(after.record.standingElements).toEqual(before.record.standingElements);
    });

    it.skipIf(missing('seeds') || missing('perl'))(
      `holds for a page of the model newsroom, its image with its credit ${needs('seeds')} ${needs('perl')}`,
      async () => {
        const text = readFileSync(seed, 'utf8');
        const { before, after } = await thereAndBack(format, text, 'seite.txt', 'DMZ', 'OpenAI');
        // A caption that is nothing but the credit is printed once, as the credit that it is.
        expect(bodyText(after.body)).toBe(bodyText(before.body).replace('Bild OpenAI\n', ''));
        expect(after.byline).toBe(before.byline);
        expect(after.record.standingElements).toEqual(before.record.standingElements);
        const [is] = figuresOf(after.body);
        if (!is) throw new Error('The piece has lost its figure.');
        const { imageId, altText, lead, creditLine } = figureAttrs(is.node);
        // Only a Word document holds the picture itself; the others name the file beside them.
        expect(imageId !== null).toBe(format === 'docx');
        expect({ altText, lead, creditLine }).toEqual({
          ...{ altText: 'Ein Bild', lead: true, creditLine: 'Bild OpenAI' },
        });
      },
    );
  },
  90_000,
);
