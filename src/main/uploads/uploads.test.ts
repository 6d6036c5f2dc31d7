import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { isRefusal } from '#shared/contract/errors.ts';
import { idsFrom } from '#shared/domain/ids.ts';
import { freshFolder } from '../desk-for-tests.ts';
import { largestUpload, openUploads } from './index.ts';

const streamOf = (...chunks: Uint8Array[]) =>
  new ReadableStream<Uint8Array>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });

test('a file comes in whole and is gone when it was used', async () => {
  const folder = freshFolder();
  const uploads = openUploads(folder, idsFrom(Date.now));
  const upload = await uploads.receive('bericht.txt', streamOf(new Uint8Array([1, 2]), new Uint8Array([3])));
  if (isRefusal(upload)) throw new Error(upload.code);
  expect([...(await upload.read())]).toEqual([1, 2, 3]);
  upload.discard();
  expect(readdirSync(path.join(folder, 'incoming'))).toEqual([]);
  expect(isRefusal(uploads.find(upload.uploadId))).toBe(true);
});

test('a name that would climb out of its folder is only shown, and cleaned for that', async () => {
  const uploads = openUploads(freshFolder(), idsFrom(Date.now));
  const upload = await uploads.receive('../../etc/\u202epass\u0000wd.eml', null);
  if (isRefusal(upload)) throw new Error(upload.code);
  expect(upload.name).toBe('passwd.eml');
});

test('a file past the limit is refused, and nothing of it stays', async () => {
  const folder = freshFolder();
  const uploads = openUploads(folder, idsFrom(Date.now));
  const chunk = new Uint8Array(64 * 1024 * 1024);
  let sent = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += chunk.length;
      controller.enqueue(chunk);
    },
  });
  const refused = await uploads.receive('gross.tif', endless);
  expect(isRefusal(refused) && refused.code).toBe('file-too-large');
  expect(sent).toBeLessThan(largestUpload + 6 * chunk.length);
  expect(readdirSync(path.join(folder, 'incoming'))).toEqual([]);
});

test('what waited when the program was killed is cleared at the next start', async () => {
  const folder = freshFolder();
  await openUploads(folder, idsFrom(Date.now)).receive('rest.txt', streamOf(new Uint8Array([1])));
  openUploads(folder, idsFrom(Date.now));
  expect(readdirSync(path.join(folder, 'incoming'))).toEqual([]);
});
