import fc from 'fast-check';
import type { Body, BodyNode } from './body.ts';

/** Random pieces that share words with one another, and edits such as a desk makes; for tests. */

const vocabulary =
  'Der Steg am See bleibt offen Gemeinde sagt nichts – dazu, «Ja» 12 % z. B. 👩‍🚀 👩‍🌾 a\u0301 \ud800 \n '
    .split(' ')
    .flatMap((word) => [word, `${word} `]);

const words = fc
  .array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.join(''))
  .filter((text) => text !== '');

const marks = fc.subarray([
  { type: 'bold' },
  { type: 'italic' },
  { type: 'link', attrs: { href: 'https://www.birsau.example/steg' } },
  { type: 'link', attrs: { href: 'mailto:redaktion@birsau.example' } },
]);
const oneLink = (chosen: { type: string }[]) =>
  chosen.filter(({ type }, at) => chosen.findIndex((other) => other.type === type) === at);

const plain = words.map((text): BodyNode => ({ type: 'text', text }));
const formed = fc
  .record({ text: words, marks })
  .map((node): BodyNode => ({ type: 'text', text: node.text, marks: oneLink(node.marks) }));
const line = fc.array(fc.oneof({ weight: 5, arbitrary: formed }, fc.constant({ type: 'hardBreak' })), {
  maxLength: 4,
});

const holding = (type: string, content: fc.Arbitrary<readonly BodyNode[]>): fc.Arbitrary<BodyNode> =>
  content.map((nodes) => ({ type, content: nodes }));
const some = (node: fc.Arbitrary<BodyNode>) => fc.array(node, { minLength: 1, maxLength: 3 });

const paragraph = holding('paragraph', line);
const crops = [
  { x: 0, y: 0.25, width: 1, height: 0.5 },
  { x: 0.1, y: 0.2, width: 0.3, height: 0.4 },
];
const figure = fc
  .record({
    imageId: fc.constantFrom(null, 'img_aaaaaaaa1', 'img_aaaaaaaa2'),
    lead: fc.boolean(),
    altText: fc.option(words),
    creditLine: fc.option(words),
    crop: fc.option(fc.constantFrom(...crops)),
    focalPoint: fc.option(fc.constantFrom({ x: 0.5, y: 0.25 }, { x: 0, y: 1 })),
    content: fc.array(formed, { maxLength: 2 }),
  })
  .map(({ content, ...attrs }): BodyNode => ({ type: 'figure', attrs, content }));

const { block } = fc.letrec<{ block: BodyNode; item: BodyNode }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    { weight: 4, arbitrary: paragraph },
    holding('subhead', fc.array(plain, { maxLength: 2 })),
    holding('quote', some(paragraph)),
    figure,
    holding('bulletList', some(tie('item'))),
    fc
      .tuple(fc.integer({ min: 1, max: 3 }), some(tie('item')))
      .map(([start, content]) => ({ type: 'orderedList', attrs: { start, type: null }, content })),
  ),
  item: fc
    .tuple(paragraph, fc.array(tie('block'), { maxLength: 1 }))
    .map(([first, rest]): BodyNode => ({ type: 'listItem', content: [first, ...rest] })),
}));

const part = fc.oneof(
  { weight: 6, arbitrary: block },
  holding('kicker', fc.array(plain, { maxLength: 1 })),
  holding('headline', fc.array(plain, { maxLength: 2 })),
  holding('lede', fc.array(formed, { maxLength: 2 })),
);

/** A body that the schema allows, in any order, as two copies may have merged. */
export const randomBody: fc.Arbitrary<Body> = fc
  .array(part, { minLength: 1, maxLength: 9 })
  .map((content) => ({ type: 'doc', content }));

type Edit = (blocks: readonly BodyNode[]) => readonly BodyNode[];

const place = fc.nat({ max: 100 });
const edit: fc.Arbitrary<Edit> = fc.oneof(
  place.map(
    (at): Edit =>
      (blocks) =>
        blocks.toSpliced(at % blocks.length, blocks.length > 1 ? 1 : 0),
  ),
  fc.tuple(place, part).map(
    ([at, node]): Edit =>
      (blocks) =>
        blocks.toSpliced(at % blocks.length, 0, node),
  ),
  fc.tuple(place, place).map(
    ([from, to]): Edit =>
      (blocks) => {
        const moved = blocks[from % blocks.length] as BodyNode;
        return blocks.toSpliced(from % blocks.length, 1).toSpliced(to % blocks.length, 0, moved);
      },
  ),
  fc.tuple(place, line).map(
    ([at, more]): Edit =>
      (blocks) => {
        const old = blocks[at % blocks.length] as BodyNode;
        if (old.type !== 'paragraph') return blocks;
        return blocks.with(at % blocks.length, { ...old, content: [...(old.content ?? []), ...more] });
      },
  ),
);

/** A body, and the same body some edits later. */
export const bodyAndLater: fc.Arbitrary<readonly [Body, Body]> = fc
  .tuple(randomBody, fc.array(edit, { maxLength: 5 }))
  .map(([body, edits]) => {
    const content = edits.reduce<readonly BodyNode[]>((blocks, change) => change(blocks), body.content);
    return [body, { type: 'doc', content }] as const;
  });

/** Which annotations a text gets: a sum of these. */
const [claimed, twice, commented, struck, followed] = [1, 2, 4, 8, 16];

/** A body, and the same one as it stands on the page, with claims, comments and suggestions in it. */
export const annotatedBody: fc.Arbitrary<readonly [Body, Body]> = fc
  .tuple(randomBody, fc.array(fc.nat({ max: 31 }), { minLength: 1, maxLength: 12 }))
  .map(([body, choices]) => {
    let at = 0;
    const annotated = (node: BodyNode): BodyNode[] => {
      if (node.type !== 'text')
        return [node.content ? { ...node, content: node.content.flatMap(annotated) } : node];
      const choice = choices[at++ % choices.length] as number;
      const named = (type: string, bit: number, id: string) =>
        choice & bit ? [{ type, attrs: { id } }] : [];
      const own = [
        ...named('claim', claimed, 'claim-1'),
        ...named('claim', twice, `claim-${choice}`),
        ...named('comment', commented, 'comment-1'),
        ...named('deletion', struck, `struck-${at}`),
      ];
      const put: BodyNode[] =
        choice & followed
          ? [{ type: 'text', text: 'Vorschlag', marks: [{ type: 'insertion', attrs: { id: `put-${at}` } }] }]
          : [];
      return [{ ...node, ...(own.length > 0 ? { marks: [...own, ...(node.marks ?? [])] } : {}) }, ...put];
    };
    return [body, { type: 'doc', content: body.content.flatMap(annotated) }] as const;
  });
