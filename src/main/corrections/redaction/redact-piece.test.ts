import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import * as Y from 'yjs';
import { type Body, textBlock } from '#shared/article-body/body.ts';
import { bodyField, ignoredWordsField } from '#shared/article-body/schema.ts';
import type { ArticleId, ReportId, UploadId } from '#shared/domain/ids.ts';
import { openTestDesk, type TestDesk } from '../../desk-for-tests.ts';
import { closeWorkers } from '../../jobs/run-in-worker.ts';
import { writeInto } from '../../writing-for-tests.ts';
import { aMail } from '../a-mail.fixture.ts';

afterAll(closeWorkers);

/** Everything that only this reporter is called, in the spellings in which a desk could keep it. */
const personal = ['Xaveria', 'xaveria', 'Quonzelmann', 'quonzelmann', 'xq@zuhause.example', '555 01 23'];
const url = 'https://www.morgenblatt.example/region/pegel';
const told = 'Der Pegel stieg um 12 Zentimeter.';

const foundIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .flatMap((entry) => {
      const bytes = readFileSync(path.join(entry.parentPath, entry.name));
      return personal.filter((words) => bytes.includes(words)).map((words) => `${entry.name}: ${words}`);
    });

/** A public piece, and a report on it with an attachment whose reporter agreed to be named. */
async function reported(desk: TestDesk, paragraphs: readonly string[] = []) {
  const { articleId } = await desk.ask('articles.create', {});
  const rest = [told, ...paragraphs].map((text) => textBlock('paragraph', text));
  await write(desk, articleId, [textBlock('headline', 'Hochwasser'), ...rest]);
  await desk.ask('articles.set', { articleId, record: { url } });
  await desk.ask('articles.setStatus', { articleId, status: 'published' });
  const mail = aMail({
    from: 'Xaveria Quonzelmann <xq@zuhause.example>',
    messageId: '<quonzelmann-9@zuhause.example>',
    text: `Ort des Fehlers: ${url}
Beschreibung: Statt «um 12 Zentimeter» muss es «um 21 Zentimeter» heissen.

Xaveria Quonzelmann, 079 555 01 23`,
  });
  const uploadId = (await desk.upload('hinweis.eml', mail)) as UploadId;
  const { reports } = await desk.ask('corrections.import', { uploadIds: [uploadId] });
  const reportId = reports[0]?.reportId as ReportId;
  const step = (taken: object) => desk.ask('corrections.step', { reportId, step: taken as never });
  await step({ type: 'consent-set', mayBeNamed: true });
  await desk.ask('corrections.decide', { reportId, outcome: 'justified', reason: 'Quonzelmann hat recht.' });
  return { articleId, reportId, step };
}

async function write(desk: TestDesk, articleId: ArticleId, content: Body['content']): Promise<void> {
  await writeInto(desk, articleId, (doc) => {
    const body = doc.getXmlFragment(bodyField);
    body.delete(0, body.length);
    for (const block of content) {
      const element = new Y.XmlElement(block.type);
      element.insert(0, [new Y.XmlText(block.content?.[0]?.text ?? '')]);
      body.push([element]);
    }
  });
}

const blocks = (...paragraphs: string[]): Body['content'] => [
  textBlock('headline', 'Hochwasser'),
  ...paragraphs.map((text) => textBlock('paragraph', text)),
];

const said = { at: '2026-02-12T08:00:00.000Z', by: 'Lena Huber' };

/** What colleagues write about a reporter in the margins of a piece. */
const remark = (desk: TestDesk, articleId: ArticleId, text: string) =>
  writeInto(desk, articleId, (doc) => {
    const comment = { id: 'c1', threadId: 'c1', text, ...said, editedAt: null, removedAt: null };
    doc.getMap('comments').set('c1', comment);
    const source = { id: 's1', claimId: 'a', kind: 'person', text, seenOn: '', note: text, ...said };
    doc.getMap('sources').set('s1', { ...source, removedAt: null });
    doc.getMap(ignoredWordsField).set('Quonzelmann', said.at);
  });

const draft = (desk: TestDesk, reportId: ReportId, text: string) =>
  desk.ask('corrections.draftNotice', { reportId, text, language: 'de', placement: 'bottom' });

/** From the fix to the end of a report. @param notice as it comes out */
async function cameOut(desk: TestDesk, reportId: ReportId, notice: string): Promise<void> {
  await draft(desk, reportId, notice);
  await desk.ask('corrections.step', { reportId, step: { type: 'approval-asked' } }).catch(() => undefined);
  await desk.ask('corrections.publish', { reportId });
  await desk.ask('corrections.step', { reportId, step: { type: 'reporter-informed' } });
  await desk.ask('corrections.step', { reportId, step: { type: 'closed' } });
  await desk.ask('search.find', { words: 'Quonzelmann' });
}

const fix = (desk: TestDesk, reportId: ReportId) =>
  desk.ask('corrections.fix', {
    ...{ reportId, was: 'um 12 Zentimeter', now: 'um 21 Zentimeter', changeClass: 'correction' },
  });

it('takes the reporter out of what colleagues wrote in the piece, its versions and its history', async () => {
  const desk = await openTestDesk();
  await desk.ask('publication.update', { secondApproval: false });
  const { articleId, reportId, step } = await reported(desk);
  await remark(desk, articleId, 'Frau Quonzelmann (xq@zuhause.example, +41 79 555 01 23) hat recht.');
  await desk.ask('articles.saveVersion', { articleId, name: 'Nach dem Anruf von Xaveria Quonzelmann' });
  // For an evening the piece itself said who wrote in, and a version of the hour kept it.
  await write(desk, articleId, blocks(told, 'Das schreibt Leserin Xaveria Quonzelmann.'));
  await desk.ask('articles.saveVersion', { articleId, name: '' });
  await desk.ask('search.find', { words: 'Quonzelmann' });
  await write(desk, articleId, blocks(told));
  await fix(desk, reportId);
  await draft(desk, reportId, 'Richtig sind 21. Wir danken Xaveria Quonzelmann.');
  await desk.ask('articles.saveVersion', { articleId, name: 'Mit Entwurf' });
  await step({ type: 'consent-set', mayBeNamed: false });
  await cameOut(desk, reportId, 'Richtig sind 21 Zentimeter.');
  const before = await desk.ask('articles.get', { articleId });
  expect((await desk.ask('corrections.get', { reportId })).retention).toMatchObject({ stays: [] });

  await desk.ask('corrections.redact', { reportIds: [reportId] });
  expect(foundIn(desk.folder)).toEqual([]);

  const after = await desk.ask('articles.get', { articleId });
  expect(after.body).toEqual(before.body);
  expect(after.notices.map(({ text }) => text)).toEqual(['Richtig sind 21 Zentimeter.']);
  expect(after.changedAt).toBe(before.changedAt);
  expect(after.public.unclassed).toEqual([]);
  expect(after.versions.map(({ name }) => name)).toContain('Nach dem Anruf von […] […]');
  for (const { versionId } of after.versions)
    expect((await desk.ask('articles.version', { versionId })).text).toMatch(/Der Pegel stieg um (12|21)/);
  await desk.ask('desk.rebuild', {});
  await desk.ask('search.find', { words: 'Quonzelmann' });
  await desk.workstation.close();
  expect(foundIn(desk.folder)).toEqual([]);
});

it('leaves a notice that readers have as they have it, and says so beforehand', async () => {
  const desk = await openTestDesk();
  await desk.ask('publication.update', { secondApproval: false });
  const { articleId, reportId } = await reported(desk);
  await fix(desk, reportId);
  const thanks = 'Richtig sind 21 Zentimeter. Wir danken Xaveria Quonzelmann.';
  await cameOut(desk, reportId, thanks);
  await remark(desk, articleId, 'Quonzelmann (xq@zuhause.example) ist angefragt.');
  const { retention } = await desk.ask('corrections.get', { reportId });
  expect(retention).toMatchObject({ stays: ['notice'] });
  await desk.ask('corrections.redact', { reportIds: [reportId] });
  const { notices, annotations } = await desk.ask('articles.get', { articleId });
  expect(notices.map(({ text }) => text)).toEqual([thanks]);
  expect(annotations.comments.c1).toMatchObject({ text: '[…] ([…]) ist angefragt.' });
  expect(foundIn(desk.folder).filter((found) => /xq@|555/.test(found))).toEqual([]);
  expect(JSON.stringify(await desk.ask('corrections.ledger', {}))).toContain(thanks);
});

it('leaves the name in a piece that is about the person, and takes address and number out all the same', async () => {
  const desk = await openTestDesk();
  await desk.ask('publication.update', { secondApproval: false });
  const who = 'Gemessen hat ihn Xaveria Quonzelmann.';
  const { articleId, reportId } = await reported(desk, [who]);
  await remark(
    desk,
    articleId,
    'Frau Quonzelmann, xq@zuhause.example, 079 555 01 23; das Amt: 031 555 99 88.',
  );
  await fix(desk, reportId);
  await cameOut(desk, reportId, 'Richtig sind 21 Zentimeter.');
  expect((await desk.ask('corrections.get', { reportId })).retention).toMatchObject({ stays: ['piece'] });
  await desk.ask('corrections.redact', { reportIds: [reportId] });
  const { text, annotations } = await desk.ask('articles.get', { articleId });
  expect(text).toContain(who);
  expect(annotations.comments.c1?.text).toBe('Frau Quonzelmann, […], […]; das Amt: 031 555 99 88.');
  expect(foundIn(desk.folder).filter((found) => /xq@|555 01/.test(found))).toEqual([]);
});
