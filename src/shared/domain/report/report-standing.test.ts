import { describe, expect, it } from 'vitest';
import type { ArticleId, LetterId, NoticeId, ReportId, VersionId } from '../ids.ts';
import { type ReportEvent, type ReportEventType, reportEvent } from './report-event.ts';
import {
  isOpen,
  mayFollow,
  placementFor,
  type ReportStanding,
  type ReportState,
  reportState,
  standingAfter,
} from './report-standing.ts';
import { mayUndo } from './report-undo.ts';

const at = '2026-02-12T07:12:00.000Z';
const by = 'Lena Huber';
const articleId = 'art_00000001' as ArticleId;
const sample: Record<ReportEventType, ReportEvent> = {
  received: { at, by, type: 'received', channel: 'mail' },
  matched: { at, by, type: 'matched', articleId, versionId: null, passage: null },
  acknowledged: { at, by, type: 'acknowledged' },
  triaged: { at, by, type: 'triaged', errorType: 'fact', severity: 'normal', personRelated: false },
  'review-started': { at, by, type: 'review-started' },
  'reporter-asked': { at, by, type: 'reporter-asked', question: 'Wo?' },
  'reporter-answered': { at, by, type: 'reporter-answered' },
  decided: { at, by, type: 'decided', outcome: 'justified', reason: 'Stimmt.' },
  fixed: { at, by, type: 'fixed', was: 'a', now: 'b', changeClass: 'correction' },
  'fixed-elsewhere': {
    ...{ at, by, type: 'fixed-elsewhere', noticeId: 'not_00000009' as NoticeId, versionId: null },
    ...{
      asReport: null,
      was: 'a',
      now: 'b',
      changeClass: 'correction',
      notice: 'Korrektur',
      publishedAt: at,
    },
  },
  'notice-drafted': {
    at,
    by,
    type: 'notice-drafted',
    noticeId: 'not_00000001' as NoticeId,
    language: 'de',
    placement: 'bottom',
    text: 'Korrektur',
  },
  published: { at, by, type: 'published', versionId: 'ver_00000001' as VersionId },
  'reporter-informed': { at, by, type: 'reporter-informed' },
  closed: { at, by, type: 'closed' },
  'set-aside': { at, by, type: 'set-aside', as: 'spam', duplicateOf: null },
  reopened: { at, by, type: 'reopened', reason: 'Neuer Beleg' },
  noted: { at, by, type: 'noted', text: 'Notiz' },
  assigned: { at, by, type: 'assigned', to: 'Lena Huber' },
  snoozed: { at, by, type: 'snoozed', until: '2026-02-13T07:00:00.000Z' },
  'source-consulted': { at, by, type: 'source-consulted', source: 'https://amt.example', says: '21' },
  'author-statement': { at, by, type: 'author-statement', text: 'Verschrieben.' },
  'consent-set': { at, by, type: 'consent-set', mayBeNamed: true },
  'affected-set': { at, by, type: 'affected-set', affected: true },
  'lane-set': { at, by, type: 'lane-set', lane: 'right-of-reply' },
  'due-set': { at, by, type: 'due-set', due: '2026-02-13T07:00:00.000Z' },
  'approval-asked': { at, by, type: 'approval-asked' },
  approved: { at, by: 'Nora Gut', type: 'approved' },
  'approval-refused': { at, by: 'Nora Gut', type: 'approval-refused', reason: 'Zu lang.' },
  'split-off': { at, by, type: 'split-off', reportId: 'rep_00000002' as ReportId, words: 'Und' },
  undone: { at, by, type: 'undone', event: 99 },
  'letter-queued': { at, by, type: 'letter-queued', letterId: 'let_00000001' as LetterId, kind: 'ask' },
  'letter-withdrawn': { at, by, type: 'letter-withdrawn', letterId: 'let_00000001' as LetterId, kind: 'ask' },
  redacted: { at, by, type: 'redacted', locationUrl: '', quoted: '', proposed: '', language: 'de' },
  'letter-sent': {
    at,
    by,
    type: 'letter-sent',
    letterId: 'let_00000001' as LetterId,
    kind: 'ask',
    how: 'sent',
  },
  'reply-joined': {
    ...{ at, by: '', type: 'reply-joined', rawSha256: 'a', messageId: '<2@post.example>' },
    ...{ from: 'Anna', fromOther: false, text: 'Seite 3.', attachments: [] },
  },
};
const types = Object.keys(sample) as ReportEventType[];
const unjustified: ReportEvent = {
  at,
  by,
  type: 'decided',
  outcome: 'not-justified',
  reason: 'Stimmt nicht.',
};
const typo: ReportEvent = { at, by, type: 'fixed', was: 'a', now: 'b', changeClass: 'typo' };

/** A log that leads to each state, by steps that the rules allow. */
const logs: Record<ReportState, ReportEvent[]> = (() => {
  const received = [sample.received, sample.matched];
  const decided = [...received, sample.decided];
  const fixed = [...decided, sample.fixed];
  const published = [...fixed, sample['notice-drafted'], sample.published];
  return {
    received,
    acknowledged: [...received, sample.acknowledged],
    triaged: [...received, sample.triaged],
    'under-review': [...received, sample['review-started']],
    'awaiting-reporter': [...received, sample['reporter-asked']],
    decided,
    'correction-in-progress': fixed,
    'second-approval': [...fixed, sample['notice-drafted'], sample['approval-asked']],
    published,
    'reporter-informed': [...published, sample['reporter-informed']],
    closed: [...published, sample.closed],
    'set-aside': [...received, sample['set-aside']],
  };
})();

const always = [
  'noted',
  'assigned',
  'source-consulted',
  'author-statement',
  'consent-set',
  'affected-set',
  'due-set',
  'split-off',
  'undone',
] as const;
const open = [...always, 'snoozed', 'lane-set'] as const;
const undecided = ['matched', 'triaged', 'review-started', 'decided', 'set-aside', ...open] as const;
const allowed: Record<ReportState, readonly ReportEventType[]> = {
  received: [...undecided, 'acknowledged', 'reporter-asked'],
  acknowledged: [...undecided, 'reporter-asked'],
  triaged: [...undecided, 'reporter-asked'],
  'under-review': [...undecided, 'reporter-asked'],
  'awaiting-reporter': [...undecided, 'reporter-answered'],
  decided: ['matched', 'fixed', 'fixed-elsewhere', 'reopened', ...open],
  'correction-in-progress': ['fixed', 'notice-drafted', 'reopened', ...open],
  'second-approval': [
    ...(['fixed', 'notice-drafted', 'approved', 'approval-refused', 'published', 'reopened'] as const),
    ...open,
  ],
  published: ['reporter-informed', 'closed', 'reopened', ...open],
  'reporter-informed': ['closed', 'reopened', 'lane-set', ...always],
  closed: ['reopened', ...always],
  'set-aside': ['reopened', ...always],
};

const stepsFrom = (standing: ReportStanding) => types.filter((type) => mayFollow(standing, type)).sort();

describe('the way of a report', () => {
  it('has a sample here for every kind of event', () => {
    expect(types.sort()).toEqual(reportEvent.options.map(({ shape }) => shape.type.value).sort());
    for (const event of Object.values(sample)) expect(reportEvent.parse(event)).toEqual(event);
  });

  it.each(reportState.options)('from «%s» goes where the rules say, and nowhere else', (state) => {
    const standing = standingAfter(logs[state]);
    expect(standing.state).toBe(state);
    expect(stepsFrom(standing)).toEqual([...allowed[state]].sort());
  });

  it.each(reportState.options)('to «%s» takes only allowed steps', (state) => {
    logs[state].slice(1).forEach((event, index) => {
      expect(mayFollow(standingAfter(logs[state].slice(0, index + 1)), event.type)).toBe(true);
    });
  });

  it('skips the correction when the report is not justified', () => {
    const standing = standingAfter([...logs.received, unjustified]);
    expect(stepsFrom(standing)).toEqual(
      ['closed', 'matched', 'reopened', 'reporter-informed', ...open].sort(),
    );
  });

  it('asks for a notice before anything but a typo is public', () => {
    const published = (log: ReportEvent[]) => mayFollow(standingAfter(log), 'published');
    expect(published([...logs.decided, sample.fixed])).toBe(false);
    expect(published([...logs.decided, sample.fixed, sample['notice-drafted']])).toBe(true);
    expect(published([...logs.decided, typo])).toBe(true);
  });

  it('waits for another person where the newsroom wants a second approval', () => {
    const rules = { secondApproval: true };
    const publish = (log: ReportEvent[]) => mayFollow(standingAfter(log), 'published', rules);
    const asked = logs['second-approval'];
    expect(publish([...logs.decided, typo])).toBe(false);
    expect(publish(asked)).toBe(false);
    expect(publish([...asked, sample.approved])).toBe(true);
    expect(publish([...asked, sample.approved, sample['notice-drafted']])).toBe(false);
    expect(publish([...asked, sample.approved, sample['approval-refused']])).toBe(false);
    expect(standingAfter([...asked, sample.approved])).toMatchObject({
      correctedBy: ['Lena Huber'],
      approvedBy: 'Nora Gut',
    });
  });

  it('is worded and approved anew once the passage is fixed anew', () => {
    const again = standingAfter([...logs['second-approval'], sample.approved, sample.fixed]);
    expect(again).toMatchObject({ state: 'correction-in-progress', noticeId: null, approvedBy: null });
    expect(mayFollow(again, 'published')).toBe(false);
  });

  it('has its notice on top where the error is severe', () => {
    const severe = { ...sample.triaged, severity: 'severe' } as ReportEvent;
    expect(placementFor(standingAfter([sample.received, severe]))).toBe('top');
    expect(placementFor(standingAfter(logs.triaged))).toBe('bottom');
    expect(placementFor(standingAfter(logs.received))).toBe('bottom');
  });

  it('wakes with the next step, and not with a note', () => {
    const asleep = [...logs.triaged, sample.snoozed];
    expect(standingAfter([...asleep, sample.noted]).snoozedUntil).toBe('2026-02-13T07:00:00.000Z');
    expect(standingAfter([...asleep, sample['review-started']]).snoozedUntil).toBeNull();
  });

  it('needs a piece before anything is fixed', () => {
    expect(mayFollow(standingAfter([sample.received, sample.decided]), 'fixed')).toBe(false);
  });

  it('may rest on a change that is public already, and is answered and closed as after its own', () => {
    const elsewhere = [...logs.decided, sample['fixed-elsewhere']];
    expect(standingAfter(elsewhere)).toMatchObject({ state: 'published', noticeId: 'not_00000009' });
    expect(stepsFrom(standingAfter(elsewhere))).toEqual([...allowed.published].sort());
    expect(mayFollow(standingAfter([...logs.received, unjustified]), 'fixed-elsewhere')).toBe(false);
    expect(mayUndo(elsewhere, elsewhere.length)).toBe(true);
    expect(mayUndo([...elsewhere, sample['reporter-informed']], elsewhere.length)).toBe(false);
  });

  it('starts anew with the review when it is reopened, and keeps its piece', () => {
    expect(standingAfter([...logs.closed, sample.reopened])).toEqual({
      ...standingAfter(logs['under-review']),
    });
  });

  it('ends on the same standing however often the log is read', () => {
    for (const log of Object.values(logs)) {
      const copy = JSON.parse(JSON.stringify(log)) as ReportEvent[];
      expect(standingAfter(copy)).toEqual(standingAfter(log));
      expect(standingAfter([...log, sample.noted])).toEqual(standingAfter(log));
    }
  });

  it('waits for somebody here until the reporter knows, or it is closed or set aside', () => {
    expect(reportState.options.filter((state) => !isOpen(state))).toEqual([
      'reporter-informed',
      'closed',
      'set-aside',
    ]);
  });
});
