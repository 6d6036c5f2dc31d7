import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { breaches, cycles, emptyNames } from './architecture.ts';
import { importsOf, sourceFiles } from './imports-of.ts';

const files = sourceFiles(path.join(import.meta.dirname, '..'), 'src');

describe('the house as it stands', () => {
  test('every room imports only what it may', () => expect(breaches(files)).toEqual([]));
  test('no imports run in a circle', () => expect(cycles(files)).toEqual([]));
  test('every file has a name that says something', () => expect(emptyNames(files)).toEqual([]));
  test('there are files to look at', () => expect(files.length).toBeGreaterThan(100));
});

test('a thread is named so that it is found in the build, too', () => {
  const written = sourceFiles(path.join(import.meta.dirname, '..'), 'src/main')
    .map(({ file }) => file)
    .filter((file) => !file.endsWith('.test.ts'))
    .filter((file) =>
      /URL\([^)]*\.worker\.ts/.test(readFileSync(path.join(import.meta.dirname, '..', file), 'utf8')),
    );
  expect(written).toEqual([]);
});

describe('a planted breach is found', () => {
  test.each([
    ['src/shared/domain/article.ts', "import { html } from 'node:fs';"],
    ['src/shared/domain/article.ts', "import type { X } from '#shared/contract/errors.ts';"],
    ['src/main/store/store.ts', "import type { Articles } from '../articles/index.ts';"],
    ['src/main/images/index.ts', "import Database from 'better-sqlite3';"],
    ['src/main/images/index.ts', "import { app } from 'electron';"],
    ['src/main/exports/index.ts', "import { readPiece } from '../articles/piece-doc.ts';"],
    ['src/main/exports/index.ts', "export { openWorkstation } from '../workstation.ts';"],
    ['src/main/doors/browser/door.ts', "import { openStore } from '../../store/store.ts';"],
    ['src/renderer/app/App.tsx', "import { openStore } from '#main/store/store.ts';"],
    ['src/renderer/app/App.tsx', "const late = import('#main/store/store.ts');"],
    ['src/renderer/ui/Field.tsx', "import { ArticlesRoom } from '../articles/ArticlesRoom.tsx';"],
  ])('%s: %s', (file, text) => {
    expect(breaches([{ file, imports: importsOf(file, text) }])).not.toEqual([]);
  });

  test('a circle of two files', () => {
    const pair = [
      { file: 'src/a.ts', imports: ['src/b.ts'] },
      { file: 'src/b.ts', imports: ['zod', 'src/a.ts'] },
    ];
    expect(cycles(pair)).toEqual(['src/a.ts → src/b.ts → src/a.ts']);
  });

  test('a file named after nothing', () => {
    expect(emptyNames([{ file: 'src/main/store/utils.ts', imports: [] }])).toHaveLength(1);
  });
});

test('imports over several lines are read whole', () => {
  const text =
    "import {\n  a,\n  type B,\n} from '../x/y.ts';\nimport './z.css';\nexport * from '#shared/q.ts';";
  expect(importsOf('src/main/room/file.ts', text)).toEqual([
    'src/main/x/y.ts',
    'src/main/room/z.css',
    'src/shared/q.ts',
  ]);
});
