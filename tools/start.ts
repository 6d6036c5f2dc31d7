/** `npm start [-- --desk DIR | --port N | --browser]`: builds, and opens the desk in its window or in the browser. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { languageOf } from '#shared/domain/language.ts';
import { wordsIn } from '#shared/words/words.ts';
import { electronBinary } from './electron-binary.ts';
import { exitCodeOf, runChild } from './run-child.ts';
import { type BrowserReason, couldNotStart, whichDoor } from './which-door.ts';

const root = path.join(import.meta.dirname, '..');
const words = process.argv.slice(2);
const { LC_ALL, LC_MESSAGES, LANG } = process.env;
const t = wordsIn(languageOf(LC_ALL || LC_MESSAGES || LANG || 'de'));

function build(): boolean {
  const builder = path.join(root, 'node_modules/electron-vite/bin/electron-vite.js');
  const options = { cwd: root, stdio: 'inherit' } as const;
  return spawnSync(process.execPath, [builder, 'build', '--logLevel', 'warn'], options).status === 0;
}

async function openInBrowser(why: BrowserReason | null): Promise<number> {
  if (why) console.error(t(`start.browser.${why}`));
  const passed = words.filter((word) => word !== '--browser' && word !== '--no-sandbox');
  return exitCodeOf(await runChild(process.execPath, [path.join(root, 'src/main/browser.ts'), ...passed]));
}

async function openInElectron(binary: string): Promise<number> {
  // Set by editors that are Electron themselves; it would make a bare Node of ours.
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  const ending = await runChild(binary, [root, ...words], env).catch(() => null);
  return !ending || couldNotStart(ending) ? openInBrowser('not-running') : exitCodeOf(ending);
}

async function start(): Promise<number> {
  if (!build()) {
    console.error(t('start.buildFailed'));
    return 1;
  }
  const machine = { platform: process.platform, uid: process.getuid?.(), env: process.env };
  const electron = () => electronBinary(() => console.error(t('start.fetching')));
  const way = await whichDoor(words, { ...machine, electron });
  return way.door === 'electron' ? openInElectron(way.binary) : openInBrowser(way.why);
}

process.exitCode = await start();
