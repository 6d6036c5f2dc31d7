import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';
import { percentile, ratio } from './figures.ts';
import { writtenBody } from './written-piece.ts';
import { chanceFrom } from './written-words.ts';

const run = (...words: string[]) =>
  spawnSync(process.execPath, [path.join(import.meta.dirname, 'run.ts'), ...words], { encoding: 'utf8' });

test('a benchmark ends with one line of figures, each a number', () => {
  const { status, stdout } = run('updates', '--small');
  expect(status).toBe(0);
  const { bench, figures } = JSON.parse(stdout) as { bench: string; figures: Record<string, number> };
  expect(bench).toBe('updates');
  expect(Object.keys(figures)).toContain('ratioToBareInsert');
  for (const figure of Object.values(figures)) expect(figure).toBeGreaterThan(0);
  // A program of its own, on a machine that others use.
}, 90_000);

test('an unknown benchmark is refused with the names that there are', () => {
  const { status, stdout, stderr } = run('speed');
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toContain(
    'typing, updates, start, images, library, search, exports, inbox, mail, extraction',
  );
});

test('a percentile is one of the samples, and at least as many as it says are not above it', () => {
  const samples = [30, 10, 20, 50, 40];
  expect(percentile(samples, 50)).toBe(30);
  expect(percentile(samples, 95)).toBe(50);
  expect(percentile([7], 50)).toBe(7);
  expect(ratio(30, 20)).toBe(1.5);
});

test('a generated piece is the same in every run, and another one for another seed', () => {
  const piece = (seed: number) => JSON.stringify(writtenBody(300, chanceFrom(seed)));
  expect(piece(1)).toBe(piece(1));
  expect(piece(2)).not.toBe(piece(1));
});
