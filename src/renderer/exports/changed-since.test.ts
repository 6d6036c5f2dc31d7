import { expect, it } from 'vitest';
import type { ExportRun } from '#shared/contract/exports.ts';
import { formatsBehind, writtenOnAt } from './changed-since.ts';

const at = (hour: number) => `2026-02-12T${String(hour).padStart(2, '0')}:00:00.000Z`;
const run = (
  format: ExportRun['format'],
  madeAt: number,
  changedAt: number,
  changedSince = true,
): ExportRun =>
  ({
    ...{ exportId: 'exp_00000001', articleId: 'art_00000001', versionId: 'ver_00000001' },
    ...{ headline: 'Brücke', format, files: [], madeBy: '', madeAt: at(madeAt) },
    ...{ changedSince, pieceChangedAt: at(changedAt) },
  }) as unknown as ExportRun;

it('an export that is behind says since when, where somebody wrote since', () => {
  expect(writtenOnAt(run('html', 8, 9))).toBe(at(9));
  expect(writtenOnAt(run('html', 9, 8))).toBeNull();
  expect(writtenOnAt(run('html', 8, 9, false))).toBeNull();
});

it('a format that has left again since, or leaves as it did, is not offered once more', () => {
  expect(
    formatsBehind([
      run('html', 10, 9, false),
      run('text', 8, 9),
      run('html', 7, 9),
      run('text', 6, 9),
      run('pdf', 6, 9, false),
    ]),
  ).toEqual(['text']);
});
