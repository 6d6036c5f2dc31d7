import { expect, it } from 'vitest';
import { emptyCredit } from '#shared/domain/image/image.ts';
import { rightsHaveEnded } from './rights.ts';

it('an image may be used until the end of its last day', () => {
  const until = (rightsEndOn: string) => ({ ...emptyCredit(), rightsEndOn });
  const evening = new Date(2026, 1, 12, 23, 59);
  expect(rightsHaveEnded(until('2026-02-12'), evening)).toBe(false);
  expect(rightsHaveEnded(until('2026-02-11'), evening)).toBe(true);
  expect(rightsHaveEnded(until(''), evening)).toBe(false);
  expect(rightsHaveEnded(until('Ende Jahr'), evening)).toBe(false);
});
