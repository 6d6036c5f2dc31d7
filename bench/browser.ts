import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { findChromium } from '#tools/find-chromium.ts';
import { CannotMeasure } from './bench.ts';
import { windowFolder } from './desk.ts';

const quiet = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A browser for the built window. @throws CannotMeasure without a Chromium or without the window */
export function openBrowser(flags: readonly string[] = []): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath)
    throw new CannotMeasure('No Chromium was found; install one, or set DRUCKREIF_CHROMIUM to its path.');
  if (!existsSync(path.join(windowFolder, 'index.html')))
    throw new CannotMeasure('The window is not built; run `npm run build` first.');
  return chromium.launch({ executablePath, args: [...quiet, ...flags] });
}
