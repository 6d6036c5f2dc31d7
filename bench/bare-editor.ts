import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build, preview, transformWithOxc } from 'vite';

const pages = path.join(import.meta.dirname, 'pages');

/** The page script that times keys, as JavaScript. */
export async function keyTimesScript(): Promise<string> {
  const file = path.join(pages, 'key-times.ts');
  return (await transformWithOxc(readFileSync(file, 'utf8'), file)).code;
}

/** Builds the bare editor's page into a folder as the window is built, and serves it. */
export async function serveBareEditor(folder: string): Promise<{ address: string; end(): Promise<void> }> {
  const outDir = path.join(folder, 'bare-editor');
  const shared = { configFile: false, root: pages, logLevel: 'error' } as const;
  await build({
    ...shared,
    build: { outDir, minify: true, rolldownOptions: { input: path.join(pages, 'bare-editor.html') } },
  });
  const server = await preview({ ...shared, build: { outDir }, preview: { host: '127.0.0.1', port: 0 } });
  return {
    address: new URL('bare-editor.html', server.resolvedUrls?.local[0]).href,
    end: () => server.close(),
  };
}
