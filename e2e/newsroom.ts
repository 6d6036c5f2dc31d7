import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { test as base, type ConsoleMessage, expect } from '@playwright/test';

const root = path.join(import.meta.dirname, '..');

/** A desk of its own with the program running on it, as a newsroom has it. */
export interface Newsroom {
  readonly folder: string;
  /** Starts the program; with the same port again after an end, so that open windows find it; on a machine of another kind by its environment. */
  start(environment?: NodeJS.ProcessEnv): Promise<void>;
  /** An address that opens the door once. */
  readonly address: string;
  /** As the system's out-of-memory killer would. */
  kill(): Promise<void>;
}

/** Where the program of a newsroom finds the dictionaries of its machine, whatever this machine has. */
export const dictionariesOf = (folder: string): string => path.join(folder, 'installed-dictionaries');

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
    async start(environment = {}) {
      const port = address === '' ? '0' : new URL(address).port;
      child = spawn(process.execPath, ['src/main/cli.ts', '--desk', folder, 'serve', '--port', port], {
        cwd: root,
        stdio: ['ignore', 'pipe', 'inherit'],
        // A journey that wants a dictionary lays one into the folder.
        env: {
          ...process.env,
          DRUCKREIF_DICTIONARIES: dictionariesOf(folder),
          NODE_COMPILE_CACHE: path.join(root, 'node_modules/.cache/journeys'),
          ...environment,
        },
      });
      const lines = createInterface({ input: child.stdout as NodeJS.ReadableStream });
      const died = once(child, 'exit').then(([code]) =>
        Promise.reject(new Error(`The program ended: ${code}`)),
      );
      const [line] = await Promise.race([once(lines, 'line'), died]);
      address = (JSON.parse(line as string) as { address: string }).address;
    },
    kill: () => end('SIGKILL'),
    end: () => end('SIGTERM'),
  };
}

const morgenblatt = {
  name: 'Morgenblatt',
  shortName: 'MB',
  baseUrl: 'https://www.morgenblatt.example',
  correctionsAddress: 'korrektur@morgenblatt.example',
  locale: 'de-CH',
};

/**
 * A request that was refused or found nobody is noted by the browser itself; the window answers it with a sentence,
 * which the journeys look for.
 */
const isAnswered = (message: ConsoleMessage): boolean =>
  message.text().startsWith('Failed to load resource') &&
  (message.text().includes('net::') ||
    /^\/(api|uploads|events)\b/.test(new URL(message.location().url).pathname));

/** Playwright's own look into the frame of the preview, which runs no scripts, as it should. */
const isLookIntoPreview = (message: ConsoleMessage): boolean =>
  message.text().startsWith("Blocked script execution in 'about:srcdoc'");

const isFault = (message: ConsoleMessage): boolean =>
  message.type() === 'error' && !isAnswered(message) && !isLookIntoPreview(message);

interface Fixtures {
  /** A newsroom that was never started. */
  readonly emptyNewsroom: Newsroom;
  /** The newsroom of the «Morgenblatt», running, with nothing on its desk; the page has its window open. */
  readonly newsroom: Newsroom;
}

export const test = base.extend<Fixtures>({
  // Every window is watched: an exception, an error on the console or a breach of the content policy fails the journey.
  context: async ({ context }, use) => {
    const faults: string[] = [];
    context.on('weberror', (fault) => void faults.push(String(fault.error())));
    context.on('console', (message) => {
      if (isFault(message)) faults.push(message.text());
    });
    await use(context);
    expect(faults, 'the console of the window').toEqual([]);
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern
  emptyNewsroom: async ({}, use) => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'druckreif-e2e-'));
    const newsroom = newsroomIn(folder);
    await use(newsroom);
    await newsroom.end();
    rmSync(folder, { recursive: true, force: true });
  },
  newsroom: async ({ emptyNewsroom, page }, use) => {
    await emptyNewsroom.start();
    // The address lets the window in; the publication is there before the window asks.
    await page.request.get(emptyNewsroom.address);
    await page.request.post(new URL('/api/desk.create', emptyNewsroom.address).href, { data: morgenblatt });
    await page.goto(new URL('/pieces', emptyNewsroom.address).href);
    await use(emptyNewsroom);
  },
  locale: 'de-CH',
});

export { expect };
