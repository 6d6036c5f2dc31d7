import fc from 'fast-check';
import { expect, it } from 'vitest';
import { happened } from '../report.fixture.ts';
import { lastNotice, mailtoOf } from './letter.ts';

const { received, drafted } = happened;

it('a letter quotes no notice from before the report was reopened', () => {
  const reopened = { at: drafted.at, by: 'L', type: 'reopened' as const, reason: 'Neue Quelle' };
  expect(lastNotice([received, drafted])).toBe(drafted.text);
  expect(lastNotice([received, drafted, reopened])).toBe('');
  const elsewhere = {
    ...{
      at: drafted.at,
      by: 'L',
      type: 'fixed-elsewhere' as const,
      noticeId: drafted.noticeId,
      versionId: null,
    },
    ...{ asReport: null, was: 'a', now: 'b', changeClass: 'correction' as const, notice: 'Von mir.' },
    publishedAt: drafted.at,
  };
  expect(lastNotice([received, elsewhere])).toBe('Von mir.');
});

it('a hostile address or subject adds no second recipient and no further field', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (to, subject, text) => {
      const href = mailtoOf({ to, subject, text });
      const [address = '', fields = ''] = href.slice('mailto:'.length).split('?');
      expect(decodeURIComponent(address)).toBe(to);
      expect(address).not.toMatch(/[,;&\s]/);
      expect(fields.split('&').map((field) => field.split('=')[0])).toEqual(['subject', 'body']);
      expect(decodeURIComponent(fields.split('&')[0] ?? '')).not.toMatch(/[\r\n]/);
    }),
  );
});
