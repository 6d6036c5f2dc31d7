import { expect, test } from 'vitest';
import { z } from 'zod';
import { fieldsFrom, flagsOf } from './flags-of-shape.ts';
import { WrongUsage } from './usage.ts';

test('what is no whole number is told as such, in our own words', () => {
  const flags = flagsOf(z.object({ type: z.literal('undone'), event: z.int().min(1) }));
  const read = (event: string) => fieldsFrom(flags, { event }, '');
  expect(read('3')).toEqual({ event: 3 });
  for (const wrong of ['drei', '1.5', '', ' 2', '1e3']) {
    const fault = (() => {
      try {
        read(wrong);
      } catch (error) {
        return error instanceof WrongUsage ? error.fault : error;
      }
      return null;
    })();
    expect(fault).toMatchObject({ key: 'number', said: { flag: '--event', value: wrong } });
  }
});
