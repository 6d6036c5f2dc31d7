import fc from 'fast-check';
import { parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import type { BodyNode } from '#shared/article-body/body.ts';
import { annotationMarks } from '#shared/article-body/printed.ts';
import { bodySchema } from '#shared/article-body/schema.ts';
import { printable } from '../piece/characters.ts';
import { printableLink } from '../piece/links.ts';
import { hostileHref, randomBody } from '../random-body.fixture.ts';
import { block, inline, link } from '../rehearsal-piece.fixture.ts';
import { blocksHtml, blockTypes, inlineHtml, inlineTypes, markTypes } from './html-body.ts';

type ParsedNode = ReturnType<typeof parseDocument>['children'][number];

const noFigure = () => '';
const elements = (nodes: readonly ParsedNode[]): Extract<ParsedNode, { attribs: object }>[] =>
  nodes.flatMap((node) =>
    'attribs' in node
      ? [node, ...elements(node.children)]
      : 'children' in node
        ? elements(node.children)
        : [],
  );
const words = (nodes: readonly ParsedNode[]): string =>
  nodes.map((node) => ('data' in node ? node.data : 'children' in node ? words(node.children) : '')).join('');
const letters = (text: string): string => text.replace(/[\s\p{Z}\p{Cf}]+/gu, '');

/** The words of blocks in order, without figures, whose printing is each format's own. */
const bodyWords = (node: BodyNode): string =>
  node.type === 'figure'
    ? ''
    : node.type === 'text'
      ? printable(node.text ?? '')
      : (node.content ?? []).map(bodyWords).join('');

describe('the words of a piece as HTML', () => {
  it('has an answer for every node and mark that the schema of a piece knows', () => {
    const { nodes, marks } = bodySchema();
    expect([...blockTypes, ...inlineTypes, 'doc'].toSorted()).toEqual(Object.keys(nodes).toSorted());
    // Annotations never reach an exporter: `printedBody` has taken them out.
    expect([...markTypes, ...annotationMarks].toSorted()).toEqual(Object.keys(marks).toSorted());
  });

  it('keeps one link around words of which one is bold', () => {
    const there = link('https://example.org/');
    const html = inlineHtml([
      inline('vor ', there),
      inline('mitten', there, { type: 'bold' }),
      inline(' nach', there),
    ]);
    expect(html).toBe('<a href="https://example.org/">vor <strong>mitten</strong> nach</a>');
  });

  it('closes marks in the order in which they were opened', () => {
    const html = inlineHtml([
      inline('a', { type: 'italic' }),
      inline('b', { type: 'italic' }, { type: 'bold' }),
      inline('c', { type: 'bold' }),
    ]);
    expect(html).toBe('<em>a</em><strong><em>b</em>c</strong>');
  });

  it('prints an item of one paragraph without the paragraph, and a longer one with it', () => {
    const one = block('listItem', block('paragraph', inline('eins')));
    const two = block('listItem', block('paragraph', inline('zwei')), block('paragraph', inline('drei')));
    expect(blocksHtml([block('bulletList', one, two)], noFigure)).toBe(
      '<ul>\n<li>eins</li>\n<li>\n<p>zwei</p>\n<p>drei</p>\n</li>\n</ul>',
    );
  });

  it('leaves out paragraphs and lists that have no words', () => {
    const empty = block('paragraph', inline(' \u0000'), { type: 'hardBreak' });
    expect(blocksHtml([empty, block('bulletList', block('listItem', empty))], noFigure)).toBe('');
  });

  it('loses no word, lets no text become markup and no address become a script', () => {
    fc.assert(
      fc.property(randomBody(), (body) => {
        const document = parseDocument(blocksHtml(body.content, noFigure)).children;
        expect(letters(words(document))).toBe(letters(bodyWords(body)));
        for (const { name, attribs } of elements(document)) {
          expect('p h2 blockquote ul ol li a strong em br'.split(' ')).toContain(name);
          const allowed = name === 'a' ? ['href'] : name === 'ol' ? ['start'] : [];
          expect(allowed).toEqual(expect.arrayContaining(Object.keys(attribs)));
          if (name === 'a') expect(attribs.href).toMatch(/^(https?:\/\/|mailto:)/i);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('a link that may be printed', () => {
  it.each([
    ['https://example.org/a?b=1&c=2#d', 'https://example.org/a?b=1&c=2#d'],
    ['mailto:redaktion@example.org', 'mailto:redaktion@example.org'],
    ['https://zürich.example/ä', 'https://xn--zrich-kva.example/%C3%A4'],
    ['https://example.org/a|b', 'https://example.org/a%7Cb'],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['//example.org', null],
    ['/region', null],
    ['https://', null],
    ['', null],
    [null, null],
  ])('%s is printed as %s', (href, printed) => {
    expect(printableLink(href)).toBe(printed);
  });

  it('holds only characters of a URL, leads to the same place, and stays as it is the second time', () => {
    fc.assert(
      fc.property(hostileHref, (href) => {
        const printed = printableLink(href);
        if (printed === null) return;
        expect(printed).toMatch(/^(https?:\/\/|mailto:)[\w\-.~:/?#[\]@!$&'()*+,;=%]+$/i);
        expect(new URL(printed).host).toBe(new URL(href).host);
        expect(printableLink(printed)).toBe(printed);
      }),
      { numRuns: 500 },
    );
  });
});
