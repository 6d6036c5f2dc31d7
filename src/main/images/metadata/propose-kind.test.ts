import { expect, test } from 'vitest';
import { type CreditRecord, emptyCredit } from '#shared/domain/image/image.ts';
import { proposeKind } from './propose-kind.ts';

const kindOf = (said: Partial<CreditRecord>) => proposeKind({ ...emptyCredit(), ...said });

test.each([
  [{ creditLine: 'HO' }],
  [{ creditLine: 'AFP / HO' }],
  [{ creditLine: '(HO/REUTERS)' }],
  [{ creditLine: 'KEYSTONE/HANDOUT' }],
  [{ creditLine: 'Handout Gemeinde Birsau' }],
  [{ creditLine: 'zVg' }],
  [{ creditLine: 'zvg Gemeinde Birsau' }],
  [{ creditLine: 'Bild z. V. g.' }],
  [{ creditLine: 'Zur Verfügung gestellt' }],
  [{ creators: ['HANDOUT'] }],
  [{ source: 'Handout' }],
  [{ usageTerms: 'HANDOUT - NO SALES - NO ARCHIVE' }],
])('a file that says %j is a handout', (said) => {
  expect(kindOf(said)).toBe('handout');
});

test.each([
  [{ creditLine: 'Ho Chi Minh' }],
  [{ creditLine: 'HOFER' }],
  [{ creditLine: 'Suva' }],
  [{ usageTerms: 'No handout, no sales' }],
  [{ caption: 'Sie verteilen ein Handout vor dem Rathaus.' }],
  [{}],
])('a file that says %j is a photo', (said) => {
  expect(kindOf(said)).toBe('photo');
});

test('a machine that made it is named before whoever handed it out', () => {
  expect(kindOf({ creditLine: 'zvg', aiSystem: 'OpenAI' })).toBe('ai');
});
