import { isOfDesk } from './address.ts';

/**
 * What becomes of a wish to leave the page, by link, script or drop. `stay-inside`: a page of our own window;
 * `download`: a finished export, to be saved; `open-outside`: for the system's browser or mail program.
 */
export type NavigationVerdict = 'stay-inside' | 'download' | 'open-outside' | 'refuse';

/** As long after a click or key as Chromium itself takes a wish for a person's: five seconds. */
const ofAPersonMs = 5_000;

/**
 * @param sinceInputMs milliseconds since the last click or key in the window; what no person asked for goes nowhere.
 */
export function navigationVerdict(address: string, sinceInputMs: number): NavigationVerdict {
  const url = URL.parse(address);
  if (!url) return 'refuse';
  // A preview that the window itself wrote into a frame.
  if (url.href === 'about:srcdoc') return 'stay-inside';
  if (isOfDesk(address)) return insideVerdict(url.pathname);
  const outside = ['http:', 'https:', 'mailto:'].includes(url.protocol);
  return outside && sinceInputMs < ofAPersonMs ? 'open-outside' : 'refuse';
}

/** Only the window itself may fill the window: an exported page or an image shown in its place would have its rights. */
function insideVerdict(path: string): NavigationVerdict {
  if (path.startsWith('/downloads/')) return 'download';
  return /^\/(api|events|media|uploads)(\/|$)/.test(path) ? 'refuse' : 'stay-inside';
}

/** A new window is never opened, whatever it would show; what a link of ours asks for beyond the window is done. */
export function newWindowVerdict(
  address: string,
  sinceInputMs: number,
): Exclude<NavigationVerdict, 'stay-inside'> {
  const verdict = navigationVerdict(address, sinceInputMs);
  return verdict === 'stay-inside' ? 'refuse' : verdict;
}
