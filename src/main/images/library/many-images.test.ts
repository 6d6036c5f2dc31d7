import { expect, test } from 'vitest';
import type { ImageId } from '#shared/domain/ids.ts';
import { emptiedFields, withEmptied } from '#shared/domain/image/change-many.ts';
import { type CreditChanges, trainedAlgorithmicMedia } from '#shared/domain/image/image.ts';
import { openTestDesk, type TestDesk } from '../../desk-for-tests.ts';
import { picture } from '../files-for-tests.ts';

let width = 1;
async function add(desk: TestDesk, credit: CreditChanges = {}): Promise<ImageId> {
  const uploadId = (await desk.upload('bild.jpg', await picture({ width: width++ }))) as never;
  return (await desk.ask('images.add', { uploadId, credit })).imageId;
}
const creditOf = async (desk: TestDesk, imageId: ImageId) =>
  (await desk.ask('images.get', { imageId })).image.credit;

test('several images get the same credit, each with its own creator, and what one says already stays', async () => {
  const desk = await openTestDesk();
  const [named, others, nameless] = [
    await add(desk, { creators: ['Anna Frei', 'Urs Vogt'] }),
    await add(desk, { creators: ['Zoë Lang'], creditLine: 'AFP / Lang' }),
    await add(desk),
  ];
  const imageIds = [named, others, nameless];
  const credit = {
    creditLine: 'Foto: Keystone-SDA / {Name}',
    usageTerms: 'Nur heute',
    kind: 'handout' as const,
  };
  const compared = await desk.ask('images.compareMany', { imageIds, credit });
  expect(compared.fields).toEqual([
    {
      field: 'creditLine',
      stands: { empty: 1, same: 0, other: 1, nameless: 1 },
      others: [{ value: 'AFP / Lang', count: 1 }],
    },
    { field: 'kind', stands: { empty: 3, same: 0, other: 0, nameless: 0 }, others: [] },
    { field: 'usageTerms', stands: { empty: 3, same: 0, other: 0, nameless: 0 }, others: [] },
  ]);
  const done = await desk.ask('images.updateMany', { imageIds, credit });
  expect(done.changed).toHaveLength(3);
  expect(done.changed[0]).toMatchObject({ before: { creditLine: '' }, after: { kind: 'handout' } });
  expect(await creditOf(desk, named)).toMatchObject({
    creditLine: 'Foto: Keystone-SDA / Anna Frei, Urs Vogt',
    usageTerms: 'Nur heute',
    caption: '',
  });
  expect((await creditOf(desk, others)).creditLine).toBe('AFP / Lang');
  expect((await creditOf(desk, nameless)).creditLine).toBe('');
  expect((await desk.ask('images.order', { words: 'keystone' })).imageIds).toEqual([named]);

  await desk.ask('images.updateMany', { imageIds, credit, replace: ['creditLine'] });
  expect((await creditOf(desk, others)).creditLine).toBe('Foto: Keystone-SDA / Zoë Lang');
});

test('a field is emptied only where that is wished for in so many words', async () => {
  const desk = await openTestDesk();
  const imageIds = [
    await add(desk, { source: 'AFP', creators: ['Zoë Lang'], restrictions: ['single-use'] }),
    await add(desk),
  ];
  const credit = withEmptied({ copyrightNotice: '© DMZ', source: 'AFP' }, [
    'source',
    'creators',
    'restrictions',
  ]);
  expect(credit).toEqual({ copyrightNotice: '© DMZ', source: '', creators: [], restrictions: [] });
  expect(emptiedFields(credit)).toEqual(['creators', 'source', 'restrictions']);
  await desk.ask('images.updateMany', { imageIds, credit });
  expect(await creditOf(desk, imageIds[0]!)).toMatchObject({ source: 'AFP', creators: ['Zoë Lang'] });
  await desk.ask('images.updateMany', { imageIds, credit, replace: ['source', 'creators', 'restrictions'] });
  expect(await creditOf(desk, imageIds[0]!)).toMatchObject({
    ...{ source: '', creators: [], restrictions: [], copyrightNotice: '© DMZ' },
  });
});

test('creators that are set with the credit are named in it', async () => {
  const desk = await openTestDesk();
  const imageId = await add(desk);
  const known = await add(desk, { creators: ['Zoë Lang'] });
  const credit = { creators: ['Anna Frei'], creditLine: '{name} / zvg' };
  await desk.ask('images.updateMany', { imageIds: [imageId, known], credit });
  expect(await creditOf(desk, imageId)).toMatchObject({
    creators: ['Anna Frei'],
    creditLine: 'Anna Frei / zvg',
  });
  expect(await creditOf(desk, known)).toMatchObject({ creators: ['Zoë Lang'], creditLine: 'Zoë Lang / zvg' });
});

test('a change to several images is taken back whole, but not over what somebody wrote since', async () => {
  const desk = await openTestDesk();
  const [plain, written] = [await add(desk, { creditLine: 'SDA' }), await add(desk)];
  const before = await creditOf(desk, plain);
  const credit = { kind: 'ai' as const, creditLine: 'Bild: KI' };
  const { changed } = await desk.ask('images.updateMany', {
    imageIds: [plain, written],
    credit,
    replace: ['creditLine'],
  });
  expect(await creditOf(desk, plain)).toMatchObject({
    kind: 'ai',
    digitalSourceType: trainedAlgorithmicMedia,
  });
  await desk.ask('images.update', { imageId: written, credit: { creditLine: 'Von Hand' } });
  const back = await desk.ask('images.putBack', { images: changed });
  expect(back.changed.map(({ imageId }) => imageId)).toEqual([plain]);
  expect(back.refused).toMatchObject([{ imageId: written, code: 'image-changed-since' }]);
  expect(await creditOf(desk, plain)).toEqual(before);
  expect((await creditOf(desk, written)).creditLine).toBe('Von Hand');
});

test('an image that is not there is refused by itself, and a link that is none for all', async () => {
  const desk = await openTestDesk();
  const imageId = await add(desk);
  const unknown = 'img_00000000' as ImageId;
  const answer = await desk.ask('images.updateMany', {
    imageIds: [unknown, imageId, imageId],
    credit: { source: 'SDA' },
  });
  expect(answer.changed.map((one) => one.imageId)).toEqual([imageId]);
  expect(answer.refused).toMatchObject([{ imageId: unknown, code: 'image-unknown' }]);
  const bad = await desk.ask('images.updateMany', {
    imageIds: [imageId],
    credit: { licenceUrl: 'javascript:1' },
  });
  expect(bad.refused).toMatchObject([
    { imageId, code: 'credit-not-an-address', message: expect.stringContaining('«Adresse der Lizenz»') },
  ]);
  expect((await creditOf(desk, imageId)).licenceUrl).toBe('');
});
