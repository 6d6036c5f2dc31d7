import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import type { Body, BodyNode } from '#shared/article-body/body.ts';
import { bodySchema } from '#shared/article-body/schema.ts';
import type { ChangesChoice } from '#shared/contract/exports.ts';
import type { ArticleId } from '#shared/domain/ids.ts';
import { closeWorkers } from '../../../jobs/run-in-worker.ts';
import { openDesk, right } from '../../desk-for-tests.ts';
import {
  comment,
  commented,
  docx,
  endPut,
  endStruck,
  movedFrom,
  movedTo,
  paragraph,
  put,
  putAndStruck,
  run,
  struck,
} from '../docx-for-tests.ts';

afterAll(closeWorkers);

const people = fc.constantFrom('Eva Roth', 'Jan Graf');
const piece = fc
  .record({
    by: people,
    blank: fc.boolean(),
    kind: fc.constantFrom('stays', 'stays', 'put', 'struck', 'to', 'from', 'never', 'bold', 'commented'),
  })
  .map(({ by, blank, kind }) => (text: string) => {
    const words = `${text}${blank ? ' ' : ''}`;
    switch (kind) {
      case 'put':
        return put(by, words);
      case 'struck':
        return struck(by, words);
      case 'to':
        return movedTo(by, words);
      case 'from':
        return movedFrom(by, words);
      case 'never':
        return putAndStruck(by, 'Jan Graf', words);
      case 'bold':
        return run(words, '<w:b/>');
      case 'commented':
        return commented(1, put(by, words) + run(words));
      default:
        return run(words);
    }
  });
const block = fc.record({
  by: people,
  end: fc.constantFrom('stays', 'stays', 'put', 'struck'),
  runs: fc.array(piece, { maxLength: 5 }),
});

/** A text between two paragraphs that nobody changed: what is head and what is foot is told from words. */
const document = fc.array(block, { minLength: 1, maxLength: 6 }).map((blocks) => {
  let number = 0;
  const words = () => `wort${number++}`;
  const inner = blocks.map(({ by, end, runs }) => {
    const written = runs.map((write) => write(words())).join('');
    if (end === 'put') return endPut(by, written);
    return end === 'struck' ? endStruck(by, written) : paragraph(written);
  });
  const head = paragraph(run('Gemeinde stoppt Umbau'), 'Titel');
  const lede = paragraph(run('Die Gemeinde hat am Montag beschlossen, den Umbau am See nicht zu verfolgen.'));
  const whole = paragraph(run('Der Rat begründet den Schritt mit den Kosten, die sich verdoppelt haben.'));
  return head + lede + whole + inner.join('') + whole;
});

/** The text blocks of a body without form: blanks side by side count once, and empty blocks are none. */
const textOf = (body: Body): string[] =>
  body.content.map((node) => words(node).replace(/\s+/g, ' ').trim()).filter((text) => text !== '');
const words = (node: BodyNode): string => node.text ?? (node.content ?? []).map(words).join('');

it('to accept all suggestions gives what is imported with changes accepted, and to reject all what is rejected', async () => {
  const desk = openDesk();
  const take = async (bytes: Uint8Array, changes: ChangesChoice) =>
    right(await desk.importText(bytes, 'Bericht.docx', changes)).articleId as ArticleId;
  const onPage = (articleId: ArticleId): Body => {
    const { body, annotated = body } = right(desk.articles.content(articleId));
    return annotated;
  };
  await fc.assert(
    fc.asyncProperty(document, async (body) => {
      const bytes = docx({ body, comments: comment(1, 'Eva', 'Woher?') });
      for (const answer of ['accept', 'reject'] as const) {
        const suggested = await take(bytes, 'suggest');
        bodySchema().nodeFromJSON(onPage(suggested)).check();
        desk.settleAll(suggested, answer);
        const settled = onPage(suggested);
        const direct = onPage(await take(bytes, answer));
        expect(textOf(settled)).toEqual(textOf(direct));
        expect(JSON.stringify(settled)).not.toMatch(/"(insertion|deletion)"|\u200b/);
      }
    }),
    { numRuns: 60 },
  );
  await desk.close();
}, 120_000);
