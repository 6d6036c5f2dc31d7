import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { bodyText } from '#shared/article-body/text.ts';
import { freshFolder } from '../../desk-for-tests.ts';
import { textFormats } from '../../exports/formats.ts';
import { pieceToPrint } from '../../exports/piece/piece.ts';
import { randomBody } from '../../exports/random-body.fixture.ts';
import { imageFiles, paper, pieceDetail } from '../../exports/rehearsal-piece.fixture.ts';
import { partExport } from './part-export.ts';
import { postPiece } from './post-piece.ts';
import type { WxrPost } from './wxr-post.ts';

const known = { ...paper, language: 'de' as const };
const nothing = { media: new Map(), shared: new Map(), authors: new Map(), language: 'de-CH' };
const bare = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '');

it('every word of a piece, whatever was written, comes back from WordPress in the piece or beside it', async () => {
  const folder = freshFolder();
  const file = path.join(folder, 'piece.xml');
  await fc.assert(
    fc.asyncProperty(randomBody(), async (body) => {
      const piece = pieceToPrint(pieceDetail({ body, notices: [] }), { ...paper, standingElements: [] });
      writeFileSync(file, textFormats.wxr.print(piece, imageFiles));
      const parted = await partExport(file, path.join(folder, 'posts'), () => undefined);
      expect([parted.faults, parted.cut, parted.gaveUp]).toEqual([0, null, false]);
      const [place] = parted.places;
      if (!place) {
        expect(bare(piece.headline + piece.lede)).toBe('');
        return;
      }
      const line = readFileSync(path.join(folder, 'posts')).subarray(place.from, place.to).toString('utf8');
      const post = JSON.parse(line) as WxrPost;
      const read = postPiece(post, nothing, known);
      const { standingElements, setAside, bylineOverride } = read.record;
      const kept = [
        bodyText(read.body),
        ...setAside.map(({ text }) => text),
        bylineOverride,
        JSON.stringify(standingElements),
      ];
      const all = kept.map(bare).join(' ');
      expect(all).toContain(bare(piece.headline));
      const lost = printedBlocks(post.content).filter((words) => !all.includes(words));
      expect(lost).toEqual([]);
    }),
    { numRuns: 60, seed: 20261126 },
  );
}, 120_000);

/** The words of each line that a browser would begin by itself: a break within a block may part a headline from its text. */
const printedBlocks = (markup: string): string[] =>
  [...JSDOM.fragment(markup.replaceAll('<br>', '\n')).querySelectorAll('p, h2, li, figcaption')]
    .filter((block) => !block.querySelector('p, ul, ol, figure, blockquote'))
    .flatMap(({ textContent }) => (textContent ?? '').split('\n').map(bare));
