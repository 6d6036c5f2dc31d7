/**
 * `npm run dev [-- --desk DIR | --port N]`: opens a sample newsroom in the browser door, from `desk/` in the checkout.
 * A change below `src/renderer` or `src/shared` makes the window anew (reload it); one below `src/main` or `src/shared`
 * starts the workstation again, and the window finds it by itself. Ctrl-C ends both.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { watch } from 'node:fs';
import path from 'node:path';
import { resolveConfig } from 'electron-vite';
import { build, type Rolldown } from 'vite';
import { deskFolder } from '#main/desk-folder.ts';
import { openWorkstation } from '#main/workstation.ts';
import { isRefusal } from '#shared/contract/errors.ts';
import { languageOf } from '#shared/domain/language.ts';
import { errorSentence } from '#shared/words/words.ts';

const root = path.join(import.meta.dirname, '..');
const source = path.join(root, 'src');
const words = process.argv.slice(2);
const { LC_ALL, LC_MESSAGES, LANG } = process.env;
const language = languageOf(LC_ALL || LC_MESSAGES || LANG || 'de');
const folder = deskFolder([...words, '--desk', path.join(root, 'desk')], {});

/** Milliseconds without a further change until the workstation starts again: an editor saves several files at once. */
const restAfterChange = 200;

/** Puts the sample on a desk that has none yet. False, with a sentence, where the desk cannot be opened. */
async function furnish(): Promise<boolean> {
  const workstation = await openWorkstation({ folder, windowFolder: root });
  if (isRefusal(workstation)) {
    console.error(errorSentence(language, workstation.code, workstation.params));
    return false;
  }
  const body = JSON.stringify({ language });
  // Refused where a publication stands already: then the desk is left as it is.
  await workstation.fetch(new Request('druckreif://desk/api/desk.createSample', { method: 'POST', body }));
  await workstation.close();
  return true;
}

/** Builds the window now and after each change; resolves once the first build is through. */
async function followWindow(): Promise<Rolldown.RolldownWatcher> {
  const { config } = await resolveConfig({ root }, 'build', 'production');
  const renderer = config?.renderer ?? {};
  const watcher = (await build({
    ...renderer,
    configFile: false,
    logLevel: 'warn',
    // What an open window may still ask for stays until the next `npm run build`.
    build: { ...renderer.build, emptyOutDir: false, minify: false, watch: {} },
  })) as Rolldown.RolldownWatcher;
  return new Promise((resolve) => {
    watcher.on('event', (event) => {
      if (event.code === 'BUNDLE_END') console.log(`The window is built (${event.duration} ms).`);
      if (event.code === 'ERROR') console.error(event.error.message);
      if (event.code === 'END') resolve(watcher);
    });
  });
}

/** Runs the workstation, and again after each change; gives what ends it for good. */
function followWorkstation(): (signal: NodeJS.Signals) => Promise<void> {
  const entry = path.join(source, 'main/browser.ts');
  let ending = false;
  let restarting = false;
  let server: ChildProcess | null = null;
  const start = (env: NodeJS.ProcessEnv) => {
    server = spawn(process.execPath, [entry, ...words, '--desk', folder], { stdio: 'inherit', env });
    server.once('exit', () => {
      server = null;
    });
  };
  const gone = () =>
    new Promise<void>((resolve) => {
      if (server) server.once('exit', () => resolve());
      else resolve();
    });
  const restart = async () => {
    // Whoever waits already will start from the files as they are then.
    if (restarting) return;
    restarting = true;
    const left = gone();
    server?.kill('SIGTERM');
    await left;
    restarting = false;
    if (!ending) start({ ...process.env, DRUCKREIF_NO_BROWSER: '1' });
  };

  let rest: NodeJS.Timeout | undefined;
  const changes = watch(source, { recursive: true }, (_, file) => {
    if (!file || !/^(main|shared)[/\\].*(?<!\.test)\.ts$/.test(file)) return;
    clearTimeout(rest);
    rest = setTimeout(restart, restAfterChange);
  });
  start(process.env);
  return async (signal) => {
    ending = true;
    clearTimeout(rest);
    changes.close();
    const left = gone();
    // A terminal gives its Ctrl-C to both; passed on, it would count twice.
    if (signal !== 'SIGINT' || !process.stdin.isTTY) server?.kill('SIGTERM');
    await left;
  };
}

async function dev(): Promise<void> {
  const window = await followWindow();
  if (!(await furnish())) {
    await window.close();
    process.exitCode = 1;
    return;
  }
  const end = followWorkstation();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, async () => {
      await Promise.all([end(signal), window.close()]);
      process.exit();
    });
}

await dev();
