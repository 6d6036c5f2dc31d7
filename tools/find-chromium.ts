import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** A Chromium of this machine: the configured one, Playwright's own, or the system's. */
export function findChromium(): string | null {
  const configured = process.env.DRUCKREIF_CHROMIUM;
  if (configured) return existsSync(configured) ? configured : null;
  const inPath = (process.env.PATH ?? '').split(path.delimiter);
  const candidates = [
    chromium.executablePath(),
    ...names.flatMap((name) => inPath.map((folder) => path.join(folder, name))),
    ...places,
  ];
  return candidates.find((file) => file !== '' && existsSync(file)) ?? null;
}

/** Finds a Chromium, else installs one: Playwright's, else Debian's where we may. Null with the reason said. */
export function ensureChromium(say: (line: string) => void): string | null {
  const found = findChromium();
  if (found || process.env.DRUCKREIF_CHROMIUM) {
    if (!found) say(`DRUCKREIF_CHROMIUM names ${process.env.DRUCKREIF_CHROMIUM}, which is not there.`);
    return found;
  }
  say('No Chromium found; trying to install one for the end-to-end tests.');
  run('npx', ['playwright', 'install', 'chromium'], 300_000);
  if (
    !findChromium() &&
    process.platform === 'linux' &&
    process.getuid?.() === 0 &&
    existsSync('/usr/bin/apt-get')
  ) {
    run('apt-get', ['update'], 300_000);
    run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], 600_000);
  }
  const installed = findChromium();
  if (!installed)
    say('No Chromium could be installed. Install Chromium or Chrome, or set DRUCKREIF_CHROMIUM to its path.');
  return installed;
}

function run(command: string, words: string[], timeout: number): void {
  spawnSync(command, words, {
    stdio: ['ignore', 'ignore', 'ignore'],
    timeout,
    shell: process.platform === 'win32',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
