import { updateYFragment } from '@tiptap/y-tiptap';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import { type Body, type BodyNode, textBlock } from '#shared/article-body/body.ts';
import { canonicalBody } from '#shared/article-body/canonical.ts';
import { bringIntoOrder, isInOrder } from '#shared/article-body/piece-order.ts';
import { randomBody } from '#shared/article-body/random-bodies.fixture.ts';
import { bodyField, bodySchema, bodySchemaVersion } from '#shared/article-body/schema.ts';
import { bodyText } from '#shared/article-body/text.ts';
import { isRefusal } from '#shared/contract/errors.ts';
import { type ArticleId, idsFrom } from '#shared/domain/ids.ts';
import { freshFolder } from '../desk-for-tests.ts';
import { openStore } from '../store/store.ts';
import { type Articles, createArticles } from './articles.ts';
import { onPage, type PieceContent, readPiece } from './piece-doc.ts';
import { writeBody } from './write-content.ts';

/** A desk without window or door, whose timers run when the test says so. */
function desk(): Articles & { end(): void } {
  const store = openStore(freshFolder());
  if (isRefusal(store)) throw new Error(store.code);
  const clock = () => Date.parse('2026-02-12T20:00:00.000Z');
  const articles = createArticles({ store, clock, ids: idsFrom(clock), emit: () => {} });
  return {
    ...articles,
    end() {
      articles.close();
      store.close();
    },
  };
}

const sure = <Value>(answer: Value): Exclude<Value, { code: string }> => {
  if (isRefusal(answer)) throw new Error(answer.code);
  return answer as Exclude<Value, { code: string }>;
};

/** A window on the piece that is offline until it sends. */
class Copy {
  readonly doc = new Y.Doc();
  readonly #desk: Articles;
  readonly #id: ArticleId;
  #known: Uint8Array;

  constructor(desk: Articles, id: ArticleId) {
    [this.#desk, this.#id] = [desk, id];
    this.pull();
    this.#known = Y.encodeStateVector(this.doc);
  }
  get body(): Body {
    return onPage(readPiece(this.doc));
  }
  /** As the editor writes: the whole new document, of which y-tiptap puts in what differs. */
  write(content: readonly BodyNode[]): void {
    const fragment = this.doc.getXmlFragment(bodyField);
    const node = bodySchema().nodeFromJSON({ type: 'doc', content });
    this.doc.transact(() => {
      updateYFragment(this.doc, fragment, node, { mapping: new Map(), isOMark: new Map() });
      bringIntoOrder(fragment);
    });
  }
  send(): void {
    const update = Y.encodeStateAsUpdate(this.doc, this.#known);
    sure(this.#desk.append(this.#id, update, bodySchemaVersion, { client: 'copy', by: 'Eva Roth' }));
    this.#known = Y.encodeStateVector(this.doc);
  }
  pull(): void {
    Y.applyUpdate(this.doc, sure(this.#desk.open(this.#id)).bytes);
    this.#known = Y.encodeStateVector(this.doc);
  }
}

/** What somebody does between two saves; `words` are new ones that stand nowhere else. */
type Edit = (body: Body, words: string, earlier: Body) => readonly BodyNode[];
const typed = (node: BodyNode, words: string): BodyNode => {
  if (node.content?.some(({ type }) => type === 'text' || type === 'hardBreak') || leaf.has(node.type))
    return { ...node, content: [...(node.content ?? []), { type: 'text', text: ` ${words} ` }] };
  const [first, ...rest] = node.content ?? [];
  return first ? { ...node, content: [typed(first, words), ...rest] } : node;
};
const leaf = new Set(['kicker', 'headline', 'lede', 'paragraph', 'subhead', 'figure']);

const at = fc.nat({ max: 40 });
const edit: fc.Arbitrary<Edit> = fc.oneof(
  at.map(
    (place): Edit =>
      ({ content }, words) =>
        content.map((node, index) => (index === place % content.length ? typed(node, words) : node)),
  ),
  at.map(
    (place): Edit =>
      ({ content }, words) =>
        content.toSpliced(place % (content.length + 1), 0, textBlock('paragraph', words)),
  ),
  at.map(
    (place): Edit =>
      ({ content }) =>
        content.length > 1 ? content.toSpliced(place % content.length, 1) : content,
  ),
  fc.tuple(at, at).map(
    ([from, to]): Edit =>
      ({ content }) => {
        const moved = content[from % content.length] as BodyNode;
        return content.toSpliced(from % content.length, 1).toSpliced(to % content.length, 0, moved);
      },
  ),
  at.map(
    (place): Edit =>
      ({ content }) =>
        content.map((node, index) =>
          index === place % content.length && (node.type === 'paragraph' || node.type === 'subhead')
            ? textBlock('headline', bodyText({ type: 'doc', content: [node] }).replaceAll('\n', ' '))
            : node,
        ),
  ),
  // A version is brought back.
  fc.constant<Edit>((_, __, earlier) => earlier.content),
);
const edits = fc.array(edit, { minLength: 1, maxLength: 5 });

/** Makes the edits, and gives the new words that the copy still has in the end. */
function work(copy: Copy, todo: readonly Edit[], who: string, earlier: Body): string[] {
  const words = todo.map((change, index) => {
    const mine = `${who}${index}wort`;
    copy.write(change(copy.body, mine, earlier));
    return mine;
  });
  const text = bodyText(copy.body);
  return words.filter((mine) => text.includes(mine));
}

const everythingIn = ({ body, record }: PieceContent): string =>
  [bodyText(body), ...record.setAside.map(({ text }) => text)].join('\n');

const travels = (body: Body): Body => JSON.parse(JSON.stringify(body).replaceAll('\\ud800', '?'));

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

test('whatever two offline copies and the desk do, all end alike, in order, and no new word of either is lost', () => {
  const here = desk();
  fc.assert(
    fc.property(randomBody.map(travels), edits, edits, fc.boolean(), (start, mine, theirs, restored) => {
      const id = here.create('Eva Roth', { body: start });
      const [one, other] = [new Copy(here, id), new Copy(here, id)];
      const ofOne = work(one, mine, 'eins', start);
      const ofOther = work(other, theirs, 'zwei', start);
      one.send();
      if (restored) sure(here.edit(id, (doc) => writeBody(doc, start)) ?? {});
      other.send();
      vi.runAllTimers();
      for (const copy of [one, other]) copy.pull();
      const merged = sure(here.content(id));
      const inOne = canonicalBody(one.body);
      expect(inOne).toEqual(canonicalBody(onPage(merged)));
      expect(canonicalBody(other.body)).toEqual(inOne);
      bodySchema().nodeFromJSON(onPage(merged)).check();
      expect(isInOrder(one.doc.getXmlFragment(bodyField))).toBe(true);
      // What the desk restored over was there before, and is a version by then.
      const kept = everythingIn(merged);
      for (const words of restored ? ofOther : [...ofOne, ...ofOther]) expect(kept).toContain(words);
    }),
    { numRuns: 120 },
  );
  here.end();
}, 60_000);

test('a sentence that somebody wrote into a paragraph while another removed it is kept with the piece', () => {
  const here = desk();
  const body = (...lines: string[]): Body => ({
    type: 'doc',
    content: [
      ...['kicker', 'headline', 'lede'].map((type) => textBlock(type, type)),
      ...lines.map((line) => textBlock('paragraph', line)),
    ],
  });
  const id = here.create('Eva Roth', { body: body('Erster.', 'Zweiter.') });
  const [removing, writing] = [new Copy(here, id), new Copy(here, id)];
  removing.write(body('Erster.').content);
  writing.write(body('Erster.', 'Zweiter. Das sagte sie am Abend 🎈.').content);
  writing.send();
  removing.send();
  const merged = sure(here.content(id));
  expect(bodyText(merged.body)).not.toContain('Abend');
  expect(merged.record.setAside).toEqual([
    { why: 'written-into-removed', text: ' Das sagte sie am Abend 🎈.' },
  ]);
  here.end();
});

test('a word that was put right later is kept whole, and not by the order in which its letters were struck', () => {
  const here = desk();
  const head = ['kicker', 'headline', 'lede'].map((type) => textBlock(type, type));
  const lines = (...all: string[]) => [...head, ...all.map((line) => textBlock('paragraph', line))];
  const id = here.create('Eva Roth', { body: { type: 'doc', content: lines('Erster.', 'Zweiter.') } });
  const [removing, writing] = [new Copy(here, id), new Copy(here, id)];
  removing.write(lines('Erster.'));
  writing.write(lines('Erster.', 'Zweiter. Die Gemende zahlt.'));
  writing.write(lines('Erster.', 'Zweiter. Die Gemeinde zahlt.'));
  writing.write(lines('Erster.', 'Zweiter. Nur die Gemeinde zahlt.'));
  const aside = () => sure(here.content(id)).record.setAside.map(({ text }) => text.trim());
  writing.send();
  removing.send();
  expect(aside()).toEqual(['Nur die Gemeinde zahlt.']);
  here.end();

  // The other way round the words are taken aside as they arrive.
  const there = desk();
  const again = there.create('Eva Roth', { body: { type: 'doc', content: lines('Erster.', 'Zweiter.') } });
  const [first, second] = [new Copy(there, again), new Copy(there, again)];
  first.write(lines('Erster.'));
  second.write(lines('Erster.', 'Zweiter. Die Gemende zahlt.'));
  second.write(lines('Erster.', 'Zweiter. Die Gemeinde zahlt.'));
  first.send();
  second.send();
  expect(sure(there.content(again)).record.setAside.map(({ text }) => text)).toEqual([
    ' Die Gemeinde zahlt.',
  ]);
  there.end();
});

test('words written behind a link are kept, too, when another copy moved their list away meanwhile', () => {
  const here = desk();
  const list = (...words: readonly BodyNode[]): BodyNode => ({
    type: 'bulletList',
    content: [{ type: 'listItem', content: [{ type: 'paragraph', content: words }] }],
  });
  const linked: BodyNode = {
    type: 'text',
    text: 'Der Steg',
    marks: [{ type: 'link', attrs: { href: 'https://www.birsau.example/steg' } }],
  };
  const head = ['kicker', 'headline', 'lede'].map((type) => textBlock(type, type));
  const paragraph = textBlock('paragraph', 'Erster.');
  const id = here.create('Eva Roth', { body: { type: 'doc', content: [...head, paragraph, list(linked)] } });
  const [writing, moving] = [new Copy(here, id), new Copy(here, id)];
  writing.write([...head, paragraph, list(linked, { type: 'text', text: ' bleibt gesperrt.' })]);
  moving.write([...head, list(linked), paragraph]);
  writing.send();
  moving.send();
  expect(everythingIn(sure(here.content(id)))).toContain('bleibt gesperrt.');
  here.end();
});

test('what one copy struck on purpose is not kept aside', () => {
  const here = desk();
  const id = here.create('Eva Roth', {
    body: { type: 'doc', content: [textBlock('paragraph', 'Wird gestrichen.')] },
  });
  const copy = new Copy(here, id);
  copy.write([textBlock('paragraph', 'Wird nicht gestrichen.')]);
  copy.send();
  copy.write([]);
  copy.send();
  expect(sure(here.content(id)).record.setAside).toEqual([]);
  here.end();
});
