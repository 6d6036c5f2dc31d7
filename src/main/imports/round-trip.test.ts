import { readFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import { figuresOf } from '#shared/article-body/body.ts';
import { isRefusal } from '#shared/contract/errors.ts';
import type { ArticleId, ImageId } from '#shared/domain/ids.ts';
import { missing, needs } from '#tools/needs.ts';
import { closeWorkers } from '../jobs/run-in-worker.ts';
import { asker, openDesk, right } from './desk-for-tests.ts';
import { publishedPage } from './page-for-tests.ts';

const seed = path.resolve(import.meta.dirname, '../../../../shared/seeds/000_3c6a8596c417051b.txt');
const picture = () =>
  sharp({ create: { width: 40, height: 30, channels: 3, background: '#7a8b99' } })
    .jpeg()
    .toBuffer();

/** What stands between blanks, so that marks and spellings count as well; lone dots and the counter are furniture. */
const printed = (text: string): string[] =>
  text
    .replace(/^\s*(?:·|Kommentare: \d+)\s*$/gmu, '')
    .split(/\s+/)
    .filter((word) => word !== '');

/** Imports a page, gives it its image where it had one, and exports it as plain text through the gate. */
async function inAndOut(text: string, shortName: string, credit: string): Promise<string> {
  const desk = openDesk(shortName);
  try {
    const articleId = right(await desk.importText(text)).articleId as ArticleId;
    const piece = right(desk.detail(articleId));
    if (figuresOf(piece.body).length > 0) {
      const uploadId = await desk.upload(await picture(), 'bild.jpg');
      const added = right(
        await desk.images.handlers['images.add'](
          { uploadId, credit: { creditLine: credit } },
          asker,
          undefined,
        ),
      );
      const place = {
        articleId,
        imageId: added.imageId as ImageId,
        lead: true,
        caption: null,
        altText: 'Ein Bild',
        creditLine: null,
      };
      right(await desk.images.handlers['images.place'](place, asker, undefined));
    }
    const run = right(
      await desk.exports.handlers['exports.run'](
        { articleId, format: 'text', withReports: false },
        asker,
        undefined,
      ),
    );
    const file = run.files.find(({ name }) => name.endsWith('.txt'));
    const download = right(await desk.exports.download(run.exportId, file?.name ?? ''));
    return isRefusal(download) ? '' : await download.text();
  } finally {
    desk.close();
  }
}

afterAll(closeWorkers);

describe('a page that comes in and goes out as plain text', () => {
  it('has its words in their order, from the headline to the last box', async () => {
    expect(printed(await inAndOut(publishedPage, 'TAL', 'zvg'))).toEqual(printed(publishedPage));
  });

  it('also keeps a byline that the house pattern would print differently', async () => {
    const page = publishedPage
      .replace(/^TAL.*$/m, 'TAL - POLITIK | Von Lea Brunner | Bild zvg')
      .replace('Bild zvg\nBild zvg', 'Die Badi im Winter.\nBild zvg');
    expect(printed(await inAndOut(page, 'TAL', 'zvg'))).toEqual(printed(page));
  });

  it.skipIf(missing('seeds'))(`holds for a page of the model newsroom ${needs('seeds')}`, async () => {
    const text = readFileSync(seed, 'utf8');
    expect(printed(await inAndOut(text, 'DMZ', 'OpenAI'))).toEqual(printed(text));
  });
});
