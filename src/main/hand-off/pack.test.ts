import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { openDesk, right } from '../imports/desk-for-tests.ts';
import { openDeskKey } from './desk-key.ts';
import { packPiece } from './pack.ts';
import { bounds } from './package-shape.ts';
import { unpack } from './unpack.ts';

test('what no desk would open is not packed, and its own desk says so', async () => {
  const { store, articles, folder, importText, passing, close } = openDesk();
  const { articleId } = right(await importText('Der Steg bleibt zu\n\nDie Gemeinde hat entschieden.\n'));
  const deps = {
    ...{ store, articles, reports: passing, deskName: () => 'Der Talbote' },
    clock: () => Date.parse('2026-02-12T09:00:00Z'),
    deskKey: () => openDeskKey(folder),
  };
  const packed = (most: Partial<typeof bounds>) =>
    packPiece(deps, articleId as never, { by: 'Lea Brunner' }, { ...bounds, ...most });
  expect(unpack(right(packed({})))).toMatchObject({ manifest: { piece: { articleId } } });
  // To the byte as much as is opened, and no more.
  const whole = right(packed({}));
  const parts = Object.values(unzipSync(whole));
  const exactly = { unfolded: parts.reduce((sum, { length }) => sum + length, 0), parts: parts.length };
  expect(unpack(right(packed(exactly)), { ...bounds, ...exactly })).toMatchObject({ manifest: {} });
  for (const one of ['unfolded', 'parts'] as const) {
    const less = { ...exactly, [one]: exactly[one] - 1 };
    expect(unpack(whole, { ...bounds, ...less })).toMatchObject({ problem: 'package-too-large' });
    expect(packed(less)).toMatchObject({ code: 'piece-too-large' });
  }
  for (const most of [{ text: 20 }, { unfolded: 20 }, { parts: 2 }])
    expect(packed(most)).toMatchObject({ code: 'piece-too-large' });
  close();
});
