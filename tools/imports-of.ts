import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** One source file and what it imports: paths from the project's root, or names of packages. */
export interface SourceFile {
  readonly file: string;
  readonly imports: readonly string[];
}

const importPattern =
  /(?:^|\n)\s*(?:import|export)\s(?:[^'"`;]*?\sfrom\s+)?['"]([^'"\n]+)['"]|\bimport\(\s*['"]([^'"\n]+)['"]\s*\)/g;

/** What a file's text imports, type imports counted. @param file path from the root, with forward slashes */
export function importsOf(file: string, text: string): string[] {
  return [...text.matchAll(importPattern)].map((match) => {
    const name = (match[1] ?? match[2] ?? '').replace(/\?.*$/, '');
    if (name.startsWith('#tools/')) return name.slice(1);
    if (name.startsWith('#')) return `src/${name.slice(1)}`;
    return name.startsWith('.') ? path.posix.join(path.posix.dirname(file), name) : name;
  });
}

/** Every TypeScript file under a folder of the project. */
export function sourceFiles(root: string, folder: string): SourceFile[] {
  return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .map((file) => ({ file, imports: importsOf(file, readFileSync(path.join(root, file), 'utf8')) }));
}
