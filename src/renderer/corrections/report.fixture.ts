import type { ArticleId, NoticeId, ReportId, VersionId } from '#shared/domain/ids.ts';
import type { Report } from '#shared/domain/report/report.ts';
import type { ReportEvent } from '#shared/domain/report/report-event.ts';
import { standingAfter } from '#shared/domain/report/report-standing.ts';

const at = '2026-02-12T07:12:00.000Z';
const by = 'Lena Huber';

/** One event of each kind, for logs of reports in tests. */
export const happened = {
  received: { at, by: '', type: 'received', channel: 'mail' },
  matched: {
    at,
    by: '',
    type: 'matched',
    articleId: 'art_00000001' as ArticleId,
    versionId: null,
    passage: { exact: '12 Zentimeter', prefix: 'um ', suffix: ', sagte' },
  },
  acknowledged: { at, by, type: 'acknowledged' },
  triaged: { at, by, type: 'triaged', errorType: 'number', severity: 'normal', personRelated: false },
  reviewed: { at, by, type: 'review-started' },
  justified: { at, by, type: 'decided', outcome: 'justified', reason: 'Das Amt nennt 21.' },
  notJustified: { at, by, type: 'decided', outcome: 'not-justified', reason: 'Die Zahl stimmt.' },
  fixed: {
    at,
    by,
    type: 'fixed',
    was: '12 Zentimeter',
    now: '21 Zentimeter',
    changeClass: 'correction',
  },
  drafted: {
    at,
    by,
    type: 'notice-drafted',
    noticeId: 'not_00000001' as NoticeId,
    language: 'de',
    placement: 'bottom',
    text: 'Korrektur: Richtig sind 21 Zentimeter.',
  },
  published: { at, by, type: 'published', versionId: 'ver_00000001' as VersionId },
  informed: { at, by, type: 'reporter-informed' },
  closed: { at, by, type: 'closed' },
} as const satisfies Record<string, ReportEvent>;

/** A complete report that has just arrived. */
export const aReport = (): Report => ({
  reportId: 'rep_00000001' as ReportId,
  receivedAt: at,
  rawSha256: 'a'.repeat(64),
  messageId: '<1@example.org>',
  claim: {
    reporterName: 'Rita Amsler',
    reporterAddress: 'rita.amsler@example.org',
    subject: 'Fehler im Artikel über den Pegel',
    sentAt: at,
    language: 'de',
    locationUrl: 'https://blatt.example/pegel',
    description: 'Es sind 21 Zentimeter.',
    evidence: ['https://amt.example/pegel'],
    quoted: '12 Zentimeter',
    proposed: '21 Zentimeter',
    missing: [],
    text: 'Guten Tag\n\nEs sind 21 Zentimeter.',
  },
  attachments: [],
  problem: '',
  readable: true,
  standing: standingAfter([happened.received]),
});
