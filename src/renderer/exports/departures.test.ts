import { expect, it } from 'vitest';
import type { ExportRun } from '#shared/contract/exports.ts';
import { departuresOf, filesOf } from './departures.ts';

const file = (name: string, sha256 = name) => ({ name, sha256, byteLength: 1 });
const run = (exportId: string, versionId: string, files = [file(`${exportId}.html`)]): ExportRun =>
  ({ exportId, versionId, files }) as unknown as ExportRun;

it('formats in which one version left are one departure, at the place of the newest', () => {
  const runs = [run('d', 'ver_2'), run('c', 'ver_1'), run('b', 'ver_2'), run('a', 'ver_0')];
  const names = departuresOf(runs).map((departure) => departure.map(({ exportId }) => exportId));
  expect(names).toEqual([['d', 'b'], ['c'], ['a']]);
});

it('an image that lies beside two formats is one file, and one that was made otherwise is not', () => {
  const [page, fields] = [
    run('a', 'ver_0', [file('a.html'), file('a-1.jpg')]),
    run('b', 'ver_0', [file('a.txt'), file('a-1.jpg'), file('a-2.jpg', 'x')]),
  ];
  expect(filesOf([fields, page]).map(({ name }) => name)).toEqual(['a.html', 'a-1.jpg', 'a.txt', 'a-2.jpg']);
});
