import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standingAfter } from '#shared/domain/report-standing.ts';
import { lastNotice, letterFor, mailtoOf, replySubject } from './letter.ts';
import { aReport, happened } from './report.fixture.ts';

const { received, justified, notJustified, fixed, drafted } = happened;

describe('a letter to the reporter', () => {
  it('greets by name in the language of the mail', () => {
    const report = aReport();
    const german = letterFor('acknowledged', report, [], 'Lena Huber');
    expect(german.text.startsWith('Guten Tag Rita Amsler\n\n')).toBe(true);
    expect(german.text.endsWith('Lena Huber')).toBe(true);
    const english = { ...report, claim: { ...report.claim, language: 'en' as const } };
    expect(letterFor('acknowledged', english, [], 'Lena Huber').text).toContain('Dear Rita Amsler');
  });

  it('asks for exactly what is missing', () => {
    const report = aReport();
    const lacking = { ...report, claim: { ...report.claim, missing: ['location' as const] } };
    const { text } = letterFor('reporter-asked', lacking, [], 'L');
    expect(text).toContain('die genaue Adresse');
    expect(text).not.toContain('Beleg');
  });

  it('tells what was decided: the notice, or the reason why nothing changes', () => {
    const corrected = [received, justified, fixed, drafted];
    const report = { ...aReport(), standing: standingAfter(corrected) };
    expect(letterFor('reporter-informed', report, corrected, 'L').text).toContain(drafted.text);
    const kept = [received, notJustified];
    const refused = { ...aReport(), standing: standingAfter(kept) };
    expect(letterFor('reporter-informed', refused, kept, 'L').text).toContain(notJustified.reason);
  });

  it('quotes no notice from before the report was reopened', () => {
    const reopened = { at: drafted.at, by: 'L', type: 'reopened' as const, reason: 'Neue Quelle' };
    expect(lastNotice([received, drafted, reopened])).toBe('');
  });

  it('does not pile up «Re:»', () => {
    expect(replySubject('Fehler')).toBe('Re: Fehler');
    expect(replySubject('AW: Fehler')).toBe('AW: Fehler');
  });
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
