import { expect, test } from 'vitest';
import type { ImageId } from '#shared/domain/ids.ts';
import { emptyCredit } from '#shared/domain/image/image.ts';
import type { Body } from './body.ts';
import { compareCredits } from './compare-credits.ts';

const [steg, ufer] = ['img_steg' as ImageId, 'img_ufer' as ImageId];
const body = (...images: ImageId[]): Body => ({
  type: 'doc',
  content: images.map((imageId) => ({ type: 'figure', attrs: { imageId, lead: false } })),
});
const credited = (creditLine: string, creators: string[] = []) => ({
  ...emptyCredit(),
  creditLine,
  creators,
});

test('a credit that was changed in the record of the image is a change of the piece, field by field', () => {
  expect(
    compareCredits(
      { body: body(steg), credits: { [steg]: credited('zvg') } },
      { body: body(steg), credits: { [steg]: credited('Keystone', ['A. Frei', 'B. Roth']) } },
    ),
  ).toEqual([
    {
      kind: 'credit',
      imageId: steg,
      fields: [
        { field: 'creditLine', was: 'zvg', now: 'Keystone' },
        { field: 'creators', was: '', now: 'A. Frei, B. Roth' },
      ],
    },
  ]);
});

test('an image that came or went is told by its block, and a version that kept no credits claims none', () => {
  const now = { body: body(steg), credits: { [steg]: credited('Keystone') } };
  expect(compareCredits({ body: body(ufer), credits: { [ufer]: credited('zvg') } }, now)).toEqual([]);
  expect(compareCredits({ body: body(steg), credits: {} }, now)).toEqual([]);
  expect(compareCredits(now, now)).toEqual([]);
});
