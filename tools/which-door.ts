/** Why the desk opens in the browser although a window of its own was wanted. */
export type BrowserReason = 'root' | 'no-display' | 'no-binary' | 'not-running';

/** `why` is null where the person asked for the browser. */
export type Door =
  | { readonly door: 'electron'; readonly binary: string }
  | { readonly door: 'browser'; readonly why: BrowserReason | null };

export interface Machine {
  /** As Node names it. */
  readonly platform: string;
  /** The person's number on a Unix system, 0 for root; undefined elsewhere. */
  readonly uid: number | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Gives Electron's program, fetching it where need be; null if it cannot be had. */
  readonly electron: () => Promise<string | null>;
}

/**
 * The desktop window wherever it can stand with its protection on, else the browser. Nothing is fetched for a window that
 * could not be shown.
 *
 * @param words what stands after `npm start --`; `--browser` asks for the browser, `--no-sandbox` lets root have a
 *   window without Chromium's protection, which only the person may decide
 */
export async function whichDoor(words: readonly string[], machine: Machine): Promise<Door> {
  const { platform, uid, env } = machine;
  if (words.includes('--browser')) return { door: 'browser', why: null };
  if (platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY)
    return { door: 'browser', why: 'no-display' };
  if (platform === 'linux' && uid === 0 && !words.includes('--no-sandbox'))
    return { door: 'browser', why: 'root' };
  const binary = await machine.electron();
  return binary ? { door: 'electron', binary } : { door: 'browser', why: 'no-binary' };
}

/** How a program ended, as Node tells it. */
export interface Ending {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly lastedMs: number;
}

/** Within this time no person has worked in a window yet. */
const startingMs = 10_000;

/**
 * Whether Electron never came up: libraries of the system are missing (127), or its sandbox is not allowed and it
 * killed itself. A refusal of the desk ends with 1 and is final; a signal that we passed on is a wish of the person.
 */
export const couldNotStart = ({ code, signal, lastedMs }: Ending): boolean =>
  code === 127 ||
  (lastedMs < startingMs && ['SIGTRAP', 'SIGABRT', 'SIGILL', 'SIGSEGV'].includes(signal ?? ''));
