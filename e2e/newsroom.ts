import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';

const root = path.join(import.meta.dirname, '..');

/** A desk of its own with the program running on it, as a newsroom has it. */
export interface Newsroom {
  readonly folder: string;
  /** Starts the program; with the same port again after an end, so that open windows find it. */
  start(): Promise<void>;
  /** An address that opens the door once. */
  readonly address: string;
  /** As the system's out-of-memory killer would. */
  kill(): Promise<void>;
  /** Runs a command on the desk while the program is not running. */
  command(...words: string[]): Promise<unknown>;
}

async function run(folder: string, words: readonly string[]): Promise<unknown> {
  const child = spawn(process.execPath, ['src/main/cli.ts', '--desk', folder, ...words], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    printed += part;
  });
  await once(child, 'close');
  return JSON.parse(printed);
}

function newsroomIn(folder: string): Newsroom & { end(): Promise<void> } {
  let child: ChildProcess | null = null;
  let address = '';
  const end = async (signal: NodeJS.Signals) => {
    if (!child || child.exitCode !== null) return;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
    child = null;
  };
  return {
    folder,
    get address() {
      return address;
    },
    async start() {
      const port = address === '' ? '0' : new URL(address).port;
      child = spawn(process.execPath, ['src/main/cli.ts', '--desk', folder, 'serve', '--port', port], {
        cwd: root,
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const [line] = await once(createInterface({ input: child.stdout as NodeJS.ReadableStream }), 'line');
      address = (JSON.parse(line as string) as { address: string }).address;
    },
    kill: () => end('SIGKILL'),
    end: () => end('SIGTERM'),
    command: (...words) => run(folder, words),
  };
}

const morgenblatt = [
  ...['init', '--name', 'Morgenblatt', '--short-name', 'MB', '--base-url', 'https://www.morgenblatt.example'],
  ...['--corrections-address', 'korrektur@morgenblatt.example'],
];

interface Fixtures {
  /** A newsroom that was never started. */
  readonly emptyNewsroom: Newsroom;
  /** The newsroom of the «Morgenblatt», running, with nothing on its desk; the page has its window open. */
  readonly newsroom: Newsroom;
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern
  emptyNewsroom: async ({}, use) => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'druckreif-e2e-'));
    const newsroom = newsroomIn(folder);
    await use(newsroom);
    await newsroom.end();
    rmSync(folder, { recursive: true, force: true });
  },
  newsroom: async ({ emptyNewsroom, page }, use) => {
    await emptyNewsroom.command(...morgenblatt);
    await emptyNewsroom.start();
    await page.goto(emptyNewsroom.address);
    await use(emptyNewsroom);
  },
  locale: 'de-CH',
});

export { expect };

/** Fails for any finding of axe, for a console error, and for a page that scrolls sideways. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  const found = violations.map(
    ({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map(({ html }) => html).join('\n  ')}`,
  );
  expect(found.join('\n')).toBe('');
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(sideways).toBeLessThanOrEqual(0);
}

/** Looks at the view as it stands in both themes and both sizes, and keeps pictures in `e2e/screenshots/`. */
export async function expectFineInBothThemes(page: Page, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const [width, height] of [
      [1920, 1080],
      [1280, 800],
    ] as const) {
      await page.setViewportSize({ width, height });
      await page.screenshot({ path: path.join(root, `e2e/screenshots/${name}-${colorScheme}-${width}.png`) });
    }
    await expectAccessible(page);
  }
  await page.emulateMedia({ colorScheme: 'light' });
}
