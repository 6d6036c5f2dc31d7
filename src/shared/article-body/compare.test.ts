import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Body, type BodyNode, textBlock } from './body.ts';
import { canonicalBody, isSameBody } from './canonical.ts';
import { attrChanges, blocksOf, type Change, changesOf, compareBodies, typeChanged } from './compare.ts';
import { formChanges, lineOf } from './compare-words.ts';
import { bodyAndLater, randomBody } from './random-bodies.fixture.ts';
import { bodySchema } from './schema.ts';
import { inlineText } from './text.ts';

const body = (...content: BodyNode[]): Body => ({ type: 'doc', content });
const paragraph = (text: string) => textBlock('paragraph', text);
const marked = (...texts: [string, ...string[]][]): BodyNode => ({
  type: 'paragraph',
  content: texts.map(([text, ...marks]) => ({ type: 'text', text, marks: marks.map((type) => ({ type })) })),
});
const changes = (before: Body, after: Body) => changesOf(compareBodies(before, after));
const text = (nodes: readonly BodyNode[]) => nodes.map(inlineText).join('');
/** A change in one line: `reworded «a» → «b»`. */
const inShort = (change: Change): string => {
  switch (change.kind) {
    case 'reworded':
      return `«${text(change.was)}» → «${text(change.now)}»`;
    case 'reformed':
      return `${formChanges(change)
        .map(({ kind, mark }) => `${kind} ${mark}`)
        .join()} «${text(change.now)}»`;
    case 'added':
    case 'removed':
      return `${change.kind} ${change.node.type} «${text([change.node])}»`;
    case 'same':
      return `moved «${text([change.node])}»`;
    case 'edited': {
      const type = typeChanged(change)
        ? `${change.was.at(0)?.type} → ${change.now.at(0)?.type}`
        : attrChanges(change).map(({ attr, was, now }) => `${attr}: ${was} → ${now}`);
      return `${change.moved === null ? '' : 'moved '}${type}`;
    }
    default:
      return change.kind;
  }
};
const told = (before: Body, after: Body) => changes(before, after).map(inShort);

const both = fc.oneof(bodyAndLater, fc.tuple(randomBody, randomBody));

test('either side of a comparison gives exactly the body of that side', () => {
  fc.assert(
    fc.property(both, ([before, after]) => {
      const compared = compareBodies(before, after);
      expect({ type: 'doc', content: blocksOf(compared, 'was') }).toEqual(canonicalBody(before));
      expect({ type: 'doc', content: blocksOf(compared, 'now') }).toEqual(canonicalBody(after));
    }),
    { numRuns: 1000 },
  );
});

test('a body compared with itself has no change, and with any other at least one', () => {
  fc.assert(
    fc.property(both, ([before, after]) => {
      expect(changes(before, structuredClone(before))).toEqual([]);
      expect(changes(before, after).length === 0).toBe(isSameBody(before, after));
    }),
    { numRuns: 500 },
  );
});

test('the one spelling of a body is the same piece to the editor', () => {
  fc.assert(
    fc.property(randomBody, (random) => {
      const [as, once] = [random, canonicalBody(random)].map((each) => bodySchema().nodeFromJSON(each));
      expect(once?.textContent).toBe(as?.textContent);
      expect(canonicalBody(once?.toJSON() as Body)).toEqual(canonicalBody(random));
    }),
  );
});

test('a paragraph that stands elsewhere is moved, not taken out and put in', () => {
  fc.assert(
    fc.property(
      fc
        .integer({ min: 2, max: 12 })
        .chain((count) =>
          fc.tuple(fc.constant(count), fc.nat({ max: count - 1 }), fc.nat({ max: count - 1 })),
        ),
      ([count, from, to]) => {
        fc.pre(from !== to);
        const blocks = Array.from({ length: count }, (_, at) => paragraph(`Absatz ${at} über Thema${at}`));
        const moved = blocks.toSpliced(from, 1).toSpliced(to, 0, blocks[from] as BodyNode);
        expect(changes(body(...blocks), body(...moved))).toMatchObject([{ kind: 'same', moved: 0 }]);
      },
    ),
  );
});

test('a moved paragraph may be edited on the way', () => {
  const blocks = [
    'Der Steg am See bleibt den ganzen Sommer offen.',
    'Dazu sagte die Gemeinde am Montag nichts.',
    'Am Dienstag sprach der Rat zwei Stunden darüber.',
  ];
  const [first, second, third] = blocks.map(paragraph) as [BodyNode, BodyNode, BodyNode];
  const edited = paragraph('Der Steg am See bleibt den ganzen Winter offen.');
  expect(told(body(first, second, third), body(second, third, edited))).toEqual([
    'moved ',
    '«Sommer» → «Winter»',
  ]);
});

test('only the words that changed are named, and neighbours are one change', () => {
  expect(
    told(
      body(paragraph('Die Brücke ist 80 Meter lang und schön.')),
      body(paragraph('Die alte Brücke ist rund 90 Meter lang.')),
    ),
  ).toEqual(['«» → «alte »', '«80» → «rund 90»', '« und schön» → «»']);
  expect(
    told(
      body(paragraph('Am Montag kam der Gemeinderat zur Sitzung')),
      body(paragraph('Am Dienstag ging der Gemeinderat zur Sitzung')),
    ),
  ).toEqual(['«Montag kam» → «Dienstag ging»']);
});

test('a sentence that was written anew is one change and not a hail of them', () => {
  const found = told(
    body(textBlock('headline', 'Der Steg bleibt zu')),
    body(textBlock('headline', 'Gemeinde öffnet, was alle wollten')),
  );
  expect(found).toEqual(['«Der Steg bleibt zu» → «Gemeinde öffnet, was alle wollten»']);
});

test('bold, italic and links are changes of form, not of words', () => {
  const link = { type: 'link', attrs: { href: 'https://www.birsau.example/' } };
  const linked: BodyNode = {
    type: 'paragraph',
    content: [
      { type: 'text', text: 'Der ' },
      { type: 'text', text: 'Bericht', marks: [link] },
      { type: 'text', text: ' liegt auf.' },
    ],
  };
  expect(told(body(paragraph('Der Bericht liegt auf.')), body(linked))).toEqual(['added link «Bericht»']);
  expect(
    told(
      body(marked(['Ein ', 'bold'], ['Wort zählt'])),
      body(marked(['Ein '], ['Wort ', 'italic'], ['zählt'])),
    ),
  ).toEqual(['removed bold «Ein »', 'added italic «Wort »']);
});

test('a link that leads elsewhere says so', () => {
  const to = (href: string) =>
    body({
      type: 'paragraph',
      content: [{ type: 'text', text: 'Bericht', marks: [{ type: 'link', attrs: { href } }] }],
    });
  const [change] = changes(to('https://a.example/'), to('https://b.example/'));
  expect(change?.kind === 'reformed' && formChanges(change)).toEqual([
    { mark: 'link', kind: 'changed', href: 'https://b.example/' },
  ]);
});

test('a paragraph that becomes a subhead or a quote keeps its words', () => {
  expect(told(body(paragraph('Was nun gilt')), body(textBlock('subhead', 'Was nun gilt')))).toEqual([
    'paragraph → subhead',
  ]);
  const quote = { type: 'quote', content: [paragraph('Wir warten nicht mehr.')] };
  expect(told(body(paragraph('Wir warten nicht.')), body(quote))).toEqual([
    'paragraph → quote',
    '«» → « mehr»',
  ]);
});

test('lists are compared item by item, quotes paragraph by paragraph', () => {
  const list = (...items: string[]): BodyNode => ({
    type: 'bulletList',
    content: items.map((item) => ({ type: 'listItem', content: [paragraph(item)] })),
  });
  expect(
    told(
      body(list('Geländer am Ufer', 'Licht auf dem Steg', 'Bänke am Weg')),
      body(list('Geländer am Ufer', 'Licht unter dem Steg', 'Bänke am Weg', 'Ein Kiosk')),
    ),
  ).toEqual(['«auf» → «unter»', 'added listItem «Ein Kiosk»']);
});

test('of a figure it is said whether picture, alt text, credit or place is another', () => {
  const figure = (attrs: object, caption: string): BodyNode => ({
    type: 'figure',
    attrs: { imageId: 'img_1', lead: false, altText: null, creditLine: null, ...attrs },
    content: [{ type: 'text', text: caption }],
  });
  expect(told(body(figure({}, 'Am See.')), body(figure({ imageId: 'img_2' }, 'Am Ufer.')))).toEqual([
    'imageId: img_1 → img_2',
    '«See» → «Ufer»',
  ]);
  expect(
    told(
      body(figure({ altText: 'Steg', lead: true }, 'Am See.')),
      body(figure({ creditLine: 'Foto: Eva Roth' }, 'Am See.')),
    ),
  ).toEqual(['altText: Steg → null,lead: true → null,creditLine: null → Foto: Eva Roth']);
});

test('a change in words never cuts a letter that takes two units', () => {
  const [part] = changes(body(paragraph('Es ist 👩‍🚀 da')), body(paragraph('Es ist 👩‍🌾 da')));
  expect(part?.kind === 'reworded' && lineOf([part], 'now').map(inlineText).join('').isWellFormed()).toBe(
    true,
  );
});

/** Pairs of pieces of so many paragraphs of 40 words, of which either changed in another way. */
function longPairs(paragraphs: number): Record<string, [Body, Body]> {
  let seed = 1;
  const random = () => {
    seed = (seed * 48271) % 2147483647;
    return seed / 2147483647;
  };
  // As in a language, a few words are most of the text.
  const word = () => `w${Math.floor(6000 * random() ** 4).toString(36)}`;
  const sentence = (length = 40) => paragraph(Array.from({ length }, word).join(' '));
  const piece = () =>
    body(textBlock('headline', 'Lang'), ...Array.from({ length: paragraphs }, () => sentence()));
  const long = piece();
  const edited = long.content.map((node, at) =>
    at % 5 === 1 ? paragraph(`Neu ${inlineText(node)} Schluss.`) : node,
  );
  const words = paragraphs * 40;
  return {
    'one word': [long, body(...long.content.slice(0, -1), paragraph('Ende'))],
    'every fifth paragraph edited': [long, body(...edited.toSpliced(paragraphs / 5, paragraphs / 25))],
    'edited and turned round': [long, body(...edited.toReversed())],
    'another piece': [long, piece()],
    'all in one paragraph, and written anew': [body(sentence(words)), body(sentence(words))],
  };
}

test('two pieces of 20,000 words are compared in bounded work, however they differ', () => {
  // A bound against work that grows without measure, far above what it takes: this machine may be busy.
  const boundMs = 3_000;
  for (const [name, [before, after]] of Object.entries(longPairs(500))) {
    const started = process.cpuUsage();
    compareBodies(before, after);
    expect(process.cpuUsage(started).user / 1000, name).toBeLessThan(boundMs);
  }
});

test('a figure that shows another part of its picture has changed, one that shows the same part has not', () => {
  const figure = (crop: unknown) => textBlock('figure', 'Der Steg', { imageId: 'img_aaaaaaaa1', crop });
  const part = () => ({ x: 0, y: 0.25, width: 1, height: 0.5 });
  expect(changes(body(figure(part())), body(figure(part())))).toEqual([]);
  const [change] = compareBodies(body(figure(null)), body(figure(part())));
  expect(change?.kind === 'edited' && attrChanges(change)).toEqual([
    { attr: 'crop', was: null, now: part() },
  ]);
});
