import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type Body, type BodyNode, textBlock } from '#shared/article-body/body.ts';
import { textLines } from '#shared/article-body/text.ts';
import { hasInk, printable } from '../piece/characters.ts';
import { type PieceToPrint, pieceToPrint } from '../piece/piece.ts';
import { randomBody } from '../random-body.fixture.ts';
import {
  chartImageId,
  imageFiles,
  leadImageId,
  notice,
  paper,
  pieceDetail,
} from '../rehearsal-piece.fixture.ts';
import { markdown } from './markdown.ts';

const paragraph = (...words: BodyNode[]): BodyNode => ({ type: 'paragraph', content: words });
const words = (text: string, ...types: string[]): BodyNode => ({
  type: 'text',
  text,
  marks: types.map((type) => ({ type })),
});
const of = (...blocks: BodyNode[]): PieceToPrint =>
  pieceToPrint(pieceDetail({ body: { type: 'doc', content: blocks }, notices: [], images: [] }), {
    ...paper,
    standingElements: [],
  });

/** The text below the front matter. */
const textOf = (file: string): string => file.replace(/^---\n[\s\S]*?\n---\n\n?/, '');
const frontOf = (file: string, version: '1.1' | '1.2' = '1.2') =>
  parse(/^---\n([\s\S]*?\n)---\n/.exec(file)?.[1] ?? '', { version }) as Record<string, unknown>;

/** As the readers of GitHub, Hugo and Eleventy take it: CommonMark with GitHub's additions. */
const read = (text: string): Root =>
  fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });

function inkOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if ('children' in node) return node.children.map(inkOf).join('');
  return '';
}
const withoutBlanks = (text: string): string => printable(text).replace(/[\s\p{Z}]+/gu, '');

const hostile = [
  '# keine Überschrift',
  '1. keine Liste',
  '1) auch keine',
  '- keine Liste',
  '+ keine',
  '* keine',
  '> kein Zitat',
  '---',
  '===',
  '***',
  '```js',
  '~~~',
  '    kein Code',
  '\tkein Code',
  '<b>kein HTML</b>',
  '<!-- kein Kommentar -->',
  '[kein](https://example.org) Link',
  '![kein](bild.jpg) Bild',
  '[^1] und [x]: y',
  '[x]: https://example.org',
  '`kein Code`',
  '**kein Fett**, _kein Kursiv_',
  '~~nicht gestrichen~~',
  '| keine | Tabelle |',
  'Zeile\\',
  'Fr. 5.– & Co. &amp; &copy;',
  'a_b_c und 2*3*4',
  'https://example.org/a_b_c steht so da',
  'post@example.org',
  '{{ site.title }} und {% include x %}',
  '{{< figure >}} {# x #}',
  ':smile: und $x$',
  'Das Ende!',
  '+++',
];

describe('Markdown', () => {
  it.each(hostile)('«%s» stays words', (line) => {
    const tree = read(textOf(markdown(of(paragraph(words(line))), imageFiles)));
    expect(tree.children.map(({ type }) => type)).toEqual(['paragraph']);
    expect(inkOf(tree)).toBe(line.replace(/\s+/g, ' ').trim());
    const kinds = (tree.children[0] as { children: Nodes[] }).children.map(({ type }) => type);
    // An address that is written out may become a link: its words stay what they are.
    expect(kinds.every((kind) => kind === 'text' || kind === 'link')).toBe(true);
  });

  it('no sign of a template stands in it, whatever was written', () => {
    const line = '{{ x }} {% raw %} {{< x >}} {# x #} {{{y}}} {%- z -%}';
    const text = textOf(markdown(of(paragraph(words(line))), imageFiles));
    expect(text).not.toMatch(/\{[{%<#]/);
    expect(inkOf(read(text))).toBe(line);
  });

  it('words set apart keep their place, also where one form ends in another', () => {
    const text = textOf(
      markdown(
        of(
          paragraph(
            words('Der '),
            words('fette ', 'bold'),
            words('und kursive', 'bold', 'italic'),
            words(' Teil', 'italic'),
            words('.'),
          ),
        ),
        imageFiles,
      ),
    );
    const [block] = read(text).children;
    const seen: string[] = [];
    const walk = (node: Nodes, marks: string) => {
      if (node.type === 'text') seen.push(`${marks}:${node.value}`);
      if ('children' in node)
        for (const child of node.children)
          walk(child, marks + (node.type === 'strong' ? 'b' : node.type === 'emphasis' ? 'i' : ''));
    };
    walk(block as Nodes, '');
    expect(seen).toEqual([':Der ', 'b:fette ', 'bi:und kursive', 'i: Teil', ':.']);
  });

  it('a piece with one of everything tells in its front matter what it is', () => {
    const file = markdown(pieceToPrint(pieceDetail({ notices: [notice({})] }), paper), imageFiles);
    const front = frontOf(file);
    expect(front).toMatchObject({
      publication: 'Der Seebote',
      lang: 'de-CH',
      comments: expect.any(Boolean),
      free: true,
      corrections: [{ class: 'correction', lang: 'de', text: expect.any(String) }],
    });
    expect((front.images as { credit: string }[]).map(({ credit }) => credit)).not.toContain(undefined);
    // A reader of YAML 1.1, as most static sites have, reads the same.
    expect(JSON.stringify(frontOf(file, '1.1'))).toBe(JSON.stringify(front));
  });

  it('each image has its credit and labels in its own paragraph', () => {
    const piece = pieceToPrint(pieceDetail(), paper);
    const pictures = read(textOf(markdown(piece, imageFiles))).children.filter(
      (block) => block.type === 'paragraph' && block.children[0]?.type === 'image',
    );
    const printed = [...piece.figures.values()].filter(({ image }) => image);
    expect(pictures).toHaveLength(printed.length);
    printed.forEach(({ credit, aiLabel }, index) => {
      expect(inkOf(pictures[index] as Nodes)).toContain(credit);
      expect(inkOf(pictures[index] as Nodes)).toContain(aiLabel);
    });
  });

  it('parts a list that begins with another number than 1 from the paragraph above it', () => {
    const item = (...content: BodyNode[]): BodyNode => ({ type: 'listItem', content });
    const numbered = (...content: BodyNode[]): BodyNode => ({
      ...{ type: 'orderedList', attrs: { start: 9, type: null } },
      content,
    });
    const words = (text: string) => textBlock('paragraph', text);
    const nine = numbered(item(words('neun')), item(words('zehn'), words('dazu')));
    for (const inner of [nine, { type: 'bulletList', content: [item(words(''), nine)] }]) {
      const body: Body = {
        type: 'doc',
        content: [{ type: 'bulletList', content: [item(words('oben'), inner)] }],
      };
      const piece = pieceToPrint(pieceDetail({ body, notices: [] }), { ...paper, standingElements: [] });
      expect(inkOf(read(textOf(markdown(piece, imageFiles))))).toBe('obenneunzehndazu');
    }
  });

  it('keeps every word of any piece, and no word becomes markup', () => {
    const bare = (body: Body) =>
      pieceToPrint(pieceDetail({ body, notices: [] }), { ...paper, standingElements: [] });
    fc.assert(
      fc.property(randomBody([leadImageId, chartImageId]), (body) => {
        const piece = bare(body);
        const file = markdown(piece, imageFiles);
        const seen = withoutBlanks(inkOf(read(textOf(file))));
        for (const node of body.content)
          if (!['kicker', 'headline', 'figure'].includes(node.type) && !holdsFigure(node))
            for (const line of textLines(node)) if (hasInk(line)) expect(seen).toContain(withoutBlanks(line));
        expect(() => frontOf(file)).not.toThrow();
      }),
      { numRuns: 200 },
    );
  });
});

const holdsFigure = (node: BodyNode): boolean =>
  node.type === 'figure' || (node.content ?? []).some(holdsFigure);
