import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bodyText } from '#shared/article-body/text.ts';
import { isRefusal } from '#shared/contract/errors.ts';
import type { ArticleId, ReportId, UploadId } from '#shared/domain/ids.ts';
import { wordsAsTerms } from '#shared/search-query/query.ts';
import { closeWorkers } from '../jobs/run-in-worker.ts';
import { sha256Of } from '../store/originals.ts';
import { aCorrectionsDesk, given } from './a-corrections-desk.fixture.ts';
import { aMail } from './a-mail.fixture.ts';
import { type NoticeWish, noticeWording } from './notice/notice-wording.ts';

const url = 'https://www.tagblatt.example/lokal/pegel';
const paragraphs = [
  'Der Pegel der Aare stieg in der Nacht um 12 Zentimeter, wie das Amt mitteilt.',
  'Die Behörden warnen. Die Behörden sperren die Ufer.',
];
const letter = `Ort des Fehlers: ${url}
Beschreibung: Statt «um 12 Zentimeter» muss es «um 21 Zentimeter» heissen.
Belege: https://amt.example/pegel`;
const john = { by: 'John Smith', language: 'en' } as const;

let desk: ReturnType<typeof aCorrectionsDesk>;
let articleId: ArticleId;
beforeEach(() => {
  desk = aCorrectionsDesk();
  articleId = desk.piece(url, paragraphs);
});
afterEach(() => desk.close());
afterAll(closeWorkers);

/** A report on the piece, with the first answer of the import. */
async function aReport(text = letter, messageId = '<1@post.example>') {
  const { reports } = await desk.import(aMail({ text, messageId }));
  if (!reports[0]) throw new Error('nothing came in');
  return reports[0];
}

const get = async (reportId: ReportId) => given(await desk.ask('corrections.get', { reportId }));
const decide = (reportId: ReportId) =>
  desk.ask('corrections.decide', { reportId, outcome: 'justified', reason: 'Das Amt sagt 21.' });
const fix = (
  reportId: ReportId,
  was: string,
  now: string,
  changeClass: 'correction' | 'typo' = 'correction',
) => desk.ask('corrections.fix', { reportId, was, now, changeClass });
const publish = (reportId: ReportId) => desk.ask('corrections.publish', { reportId });
const notice = (reportId: ReportId, text: string) =>
  desk.ask('corrections.draftNotice', { reportId, text, language: 'de', placement: 'bottom' });
const list = async (show: 'open' | 'all' = 'open', words = '', limit = 60, after: string | null = null) =>
  given(await desk.ask('corrections.list', { show, words, limit, after }));
const textOf = (id: ArticleId) => bodyText(given(desk.articles.content(id)).body);
const refusal = async (answer: Promise<unknown>) => {
  const value = await answer;
  return isRefusal(value) ? { code: value.code, ...value.params } : value;
};

describe('a mail that reports an error', () => {
  it('goes into the lane of its own that a right of reply has, by rule, from where a person may take it out', async () => {
    const reply = `Gestützt auf Art. 28g ZGB verlange ich zu ${url} den Abdruck dieser Gegendarstellung.`;
    const { reportId } = await aReport(reply);
    const { report, events } = await get(reportId);
    expect(report.standing.lane).toBe('right-of-reply');
    expect(events.at(-1)).toMatchObject({ type: 'lane-set', lane: 'right-of-reply', by: '' });
    given(await desk.ask('corrections.step', { reportId, step: { type: 'lane-set', lane: 'correction' } }));
    expect((await get(reportId)).report.standing.lane).toBe('correction');
  });

  it('is none where it went to many and names no page of ours', async () => {
    const headers = { 'List-Unsubscribe': '<https://brief.example/ab>', Precedence: 'bulk' };
    const text = 'Neu im Programm: «Wilde Aare»';
    const { reports } = await desk.import(aMail({ text, headers, messageId: '<n1@brief.example>' }));
    expect((await get(reports[0]!.reportId)).report.standing).toMatchObject({
      state: 'set-aside',
      exit: 'not-ours',
    });
    const aboutUs = await desk.import(
      aMail({ text: `${text} ${url}`, headers, messageId: '<n2@brief.example>' }),
    );
    expect((await get(aboutUs.reports[0]!.reportId)).report.standing.state).toBe('received');
  });

  it('becomes a report at its piece and passage, with the raw bytes kept', async () => {
    const mail = aMail({ text: letter });
    const { imported, duplicates, unreadable, reports } = await desk.import(mail);
    expect({ imported, duplicates, unreadable }).toEqual({ imported: 1, duplicates: 0, unreadable: 0 });
    expect(reports[0]).toMatchObject({
      articleId,
      locationUrl: url,
      evidence: ['https://amt.example/pegel'],
      passage: { exact: 'um 12 Zentimeter' },
      problem: '',
    });
    const { report, events, passageAt, article } = await get(reports[0]!.reportId);
    expect(desk.store.reports.message(report.rawSha256)).toEqual(mail);
    expect(events.map(({ type, by }) => [type, by])).toEqual([
      ['received', 'Lena Huber'],
      ['matched', ''],
    ]);
    expect(article?.text.slice(passageAt?.start, passageAt?.end)).toBe('um 12 Zentimeter');
    expect(desk.corrections.openReports()).toBe(1);
    expect(desk.corrections.reportsOf(articleId)).toEqual([reports[0]!.reportId]);
  });

  it('is held against the piece as it was written a moment ago, before lists and search follow', async () => {
    given(
      desk.articles.replacePassage(articleId, paragraphs[0]!, 'Der Pegel der Aare stieg um 12 Zentimeter.') ??
        articleId,
    );
    const { reportId, passage } = await aReport(
      `Ort des Fehlers: ${url}\nFalsch: «Pegel der Aare stieg um 12»\nRichtig: «Pegel der Aare stieg um 21»`,
    );
    expect(passage).toMatchObject({ exact: 'Pegel der Aare stieg um 12' });
    // By hand, too, right after the next word.
    given(desk.articles.replacePassage(articleId, 'um 12 Zentimeter', 'um 13 Zentimeter') ?? articleId);
    const again = { reportId, articleId, passage: 'stieg um 13 Zentimeter' };
    expect(given(await desk.ask('corrections.match', again)).passageAt).not.toBeNull();
  });

  it('of a piece that a newer program wrote is taken in without a passage', async () => {
    const address = 'https://www.tagblatt.example/lokal/morgen';
    const newer = desk.piece(address, paragraphs, false);
    desk.store.articles.appendUpdate(newer, new Uint8Array([0, 0]), '2026-02-12T07:13:00.000Z', 9999);
    expect(await aReport(letter.replace(url, address))).toMatchObject({ articleId: newer, passage: null });
  });

  it('finds its piece by an address in another spelling', async () => {
    const spelt = `http://m.tagblatt.example/lokal/PEGEL/?utm_source=x#kommentare`;
    expect(await aReport(`Ort des Fehlers: ${spelt}\nBeschreibung: falsch`)).toMatchObject({ articleId });
  });

  it('finds a published piece by a long passage alone, and only by an exact one', async () => {
    const draft = desk.piece(
      '',
      ['Der Stadtrat hat die Vorlage am Montag mit zwölf zu drei Stimmen abgelehnt.'],
      false,
    );
    const exact = '«Der Pegel der Aare stieg in der Nacht um 12 Zentimeter, wie das Amt mitteilt.»';
    expect(await aReport(`Sie schreiben: ${exact} Falsch!`)).toMatchObject({ articleId });
    const sloppy = exact.replace('Pegel', 'Pegl');
    expect(await aReport(`Sie schreiben: ${sloppy} Falsch!`, '<2@x>')).toMatchObject({ articleId: null });
    const unpublished = '«Der Stadtrat hat die Vorlage am Montag mit zwölf zu drei Stimmen abgelehnt.»';
    expect((await aReport(`Es heisst: ${unpublished}`, '<3@x>')).articleId).not.toBe(draft);
  });

  it('finds a published piece by its headline, named in the letter or as its subject', async () => {
    const storm = desk.piece('Sturm im Seeland', ['Ein Text über das Wetter.']);
    const named = 'Im Artikel «Schlagzeile zu Sturm im Seeland» ist der Ort falsch.';
    expect(await aReport(named)).toMatchObject({ articleId: storm });
    const inPart = 'Im Artikel «Schlagzeile zu Sturm» ist der Ort falsch.';
    expect(await aReport(inPart, '<2@x>')).toMatchObject({ articleId: null });
    const subject = 'Fehler in: Schlagzeile zu Sturm im Seeland';
    const bySubject = aMail({ text: 'Der Ort ist falsch.', subject, messageId: '<3@x>' });
    expect((await desk.import(bySubject)).reports[0]).toMatchObject({ articleId: storm });
  });

  it('with an address that no piece has is taken in and says so', async () => {
    const { articleId: none, problem } = await aReport(
      'Ort des Fehlers: https://www.tagblatt.example/nirgends',
    );
    expect(none).toBeNull();
    expect(problem).toBe(
      'Zur Adresse https://www.tagblatt.example/nirgends gibt es keinen Artikel auf diesem Desk.',
    );
  });

  it('is known when it comes again, byte for byte or with other headers', async () => {
    const { reportId } = await aReport();
    const again = aMail({ text: letter, headers: { Received: 'from mx.example' } });
    expect(await desk.import(aMail({ text: letter }), again)).toMatchObject({
      imported: 0,
      duplicates: 2,
      reports: [],
    });
    expect(desk.store.reports.message(sha256Of(again))).toEqual(again);
    expect((await get(reportId)).events.map(({ type }) => type)).toEqual(['received', 'matched', 'noted']);
  });

  it('whole is taken in after its half, and another letter under the same id too', async () => {
    const whole = aMail({ text: letter });
    const half = await desk.import(whole.subarray(0, whole.length - 61));
    expect(half).toMatchObject({
      imported: 1,
      reports: [{ problem: expect.stringContaining('bricht mittendrin ab') }],
    });
    expect(await desk.import(whole)).toMatchObject({ imported: 1 });
    expect(await desk.import(aMail({ text: 'Etwas ganz anderes.' }))).toMatchObject({ imported: 1 });
  });

  it('that cannot be read is kept, marked, counted, and says why in the language of the asker', async () => {
    const uploadIds = [
      await desk.upload(Buffer.from('%PDF-1.7 kein Brief')),
      await desk.upload(Buffer.alloc(0)),
    ];
    const answer = given(await desk.ask('corrections.import', { uploadIds }, john));
    expect(answer).toMatchObject({ imported: 0, unreadable: 2 });
    expect(answer.reports.map(({ problem }) => problem)).toEqual([
      'The file is not an e-mail: it has no header lines. It was kept unchanged.',
      'The file is empty. Check that it was saved completely.',
    ]);
    const { report } = await get(answer.reports[0]!.reportId);
    expect(report).toMatchObject({ readable: false, problem: expect.stringContaining('keine E-Mail') });
  });

  it('by a machine is set aside and never matched', async () => {
    const { reports } = await desk.import(
      aMail({ subject: 'Automatische Antwort: Newsletter', text: `Bin weg. ${url}` }),
    );
    expect((await get(reports[0]!.reportId)).report).toMatchObject({
      standing: { state: 'set-aside', exit: 'not-ours', articleId: null },
      claim: { locationUrl: '' },
    });
    expect((await list()).reports).toEqual([]);
  });

  it('that was never uploaded is refused before anything is read', async () => {
    const uploadIds = [await desk.upload(aMail({ text: letter })), 'upl_00000000x' as UploadId];
    expect(await refusal(desk.ask('corrections.import', { uploadIds }))).toMatchObject({
      code: 'upload-unknown',
    });
    expect((await list('all')).reports).toEqual([]);
  });
});

describe('an accepted report', () => {
  it('becomes a notice and leaves the inbox', async () => {
    const { reportId } = await aReport();
    given(await decide(reportId));
    given(await fix(reportId, 'um 12  Zentimeter', 'um 21 Zentimeter'));
    expect(textOf(articleId)).toContain('stieg in der Nacht um 21 Zentimeter');
    expect(desk.corrections.inProgress(articleId)).toEqual([reportId]);
    const proposal = given(await desk.ask('corrections.proposeNotice', { reportId, language: 'de' }));
    expect(proposal.text).toMatch(
      /^Korrektur, 12\. Februar 2026, \d\d\.\d\d Uhr: In einer früheren Fassung dieses Artikels hiess es: «um 12 Zentimeter»\. Richtig ist: um 21 Zentimeter\. Wir danken für den Hinweis\.$/,
    );
    const english = given(await desk.ask('corrections.proposeNotice', { reportId, language: 'en' }));
    expect(english.text).toBe(
      'Correction, 12 February 2026: An earlier version of this article said “um 12 Zentimeter”. It should have said “um 21 Zentimeter”.',
    );
    expect(await refusal(publish(reportId))).toEqual({ code: 'notice-missing' });
    given(await notice(reportId, 'Erster Entwurf'));
    given(await notice(reportId, proposal.text));
    const { report, passageAt, article } = given(await publish(reportId));
    expect(report.standing.state).toBe('published');
    expect(article?.text.slice(passageAt?.start, passageAt?.end)).toBe('um 21 Zentimeter');
    expect(given(desk.articles.content(articleId)).notices).toMatchObject([
      { reportId, text: proposal.text, was: 'um 12 Zentimeter', publishedAt: expect.any(String) },
    ]);
    expect(desk.articles.unclassed(articleId)).toEqual([]);
    expect(desk.store.articles.versions(articleId)[0]?.reason).toBe('corrected');
    given(await desk.ask('corrections.step', { reportId, step: { type: 'reporter-informed' } }));
    expect((await list()).reports).toEqual([]);
    expect((await list('all')).reports).toMatchObject([{ reportId, state: 'reporter-informed' }]);
  });

  it('of a typo is published without a notice', async () => {
    const { reportId } = await aReport();
    given(await decide(reportId));
    given(await fix(reportId, 'Pegel', 'Wasserstand', 'typo'));
    given(await publish(reportId));
    expect(given(desk.articles.content(articleId)).notices).toEqual([]);
  });

  it('replaces only words that stand there once, as they stand there', async () => {
    const { reportId } = await aReport();
    given(await decide(reportId));
    expect(await refusal(fix(reportId, '"12 Zentimeter"', 'x'))).toMatchObject({ code: 'passage-not-found' });
    expect(await refusal(fix(reportId, 'Die Behörden', 'x'))).toEqual({
      code: 'passage-not-unique',
      passage: 'Die Behörden',
      count: 2,
    });
    expect(await refusal(fix(reportId, 'um 12 Zentimeter', 'um 12 Zentimeter'))).toEqual({
      code: 'passage-unchanged',
      passage: 'um 12 Zentimeter',
    });
    expect((await get(reportId)).report.standing.state).toBe('decided');
  });

  it.each([
    ['um 12 Zentimeter', '', '«um 12 Zentimeter». Das ist nicht richtig; die Stelle ist gestrichen. Wir'],
    ['um 12 Zentimeter', '«viel»', '«um 12 Zentimeter». Richtig ist: «viel». Wir'],
  ])('that replaces «%s» by «%s» is told in a whole sentence', async (was, now, sentence) => {
    const { reportId } = await aReport();
    given(await decide(reportId));
    given(await fix(reportId, was, now));
    const { text } = given(await desk.ask('corrections.proposeNotice', { reportId, language: 'de' }));
    expect(text).toContain(sentence);
  });

  it('is dated by the clocks of the newsroom, wherever the machine stands', () => {
    const change = { changeClass: 'correction', was: 'a', now: 'b', reason: '', templates: {} } as const;
    const at = Date.parse('2026-02-11T23:12:00Z');
    expect(noticeWording({ ...change, language: 'de', locale: 'de-CH', at })).toContain(
      '12. Februar 2026, 00.12 Uhr',
    );
  });

  it('quotes a quotation with inner marks', () => {
    const change = { changeClass: 'correction', was: 'Sie sagte «Nein».', now: 'Sie sagte «Ja».' } as const;
    const at = { reason: '', language: 'de', locale: 'de-CH', templates: {}, at: 0 } as const;
    expect(noticeWording({ ...change, ...at })).toContain('«Sie sagte ‹Nein›». Richtig ist: Sie sagte «Ja».');
  });

  it('is proposed in the newsroom’s own words where it has some for this form', () => {
    const wish = { was: 'drei.', now: 'vier', reason: '', language: 'de', locale: 'de-CH', at: 0 } as const;
    const templates = { correction: '{date}: «{was}» → «{now}» {x}', 'update-removed': 'Weg: {was}' };
    const worded = (change: Partial<NoticeWish>) =>
      noticeWording({ changeClass: 'correction', ...wish, templates, ...change });
    expect(worded({})).toBe('1. Januar 1970: «drei» → «vier» {x}');
    expect(worded({ changeClass: 'typo' })).toBe('1. Januar 1970: «drei» → «vier» {x}');
    expect(worded({ changeClass: 'update', now: '' })).toBe('Weg: drei');
    expect(worded({ changeClass: 'update' })).toContain('Neu ist: vier.');
  });

  it('lets no other change ride along in silence, but two fixes that wait go out together', async () => {
    const first = await aReport();
    const second = await aReport(`${url}: «sperren die Ufer» stimmt nicht.`, '<2@post.example>');
    given(await decide(first.reportId));
    given(await decide(second.reportId));
    given(await fix(first.reportId, 'um 12 Zentimeter', 'um 21 Zentimeter', 'typo'));
    given(await fix(second.reportId, 'sperren die Ufer', 'sperren die Wege', 'typo'));
    desk.articles.replacePassage(articleId, 'warnen', 'jubeln');
    expect(await refusal(publish(first.reportId))).toEqual({ code: 'unclassed-changes' });
    desk.articles.replacePassage(articleId, 'jubeln', 'warnen');
    given(await publish(first.reportId));
    expect((await get(second.reportId)).report.standing.state).toBe('published');
  });
});

describe('the rules', () => {
  it('refuse a step in the words of the asker', async () => {
    const { reportId } = await aReport();
    expect(await refusal(publish(reportId))).toEqual({
      code: 'step-not-allowed',
      step: 'Korrektur veröffentlichen',
      state: 'Eingegangen',
    });
    const step = { type: 'closed' } as const;
    expect(await refusal(desk.ask('corrections.step', { reportId, step }, john))).toMatchObject({
      code: 'step-not-allowed',
      state: expect.not.stringMatching('Eingegangen'),
    });
    expect((await get(reportId)).events).toHaveLength(2);
  });

  it('want a reason for a decision and a piece for a fix', async () => {
    const { reportId } = await aReport('Ihr Artikel ist falsch.');
    const bare = { reportId, outcome: 'partly', reason: '' } as const;
    expect(await refusal(desk.ask('corrections.decide', bare))).toEqual({
      code: 'reason-missing',
    });
    given(await decide(reportId));
    expect(await refusal(fix(reportId, 'a', 'b'))).toEqual({ code: 'article-not-matched' });
    const match = { reportId, articleId, passage: 'um 12 Zentimeter' };
    const { report } = given(await desk.ask('corrections.match', match));
    expect(report.standing).toMatchObject({ articleId, passage: { exact: 'um 12 Zentimeter' } });
    given(await fix(reportId, 'um 12 Zentimeter', 'um 21 Zentimeter'));
  });

  it('know no strangers', async () => {
    const reportId = 'rep_00000000x' as ReportId;
    const unknown = { code: 'report-unknown', id: reportId };
    const one = { reportId };
    expect(await refusal(desk.ask('corrections.get', one))).toEqual(unknown);
    expect(await refusal(desk.ask('corrections.publish', one))).toEqual(unknown);
    expect(await refusal(decide(reportId))).toEqual(unknown);
    expect(await refusal(desk.ask('corrections.proposeNotice', { ...one, language: 'de' }))).toEqual(unknown);
    const step = { type: 'set-aside', as: 'duplicate', duplicateOf: reportId } as const;
    const known = await aReport();
    expect(await refusal(desk.ask('corrections.step', { reportId: known.reportId, step }))).toEqual(unknown);
    const elsewhere = { reportId: known.reportId, articleId: 'art_00000000x' as ArticleId, passage: null };
    expect(await refusal(desk.ask('corrections.match', elsewhere))).toMatchObject({
      code: 'article-unknown',
    });
  });
});

describe('the inbox', () => {
  it('is given page by page, newest first, and can be searched', async () => {
    const names = ['Aare', 'Birs', 'Chriesbach', 'Doubs', 'Emme'];
    await desk.import(
      ...names.map((name, index) =>
        aMail({ text: `Die ${name} fliesst anders.`, messageId: `<${index}@x>` }),
      ),
    );
    const first = await list('all', '', 2);
    const second = await list('all', '', 2, first.next);
    const third = await list('all', '', 2, second.next);
    const ids = [first, second, third].flatMap(({ reports }) => reports.map(({ reportId }) => reportId));
    expect(new Set(ids).size).toBe(5);
    expect(third.next).toBeNull();
    expect(ids).toEqual([...ids].sort().reverse());
    expect((await list('all', 'chriesb')).reports).toHaveLength(1);
  });

  it('is the same after it was made anew from raw mails and logs', async () => {
    const { reportId } = await aReport();
    given(await decide(reportId));
    given(await fix(reportId, 'um 12 Zentimeter', 'um 21 Zentimeter', 'typo'));
    await desk.import(
      Buffer.from('kein Brief'),
      aMail({ subject: 'Out of Office', text: 'x', messageId: '<9@x>' }),
    );
    const foundReports = (words: string) =>
      desk.store.search
        .find({ terms: wordsAsTerms(words), conditions: [] }, { limit: 20 })
        .filter(({ kind }) => kind === 'report')
        // A text that is made anew is a newer text.
        .map(({ id: _, ...hit }) => hit);
    const before = [(await list('all')).reports, foundReports('Zentimeter')];
    expect(before[0]).toHaveLength(3);
    desk.store.reports.forgetDerived();
    expect((await list('all')).reports).toEqual([]);
    await desk.corrections.rebuild();
    expect([(await list('all')).reports, foundReports('Zentimeter')]).toEqual(before);
  });
});
