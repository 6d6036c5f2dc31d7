import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOfDesk } from './address.ts';
import { navigationVerdict, newWindowVerdict } from './navigation.ts';

const clicked = 40;
const unasked = 60_000;

describe('an address of the desk', () => {
  it('is one by scheme and host, whatever stands around them', () => {
    expect(isOfDesk('druckreif://desk/articles/1?x=https://elsewhere/')).toBe(true);
    for (const foreign of [
      'druckreif://desk@elsewhere/',
      'druckreif://reader@desk/',
      'druckreif://:secret@desk/',
      'druckreif://desk.elsewhere/',
      'druckreif://desk:8080/',
      'druckreif:desk/',
      'https://desk/',
      'not an address',
      '',
    ])
      expect(isOfDesk(foreign), foreign).toBe(false);
  });
});

describe('a wish to leave the page', () => {
  it.each([
    ['druckreif://desk/', 'stay-inside'],
    ['druckreif://desk/articles/1', 'stay-inside'],
    ['druckreif://desk/mediation', 'stay-inside'],
    ['about:srcdoc', 'stay-inside'],
    ['druckreif://desk/downloads/1/piece.html', 'download'],
    ['druckreif://desk/media/1/original', 'refuse'],
    ['druckreif://desk/api/articles.list', 'refuse'],
    ['druckreif://desk/events', 'refuse'],
    ['https://example.org/source', 'open-outside'],
    ['http://example.org/', 'open-outside'],
    ['mailto:desk@example.org', 'open-outside'],
    ['file:///etc/passwd', 'refuse'],
    ['javascript:alert(1)', 'refuse'],
    ['data:text/html,<p>hello', 'refuse'],
    ['blob:druckreif://desk/1', 'refuse'],
    ['about:blank', 'refuse'],
    ['smb://host/share', 'refuse'],
    ['vscode://file/etc', 'refuse'],
    ['nonsense', 'refuse'],
  ])('to %s that a person clicked: %s', (address, verdict) => {
    expect(navigationVerdict(address, clicked)).toBe(verdict);
  });

  it('that no person asked for reaches no other program', () => {
    expect(navigationVerdict('https://example.org/', unasked)).toBe('refuse');
    expect(navigationVerdict('https://example.org/', Number.POSITIVE_INFINITY)).toBe('refuse');
  });

  it('never opens a second window, not even on the desk', () => {
    expect(newWindowVerdict('druckreif://desk/articles/1', clicked)).toBe('refuse');
    expect(newWindowVerdict('https://example.org/', clicked)).toBe('open-outside');
  });

  it('to any address at all keeps the window on the desk', () => {
    const scheme = fc.constantFrom(
      'druckreif',
      'https',
      'http',
      'mailto',
      'file',
      'javascript',
      'blob',
      'data',
    );
    const address = fc.oneof(
      fc.string(),
      fc
        .tuple(scheme, fc.constantFrom(':', '://', '://desk', '://desk/'), fc.string())
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(address, (anywhere) => {
        const verdict = navigationVerdict(anywhere, clicked);
        if (verdict === 'stay-inside' || verdict === 'download') expect(isOfDesk(anywhere)).toBe(true);
        if (verdict === 'open-outside') expect(new URL(anywhere).protocol).toMatch(/^(https?|mailto):$/);
      }),
    );
  });
});
