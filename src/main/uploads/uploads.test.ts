import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { isRefusal } from '#shared/contract/errors.ts';
import { idsFrom } from '#shared/domain/ids.ts';
import { freshFolder } from '../desk-for-tests.ts';
import { sha256Of } from '../store/originals.ts';
import { openUploads } from './index.ts';

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

test.each([
  ['Brand in\nKloten.jpg', 'Brand in Kloten.jpg'],
  ['Brand\r\n\tin\u2028Kloten.jpg\n', 'Brand in Kloten.jpg'],
])('a name in several lines, %j, is shown in one', async (name, shown) => {
  const upload = await openUploads(freshFolder(), idsFrom(Date.now)).receive(name, null);
  expect(!isRefusal(upload) && upload.name).toBe(shown);
});

test('a file past the limit is refused, and nothing of it stays', async () => {
  const folder = freshFolder();
  const chunk = new Uint8Array(1024 * 1024);
  const largest = 8 * chunk.length;
  const uploads = openUploads(folder, idsFrom(Date.now), largest);
  let sent = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += chunk.length;
      controller.enqueue(chunk);
    },
  });
  const refused = await uploads.receive('gross.tif', endless);
  expect(isRefusal(refused) && refused.code).toBe('file-too-large');
  expect(sent).toBeLessThan(largest + 6 * chunk.length);
  expect(readdirSync(path.join(folder, 'incoming'))).toEqual([]);
});

test('a large file may come part by part, and is one file with one SHA-256', async () => {
  const folder = freshFolder();
  const uploads = openUploads(folder, idsFrom(Date.now), 5);
  const first = await uploads.receive('archiv.mbox', streamOf(new Uint8Array([1, 2])));
  if (isRefusal(first)) throw new Error(first.code);
  await uploads.goOn(first.uploadId, streamOf(new Uint8Array([3])));
  const whole = uploads.find(first.uploadId);
  if (isRefusal(whole)) throw new Error(whole.code);
  expect([...(await whole.read())]).toEqual([1, 2, 3]);
  expect(whole).toMatchObject({ byteLength: 3, sha256: sha256Of(new Uint8Array([1, 2, 3])) });
  const tooMuch = await uploads.goOn(first.uploadId, streamOf(new Uint8Array([4, 5, 6])));
  expect(isRefusal(tooMuch) && tooMuch.code).toBe('file-too-large');
  expect(isRefusal(uploads.find(first.uploadId))).toBe(true);
  expect(readdirSync(path.join(folder, 'incoming'))).toEqual([]);
});

test('what waited when the program was killed is cleared at the next start', async () => {
  const folder = freshFolder();
  await openUploads(folder, idsFrom(Date.now)).receive('rest.txt', streamOf(new Uint8Array([1])));
  openUploads(folder, idsFrom(Date.now));
  expect(readdirSync(path.join(folder, 'incoming'))).toEqual([]);
});
