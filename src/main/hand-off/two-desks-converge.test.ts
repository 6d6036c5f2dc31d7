import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Body, BodyNode } from '#shared/article-body/body.ts';
import { canonicalBody } from '#shared/article-body/canonical.ts';
import { bodyAndLater } from '#shared/article-body/random-bodies.fixture.ts';
import type { InputOf } from '#shared/contract/contract.ts';
import type { ArticleId, ReportId } from '#shared/domain/ids.ts';
import { writeBody } from '../articles/write-content.ts';
import type { TestDesk } from '../desk-for-tests.ts';
import { writeInto } from '../writing-for-tests.ts';
import { pieceOn, reportOn } from './a-reported-piece.fixture.ts';
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

type Step = InputOf<'corrections.step'>['step'];
const besides: readonly Step[] = [
  { type: 'noted', text: 'Beim Amt nachgefragt.' },
  { type: 'assigned', to: 'Rosa Amstutz' },
  { type: 'consent-set', mayBeNamed: false },
  { type: 'source-consulted', source: 'Protokoll', says: '412' },
];
const onItsWay: readonly Step[] = [
  { type: 'triaged', errorType: 'number', severity: 'normal', personRelated: false },
  { type: 'review-started' },
  { type: 'reporter-asked', question: 'Auf welcher Seite?' },
];
/** Steps of one desk, each with the minute in which it was taken, so that those of two desks come in any order. */
const stepsOf = (steps: readonly Step[]) =>
  fc.array(fc.tuple(fc.constantFrom(...steps), fc.nat(40)), { maxLength: 4 });

test('random work on a report crosses, and both desks know all of it; where one took the steps, both stand alike', async () => {
  const [lena, urs] = [await deskOf('Lena Frei'), await deskOf('Urs Koller')];
  const articleId = await pieceOn(lena);
  const reportId = await reportOn(lena);
  await openedOn(urs, await packedBy(lena, articleId, true));
  const get = (desk: TestDesk, id: ReportId) => desk.ask('corrections.get', { reportId: id });
  let hour = Date.parse('2026-02-12T09:00:00.000Z');
  await fc.assert(
    fc.asyncProperty(
      stepsOf(besides),
      stepsOf([...besides, ...onItsWay]),
      fc.boolean(),
      async (beside, any, lenaMoves) => {
        hour += 3_600_000;
        const [mover, other] = lenaMoves ? [lena, urs] : [urs, lena];
        for (const [desk, steps] of [
          [mover, any],
          [other, beside],
        ] as const)
          for (const [step, minute] of steps.toSorted(([, a], [, b]) => a - b)) {
            desk.clock.set(new Date(hour + minute * 60_000).toISOString());
            const { nextSteps } = await get(desk, reportId);
            if (nextSteps.includes(step.type)) await desk.ask('corrections.step', { reportId, step });
          }
        for (const desk of [lena, urs]) desk.clock.set(new Date(hour + 50 * 60_000).toISOString());
        const [fromLena, fromUrs] = [
          await packedBy(lena, articleId, true),
          await packedBy(urs, articleId, true),
        ];
        const [taken, given] = [await openedOn(urs, fromLena), await openedOn(lena, fromUrs)];
        expect([taken, given].flatMap(({ handOver }) => handOver.reports?.bothWentOn)).toEqual([]);
        const [here, there] = [await get(lena, reportId), await get(urs, reportId)];
        expect(here.events).toEqual(there.events);
        expect(here.report).toEqual(there.report);
      },
    ),
    { numRuns: 8 },
  );
}, 240_000);
