import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = path.join(import.meta.dirname, '..');
const copy = mkdtempSync(path.join(tmpdir(), 'druckreif-build-'));
const read = (file: string) => readFileSync(path.join(copy, file), 'utf8');

/** Built in a copy, so that a program running from `out/` is not pulled from under a person's feet. */
beforeAll(() => {
  for (const part of ['src', 'package.json', 'electron.vite.config.ts'])
    cpSync(path.join(root, part), path.join(copy, part), { recursive: true });
  symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'), 'junction');
  const builder = path.join(root, 'node_modules/electron-vite/bin/electron-vite.js');
  execFileSync(process.execPath, [builder, 'build', '--logLevel', 'warn'], { cwd: copy, stdio: 'pipe' });
}, 120_000);
afterAll(() => rmSync(copy, { recursive: true, force: true }));

const modulesOfMain = () => globSync('out/{main,shared}/**/*.js', { cwd: copy });
const importsOf = (code: string) =>
  [...code.matchAll(/^(?:import|export) (?:[^;"']*? from )?"([^"]+)"|\bimport\("([^"]+)"\)/gm)].map(
    ([, stated, asked]) => (stated ?? asked) as string,
  );

describe('the build', () => {
  it('puts each worker beside the module that starts it', () => {
    const workers = globSync('src/main/**/*.worker.ts', { cwd: copy, exclude: ['**/rehearsal.worker.ts'] });
    expect(workers.length).toBeGreaterThan(0);
    for (const worker of workers)
      expect(existsSync(path.join(copy, worker.replace(/^src/, 'out').replace(/ts$/, 'js'))), worker).toBe(
        true,
      );
  });

  it('leaves the main process nothing to import but built neighbours, Node, Electron and its dependencies', () => {
    const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
    const known = ['electron', ...builtinModules, ...Object.keys(dependencies)];
    expect(modulesOfMain().length).toBeGreaterThan(10);
    for (const module of modulesOfMain())
      for (const name of importsOf(read(module))) {
        const where = `${name} in ${module}`;
        if (name.startsWith('.'))
          expect(existsSync(path.join(copy, path.dirname(module), name)), where).toBe(true);
        else if (!name.startsWith('node:'))
          expect(
            known.some((one) => name === one || name.startsWith(`${one}/`)),
            where,
          ).toBe(true);
      }
  });

  it('gives the sandboxed preload nothing to require but Electron', () => {
    const required = [...read('out/preload/index.cjs').matchAll(/require\(["']([^"']+)["']\)/g)];
    expect(required.map(([, name]) => name)).toEqual(['electron']);
  });

  it('lets the window be found from any of its addresses', () => {
    const addresses = [...read('out/renderer/index.html').matchAll(/(?:src|href)="([^"]+)"/g)];
    expect(addresses.length).toBeGreaterThan(1);
    for (const [, address] of addresses) {
      expect(address).toMatch(/^\//);
      expect(existsSync(path.join(copy, 'out/renderer', address as string)), address).toBe(true);
    }
  });
});
