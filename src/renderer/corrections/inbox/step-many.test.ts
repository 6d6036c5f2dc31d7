import { afterEach, expect, test, vi } from 'vitest';
import type { ReportId } from '#shared/domain/ids.ts';
import { stepMany } from './step-many.ts';

afterEach(() => void vi.unstubAllGlobals());

test('more marked reports than one request takes are stepped by several, and told as one', async () => {
  const asked: number[] = [];
  vi.stubGlobal('fetch', async (_: string, { body }: { readonly body: string }) => {
    const { reportIds } = JSON.parse(body) as { reportIds: string[] };
    asked.push(reportIds.length);
    return Response.json({ done: reportIds.map((reportId) => ({ reportId, event: 2 })), refused: [] });
  });
  const reportIds = Array.from({ length: 1203 }, (_, index) => `r${index}` as ReportId);
  const { done, failure } = await stepMany(reportIds, { type: 'assigned', to: 'Lena Huber' });
  expect(asked).toEqual([500, 500, 203]);
  expect(done.map(({ reportId }) => reportId)).toEqual(reportIds);
  expect(failure).toBeNull();
});
