import { expect, it } from 'vitest';
import type { ReportId } from '#shared/domain/ids.ts';
import type { ReportEvent } from '#shared/domain/report/report-event.ts';
import { eventDetail, eventInWords, stateInWords } from '#shared/words/report-in-words.ts';
import { wordsIn } from '#shared/words/words.ts';
import { happened } from './report.fixture.ts';

const { at, by } = happened.acknowledged;
const elsewhere: ReportEvent = {
  ...({ at, by, type: 'fixed-elsewhere', noticeId: null, versionId: null, was: 'a', now: 'b' } as const),
  ...{ changeClass: 'typo', notice: '', publishedAt: at, asReport: null },
};
const more: readonly ReportEvent[] = [
  ...Object.values(happened),
  { ...happened.matched, articleId: null, passage: null },
  { ...happened.matched, passage: null },
  { ...happened.triaged, personRelated: true },
  { at, by, type: 'reporter-asked', question: 'Woher stammt die Zahl?' },
  { at, by, type: 'reporter-answered' },
  { at, by, type: 'set-aside', as: 'opinion', duplicateOf: null },
  { at, by, type: 'reopened', reason: 'Neue Quelle' },
  { at, by, type: 'noted', text: 'Anruf beim Amt' },
  { ...happened.received, channel: 'phone' },
  { at, by, type: 'assigned', to: 'Lena Huber' },
  { at, by, type: 'assigned', to: '' },
  { at, by, type: 'snoozed', until: at },
  { at, by, type: 'snoozed', until: null },
  { at, by, type: 'source-consulted', source: 'https://amt.example', says: '21' },
  { at, by, type: 'author-statement', text: 'Verschrieben.' },
  { at, by, type: 'consent-set', mayBeNamed: true },
  { at, by, type: 'consent-set', mayBeNamed: false },
  { at, by, type: 'affected-set', affected: true },
  { at, by, type: 'affected-set', affected: false },
  { at, by, type: 'lane-set', lane: 'right-of-reply' },
  { at, by, type: 'due-set', due: at },
  { at, by, type: 'due-set', due: null },
  { at, by, type: 'approval-asked' },
  { at, by, type: 'approved' },
  { at, by, type: 'approval-refused', reason: 'Zu lang.' },
  { ...happened.published, secondedBy: null },
  elsewhere,
  { ...elsewhere, asReport: 'rep_00000002' as ReportId },
  { at, by, type: 'undone', event: 3 },
];

it('every event has a sentence of its own in both languages', () => {
  for (const language of ['de', 'en'] as const) {
    const t = wordsIn(language);
    const sentences = more.map((event) => eventInWords(t, event, language, more));
    for (const sentence of sentences) {
      expect(sentence).not.toMatch(/corrections\.|\{\{|undefined/);
      expect(sentence).not.toBe('');
    }
  }
});

it('what somebody wrote at a step can be read in the log', () => {
  const t = wordsIn('de');
  expect(eventDetail(t, happened.justified)).toBe('Das Amt nennt 21.');
  expect(eventDetail(t, happened.fixed)).toBe('«12 Zentimeter» → «21 Zentimeter»');
  expect(eventDetail(t, happened.closed)).toBe('');
});

it('a decided report says how, and one set aside says why', () => {
  const t = wordsIn('de');
  expect(stateInWords(t, { state: 'decided', outcome: 'partly' })).toBe('Entschieden: teilweise berechtigt');
  expect(stateInWords(t, { state: 'set-aside', outcome: null, exit: 'spam' })).toBe('Beiseitegelegt: Spam');
  expect(stateInWords(t, { state: 'received', outcome: null })).toBe('Eingegangen');
});
