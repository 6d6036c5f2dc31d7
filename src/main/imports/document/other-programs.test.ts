import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type BodyNode, figureAttrs, partsOf } from '#shared/article-body/body.ts';
import { inlineText, ledeOf } from '#shared/article-body/text.ts';
import type { ArticleId } from '#shared/domain/ids.ts';
import { openDesk, right } from '../desk-for-tests.ts';
import { docx, paragraph, picture, run, struck } from './docx-for-tests.ts';

let desk: ReturnType<typeof openDesk>;
beforeEach(() => {
  desk = openDesk();
});
afterEach(() => desk.close());

const lede = 'Der Stausee im Tal wird für die Revision der Mauer bis zum Frühling geleert.';
const sentence = 'Das Wasser fliesst seit Montag ab, wie der Betreiber in einer Mitteilung schreibt.';

async function pieceOf(bytes: Uint8Array | string, name: string) {
  const { articleId, unrecognised } = right(await desk.importText(bytes, name));
  const { body, record } = right(desk.detail(articleId as ArticleId));
  const { kicker, leadFigure, blocks } = partsOf(body);
  const said = (node: BodyNode | null) => (node ? inlineText(node) : '');
  return {
    unrecognised,
    record,
    kicker: said(kicker),
    lede: ledeOf(body),
    lead: leadFigure ? { caption: inlineText(leadFigure), ...figureAttrs(leadFigure) } : null,
    blocks: blocks.map(({ node }) => [node.type, inlineText(node)]),
    furniture: record.setAside.filter(({ why }) => why === 'furniture').map(({ text }) => text),
  };
}

describe('a page of a site builder', () => {
  const page = `<html><body><nav><a href="/">Home</a></nav><main><article>
<div class="module text"><span>Di</span><span> · </span>11. Feb. 2025</div><h1>Stausee läuft leer</h1>
<div class="module image"><figure><img src="https://bilder.example/see.jpg" alt="Bild Jörg Meier"><figcaption>Bild Jörg Meier</figcaption></figure></div>
<div class="module text"><p><strong>TAL – REGION ¦ Anna Meier ¦ Bild Jörg Meier</strong></p><p>&nbsp;</p><p><strong>${lede}</strong></p>
<p><strong>Warum jetzt?</strong></p><p>${sentence}</p><p><b>Was bleibt</b></p><p>${sentence}</p><p><strong>Achtung:</strong> ${sentence}</p>
<p><strong>Ein fettes Ende</strong></p></div></article></main></body></html>`;

  it('has its subheads in bold, its day above the headline, and its credit as what is heard', async () => {
    const piece = await pieceOf(page, 'seite.html');
    expect(piece).toMatchObject({ kicker: '', lede, lead: { creditLine: 'Bild Jörg Meier', altText: null } });
    expect(piece.blocks).toEqual([
      ['subhead', 'Warum jetzt?'],
      ['paragraph', sentence],
      ['subhead', 'Was bleibt'],
      ['paragraph', sentence],
      ['paragraph', `Achtung: ${sentence}`],
      ['paragraph', 'Ein fettes Ende'],
    ]);
    expect(piece.furniture).toContain('Di · 11. Feb. 2025');
  });
});

describe('a news page', () => {
  it('keeps its subhead below what it offers beside the piece, and its day is no text', async () => {
    const piece = await pieceOf(
      `<main><article><span>Energie</span><h1>Stausee läuft leer</h1><p class="lead">${lede}</p>
<time datetime="2026-03-02">2. März 2026, 06:00</time><figure><img src="https://bilder.example/see.jpg" alt="Der See"></figure>
<p>${sentence}</p><aside><h3>Lesen Sie auch</h3><a href="/x">Warum Mauern altern</a></aside><p>Und die Mauer hält</p><h2>Warum jetzt?</h2><p>${sentence}</p>
<h3>Lesen Sie auch</h3><p>Wie Mauern halten</p><h2>Was bleibt</h2><p>${sentence}</p></article></main>`,
      'seite.html',
    );
    expect(piece).toMatchObject({ kicker: 'Energie', lede, lead: { altText: 'Der See' } });
    expect(piece.blocks).toEqual([
      ['paragraph', sentence],
      ['paragraph', 'Und die Mauer hält'],
      ['subhead', 'Warum jetzt?'],
      ['paragraph', sentence],
      ['subhead', 'Was bleibt'],
      ['paragraph', sentence],
    ]);
    expect(piece.furniture).toEqual([
      '2. März 2026, 06:00',
      'Lesen Sie auch',
      'Warum Mauern altern',
      'Lesen Sie auch',
      'Wie Mauern halten',
    ]);
  });
});

describe('a note of a program for notes', () => {
  it('says its headline and its names once, its links as words and its pictures as pictures', async () => {
    const piece = await pieceOf(
      `---\ntitle: Der Markt\nauthor: [Anna Frei, Bruno Gut]\n---\n\n# Der Markt\n\n*Von Anna Frei und Bruno Gut*\n\n${lede}\n
![[markt.jpg|Die Stände. (Foto: Keystone-SDA)]]\n\n![[steg.jpg|300]]\n\nEin Satz mit [[Fluss|dem Fluss]], [[Birsau]] und ==wichtig==, nicht \`[[Code]]\`.\n\n![[anderes.pdf]]\n`,
      'markt.md',
    );
    expect(piece).toMatchObject({
      lede,
      lead: { caption: 'Die Stände.', creditLine: 'Foto: Keystone-SDA', altText: 'Die Stände.' },
      unrecognised: ['[[Fluss|dem Fluss]]'],
      record: { contributors: [{ name: 'Anna Frei' }, { name: 'Bruno Gut' }] },
    });
    expect(piece.blocks).toEqual([
      ['figure', ''],
      ['paragraph', 'Ein Satz mit dem Fluss, Birsau und wichtig, nicht [[Code]].'],
      ['paragraph', '![[anderes.pdf]]'],
    ]);
  });
});

describe('a document whose styles say what is what', () => {
  const styles = {
    ...{ Subtitle: 'Subtitle', Author: 'Author', BlockText: 'Block Text', ImageCaption: 'Image Caption' },
    Title: 'Title',
  };

  it('has its subtitle as lede, its authors as such, its caption and its quotation', async () => {
    const small = '<w:vertAlign w:val="subscript"/>';
    const piece = await pieceOf(
      docx({
        styles,
        media: await sharp({ create: { width: 64, height: 40, channels: 3, background: '#369' } })
          .png()
          .toBuffer(),
        body: [
          paragraph(run('Die Brücke'), 'Title'),
          paragraph(run('Ein Steg, zwei Dörfer und kein Geld'), 'Subtitle'),
          paragraph(run('Lea Amrein'), 'Author'),
          paragraph(run('Jonas Weber'), 'Author'),
          paragraph(run('3. März 2026')),
          paragraph(run(sentence)),
          picture('Der Steg im Nebel. (Foto: Lea Amrein)'),
          paragraph(run('Der Steg im Nebel. (Foto: Lea Amrein)'), 'ImageCaption'),
          paragraph(run('H') + run('2', small) + run('O reicht nicht.')),
          paragraph(run('«Wir warten», sagt Ida Roth.'), 'BlockText'),
        ].join(''),
      }),
      'steg.docx',
    );
    expect(piece).toMatchObject({
      lede: 'Ein Steg, zwei Dörfer und kein Geld',
      unrecognised: [],
      record: { contributors: [{ name: 'Lea Amrein' }, { name: 'Jonas Weber' }] },
      furniture: ['3. März 2026'],
    });
    expect(piece.blocks.map(([type]) => type)).toEqual(['paragraph', 'figure', 'paragraph', 'quote']);
    expect(piece.blocks[1]).toEqual(['figure', 'Der Steg im Nebel.']);
  });

  it('keeps the form of its lede, and what is suggested in it', async () => {
    const bold = run('kein Geld', '<w:b/>');
    const { articleId, suggestions } = right(
      await desk.importText(
        docx({
          styles,
          body: [
            paragraph(run('Die Brücke'), 'Title'),
            paragraph(run('Ein Steg und ') + struck('Lea', 'viel ') + bold, 'Subtitle'),
            paragraph(run(sentence)),
          ].join(''),
        }),
        'steg.docx',
      ),
    );
    const { body } = right(desk.detail(articleId as ArticleId));
    const part = partsOf(body).lede?.content ?? [];
    expect(part.map(({ text, marks = [] }) => [text, marks.map(({ type }) => type)])).toEqual([
      // What somebody suggested to strike stands until it is settled.
      ['Ein Steg und viel ', []],
      ['kein Geld', ['bold']],
    ]);
    expect(suggestions).toBe(1);
  });
});
