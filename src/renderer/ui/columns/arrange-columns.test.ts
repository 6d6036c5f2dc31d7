import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrangeColumns, leastColumn } from './arrange-columns.ts';

const rail = 88;
const arrange = (window: number, pageNeeds: number | undefined, inspector = 304) =>
  arrangeColumns({ window, rail, pageNeeds, inspector });

describe('the columns of a room', () => {
  it('have their full widths where there is room', () => {
    expect(arrange(1920, 682)).toMatchObject({ list: 304, inspector: 304 });
  });

  it('grow narrower before one of them folds away, the list first', () => {
    expect(arrange(1280, 682)).toMatchObject({ list: 220, inspector: 288 });
    expect(arrange(1280, 800)).toMatchObject({ list: 0, inspector: 304 });
    expect(arrange(1280, 940)).toMatchObject({ list: 0, inspector: 251 });
    expect(arrange(1280, 1000)).toMatchObject({ list: 0, inspector: 0 });
  });

  it('leave the room to the list where no inspector is wanted', () => {
    expect(arrange(1280, 800, 0)).toMatchObject({ list: 304, inspector: 0 });
    expect(arrange(1000, 682, 0)).toMatchObject({ list: 229, inspector: 0 });
  });

  it('come over the page in a narrow window', () => {
    expect(arrange(999, undefined)).toEqual({ list: 0, page: { least: 0 }, inspector: 0 });
    expect(arrange(1000, undefined)).toMatchObject({ list: 220, inspector: 290 });
  });

  it('never take from the page what it needs, and are never too narrow to be of use', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 300, max: 4000 }),
        fc.integer({ min: 300, max: 1200 }),
        fc.constantFrom(0, 304, 420),
        (window, needs, wanted) => {
          const { list, inspector } = arrange(window, needs, wanted);
          if (list > 0 || inspector > 0)
            expect(window - rail - list - inspector).toBeGreaterThanOrEqual(needs);
          if (list > 0) expect(list).toBeGreaterThanOrEqual(leastColumn.list);
          if (inspector > 0) expect(inspector).toBeGreaterThanOrEqual(leastColumn.inspector);
          expect(inspector).toBeLessThanOrEqual(wanted);
        },
      ),
    );
  });
});
