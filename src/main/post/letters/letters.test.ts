import { simpleParser } from 'mailparser';
import { describe, expect, it } from 'vitest';
import type { ReportId } from '#shared/domain/ids.ts';
import { letterKind } from '#shared/domain/report/letter-kind.ts';
import { aMail } from '../../corrections/a-mail.fixture.ts';
import { openTestDesk, type TestDesk } from '../../desk-for-tests.ts';
import { aDraftOn, aQueuedLetterOn, aReportOn, logOn } from '../a-post-desk.fixture.ts';

describe('a letter to a reporter', () => {
  it('asks for exactly what the mail lacks, in the language of the mail', async () => {
    const desk = await openTestDesk();
    const reportId = await aReportOn(desk);
    const { words } = await desk.ask('letters.propose', { reportId, kind: 'ask-missing' });
    expect(words).toMatchObject({ to: 'anna.leserin@post.example', language: 'de' });
    expect(words.text).toContain('Guten Tag Anna Leserin');
    expect(words.text).toContain('– ein Beleg');
    expect(words.text).not.toContain('die genaue Adresse');
    expect(words.text).toMatch(/\nRedaktion Morgenblatt$/);
    const english = await aReportOn(desk, 'Hello, the number in your article is wrong. It should be 512.');
    const asked = await desk.ask('letters.propose', { reportId: english, kind: 'ask-missing' });
    expect(asked.words.text).toContain('– the exact address of the article (URL)');
    expect(asked.words.text).toContain('– something that shows it');
  });

  it('goes where the mail asked answers to go, not to the list that it came by', async () => {
    const desk = await openTestDesk();
    const mail = aMail({
      from: '"Ruedi Ammann via Medien" <medien@listen.example>',
      headers: { 'Reply-To': 'ruedi@ammann.example' },
      text: 'Guten Tag, im Titel steht 312.',
    });
    const uploadId = (await desk.upload('hinweis.eml', mail)) as never;
    const { reports } = await desk.ask('corrections.import', { uploadIds: [uploadId] });
    const { words } = await desk.ask('letters.propose', { reportId: reports[0]!.reportId, kind: 'ask' });
    expect(words.to).toBe('ruedi@ammann.example');
    expect(words.text).toMatch(/^Guten Tag Ruedi Ammann\n/);
  });

  it('says nothing on lines for which the desk knows nothing', async () => {
    const desk = await openTestDesk();
    const reportId = await aReportOn(desk, 'Guten Tag, in Ihrem Artikel ist ein Fehler.');
    for (const kind of letterKind.options) {
      const { words } = await desk.ask('letters.propose', { reportId, kind });
      expect(words.text, kind).not.toMatch(/[{}«»]|\n\n\n|^(Artikel|Begründung)/m);
    }
  });

  it('carries the decision’s reason, and never that of a justified report', async () => {
    const desk = await openTestDesk();
    const reportId = await aReportOn(desk);
    await desk.ask('corrections.decide', {
      reportId,
      outcome: 'not-justified',
      reason: 'Das Protokoll nennt 312.',
    });
    const text = async (kind: 'not-justified' | 'justified') =>
      (await desk.ask('letters.propose', { reportId, kind })).words.text;
    expect(await text('not-justified')).toContain('Begründung: Das Protokoll nennt 312.');
    expect(await text('justified')).not.toContain('Protokoll');
  });

  it('is worded as the newsroom settled it', async () => {
    const desk = await openTestDesk();
    const reportId = await aReportOn(desk);
    await desk.ask('publication.update', {
      letterTemplates: { de: { acknowledge: '{greeting}!\n{headline}\nMerci.\n{signature}' }, en: {} },
    });
    const { words } = await desk.ask('letters.propose', { reportId, kind: 'acknowledge' });
    expect(words.text).toBe('Guten Tag Anna Leserin!\nMerci.\nRedaktion Morgenblatt');
  });

  it('has the newsroom’s own subject on one line, and answers the mail’s where nothing is left of it', async () => {
    const desk = await openTestDesk();
    const reportId = await aReportOn(desk);
    const subjectWith = async (acknowledge: string) => {
      await desk.ask('publication.update', { letterSubjects: { de: { acknowledge }, en: {} } });
      return (await desk.ask('letters.propose', { reportId, kind: 'acknowledge' })).words.subject;
    };
    expect(await subjectWith('{publication},\n{name} – {subject}')).toMatch(
      /^Morgenblatt, Anna Leserin – Re: \S/,
    );
    expect(await subjectWith('{headline}')).toMatch(/^Re: \S/);
  });

  it('is not sent while its subject names what nobody filled', async () => {
    const desk = await openTestDesk();
    const reportId = await aReportOn(desk);
    const { letterId, ...draft } = await aDraftOn(desk, reportId);
    const words = { ...draft, subject: 'Zu {titel}' };
    await desk.ask('letters.keep', { reportId, letterId, words });
    const refused = await desk.refusal('letters.queue', { letterId });
    expect(refused.code).toBe('letter-unfinished');
  });

  it('quotes the reader’s words below, those that were quotes already one deeper', async () => {
    const desk = await openTestDesk();
    const reportId = await aReportOn(desk, 'Guten Tag\n> 312 Unterschriften\nist falsch.');
    const { words } = await desk.ask('letters.propose', { reportId, kind: 'acknowledge' });
    expect(words.quoted).toBe(
      'Am 12. Februar 2026 um 09:15 schrieb Anna Leserin:\n> Guten Tag\n>> 312 Unterschriften\n> ist falsch.',
    );
  });
});

describe('a draft', () => {
  it('survives the closing of the desk, and is changed until it is queued', async () => {
    const first = await openTestDesk();
    const reportId = await aReportOn(first);
    const { letterId, ...draft } = await aDraftOn(first, reportId);
    await first.workstation.close();
    const desk = await openTestDesk(first.folder);
    const { kind, to, subject, quoted, language } = draft;
    const words = { kind, to, subject, quoted, language, text: 'Kürzer.' };
    await desk.ask('letters.keep', { reportId, letterId, words });
    expect((await desk.ask('letters.of', { reportId })).letters).toMatchObject([
      { letterId, text: 'Kürzer.' },
    ]);
    await desk.ask('letters.queue', { letterId });
    expect((await desk.refusal('letters.keep', { reportId, letterId, words })).message).toContain(
      'Im Ausgang',
    );
  });

  it('leaves neither without a recipient nor with a place that is still to be filled in', async () => {
    const desk = await openTestDesk();
    const reportId = await aReportOn(desk);
    const { words } = await desk.ask('letters.propose', { reportId, kind: 'ask' });
    const queue = async (changed: object) => {
      const { letter } = await desk.ask('letters.keep', { reportId, words: { ...words, ...changed } });
      return (await desk.refusal('letters.queue', { letterId: letter.letterId })).code;
    };
    expect(await queue({})).toBe('letter-unfinished');
    expect(await queue({ text: 'Zu {headline}' })).toBe('letter-unfinished');
    expect(await queue({ text: ' ' })).toBe('letter-unfinished');
    for (const to of ['', 'anna', 'a@b.example, c@d.example', 'a@b.example\r\nBcc: c@d.example'])
      expect(await queue({ to, text: 'Guten Tag' })).toBe('letter-without-recipient');
    expect(await logOn(desk, reportId)).not.toContain('letter-queued');
  });
});

describe('a queued letter', () => {
  it('changes nothing about the report until it was sent, and can be taken back', async () => {
    const desk = await openTestDesk();
    const reportId = await aReportOn(desk);
    const { letterId, messageId } = await aQueuedLetterOn(desk, reportId);
    const state = async () => (await desk.ask('corrections.get', { reportId })).report.standing.state;
    expect(await state()).toBe('received');
    expect((await desk.ask('outbox.list', {})).waiting).toMatchObject([{ letterId, state: 'queued' }]);
    expect((await desk.ask('letters.takeBack', { letterId })).letter.state).toBe('draft');
    expect(await state()).toBe('received');
    const again = (await desk.ask('letters.queue', { letterId })).letter;
    expect(again.messageId).not.toBe(messageId);
    expect(await logOn(desk, reportId)).toEqual([
      'received',
      'letter-queued',
      'letter-withdrawn',
      'letter-queued',
    ]);
  });

  it('that somebody sent by other means is the step that it stands for', async () => {
    const desk = await openTestDesk();
    const reportId = await aReportOn(desk);
    const acknowledged = await aQueuedLetterOn(desk, reportId);
    await desk.ask('letters.markSent', { letterId: acknowledged.letterId });
    const asked = await aDraftOn(desk, reportId, 'ask');
    await desk.ask('letters.markSent', { letterId: asked.letterId });
    const { events, report } = await desk.ask('corrections.get', { reportId });
    expect(report.standing.state).toBe('awaiting-reporter');
    expect(events.map(({ type }) => type)).toEqual([
      'received',
      'letter-queued',
      'acknowledged',
      'letter-sent',
      'reporter-asked',
      'letter-sent',
    ]);
    expect(events.at(-2)).toMatchObject({ question: expect.stringContaining('Woher stammt die Zahl?') });
    // An acknowledgement that comes too late is in the log, and takes no step that the rules refuse.
    const late = await aDraftOn(desk, reportId);
    await desk.ask('letters.markSent', { letterId: late.letterId });
    expect((await logOn(desk, reportId)).at(-1)).toBe('letter-sent');
    expect((await desk.refusal('letters.takeBack', { letterId: late.letterId })).code).toBe('letter-not-now');
  });

  it('leaves as a file that any mail program reads, as an answer to the reader’s mail', async () => {
    const desk = await openTestDesk();
    const reportId = await aReportOn(desk, undefined, '"Müller, Änne" <aenne@post.example>');
    const letter = await aQueuedLetterOn(desk, reportId);
    const { text, fileName } = await desk.ask('letters.file', { letterId: letter.letterId });
    expect(fileName).toBe('re-fehler-in-ihrem-artikel.eml');
    const mail = await simpleParser(text);
    const { report } = await desk.ask('corrections.get', { reportId });
    expect(mail).toMatchObject({
      subject: 'Re: Fehler in Ihrem Artikel',
      messageId: letter.messageId,
      inReplyTo: report.messageId,
      from: { value: [{ name: 'Morgenblatt', address: 'korrektur@morgenblatt.example' }] },
      to: { value: [{ address: 'aenne@post.example' }] },
    });
    expect(mail.text).toContain(
      'Grüsse\nRedaktion Morgenblatt\n\nAm 12. Februar 2026 um 09:15 schrieb Müller, Änne:\n> ',
    );
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect((await desk.ask('letters.file', { letterId: letter.letterId })).text).toBe(text);
  });

  it('holds one recipient and no header that somebody smuggled into its subject', async () => {
    const desk = await openTestDesk();
    const reportId = await aReportOn(desk);
    const { words } = await desk.ask('letters.propose', { reportId, kind: 'acknowledge' });
    const subject = 'Re: x\r\nBcc: dritte@post.example\r\n\r\nfremder Text';
    const { letter } = await desk.ask('letters.keep', { reportId, words: { ...words, subject } });
    const { text } = await desk.ask('letters.file', { letterId: letter.letterId });
    const mail = await simpleParser(text);
    expect(mail.bcc).toBeUndefined();
    expect(mail.subject).toBe('Re: x Bcc: dritte@post.example fremder Text');
  });
});

describe('a letter that tells a decision', () => {
  const decideOn = (desk: TestDesk, reportId: ReportId, outcome: 'justified' | 'not-justified') =>
    desk.ask('corrections.decide', { reportId, outcome, reason: 'Das Protokoll.' });

  it('leaves only once the decision is so, by the outbox or by other means', async () => {
    const desk = await openTestDesk();
    const reportId = await aReportOn(desk);
    const { letterId } = await aDraftOn(desk, reportId, 'justified');
    const refusals = async () => [
      await desk.refusal('letters.queue', { letterId }),
      await desk.refusal('letters.markSent', { letterId }),
    ];
    for (const each of await refusals())
      expect(each).toMatchObject({
        code: 'letter-does-not-fit',
        message: expect.stringContaining('wenn so entschieden und die Korrektur veröffentlicht ist'),
      });
    await decideOn(desk, reportId, 'justified');
    // Decided, and the article still as it was.
    for (const each of await refusals()) expect(each.code).toBe('letter-does-not-fit');
    expect(await logOn(desk, reportId)).not.toContain('letter-queued');
    expect((await desk.ask('letters.of', { reportId })).letters).toMatchObject([
      { letterId, state: 'draft' },
    ]);
  });

  it('never tells the opposite of what was decided', async () => {
    const desk = await openTestDesk();
    const reportId = await aReportOn(desk);
    await decideOn(desk, reportId, 'not-justified');
    const wrong = await aDraftOn(desk, reportId, 'justified');
    const refused = await desk.refusal('letters.markSent', { letterId: wrong.letterId });
    expect(refused.message).toContain('Entschieden (unberechtigt)');
    const right = await aDraftOn(desk, reportId, 'not-justified');
    await desk.ask('letters.markSent', { letterId: right.letterId });
    const { report } = await desk.ask('corrections.get', { reportId });
    expect(report.standing.state).toBe('reporter-informed');
  });

  it('speaks of a report that was set aside as just that', async () => {
    const desk = await openTestDesk();
    const reportId = await aReportOn(desk);
    await desk.ask('corrections.step', { reportId, step: { type: 'set-aside', as: 'opinion' } });
    const wrong = await aDraftOn(desk, reportId, 'not-ours');
    const refused = await desk.refusal('letters.queue', { letterId: wrong.letterId });
    expect(refused.code).toBe('letter-does-not-fit');
    await aQueuedLetterOn(desk, reportId, 'opinion');
  });
});

it('a mail that answers our own letter joins the report of that letter, whatever else it names', async () => {
  const desk = await openTestDesk();
  const reportId = await aReportOn(desk);
  const { letterId, messageId } = await aQueuedLetterOn(desk, reportId, 'ask');
  await desk.ask('letters.markSent', { letterId });
  const answer = aMail({
    ...{ from: 'Anna Leserin <anna.leserin@post.example>', messageId: '<answer@post.example>' },
    headers: { 'In-Reply-To': messageId },
    text: 'Die Zahl stammt aus dem Protokoll.',
  });
  const uploadId = (await desk.upload('antwort.eml', answer)) as never;
  const taken = await desk.ask('corrections.import', { uploadIds: [uploadId] });
  expect(taken).toMatchObject({ imported: 0, replies: 1, repliedTo: [reportId] });
  expect((await logOn(desk, reportId)).at(-1)).toBe('reply-joined');
});

it('rebuilding a desk leaves letters and what follows from them as they are', async () => {
  const desk = await openTestDesk();
  const reportId = await aReportOn(desk);
  const { letterId } = await aQueuedLetterOn(desk, reportId);
  await desk.ask('letters.markSent', { letterId });
  await aDraftOn(desk, reportId, 'ask');
  const look = async () => [
    await desk.ask('outbox.list', {}),
    await desk.ask('corrections.list', { show: 'all' }),
    await desk.ask('corrections.get', { reportId }),
  ];
  const before = await look();
  await desk.ask('desk.rebuild', {});
  expect(await look()).toEqual(before);
});
