import type { WebContents } from 'electron';
import { type NavigationVerdict, navigationVerdict, newWindowVerdict } from './navigation.ts';

/** What the guard needs of the system around the window. */
export interface Outside {
  /** Hands an address to the system's browser or mail program. */
  readonly open: (address: string) => Promise<void>;
  /** Milliseconds since any fixed moment. */
  readonly now: () => number;
}

/** Clicks and keys; a pointer that only passes over is no wish. */
const wishes: readonly unknown[] = [
  'mouseDown',
  'mouseUp',
  'rawKeyDown',
  'keyDown',
  'gestureTap',
  'touchEnd',
];

/** Keeps a page where it is: no other page, no new window, no embedded one, no way around the request filter. */
export function guardContents(contents: WebContents, outside: Outside): void {
  let lastInputAt = Number.NEGATIVE_INFINITY;
  const sinceInputMs = (): number => outside.now() - lastInputAt;

  const follow = (verdict: NavigationVerdict, address: string): void => {
    if (verdict === 'download') contents.downloadURL(address);
    if (verdict === 'open-outside')
      outside.open(address).catch((error) => console.error('No program took the address:', error));
  };

  contents.on('input-event', (_event, { type }) => {
    if (wishes.includes(type)) lastInputAt = outside.now();
  });
  contents.on('will-frame-navigate', (event) => {
    const verdict = navigationVerdict(event.url, sinceInputMs());
    if (verdict !== 'stay-inside') event.preventDefault();
    follow(verdict, event.url);
  });
  contents.setWindowOpenHandler(({ url }) => {
    follow(newWindowVerdict(url, sinceInputMs()), url);
    return { action: 'deny' };
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
  // WebRTC does not pass through the request filter; without UDP it has no way out.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}
