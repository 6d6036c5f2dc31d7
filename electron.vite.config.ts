import { globSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';

/** Files that run in a thread of their own, but for the one of the tests. Nothing imports them: the build must be told. */
const workers = globSync('src/main/**/*.worker.ts', {
  cwd: import.meta.dirname,
  exclude: ['**/rehearsal.worker.ts'],
});

/**
 * Both doors serve the window from the root, and its addresses have several parts (`/articles/…`). electron-vite sets a
 * relative base, from which the scripts of such an address would not be found.
 */
const servedFromRoot: Plugin = { name: 'served-from-root', config: () => ({ base: '/' }) };

/**
 * Builds `out/` as a mirror of `src/`: one file for each of the main process, so that a worker stands beside the module
 * that starts it and `new URL(…, import.meta.url)` means the same in both trees; one file for the sandboxed preload; the
 * bundled window in `out/renderer`.
 */
export default defineConfig({
  main: {
    build: {
      outDir: 'out',
      emptyOutDir: true,
      rolldownOptions: {
        input: ['src/main/index.ts', ...workers],
        output: {
          preserveModules: true,
          preserveModulesRoot: 'src',
          entryFileNames: '[name].js',
        },
      },
    },
  },
  preload: {
    build: {
      // A sandboxed preload can require nothing but Electron, and only as CommonJS.
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: 'src/preload/index.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    plugins: [react(), servedFromRoot],
    // Read from this machine's disk in one go: the size that matters on a network does not here.
    build: { minify: true, chunkSizeWarningLimit: 4_000 },
  },
});
