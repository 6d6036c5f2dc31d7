import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const fetchingAtMostMs = 120_000;
/** A fetch that fails for want of a network does so at once, and then needs no word of its own. */
const wordAfterMs = 3_000;

/**
 * Electron's program, fetched quietly if it is not there yet; null where it cannot be had within two minutes.
 *
 * @param onSlow called once when the fetch takes long enough to be noticed
 */
export async function electronBinary(onSlow: () => void): Promise<string | null> {
  const home = electronHome();
  if (!home) return null;
  const there = installed(home);
  if (there) return there;
  await fetchElectron(home, onSlow);
  return installed(home);
}

function electronHome(): string | null {
  try {
    return path.dirname(createRequire(import.meta.url).resolve('electron/package.json'));
  } catch {
    return null;
  }
}

/** Electron writes `path.txt` last, so a fetch that was cut short does not count. */
function installed(home: string): string | null {
  const note = path.join(home, 'path.txt');
  if (!existsSync(note)) return null;
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? path.join(home, 'dist');
  const binary = path.join(folder, readFileSync(note, 'utf8'));
  return existsSync(binary) ? binary : null;
}

function fetchElectron(home: string, onSlow: () => void): Promise<void> {
  const slow = setTimeout(onSlow, wordAfterMs);
  return new Promise<void>((resolve) => {
    const fetching = spawn(process.execPath, [path.join(home, 'install.js')], {
      stdio: 'ignore',
      timeout: fetchingAtMostMs,
    });
    fetching.on('error', () => resolve());
    fetching.on('close', () => resolve());
  }).finally(() => clearTimeout(slow));
}
