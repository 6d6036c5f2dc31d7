import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { InputOf } from '#shared/contract/contract.ts';
import type { ReportId } from '#shared/domain/ids.ts';
import type { TestDesk } from '../desk-for-tests.ts';
import { writeInto } from '../writing-for-tests.ts';
import { address, letter, mailTo, pieceOn, reportOn } from './a-reported-piece.fixture.ts';
import { deskOf, openedOn, packedBy } from './two-desks.fixture.ts';

type Step = InputOf<'corrections.step'>['step'];
const step = (desk: TestDesk, reportId: ReportId, ...steps: readonly Step[]) =>
  steps.reduce<Promise<unknown>>(
    (before, each) => before.then(() => desk.ask('corrections.step', { reportId, step: each })),
    Promise.resolve(),
  );
const get = (desk: TestDesk, reportId: ReportId) => desk.ask('corrections.get', { reportId });
const logOf = async (desk: TestDesk, reportId: ReportId) => (await get(desk, reportId)).events;
const stateOf = async (desk: TestDesk, reportId: ReportId) =>
  (await get(desk, reportId)).report.standing.state;
const listed = async (desk: TestDesk) =>
  (await desk.ask('corrections.list', { show: 'all' })).reports.map(({ reportId }) => reportId);
/** What is derived is the same when it is made anew. */
async function expectSound(desk: TestDesk, ...reportIds: readonly ReportId[]) {
  const said = async () => {
    await desk.ask('corrections.list', { show: 'all' });
    return Promise.all(reportIds.map((reportId) => get(desk, reportId)));
  };
  const before = await said();
  await desk.ask('desk.rebuild', {});
  expect(await said()).toEqual(before);
}
const triaged: Step = { type: 'triaged', errorType: 'number', severity: 'normal', personRelated: false };
const triagedAgain: Step = { ...triaged, severity: 'severe' };
const noted = (text: string): Step => ({ type: 'noted', text });
const everything = (bytes: Uint8Array) =>
  Object.values(unzipSync(bytes))
    .map((part) => strFromU8(part, true))
    .join('\n');

const filesHolding = (desk: TestDesk, words: RegExp): string[] =>
  readdirSync(desk.folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .filter((one) => words.test(readFileSync(path.join(one.parentPath, one.name)).toString('latin1')))
    .map(({ name }) => name);

/** A piece with a report on Lena's desk, which Urs has too. */
async function twoDesksWithAReport() {
  const [lena, urs] = [await deskOf('Lena Frei'), await deskOf('Urs Koller')];
  const articleId = await pieceOn(lena);
  const reportId = await reportOn(lena);
  await step(lena, reportId, triaged);
  await openedOn(urs, await packedBy(lena, articleId, true));
  return { lena, urs, articleId, reportId };
}

describe('reports of a piece', () => {
  test('stay at home unless somebody chooses otherwise, and the choice says how many they are', async () => {
    const [lena, urs] = [await deskOf('Lena Frei'), await deskOf('Urs Koller')];
    const articleId = await pieceOn(lena);
    await reportOn(lena);
    const bytes = await packedBy(lena, articleId);
    expect(everything(bytes)).not.toContain('Quonzelmann');
    const shown = await lena.ask('exports.preview', { articleId, format: 'package' });
    expect(shown).toMatchObject({ reports: 1 });
    const both = [articleId, await pieceOn(urs)];
    expect(await lena.ask('exports.reportsToPack', { articleIds: both })).toEqual({ reports: 1 });
    expect(shown.content).toContain('Nicht dabei: Korrekturhinweise (1)');
    const chosen = await lena.ask('exports.preview', { articleId, format: 'package', withReports: true });
    expect(chosen.content).toContain('1 Korrekturhinweis mit Mails');
    expect(chosen.content).toContain('Personendaten');
    expect((await lena.ask('exports.preview', { articleId, format: 'text' })).reports).toBeNull();

    const { handOver, notes } = await openedOn(urs, bytes);
    expect(handOver.reports).toBeNull();
    expect(notes.join(' ')).not.toContain('Korrekturhinweis');
    expect(await listed(urs)).toEqual([]);
  });

  test('arrive whole: mail, attachments, notes, who did what when, the passage, and letters that were sent', async () => {
    const [lena, urs] = [await deskOf('Lena Frei'), await deskOf('Urs Koller')];
    const articleId = await pieceOn(lena);
    const reportId = await reportOn(lena);
    await step(lena, reportId, triaged, noted('Beim Amt nachgefragt.'), { type: 'review-started' });
    const answer = letter({
      messageId: '<2@post.example>',
      text: 'Hier das Protokoll, Seite Drei der Uferstudie.',
      headers: { 'In-Reply-To': '<1@post.example>' },
    });
    await mailTo(lena, answer);

    const { handOver, notes } = await openedOn(urs, await packedBy(lena, articleId, true));
    expect(handOver.reports).toMatchObject({ inPackage: 1, added: 1, updated: 0, lettersWaiting: 0 });
    expect(notes.join(' ')).toContain('1 Korrekturhinweis kam dazu.');
    const [there, here] = [await get(lena, reportId), await get(urs, reportId)];
    expect(here).toEqual(there);
    expect(here.passageAt).not.toBeNull();
    expect((await urs.ask('corrections.list', { show: 'all', words: 'Uferstudie' })).reports).toHaveLength(1);
    expect((await urs.ask('articles.get', { articleId })).reports).toEqual([reportId]);
    // The same mails again are known, and a further answer joins.
    expect(await mailTo(urs, letter(), answer)).toMatchObject({ imported: 0, duplicates: 2 });
    const later = { messageId: '<3@post.example>', headers: { 'In-Reply-To': '<2@post.example>' } };
    expect(await mailTo(urs, letter({ ...later, text: 'Noch etwas.' }))).toMatchObject({ replies: 1 });
    await expectSound(urs, reportId);
    expect((await lena.ask('articles.get', { articleId })).events.at(-1)).toMatchObject({
      ...{ type: 'exported', what: 'package', note: 'mit 1 Korrekturhinweis' },
    });
  });

  test('say nothing new a second time', async () => {
    const { lena, urs, articleId, reportId } = await twoDesksWithAReport();
    const before = [await urs.ask('articles.get', { articleId }), await get(urs, reportId)];
    const { handOver, notes } = await openedOn(urs, await packedBy(lena, articleId, true));
    expect(handOver).toMatchObject({ outcome: 'known', reports: { inPackage: 1, added: 0, updated: 0 } });
    expect(notes.join(' ')).toContain('sagt nichts Neues');
    expect([await urs.ask('articles.get', { articleId }), await get(urs, reportId)]).toEqual(before);
    expect((await openedOn(lena, await packedBy(urs, articleId, true))).handOver.outcome).toBe('known');
  });

  test('go on where one desk went on, and notes of the other come between', async () => {
    const { lena, urs, articleId, reportId } = await twoDesksWithAReport();
    await step(lena, reportId, noted('Von Lena.'));
    await step(urs, reportId, { type: 'review-started' });
    await urs.ask('corrections.decide', {
      reportId,
      outcome: 'justified',
      reason: 'Im Protokoll steht 412.',
    });
    const [fromLena, fromUrs] = [await packedBy(lena, articleId, true), await packedBy(urs, articleId, true)];
    expect((await openedOn(urs, fromLena)).handOver.reports).toMatchObject({ updated: 1, bothWentOn: [] });
    expect((await openedOn(lena, fromUrs)).handOver.reports).toMatchObject({ updated: 1, bothWentOn: [] });
    expect(await logOf(lena, reportId)).toEqual(await logOf(urs, reportId));
    expect(await stateOf(lena, reportId)).toBe('decided');
    await expectSound(lena, reportId);
    await expectSound(urs, reportId);
  });

  test('stay as they stood here where both desks went on, and the steps of the other one are a note', async () => {
    const { lena, urs, articleId, reportId } = await twoDesksWithAReport();
    await lena.ask('corrections.decide', { reportId, outcome: 'not-justified', reason: 'Die Zahl stimmt.' });
    await urs.ask('corrections.decide', {
      reportId,
      outcome: 'justified',
      reason: 'Im Protokoll steht 412.',
    });
    const [fromLena, fromUrs] = [await packedBy(lena, articleId, true), await packedBy(urs, articleId, true)];
    const { handOver, notes } = await openedOn(urs, fromLena);
    expect(handOver.reports?.bothWentOn).toEqual([{ reportId, subject: 'Falsche Zahl' }]);
    expect(notes.join(' ')).toContain('Hinweis «Falsche Zahl»: Auf beiden Desks ging es weiter.');
    await openedOn(lena, fromUrs);
    const [there, here] = [await get(lena, reportId), await get(urs, reportId)];
    expect([there.report.standing.outcome, here.report.standing.outcome]).toEqual([
      'not-justified',
      'justified',
    ]);
    expect(here.events.at(-1)).toMatchObject({ type: 'noted', by: 'Urs Koller' });
    expect(JSON.stringify(here.events.at(-1))).toContain('Die Zahl stimmt.');
    expect(JSON.stringify(there.events.at(-1))).toContain('Im Protokoll steht 412.');
    // Both know everything now.
    for (const [from, to] of [
      [lena, urs],
      [urs, lena],
    ] as const)
      expect((await openedOn(to, await packedBy(from, articleId, true))).handOver.outcome).toBe('known');
    await expectSound(urs, reportId);
  });

  test('of a letter that both desks took in by themselves are one report', async () => {
    const [lena, urs] = [await deskOf('Lena Frei'), await deskOf('Urs Koller')];
    const articleId = await pieceOn(lena);
    await openedOn(urs, await packedBy(lena, articleId));
    const theirs = await reportOn(lena);
    const ours = await reportOn(urs);
    expect(ours).not.toBe(theirs);
    await step(lena, theirs, triaged, noted('Beim Amt nachgefragt.'));
    const { handOver } = await openedOn(urs, await packedBy(lena, articleId, true));
    expect(handOver.reports).toMatchObject({ added: 0, updated: 1, bothWentOn: [] });
    expect(await listed(urs)).toEqual([ours]);
    expect(await stateOf(urs, ours)).toBe('triaged');
    expect((await logOf(urs, ours)).map(({ type }) => type)).toEqual([
      'received',
      'matched',
      'triaged',
      'noted',
    ]);
    expect((await openedOn(lena, await packedBy(urs, articleId, true))).handOver.outcome).toBe('known');
    expect(await listed(lena)).toEqual([theirs]);
    await expectSound(urs, ours);
  });

  test('of one mail come along apart, each with its words', async () => {
    const [lena, urs] = [await deskOf('Lena Frei'), await deskOf('Urs Koller')];
    const articleId = await pieceOn(lena);
    const two = 'Und der Steg heisst Rosensteg, nicht Steg.';
    const reportId = await reportOn(
      lena,
      letter({ text: `Auf ${address} steht «Gezählt wurden 312 Unterschriften.» Es waren 412.\n\n${two}` }),
    );
    const { split } = await lena.ask('corrections.split', { reportId, words: two });
    await openedOn(urs, await packedBy(lena, articleId, true));
    for (const each of [reportId, split]) expect(await get(urs, each)).toEqual(await get(lena, each));
    await expectSound(urs, reportId, split);
  });

  test('bring the letters that were sent; those that wait stay with the desk that queued them', async () => {
    const { lena, urs, articleId, reportId } = await twoDesksWithAReport();
    const queued = async (text: string) => {
      const { words } = await lena.ask('letters.propose', { reportId, kind: 'ask' });
      const { letter } = await lena.ask('letters.keep', { reportId, words: { ...words, text } });
      await lena.ask('letters.queue', { letterId: letter.letterId });
      return letter.letterId;
    };
    const sent = await queued('Guten Tag, wo steht das?');
    await lena.ask('letters.markSent', { letterId: sent });
    await queued('Guten Tag, auf welcher Seite?');
    const shown = await lena.ask('exports.preview', { articleId, format: 'package', withReports: true });
    expect(shown.content).toContain('Nicht dabei: 1 Brief, der noch nicht verschickt ist');

    const { handOver, notes } = await openedOn(urs, await packedBy(lena, articleId, true));
    expect(handOver.reports).toMatchObject({ updated: 1, lettersWaiting: 1 });
    expect(notes.join(' ')).toContain('1 Brief wartet dort im Ausgang. Er bleibt dort');
    const letters = (await urs.ask('letters.of', { reportId })).letters;
    expect(letters).toMatchObject([{ letterId: sent, state: 'sent' }]);
    expect(await urs.ask('outbox.list', {})).toMatchObject({ waiting: [] });
    expect((await logOf(urs, reportId)).map(({ type }) => type)).toContain('letter-queued');
    await expectSound(urs, reportId);
  });

  test('leave the chain of public notices here as it is', async () => {
    const { lena, urs, articleId, reportId } = await twoDesksWithAReport();
    await lena.ask('corrections.decide', { reportId, outcome: 'justified', reason: 'Im Protokoll.' });
    await lena.ask('corrections.fix', {
      ...{ reportId, was: '312 Unterschriften', now: '412 Unterschriften', changeClass: 'correction' },
    });
    const { text } = await lena.ask('corrections.proposeNotice', { reportId, language: 'de' });
    await lena.ask('corrections.draftNotice', { reportId, language: 'de', placement: 'bottom', text });
    await lena.ask('corrections.step', { reportId, step: { type: 'approval-asked' } });
    await lena.ask('desk.setPerson', { name: 'Rosa Amstutz', sign: 'ra' });
    await lena.ask('corrections.step', { reportId, step: { type: 'approved' } });
    await lena.ask('corrections.publish', { reportId });
    await openedOn(urs, await packedBy(lena, articleId, true));
    expect(await stateOf(urs, reportId)).toBe('published');
    expect((await urs.ask('articles.get', { articleId })).notices).toHaveLength(1);
    expect((await urs.ask('corrections.ledger', {})).entries).toEqual([]);
    expect((await lena.ask('corrections.ledger', {})).entries).toHaveLength(1);
    await expectSound(urs, reportId);
  });
});

describe('a redaction', () => {
  const closed: Step[] = [triaged, { type: 'set-aside', as: 'opinion', duplicateOf: null }];
  const wholeDesk = async (desk: TestDesk, reportId: ReportId) =>
    JSON.stringify([
      await get(desk, reportId),
      (await desk.ask('corrections.list', { show: 'all', words: 'Quonzelmann' })).reports,
    ]);

  test('here is not undone by a package that still has the reader', async () => {
    const { lena, urs, articleId, reportId } = await twoDesksWithAReport();
    await step(lena, reportId, noted('Frau Quonzelmann rief an, 079 555 01 23.'));
    await mailTo(
      lena,
      letter({
        messageId: '<2@post.example>',
        text: 'Danke, Ihre Anna Quonzelmann',
        headers: { 'In-Reply-To': '<1@post.example>' },
      }),
    );
    await step(urs, reportId, closed[1] as Step);
    await urs.ask('corrections.redact', { reportIds: [reportId] });
    const { handOver, notes } = await openedOn(urs, await packedBy(lena, articleId, true));
    expect(handOver.reports).toMatchObject({ stayRedacted: 1, added: 0 });
    expect(notes.join(' ')).toContain('ist hier geschwärzt und bleibt es');
    expect(await wholeDesk(urs, reportId)).not.toMatch(/quonzelmann|555 01 23/i);
    await expectSound(urs, reportId);
    expect((await openedOn(urs, await packedBy(lena, articleId, true))).handOver.outcome).toBe('known');
    expect(await mailTo(urs, letter())).toMatchObject({ imported: 0, duplicates: 1 });
  });

  test('here keeps the reader out of the margin of the piece, too, which comes back with it', async () => {
    const { lena, urs, articleId, reportId } = await twoDesksWithAReport();
    await writeInto(lena, articleId, (doc) => {
      const said = { at: '2026-02-12T07:00:00.000Z', by: 'Lena Frei' };
      const text = 'Anna Quonzelmann fragen, anna.quonzelmann@post.example';
      const comment = { id: 'c1', threadId: 'c1', text, ...said, editedAt: null, removedAt: null };
      doc.getMap('comments').set('c1', comment);
    });
    await lena.ask('articles.saveVersion', { articleId, name: 'vor Quonzelmann' });
    await step(lena, reportId, noted('Frau Quonzelmann ruft zurück.'));
    await step(urs, reportId, closed[1] as Step);
    await urs.ask('corrections.redact', { reportIds: [reportId] });
    const bytes = await packedBy(lena, articleId, true);
    expect((await openedOn(urs, bytes)).handOver.reports).toMatchObject({ stayRedacted: 1 });
    expect(await wholeDesk(urs, reportId)).not.toMatch(/quonzelmann/i);
    expect((await openedOn(urs, bytes)).handOver.outcome).toBe('known');
    await urs.workstation.close();
    expect(filesHolding(urs, /quonzelmann/i)).toEqual([]);
  });

  test('here holds against a package without reports, and of what is new the opening says that it may name the reader', async () => {
    const { lena, urs, articleId, reportId } = await twoDesksWithAReport();
    const remark = (id: string, text: string) =>
      writeInto(lena, articleId, (doc) => {
        const said = { at: '2026-02-12T07:00:00.000Z', by: 'Lena Frei' };
        doc.getMap('comments').set(id, { id, threadId: id, text, ...said, editedAt: null, removedAt: null });
      });
    await remark('c1', 'Anna Quonzelmann fragen');
    await openedOn(urs, await packedBy(lena, articleId));
    await step(urs, reportId, closed[1] as Step);
    await urs.ask('corrections.redact', { reportIds: [reportId] });
    await remark('c2', 'Beim Bauamt nachfragen');
    const bytes = await packedBy(lena, articleId);
    const { handOver, notes } = await openedOn(urs, bytes);
    expect(handOver).toMatchObject({ outcome: 'merged', mayNameRedacted: true });
    expect((await openedOn(urs, bytes)).handOver).toMatchObject({ outcome: 'known', mayNameRedacted: false });
    expect(notes.join(' ')).toContain('können die Person aber nennen');
    await urs.workstation.close();
    expect(filesHolding(urs, /Bauamt nachfragen/)).not.toEqual([]);
    expect(filesHolding(urs, /quonzelmann/i)).toEqual([]);
  });

  test('here of a letter that both took in by themselves is not undone either', async () => {
    const [lena, urs] = [await deskOf('Lena Frei'), await deskOf('Urs Koller')];
    const articleId = await pieceOn(lena);
    await openedOn(urs, await packedBy(lena, articleId));
    await reportOn(lena);
    const ours = await reportOn(urs);
    await step(urs, ours, ...closed);
    await urs.ask('corrections.redact', { reportIds: [ours] });
    const { handOver } = await openedOn(urs, await packedBy(lena, articleId, true));
    expect(handOver.reports).toMatchObject({ added: 0, stayRedacted: 1 });
    expect(await listed(urs)).toEqual([ours]);
    expect(await wholeDesk(urs, ours)).not.toMatch(/quonzelmann/i);
    await expectSound(urs, ours);
  });

  test('here keeps a second error out that the other desk found in the same mail', async () => {
    const { lena, urs, articleId, reportId } = await twoDesksWithAReport();
    await step(urs, reportId, closed[1] as Step);
    await urs.ask('corrections.redact', { reportIds: [reportId] });
    await lena.ask('corrections.split', { reportId, words: 'Es waren 412.' });
    const { handOver } = await openedOn(urs, await packedBy(lena, articleId, true));
    expect(handOver.reports).toMatchObject({ added: 0, stayRedacted: 2 });
    expect(await listed(urs)).toEqual([reportId]);
    expect(await wholeDesk(urs, reportId)).not.toMatch(/quonzelmann/i);
  });

  test('there is followed here', async () => {
    const { lena, urs, articleId, reportId } = await twoDesksWithAReport();
    await step(urs, reportId, noted('Frau Quonzelmann rief an, 079 555 01 23.'));
    await step(lena, reportId, closed[1] as Step);
    await lena.ask('corrections.redact', { reportIds: [reportId] });
    const bytes = await packedBy(lena, articleId, true);
    expect(everything(bytes)).not.toContain('Quonzelmann');
    const { handOver, notes } = await openedOn(urs, bytes);
    expect(handOver.reports).toMatchObject({ redacted: 1, updated: 1 });
    expect(notes.join(' ')).toContain('1 Korrekturhinweis wurde geschwärzt, weil er dort geschwärzt ist.');
    expect(await wholeDesk(urs, reportId)).not.toMatch(/quonzelmann|555 01 23/i);
    await expectSound(urs, reportId);
    expect((await openedOn(urs, bytes)).handOver.outcome).toBe('known');
    const mia = await deskOf('Mia Roth');
    await openedOn(mia, bytes);
    expect((await get(mia, reportId)).report.claim.reporterName).toBe('');
    expect(await mailTo(mia, letter())).toMatchObject({ imported: 0, duplicates: 1 });
    await expectSound(mia, reportId);
  });

  test('there waits while somebody works on the report here, and says so', async () => {
    const { lena, urs, articleId, reportId } = await twoDesksWithAReport();
    await step(urs, reportId, triagedAgain);
    await step(lena, reportId, closed[1] as Step);
    await lena.ask('corrections.redact', { reportIds: [reportId] });
    const { handOver, notes } = await openedOn(urs, await packedBy(lena, articleId, true));
    expect(handOver.reports?.redactionsWait).toEqual([{ reportId, subject: 'Falsche Zahl' }]);
    expect(notes.join(' ')).toContain('ist dort geschwärzt und hier nicht');
    expect((await get(urs, reportId)).report.claim.reporterName).toBe('Anna Quonzelmann');
    await expectSound(urs, reportId);
  });

  test('takes packages out of the desk that hold the mail', async () => {
    const { lena, articleId, reportId } = await twoDesksWithAReport();
    await step(lena, reportId, closed[1] as Step);
    const made = await lena.ask('exports.run', { articleId, format: 'package', withReports: true });
    const other = await lena.ask('exports.run', { articleId, format: 'package' });
    const file = ({ exportId, files }: typeof made) =>
      `druckreif://desk/downloads/${exportId}/${files[0]?.name}`;
    await lena.ask('corrections.redact', { reportIds: [reportId] });
    expect((await lena.workstation.fetch(new Request(file(made)))).status).toBe(404);
    expect((await lena.workstation.fetch(new Request(file(other)))).status).toBe(200);
  });
});
