import { expect, it } from 'vitest';
import type { ExportRun } from '#shared/contract/exports.ts';
import { changedSince, formatsBehind } from './changed-since.ts';

const at = (hour: number) => `2026-02-12T${String(hour).padStart(2, '0')}:00:00.000Z`;
const run = (format: ExportRun['format'], madeAt: number, changedAt: number | null): ExportRun =>
  ({
    ...{ exportId: 'exp_00000001', articleId: 'art_00000001', versionId: 'ver_00000001' },
    ...{ headline: 'Brücke', format, files: [], madeBy: '', madeAt: at(madeAt) },
    pieceChangedAt: changedAt === null ? null : at(changedAt),
  }) as unknown as ExportRun;

it('an export is behind once somebody has written in its piece, and says since when', () => {
  expect(changedSince(run('html', 8, 9))).toBe(at(9));
  expect(changedSince(run('html', 9, 8))).toBeNull();
  expect(changedSince(run('html', 9, null))).toBeNull();
});

it('a format that has left again since is not offered once more', () => {
  expect(
    formatsBehind([run('html', 10, 9), run('text', 8, 9), run('html', 7, 9), run('text', 6, 9)]),
  ).toEqual(['text']);
});
