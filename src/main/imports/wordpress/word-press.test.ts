import { afterAll, describe, expect, it } from 'vitest';
import { figureAttrs, figuresOf } from '#shared/article-body/body.ts';
import { inlineText } from '#shared/article-body/text.ts';
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
    expect(read.notes.join('\n')).toContain('3 Leserkommentare bleiben draussen');
    await desk.workstation.close();
  });

  it('of the classic editor keeps its captions, and what only WordPress understands stays beside it', async () => {
    const { piece, read } = await pieceOf(
      {
        content: [
          'Der See [sic] steigt [Name geändert].',
          '[caption id="attachment_12" align="alignnone" width="300"]<a href="https://seeblick.example/see.jpg"><img class="wp-image-12" src="https://seeblick.example/see.jpg" alt="" /></a> Der See am Morgen[/caption]',
          '[gallery ids="12,13"]',
          '[vc_row][vc_column_text]Im Baukasten.[/vc_column_text][/vc_row]',
          '[embed]https://video.example/1[/embed]',
        ].join('\n\n'),
        meta: { _thumbnail_id: '13' },
      },
      {
        ...{ id: 12, type: 'attachment', status: 'inherit', attachment: 'https://seeblick.example/see.jpg' },
        meta: {
          _wp_attachment_image_alt: 'Ein See',
          _wp_attachment_metadata: 'a:1:{s:10:"image_meta";a:1:{s:6:"credit";s:4:"Foto";}}',
        },
      },
      {
        ...{ id: 13, type: 'attachment', status: 'inherit', attachment: 'https://seeblick.example/steg.jpg' },
        ...{ excerpt: 'Der Steg', meta: { media_credit: 'zvg' } },
      },
    );
    expect(piece.text).toContain('Der See [sic] steigt [Name geändert].');
    expect(piece.text).toContain('Im Baukasten.');
    const figures = figuresOf(piece.body).map(({ node }) => [inlineText(node), figureAttrs(node)] as const);
    expect(figures).toMatchObject([
      ['Der Steg', { lead: true, creditLine: 'zvg', imageId: null }],
      ['Der See am Morgen', { lead: false, altText: 'Ein See', creditLine: 'Foto' }],
    ]);
    expect(setAside(piece)).toEqual([
      '[gallery ids="12,13"]',
      '[vc_row]',
      '[vc_column_text]',
      '[embed]https://video.example/1[/embed]',
    ]);
    expect(read.notes.join('\n')).toContain('2 Bilder fehlen noch.');
    expect(read.notes.join('\n')).toContain('2 Dateien der Mediathek');
  });

  it('of the block editor loses its remarks and no word, also of passages that posts share', async () => {
    const { piece } = await pieceOf(
      {
        content: `<!-- wp:paragraph -->
<p>Erster Absatz
auf zwei Zeilen.</p>
<!-- /wp:paragraph -->

<!-- wp:block {"ref":77} /-->

<!-- wp:latest-posts {"postsToShow":3} /-->

<!-- wp:image {"id":12,"sizeSlug":"large"} -->
<figure class="wp-block-image size-large"><img src="https://seeblick.example/see.jpg" alt="See" class="wp-image-12"/><figcaption class="wp-element-caption">Am Ufer</figcaption></figure>
<!-- /wp:image -->

<!-- wp:list -->
<ul class="wp-block-list"><!-- wp:list-item -->
<li>eins</li>
<!-- /wp:list-item --></ul>
<!-- /wp:list -->
<!-- wp:html --><script>alert(1)</script><p onclick="alert(2)">Klick</p><!-- /wp:html -->`,
      },
      {
        ...{
          id: 77,
          type: 'wp_block',
          content: '<!-- wp:paragraph --><p>Geteilter Absatz.</p><!-- /wp:paragraph -->',
        },
      },
    );
    expect(piece.body.content.map(({ type }) => type)).toEqual([
      ...['kicker', 'headline', 'lede', 'paragraph', 'figure', 'bulletList', 'paragraph'],
    ]);
    expect(piece.text).toContain('Erster Absatz auf zwei Zeilen.\nGeteilter Absatz.');
    expect(JSON.stringify(piece.body)).not.toMatch(/alert|wp:/);
    expect(setAside(piece)).toEqual(['latest-posts {"postsToShow":3}']);
  });

  it('is public only where everybody could read it', async () => {
    const desk = await openTestDesk();
    const read = await bringIn(
      desk,
      wxrFile([
        { id: 1, password: 'geheim' },
        { id: 2, status: 'private' },
        { id: 3, status: 'pending', gmt: '0000-00-00 00:00:00' },
        { id: 4, status: 'future', gmt: '2031-01-01 00:00:00' },
        { id: 5, status: 'trash' },
        { id: 6, type: 'page' },
        { id: 7, status: 'auto-draft' },
        { id: 8, type: 'nav_menu_item' },
        { id: 9, type: 'event' },
        { id: 10, sticky: true },
      ]),
    );
    expect(read.articles.map(({ status }) => status)).toEqual([
      ...['draft', 'draft', 'review', 'ready', 'spiked', 'published', 'published'],
    ]);
    for (const { articleId, status } of read.articles) {
      const piece = await desk.ask('articles.get', { articleId });
      expect(piece.firstPublishedAt === null).toBe(status !== 'published');
      expect(piece.record.url === '').toBe(status !== 'published');
      expect(piece.changedAt <= new Date(desk.clock()).toISOString()).toBe(true);
    }
    expect(read.notes).toEqual([
      'Ein privater Beitrag ist hier ein Entwurf.',
      'Ein Beitrag mit Passwort ist hier ein Entwurf.',
      'Ein Beitrag, der erst noch erscheinen sollte, ist hier bereit, aber nicht veröffentlicht.',
      'Ein Beitrag aus dem Papierkorb ist hier verworfen.',
      'Ein Beitrag war oben angeheftet; das gibt es hier nicht.',
      'Keine Artikel und darum nicht hereingeholt: 1 × auto-draft, 1 × nav_menu_item, 1 × event.',
    ]);
  });

  it('is found by a report that names its address, with the passage and the version of its day', async () => {
    const { desk, piece } = await pieceOf({
      content: 'Der Steg kostet zwei Millionen Franken.\n\nSo der Rat.',
    });
    const mail = [
      'From: Rosa <rosa@leser.example>',
      'To: korrektur@morgenblatt.example',
      'Subject: Fehler',
      'Date: Mon, 03 Jun 2024 08:00:00 +0000',
      'Message-ID: <1@leser.example>',
      '',
      'https://seeblick.example/2024/05/beitrag-1/',
      '',
      'Dort steht: «Der Steg kostet zwei Millionen Franken.» Es sind drei.',
    ].join('\r\n');
    const uploadIds = [(await desk.upload('fehler.eml', mail)) as UploadId];
    const { reports } = await desk.ask('corrections.import', { uploadIds });
    expect(reports[0]).toMatchObject({ articleId: piece.articleId, problem: '' });
    expect(reports[0]?.passage?.exact).toContain('zwei Millionen');
    const report = await desk.ask('corrections.get', { reportId: reports[0]?.reportId as never });
    expect(JSON.stringify(report)).toContain(piece.versions[0]?.versionId);
  });

  it('that comes again stays as it is, by its name in WordPress or by its address', async () => {
    const { desk } = await pieceOf({ id: 1 });
    const again = await bringIn(
      desk,
      wxrFile([
        { id: 1, title: 'Neuer Titel', link: 'https://seeblick.example/anders/' },
        { id: 3, guid: 'https://alt.example/?p=9', link: 'https://www.seeblick.example/2024/05/beitrag-1' },
        { id: 2 },
      ]),
    );
    expect(again).toMatchObject({ imported: 1, known: 2, articles: [{ headline: 'Beitrag 2' }] });
    expect(again.alreadyHere.map(({ headline }) => headline)).toEqual(['Neuer Titel', 'Beitrag 3']);
  });

  it('of a site without words in its addresses is told from the others by its number', async () => {
    const desk = await openTestDesk();
    const plain = (id: number) => ({ id, link: `https://seeblick.example/?p=${id}` });
    expect(await bringIn(desk, wxrFile([plain(1), plain(2)]))).toMatchObject({ imported: 2, known: 0 });
  });

  it('of two authors names both, and of one who is known here the sign', async () => {
    const desk = await openTestDesk();
    await desk.ask('publication.update', {
      sections: ['Politik'],
      contributors: [{ name: 'Sami Keller', sign: 'sk', bio: '' }],
    });
    const read = await bringIn(
      desk,
      wxrFile([
        {
          terms: [
            ['author', 'lbrunner'],
            ['author', 'sk'],
            ['category', 'politik'],
          ],
        },
      ]),
    );
    const piece = await desk.ask('articles.get', { articleId: read.articles[0]?.articleId as never });
    expect(piece.record).toMatchObject({
      section: 'Politik',
      contributors: [
        { name: 'Lea Brunner', sign: '' },
        { name: 'Sami Keller', sign: 'sk' },
      ],
      setAside: [],
    });
  });
}, 120_000);
