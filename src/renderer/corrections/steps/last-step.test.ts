import { expect, test } from 'vitest';
import type { LetterId } from '#shared/domain/ids.ts';
import type { ReportEvent } from '#shared/domain/report/report-event.ts';
import { happened } from '../report.fixture.ts';
import { lastStep } from './last-step.ts';

const { received, matched, triaged, justified } = happened;
const common = { at: received.at, by: 'Lena Huber' };
const undone = (event: number): ReportEvent => ({ ...common, type: 'undone', event });
const letter = { ...common, letterId: 'let_00000001' as LetterId, kind: 'acknowledge' as const };
const queued: ReportEvent = { ...letter, type: 'letter-queued' };
const withdrawn: ReportEvent = { ...letter, type: 'letter-withdrawn' };

test('the last step is the newest that somebody took and that still counts', () => {
  expect(lastStep([received, matched])).toBeNull();
  expect(lastStep([received, matched, triaged, justified])).toBe(4);
  expect(lastStep([received, matched, triaged, justified, undone(4)])).toBe(3);
  expect(lastStep([received, matched, triaged, undone(3)])).toBeNull();
});

test('a letter that waits is a step until it is a draft again', () => {
  expect(lastStep([received, triaged, queued])).toBe(3);
  expect(lastStep([received, triaged, queued, withdrawn])).toBe(2);
  expect(lastStep([received, triaged, queued, withdrawn, queued, withdrawn])).toBe(2);
});
