import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { bodyText } from '#shared/article-body/text.ts';
import { isRefusal } from '#shared/contract/errors.ts';
import type { ArticleId } from '#shared/domain/ids.ts';
import { missing, needs } from '#tools/needs.ts';
import { closeWorkers } from '../../jobs/run-in-worker.ts';
import { asker, openDesk, right } from '../desk-for-tests.ts';
import { publishedPage } from '../page-for-tests.ts';
import { takeFrontMatter } from './front-matter.ts';

const seed = path.resolve(import.meta.dirname, '../../../../../shared/seeds/000_3c6a8596c417051b.txt');

afterAll(closeWorkers);

/** A figure that waits for its image leaves in no format that prints images. */
const withoutFigure = (page: string) => page.replaceAll(/^Bild zvg\n/gm, '');

type Desk = ReturnType<typeof openDesk>;
async function withDesk(work: (desk: Desk) => Promise<void>, shortName?: string) {
  const desk = openDesk(shortName);
  try {
    await work(desk);
  } finally {
    await desk.close();
  }
}

async function pieceFrom(desk: Desk, file: string, name = 'beitrag.md') {
  const read = right(await desk.importText(file, name));
  return { read, piece: right(desk.detail(read.articleId as ArticleId)) };
}

async function asMarkdown(desk: Desk, articleId: ArticleId): Promise<string> {
  return right(
    await desk.exports.handlers['exports.preview'](
      { articleId, format: 'markdown', withReports: false, look: '' },
      asker,
      undefined,
    ),
  ).content;
}

it('notes come as they were written, under no heading and with no arrow that nobody wrote', async () => {
  await withDesk(async (desk) => {
    const file =
      '# Der Steg\n\nEr bleibt zu.[^1] So steht es.[^1]\n\nMehr folgt.\n\n[^1]: Auskunft der Stadt.\n';
    const { piece } = await pieceFrom(desk, file);
    const text = bodyText(piece.body);
    expect(text).toContain('Auskunft der Stadt.');
    expect(text).not.toMatch(/Footnote|↩/);
  });
});

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
draft: true
corrections:
  - class: correction
    text: Es waren drei, nicht vier.
---

Der Steg wird im Mai **geöffnet**.

Ein Absatz mit [Link](https://example.org/a), *kursiv* und \\*Stern\\*.\\
Zweite Zeile.

## Was jetzt kommt

> Wir freuen uns.

- eins
- zwei
  1. drei

![Ein Steg](steg.jpg)\\
Der Steg im Winter. · zvg

**Korrektur, 13. Februar 2026:** Es waren drei, nicht vier.
`;

it.each([
  [
    'image: /assets/steg.jpg\nimage_alt: Der Steg im Winter\nimage_caption: Der Steg.\nimage_credit: "Foto: Ida Roth"\n',
    'Der Steg.',
  ],
  [
    'cover:\n  image: steg.jpg\n  alt: Der Steg im Winter\n  caption: "Der Steg. Foto: Ida Roth"\n',
    'Der Steg.',
  ],
  [
    'cover: steg.jpg\ncoverAlt: Der Steg im Winter\ncoverCaption: Der Steg.\ncoverCredit: "Foto: Ida Roth"\n',
    'Der Steg.',
  ],
  [
    'featured_image: https://bilder.example/steg.jpg\nimage_alt: Der Steg im Winter\nimage_credit: "Foto: Ida Roth"\n',
    '',
  ],
])('the picture at the head that a theme names is the lead image: %s', (fields, caption) =>
  withDesk(async (desk) => {
    const file = `---\nlayout: post\ntitle: Steg bleibt zu\nsubtitle: Der Rat spart am Ufer.\n${fields}categories: [Region, Ufer]\n---\n\nDer Rat hat am Montag beschlossen, den Steg zu sperren.\n\nEr bleibt es.\n`;
    const { read, piece } = await pieceFrom(desk, file);
    const [, , figure, lede] = piece.body.content;
    expect(figure).toMatchObject({
      type: 'figure',
      attrs: { lead: true, altText: 'Der Steg im Winter', creditLine: 'Foto: Ida Roth' },
    });
    expect(figure?.content?.[0]?.text ?? '').toBe(caption);
    expect(lede).toMatchObject({ type: 'lede', content: [{ text: 'Der Rat spart am Ufer.' }] });
    expect(piece.record.section).toBe('Region');
    expect(read.unrecognised).toEqual(['categories: Ufer']);
  }),
);

it('what is called an image and is none is shown', () =>
  withDesk(async (desk) => {
    const { read } = await pieceFrom(
      desk,
      '---\ntitle: Steg\nimage: true\ncover: {kind: dark}\n---\n\nEin Text.\n',
    );
    expect(read.unrecognised).toEqual(['image: true', 'cover: {"kind":"dark"}']);
  }));

describe('a Markdown file', () => {
  it('becomes a piece with its head, its form and what its front matter says', () =>
    withDesk(async (desk) => {
      const { read, piece } = await pieceFrom(desk, rich);
      expect(read.headline).toBe('Steg: offen ab Mai');
      expect(piece.record).toMatchObject({
        section: 'REGION',
        contributors: [{ name: 'Lea Brunner' }],
        dateline: 'Birsau, 12. Februar 2026',
        keywords: ['Steg', 'Ufer'],
        locale: 'de-CH',
        url: 'https://talbote.example/region/steg',
        commentsOpen: false,
        isAccessibleForFree: false,
      });
      expect(piece.byline).toBe('TAL – REGION ¦ Lea Brunner');
      expect(piece.body.content.map(({ type }) => type)).toEqual([
        'kicker',
        'headline',
        'lede',
        'paragraph',
        'subhead',
        'quote',
        'bulletList',
        'figure',
      ]);
      const [, , lede, paragraph] = piece.body.content;
      expect(lede?.content?.[1]).toMatchObject({ text: 'geöffnet', marks: [{ type: 'bold' }] });
      expect(JSON.stringify(paragraph)).toContain('https://example.org/a');
      expect(JSON.stringify(paragraph)).toContain('hardBreak');
      expect(JSON.stringify(paragraph)).toContain('*Stern*');
      // What has no place in a piece is kept beside it, the notice among it.
      expect(piece.record.setAside.map(({ text }) => text)).toEqual([
        'Korrektur, 13. Februar 2026: Es waren drei, nicht vier.',
        'draft: true',
      ]);
    }));

  it('without front matter is read by its headings', () =>
    withDesk(async (desk) => {
      const { piece } = await pieceFrom(
        desk,
        '# Der Titel\n\nDer Lead ist ein Satz mit genug Wörtern darin.\n\nText.\n',
      );
      expect(bodyText(piece.body)).toBe('Der Titel\nDer Lead ist ein Satz mit genug Wörtern darin.\nText.');
    }));

  it('a piece that leaves as Markdown comes back the same', () =>
    withDesk(async (desk) => {
      const { articleId } = right(await desk.importText(withoutFigure(publishedPage)));
      const file = await asMarkdown(desk, articleId as ArticleId);
      const { piece, read } = await pieceFrom(desk, file);
      expect(read).toMatchObject({ unrecognised: [], notes: [] });
      const first = right(desk.detail(articleId as ArticleId));
      expect(bodyText(piece.body)).toBe(bodyText(first.body));
      expect(piece.byline).toBe(first.byline);
      expect(piece.record.standingElements).toEqual(first.record.standingElements);
      expect(await asMarkdown(desk, piece.articleId)).toBe(file);
    }));

  it.skipIf(missing('seeds'))(`so does a page of the model newsroom ${needs('seeds')}`, () =>
    withDesk(async (desk) => {
      const { articleId } = right(await desk.importText(readFileSync(seed, 'utf8')));
      const file = await asMarkdown(desk, articleId as ArticleId);
      const { piece } = await pieceFrom(desk, file);
      expect(await asMarkdown(desk, piece.articleId)).toBe(file);
    }, 'DMZ'),
  );

  it('HTML in it stays visible words and does nothing', () =>
    withDesk(async (desk) => {
      const { piece } = await pieceFrom(
        desk,
        '# Titel\n\nVor <b>fett</b>.\n\n<script>alert(1)</script>\n\nNach.\n',
      );
      const kept = bodyText(piece.body) + piece.record.setAside.map(({ text }) => text).join('\n');
      for (const words of ['<b>fett</b>', '<script>alert(1)</script>', 'Nach.'])
        expect(kept).toContain(words);
    }));

  it('tables and footnotes keep their words', () =>
    withDesk(async (desk) => {
      const { piece } = await pieceFrom(
        desk,
        '# Titel\n\nText[^1] dazu.\n\n| Jahr | Zahl |\n|---|---|\n| 2026 | 12 |\n\n[^1]: Quelle: Amt.\n',
      );
      const kept = bodyText(piece.body) + piece.record.setAside.map(({ text }) => text).join('\n');
      for (const words of ['Jahr', '2026', '12', 'Quelle: Amt.']) expect(kept).toContain(words);
    }));

  it('of only blanks is refused, with nothing lost', () =>
    withDesk(async (desk) => {
      const answer = await desk.importText('   \n\n', 'leer.md');
      expect(isRefusal(answer) && answer.code).toBe('file-empty');
    }));
});

it('what no page shows of a file is told: loose notes and links, words of links; tasks keep their boxes', () =>
  withDesk(async (desk) => {
    const file = `# Der Steg

Der Steg über die Birs bleibt bis im Mai [zu](https://a.example "Stand Mai").

<!--more-->

Die Stadt prüft eine ==Marke== und sagt dazu mehr auf [[Seite|Wiki]] und anderswo.

- [x] geprüft
- [ ] offen

[^lose]: Eine lose Note.

[frei]: https://b.example "Lose"
`;
    const { read, piece } = await pieceFrom(desk, file);
    expect(read.unrecognised).toEqual([
      'Stand Mai',
      '<!--more-->',
      '[^lose]: Eine lose Note.',
      '[frei]: https://b.example "Lose"',
      '[[Seite|Wiki]]',
    ]);
    const text = bodyText(piece.body);
    for (const words of ['☑ geprüft', '☐ offen', 'eine Marke und', 'auf Wiki und'])
      expect(text).toContain(words);
  }));

it('a short sentence between a headline and a list is text', () =>
  withDesk(async (desk) => {
    const { read, piece } = await pieceFrom(desk, '# Der Steg\n\nEr bleibt zu.\n\n- geprüft\n- offen\n');
    expect(read).toMatchObject({ headline: 'Der Steg', unrecognised: [] });
    expect(bodyText(piece.body)).toBe('Der Steg\nEr bleibt zu.\ngeprüft\noffen');
  }));

describe('front matter', () => {
  it('of Hugo in TOML says the same', () => {
    const toml =
      '+++\ntitle = "Steg \\"offen\\" # ab Mai"\ndate = 2026-02-12T07:00:00+01:00 # Tag\ndraft = true\ntags = [\n  "Steg",\n  \'Ufer\',\n]\n\n[params]\n  author = "Lea Brunner"\n[menu.main]\nweight = 1_0\n[cover]\nimage = "steg.jpg"\n+++\nText';
    expect(takeFrontMatter(toml)).toMatchObject({
      text: 'Text',
      front: {
        headline: 'Steg "offen" # ab Mai',
        authors: ['Lea Brunner'],
        keywords: ['Steg', 'Ufer'],
        known: ['date: 2026-02-12T07:00:00.000+01:00'],
        cover: { file: 'steg.jpg', alt: '', caption: '', credit: '' },
        rest: ['draft: true', 'menu: {"main":{"weight":10}}'],
      },
    });
  });

  it.each([
    ['that is no YAML', '---\na: [b\n---\nText'],
    ['that is a list', '---\n- a\n- b\n---\nText'],
    ['that does not end', '---\ntitle: x\nText'],
    ['that multiplies itself', `---\na: &a [x,x]\n${'b: *a\n'}title: [*a,*a,*a]\n---\nText`],
    ['that is no TOML', '+++\ntitle = x y\n+++\nText'],
  ])('%s stays text', (_, file) => {
    expect(takeFrontMatter(file)).toBeNull();
  });

  it('of nothing says nothing; Windows ends its lines otherwise', () => {
    expect(takeFrontMatter('---\n---\nText')).toMatchObject({ front: { headline: '' }, text: 'Text' });
    expect(takeFrontMatter('---\r\ntitle: Ä\r\n---\r\nText')).toMatchObject({
      front: { headline: 'Ä' },
      text: 'Text',
    });
  });

  it('what is not of the right kind is kept beside, not forced', () => {
    expect(
      takeFrontMatter('---\ntitle: [a]\nurl: /weg\nlang: "??"\ncomments: vielleicht\n---\n')?.front.rest,
    ).toEqual(['title: ["a"]', 'url: /weg', 'lang: ??', 'comments: vielleicht']);
  });
});

it('a file of our own comes in again under the field names of this house, and a foreign one under the usual names', () => {
  const house = { title: 'kicker', kicker: 'overline', description: 'teaser' };
  const own = '---\nkicker: Der Titel\noverline: Die Spitzmarke\nteaser: Der Lead\n---\nText';
  expect(takeFrontMatter(own, house)?.front).toMatchObject({
    headline: 'Der Titel',
    kicker: 'Die Spitzmarke',
    lede: 'Der Lead',
    rest: [],
  });
  expect(takeFrontMatter('---\ntitle: Titel\ndescription: Lead\n---\n', house)?.front).toMatchObject({
    headline: 'Titel',
    lede: 'Lead',
  });
});
