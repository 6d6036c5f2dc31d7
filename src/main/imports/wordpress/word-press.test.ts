import { afterAll, describe, expect, it } from 'vitest';
import type { UploadId } from '#shared/domain/ids.ts';
import { openTestDesk, type TestDesk } from '../../desk-for-tests.ts';
import { closeWorkers } from '../../jobs/run-in-worker.ts';
import { type RehearsedPost, wxrFile } from './wxr-for-tests.ts';

afterAll(closeWorkers);

async function bringIn(desk: TestDesk, file: string | Uint8Array, name = 'seeblick.xml') {
  return desk.ask('imports.wordPress', { uploadId: (await desk.upload(name, file)) as UploadId });
}

async function pieceOf(post: RehearsedPost, ...beside: RehearsedPost[]) {
  const desk = await openTestDesk();
  const read = await bringIn(desk, wxrFile([post, ...beside]));
  const [first] = read.articles;
  if (!first) throw new Error('nothing came in');
  return { desk, read, piece: await desk.ask('articles.get', { articleId: first.articleId }) };
}

const setAside = (piece: { record: { setAside: readonly { text: string }[] } }) =>
  piece.record.setAside.map(({ text }) => text);

describe('a post of WordPress', () => {
  it('becomes a piece with its head, its people, its section and its days', async () => {
    const { desk, piece, read } = await pieceOf({
      title: 'Steg &amp; Ufer: <em>offen</em> ab Mai',
      content:
        'Der Steg ist offen.\n\nNoch ein Satz,\nin zwei Zeilen.\n\n<h2>Was jetzt</h2>\nEnde &lt;gut&gt;.',
      excerpt: 'Seit heute begehbar.',
      terms: [
        ['category', 'politik'],
        ['category', 'Kultur'],
        ['post_tag', 'Steg'],
        ['post_tag', 'Ufer'],
      ],
      comments: 'closed',
      modified: '2024-05-07 09:00:00',
      meta: { _edit_last: '2', quelle: 'Gemeinderat', _yoast: 'x' },
      said: 3,
    });
    expect(piece.headline).toBe('Steg & Ufer: offen ab Mai');
    expect(piece.body.content.map(({ type }) => type)).toEqual([
      ...['kicker', 'headline', 'lede', 'paragraph', 'paragraph', 'subhead', 'paragraph'],
    ]);
    expect(piece.text).toContain('Seit heute begehbar.\nDer Steg ist offen.\nNoch ein Satz,');
    expect(JSON.stringify(piece.body)).toContain('hardBreak');
    expect(piece.text).toContain('Ende <gut>.');
    expect(piece.record).toMatchObject({
      contributors: [{ name: 'Lea Brunner' }],
      keywords: ['Steg', 'Ufer'],
      url: 'https://seeblick.example/2024/05/beitrag-1/',
      commentsOpen: false,
      isAccessibleForFree: true,
      locale: '',
    });
    expect(setAside(piece)).toEqual(['quelle: Gemeinderat', 'Kategorie in WordPress: politik, Kultur']);
    expect(piece).toMatchObject({
      status: 'published',
      firstPublishedAt: '2024-05-06T05:30:00.000Z',
      lastPublishedAt: '2024-05-07T09:00:00.000Z',
      createdAt: '2024-05-06T05:30:00.000Z',
      changedAt: '2024-05-07T09:00:00.000Z',
    });
    expect(piece.versions.map(({ madeBy }) => madeBy)).toEqual(['Lea Brunner', 'Lea Brunner']);
    expect(read.notes).toContain('3 Leserkommentare bleiben draussen.');
    await desk.workstation.close();
  });
});
