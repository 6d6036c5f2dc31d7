import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Body, BodyNode } from '#shared/article-body/body.ts';
import { canonicalBody } from '#shared/article-body/canonical.ts';
import { bodyAndLater } from '#shared/article-body/random-bodies.fixture.ts';
import type { ArticleId } from '#shared/domain/ids.ts';
import { writeBody } from '../articles/write-content.ts';
import type { TestDesk } from '../desk-for-tests.ts';
import { writeInto } from '../writing-for-tests.ts';
import { deskOf, openedOn, packedBy } from './two-desks.fixture.ts';

const write = (desk: TestDesk, articleId: ArticleId, body: Body) =>
  writeInto(desk, articleId, (doc) => writeBody(doc, body));

/** A piece of which nothing depends on images, which random bodies name and no desk has. */
const withoutFigures = (body: Body): Body => ({
  ...body,
  content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Anfang' }] }, ...body.content].filter(
    (node: BodyNode) => !JSON.stringify(node).includes('"figure"'),
  ),
});
const paragraph = (text: string): BodyNode => ({ type: 'paragraph', content: [{ type: 'text', text }] });

test('random pieces that both desks wrote on cross, and both end alike with every new word', async () => {
  const [lena, urs] = [await deskOf('Lena Frei'), await deskOf('Urs Koller')];
  let run = 0;
  await fc.assert(
    fc.asyncProperty(bodyAndLater, bodyAndLater, fc.nat(20), fc.nat(20), async (first, second, at, place) => {
      const [mine, yours] = [`Lenawort${++run}`, `Urswort${run}`];
      const { articleId } = await lena.ask('articles.create', {});
      const base = withoutFigures(first[0]);
      await write(lena, articleId, base);
      await openedOn(urs, await packedBy(lena, articleId));
      const edited = (body: Body, where: number, words: string): Body => ({
        ...body,
        content: body.content.toSpliced(where % (body.content.length + 1), 0, paragraph(words)),
      });
      await write(lena, articleId, edited(withoutFigures(first[1]), at, mine));
      // Sometimes another text altogether: everything is made anew.
      await write(urs, articleId, edited(place % 3 === 0 ? withoutFigures(second[0]) : base, place, yours));
      const [fromLena, fromUrs] = [await packedBy(lena, articleId), await packedBy(urs, articleId)];
      await openedOn(urs, fromLena);
      await openedOn(lena, fromUrs);
      // What was set aside on either side comes to the other with the next package.
      await openedOn(urs, await packedBy(lena, articleId));
      await openedOn(lena, await packedBy(urs, articleId));
      const [here, there] = [
        await lena.ask('articles.get', { articleId }),
        await urs.ask('articles.get', { articleId }),
      ];
      expect(canonicalBody(here.body as Body)).toEqual(canonicalBody(there.body as Body));
      expect(here.record).toEqual(there.record);
      expect(here.status).toBe(there.status);
      const said = here.text + here.record.setAside.map(({ text }) => text).join(' ');
      expect(said).toContain(mine);
      expect(said).toContain(yours);
    }),
    { numRuns: 12 },
  );
}, 240_000);
