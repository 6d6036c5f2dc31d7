import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReportDetail } from '#shared/contract/corrections.ts';
import type { ArticleId } from '#shared/domain/ids.ts';
import { standingAfter } from '#shared/domain/report/report-standing.ts';
import { aReport, happened } from '../report.fixture.ts';
import { fixToBeginWith, laidInto } from '../steps/proposed-fix.ts';
import { linesOf, passageInPiece } from './piece-lines.ts';

const text = 'Pegel sinkt\nAm Dienstag fiel er um 12 Zentimeter, sagte das Amt.\nMehr folgt.';

const detailOf = (changes: Partial<ReportDetail> = {}): ReportDetail => ({
  report: aReport(),
  events: [happened.received],
  nextSteps: [],
  undoable: [],
  article: {
    articleId: 'art_00000001' as ArticleId,
    headline: 'Pegel sinkt',
    url: '',
    text,
    lineKinds: [],
    language: 'de',
  },
  passageAt: { start: text.indexOf('12'), end: text.indexOf(', sagte') },
  claims: [],
  due: null,
  retention: null,
  outgoing: [],
  siblings: [],
  designed: [],
  proposedEnd: null,
  takesBack: null,
  vanished: null,
  ...changes,
});

describe('the piece beside the report', () => {
  it('marks a passage in every line that it touches and loses no character', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b', '\n') }),
        fc.nat(30),
        fc.nat(30),
        (any, a, b) => {
          const range = { start: Math.min(a, b, any.length), end: Math.min(Math.max(a, b), any.length) };
          const lines = linesOf(any, [], range);
          expect(lines.map(({ parts }) => parts.join('')).join('\n')).toBe(any);
          const marked = lines.map(({ parts }) => parts[1]).join('');
          expect(marked).toBe(any.slice(range.start, range.end).replaceAll('\n', ''));
        },
      ),
    );
  });

  it('shows what has taken the place of the wrong words', () => {
    const fixed = text.replace('12 Zentimeter', '21 Zentimeter');
    const standing = standingAfter([happened.received, happened.matched, happened.justified, happened.fixed]);
    const detail = detailOf({
      report: { ...aReport(), standing },
      article: {
        articleId: 'art_00000001' as ArticleId,
        headline: 'Pegel sinkt',
        url: '',
        text: fixed,
        lineKinds: [],
        language: 'de',
      },
      passageAt: null,
    });
    const passage = passageInPiece(detail);
    expect(passage?.corrected).toBe(true);
    expect(fixed.slice(passage?.range.start, passage?.range.end)).toBe('21 Zentimeter');
  });
});

describe('the fix that the form starts with', () => {
  it('puts the proposal in the place of the passage', () => {
    expect(fixToBeginWith(detailOf())).toEqual({
      was: '12 Zentimeter',
      now: '21 Zentimeter',
      changeClass: 'correction',
    });
  });

  it('keeps the old words to be changed where the reporter proposes none', () => {
    const report = aReport();
    const silent = { ...report, claim: { ...report.claim, proposed: '' } };
    const { was, now } = fixToBeginWith(detailOf({ report: silent }));
    expect(now).toBe(was);
  });

  it('is a typo when triage called it one', () => {
    const triaged = { ...happened.triaged, errorType: 'typo' as const };
    expect(fixToBeginWith(detailOf({ events: [happened.received, triaged] })).changeClass).toBe('typo');
  });

  it('keeps the end of the sentence that the reporter did not repeat', () => {
    const sentence = 'Am Dienstag fiel er um 12 Zentimeter, sagte das Amt.';
    expect(laidInto(sentence, 'Am Dienstag fiel er um 21 Zentimeter.')).toBe(
      'Am Dienstag fiel er um 21 Zentimeter, sagte das Amt.',
    );
    expect(laidInto(sentence, 'Die Zahl war höher')).toBe('Die Zahl war höher');
  });

  it('puts a lone number in the place of the only one, and drops no sentence for a lone word', () => {
    expect(laidInto('Um 22.40 Uhr lief das Boot auf', '23.40')).toBe('Um 23.40 Uhr lief das Boot auf');
    expect(laidInto('Um 22.40 Uhr liefen 2 Boote auf', '23.40')).toBe('Um 22.40 Uhr liefen 2 Boote auf');
    expect(laidInto('Fischer Urs Keel', 'Kehl')).toBe('Fischer Urs Keel');
    expect(laidInto('Keel', 'Kehl')).toBe('Kehl');
  });

  it('takes a proposal with «$&» by the letter', () => {
    const report = aReport();
    const odd = { ...report, claim: { ...report.claim, proposed: 'rund $& 21' } };
    expect(fixToBeginWith(detailOf({ report: odd })).now).toBe('rund $& 21');
  });
});
