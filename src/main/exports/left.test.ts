import { expect, it } from 'vitest';
import type { ImageId } from '#shared/domain/ids.ts';
import { withEvents } from '../command-line/heard-events.ts';
import { openTestDesk, type TestDesk } from '../desk-for-tests.ts';
import { bridgePage, importPage, picture } from './pieces-for-tests.ts';

async function imageIn(desk: TestDesk, name: string, red: number): Promise<ImageId> {
  const uploadId = await desk.upload(name, await picture(red));
  const credit = { creditLine: 'Foto: Rosa Amstutz' };
  return (await desk.ask('images.add', { uploadId, credit })).imageId;
}

it('everything that ever left stands in one list, pieces and images by themselves, page by page', async () => {
  const desk = await openTestDesk();
  const articleId = await importPage(desk);
  const [lake, river] = [await imageIn(desk, 'see.png', 10), await imageIn(desk, 'aare.png', 200)];
  expect((await desk.ask('exports.left', {})).left).toEqual([]);
  await desk.ask('exports.runMany', { run: 'a', articleIds: [articleId], formats: ['text'] });
  const first = await desk.ask('images.export', { imageIds: [lake, river] });
  await desk.ask('exports.run', { articleId, format: 'markdown' });
  const second = await desk.ask('images.export', { imageIds: [river] });

  const pages = [await desk.ask('exports.left', { limit: 2 })];
  pages.push(await desk.ask('exports.left', { limit: 2, after: pages[0]?.next ?? null }));
  pages.push(await desk.ask('exports.left', { limit: 2, after: pages[1]?.next ?? null }));
  expect(pages.at(-1)).toEqual({ left: [], next: null });
  const left = pages.flatMap((page) => page.left);
  expect(left.map((each) => (each.kind === 'piece' ? each.format : each.exportId))).toEqual([
    second.exportId,
    'markdown',
    first.exportId,
    'text',
  ]);
  expect(left[2]).toMatchObject({
    kind: 'images',
    files: [
      { imageId: lake, originalName: 'see.png', name: 'see.jpg', creditLine: 'Foto: Rosa Amstutz' },
      { imageId: river, originalName: 'aare.png', name: 'aare.jpg' },
    ],
  });
  expect(left[2]?.madeAt.startsWith('2026-02-12T07:')).toBe(true);
  // The credit is that of the day on which it left.
  await desk.ask('images.update', { imageId: river, credit: { creditLine: 'Foto: Lea Zbinden' } });
  expect((await desk.ask('exports.left', { limit: 1 })).left).toEqual(left.slice(0, 1));
});

it('a piece counts as changed where it would leave otherwise, not where an edit was taken back', async () => {
  const desk = await openTestDesk();
  await desk.ask('publication.update', { standingElements: [] });
  const articleId = await importPage(desk);
  const imageId = await imageIn(desk, 'see.png', 40);
  await desk.ask('images.place', { articleId, imageId, lead: true });
  const { versionId } = await desk.ask('exports.run', { articleId, format: 'text' });
  const isChanged = async () => {
    const { left } = await desk.ask('exports.left', {});
    const { exports } = await desk.ask('exports.list', { articleId });
    const [run] = left.flatMap((one) => (one.kind === 'piece' ? [one] : []));
    expect(exports[0]?.changedSince).toBe(run?.changedSince);
    return run?.changedSince;
  };
  expect(await isChanged()).toBe(false);
  await desk.ask('articles.set', { articleId, record: { dateline: 'Thun, 12. Februar' } });
  expect(await isChanged()).toBe(true);
  await desk.ask('articles.set', { articleId, record: { dateline: '' } });
  expect(await isChanged()).toBe(false);

  await desk.ask('articles.set', { articleId, record: { section: 'Kultur' } });
  await desk.ask('articles.restoreVersion', { articleId, versionId });
  expect(await isChanged()).toBe(false);
  // Nobody touched the piece, and it leaves with another name.
  const { credit } = (await desk.ask('images.get', { imageId })).image;
  await desk.ask('images.update', { imageId, credit: { ...credit, creditLine: 'Foto: Keystone' } });
  expect(await isChanged()).toBe(true);
});

it('images that leave tell the list of all that left', async () => {
  const desk = await openTestDesk();
  const imageId = await imageIn(desk, 'see.png', 40);
  const heard: string[] = [];
  await withEvents(
    desk.workstation,
    ({ type }) => heard.push(type),
    () => desk.ask('images.export', { imageIds: [imageId] }),
  );
  expect(heard).toContain('images.left');
});

it('what the typefaces of the PDF have no shape for is said before it leaves', async () => {
  const desk = await openTestDesk();
  const articleId = await importPage(desk, bridgePage.replace('Umweg über', '漢 Umweg über'));
  const { withoutShape } = await desk.ask('exports.preview', { articleId, format: 'pdf' });
  expect(withoutShape).toEqual(['漢']);
  expect((await desk.ask('exports.preview', { articleId, format: 'docx' })).withoutShape).toEqual([]);
});
