import { Fragment, type Node } from '@tiptap/pm/model';
import { EditorState, TextSelection } from '@tiptap/pm/state';
import { prosemirrorJSONToYXmlFragment, yXmlFragmentToProsemirrorJSON } from '@tiptap/y-tiptap';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import type { Body } from '#shared/article-body/body.ts';
import { printedBody } from '#shared/article-body/printed.ts';
import { randomBody } from '#shared/article-body/random-bodies.fixture.ts';
import { bodyField, bodySchema } from '#shared/article-body/schema.ts';
import { type Answer, settle } from '#shared/article-body/settle-suggestions.ts';
import { asSuggestion } from './as-suggestion.ts';
import { edits, placesOf, stateWith } from './random-edits.fixture.ts';

/** Neighbouring letters of one form as one text, as an editor would have them. */
function tidy(node: Node): Node {
  const children: Node[] = [];
  node.forEach((child) => void children.push(child.isText ? child : tidy(child)));
  return node.copy(Fragment.fromArray(children));
}
const docOf = (body: Body): Node => tidy(bodySchema().nodeFromJSON(body));
const settling = (doc: Node, answer: Answer) => settle(EditorState.create({ doc }).tr, () => true, answer);
const settled = (doc: Node, answer: Answer): Node => settling(doc, answer).doc;
/** With the names of its marks, for those who read a failure. */
const marked = (doc: Node): string =>
  JSON.stringify(doc.toJSON(), (key, value) => (key === 'attrs' ? value.id : value)).replaceAll(
    /"(type|content|text|marks|attrs)":/g,
    '',
  );
/**
 * The words of each block that has some; where blocks of several kinds meet, in the one document or the other, all words
 * at once.
 */
function inWords(...docs: readonly [Node, Node]): string[][] {
  const kinds = new Set<string>();
  for (const doc of docs) doc.descendants((node) => void (node.isTextblock && kinds.add(node.type.name)));
  return docs.map((doc) => {
    const lines = doc.textBetween(0, doc.content.size, '\n', '|').split('\n');
    return kinds.size > 1 ? [lines.join('')] : lines.filter((line) => line !== '');
  });
}
/** Yjs holds no half letters. */
const writable = (doc: Node): Body => JSON.parse(JSON.stringify(doc).replaceAll(/\\ud800/g, '?'));
function throughYjs(doc: Node): string {
  const fragment = new Y.Doc().getXmlFragment(bodyField);
  prosemirrorJSONToYXmlFragment(bodySchema(), writable(doc), fragment);
  return shown(docOf(yXmlFragmentToProsemirrorJSON(fragment) as Body));
}
const shown = (doc: Node): string => doc.toString();

describe('after any edits in suggesting mode', () => {
  test('rejecting all gives what was there, accepting all what the edits would have made, and the first is what prints', () => {
    fc.assert(
      fc.property(randomBody, edits, (body, list) => {
        let doc = docOf(body);
        let count = 0;
        for (const edit of list) {
          const places = placesOf(doc, edit);
          if (!places) continue;
          const state = stateWith(doc, places.from, places.to);
          const change = edit.make(state.tr, places.from, places.to);
          if (!change?.docChanged) continue;
          const { tr, held } = asSuggestion(change, state, {
            isOwn: () => count % 2 === 0,
            newId: () => `s${count++}`,
          });
          if (held === 'directly') continue;
          const next = tr.doc;
          const trace = () =>
            `${edit.name} ${places.from} ${places.to} ${held}\n${marked(doc)}\n${marked(change.doc)}\n${marked(next)}`;
          next.check();
          const [was, rejected] = [settled(doc, 'reject'), settled(next, 'reject')];
          // What goes beyond words may have moved them to other blocks, never lost one.
          if (held === 'words') expect(rejected.textContent, trace()).toBe(was.textContent);
          else expect(rejected.toJSON(), trace()).toEqual(was.toJSON());
          expect(docOf(printedBody(next.toJSON() as Body)).toString(), trace()).toBe(shown(rejected));
          if (held === 'wholly') {
            const accepting = settling(doc, 'accept');
            const there = (pos: number) =>
              TextSelection.near(accepting.doc.resolve(accepting.mapping.map(pos)), -1).head;
            const [from, to] = [there(places.from), there(places.to)];
            const wanted = edit.make(stateWith(accepting.doc, from, to).tr, from, to);
            const [accepted, meant] = wanted ? inWords(settled(next, 'accept'), wanted.doc) : [];
            expect(accepted, trace()).toEqual(meant);
          }
          doc = next;
        }
        const travelled = throughYjs(doc);
        expect(travelled).toBe(shown(docOf(writable(doc))));
      }),
      { numRuns: Number(process.env.RUNS ?? 120) },
    );
  });
});
