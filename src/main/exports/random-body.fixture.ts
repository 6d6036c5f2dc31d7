import fc from 'fast-check';
import type { Body, BodyNode } from '#shared/article-body/body.ts';
import { bodySchema } from '#shared/article-body/schema.ts';

/** Random bodies for tests: valid by the schema of a piece, with text that tries to be something else. */

const nasty = [
  '<script>alert(1)</script>',
  '</script><!--',
  ']]>',
  '&amp;&lt;&#0;',
  '"\' onmouseover="x',
  '\u0000\u0007\u001b\u000b',
  '\u202e\u2028\u2029',
  '\ud800',
  '\ufffe\uffff',
  '</p></article></body>',
  '<img src=x onerror=alert(1)>',
  '$t(errors.unexpected) {{x}}',
  '  ',
  '\n',
  'Ein Satz mit «Anführung» – und 12 %.',
  'ﬁ a\u0301 👩‍🚀',
];

export const hostileText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...nasty), fc.string({ unit: 'binary', maxLength: 12 })), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => parts.join(''))
  .filter((words) => words !== '');

export const hostileHref: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    'https://example.org/a?b=1&c="2"',
    'http://example.org/<script>',
    'mailto:x@example.org?subject=a b',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,<script>',
    ' https://example.org',
    '//example.org',
    'https://',
    'https://zürich.example/straße#ä|^`[]{}%zz',
    'https://[::1]/[x]',
  ),
  hostileText,
  hostileText.map((words) => `https://example.org/${words}`),
);

const marks = fc
  .record({ bold: fc.boolean(), italic: fc.boolean(), href: fc.option(hostileHref, { freq: 3 }) })
  .map(({ bold, italic, href }) => [
    ...(href === null ? [] : [{ type: 'link', attrs: { href } }]),
    ...(bold ? [{ type: 'bold' }] : []),
    ...(italic ? [{ type: 'italic' }] : []),
  ]);

const plainText = hostileText.map((text): BodyNode => ({ type: 'text', text }));
const markedText = fc
  .record({ text: hostileText, marks })
  .map((node): BodyNode => ({ type: 'text', ...node }));
const hardBreak = fc.constant<BodyNode>({ type: 'hardBreak' });

const holding = (type: string, content: fc.Arbitrary<BodyNode>, most = 4): fc.Arbitrary<BodyNode> =>
  fc.array(content, { maxLength: most }).map((nodes) => ({ type, content: nodes }));
const holdingSome = (type: string, content: fc.Arbitrary<BodyNode>): fc.Arbitrary<BodyNode> =>
  fc.array(content, { minLength: 1, maxLength: 3 }).map((nodes) => ({ type, content: nodes }));

const paragraph = holding('paragraph', fc.oneof({ weight: 4, arbitrary: markedText }, hardBreak));

const figure = (imageIds: readonly string[]) =>
  fc
    .record({
      imageId: fc.constantFrom(null, ...imageIds),
      lead: fc.boolean(),
      altText: fc.option(hostileText),
      creditLine: fc.option(hostileText),
      content: fc.array(markedText, { maxLength: 2 }),
    })
    .map(({ content, ...attrs }): BodyNode => ({ type: 'figure', attrs, content }));

const block = (imageIds: readonly string[]) =>
  fc.letrec<{ block: BodyNode; item: BodyNode }>((tie) => ({
    block: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      paragraph,
      holding('subhead', plainText),
      holdingSome('quote', paragraph),
      figure(imageIds),
      holdingSome('bulletList', tie('item')),
      fc
        .tuple(fc.integer({ min: 0, max: 9 }), holdingSome('orderedList', tie('item')))
        .map(([start, list]) => ({ ...list, attrs: { start, type: null } })),
    ),
    item: fc
      .tuple(paragraph, fc.array(tie('block'), { maxLength: 2 }))
      .map(([first, rest]): BodyNode => ({ type: 'listItem', content: [first, ...rest] })),
  })).block;

/** @param imageIds images that figures may show; others wait */
export const randomBody = (imageIds: readonly string[] = []): fc.Arbitrary<Body> =>
  fc
    .array(
      fc.oneof(
        { weight: 6, arbitrary: block(imageIds) },
        holding('kicker', plainText),
        holding('headline', plainText),
        holding('lede', markedText),
      ),
      { minLength: 1, maxLength: 8 },
    )
    // Through the schema, as the editor would leave it: what is not a piece never comes to an exporter.
    .map((content) => {
      const node = bodySchema().nodeFromJSON({ type: 'doc', content });
      node.check();
      return node.toJSON() as Body;
    });
