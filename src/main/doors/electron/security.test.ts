import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import type { Session, WebContents } from 'electron';
import { describe, expect, it } from 'vitest';
import { guardContents } from './guard-contents.ts';
import { guardSession } from './guard-session.ts';
import { permissionVerdict } from './permissions.ts';
import { requestVerdict } from './request-filter.ts';
import { windowOptions } from './window-options.ts';
import { firstWindow } from './window-state.ts';

const options = (developing: boolean) =>
  windowOptions(firstWindow, { preload: '/p.cjs', icon: '/i.png', dark: false, developing });

describe('the window', () => {
  it('has no right that a web page would not have', () => {
    expect(options(false).webPreferences).toEqual({
      preload: '/p.cjs',
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      devTools: false,
      spellcheck: false,
    });
  });

  it('shows the developer tools only to those who work on the program', () => {
    expect(options(true).webPreferences?.devTools).toBe(true);
  });

  it('opens on paper of its theme, and not before there is something to see', () => {
    expect(options(false)).toMatchObject({ show: false, backgroundColor: '#FBFAF7' });
    const dark = windowOptions(firstWindow, { preload: '', icon: '', dark: true, developing: false });
    expect(dark.backgroundColor).toBe('#151412');
  });
});

describe('the network', () => {
  it.each([
    ['druckreif://desk/', true],
    ['druckreif://desk/api/articles.list', true],
    ['data:image/png;base64,AA==', true],
    ['blob:druckreif://desk/5f3a', true],
    ['blob:https://example.org/5f3a', false],
    ['druckreif://elsewhere/', false],
    ['https://example.org/pixel.gif', false],
    ['http://127.0.0.1:8080/', false],
    ['ws://127.0.0.1/', false],
    ['file:///etc/passwd', false],
    ['devtools://devtools/bundled/inspector.html', false],
  ])('is not there for the window: %s is let through: %s', (address, letThrough) => {
    expect(requestVerdict(address, false)).toBe(letThrough);
  });

  it('is not there for those who work on the program either, but their tools are', () => {
    expect(requestVerdict('devtools://devtools/bundled/inspector.html', true)).toBe(true);
    expect(requestVerdict('https://example.org/', true)).toBe(false);
  });
});

describe('a permission', () => {
  it('is given for the clipboard and the full screen, to the desk alone', () => {
    for (const permission of ['clipboard-sanitized-write', 'fullscreen']) {
      expect(permissionVerdict(permission, 'druckreif://desk/')).toBe(true);
      expect(permissionVerdict(permission, 'druckreif://desk')).toBe(true);
      expect(permissionVerdict(permission, 'https://example.org/')).toBe(false);
      expect(permissionVerdict(permission, '')).toBe(false);
    }
  });

  it.each(['media', 'geolocation', 'notifications', 'clipboard-read', 'openExternal', 'usb', 'unknown'])(
    'for %s is given to nobody',
    (permission) => {
      expect(permissionVerdict(permission, 'druckreif://desk/')).toBe(false);
    },
  );
});

/** Remembers what the guard sets on a session, so that it can be asked the way Electron asks. */
function guardedSession() {
  const set: Record<string, (...given: unknown[]) => unknown> = {};
  const remember = (name: string) => (handler: (...given: unknown[]) => unknown) => {
    set[name] = handler;
  };
  let spelling = true;
  guardSession(
    {
      setPermissionRequestHandler: remember('request'),
      setPermissionCheckHandler: remember('check'),
      setDevicePermissionHandler: remember('device'),
      setSpellCheckerEnabled: (on: boolean) => {
        spelling = on;
      },
      webRequest: { onBeforeRequest: remember('before') },
    } as unknown as Session,
    false,
  );
  return { set, spelling: () => spelling };
}

describe('the session', () => {
  const { set, spelling } = guardedSession();
  const answer = (name: string, ...given: unknown[]): unknown => {
    let said: unknown;
    const returned = set[name]?.(...given.map((one) => (one === answer ? (x: unknown) => (said = x) : one)));
    return said ?? returned;
  };

  it('refuses what was not granted, asked for or checked', () => {
    const page = { requestingUrl: 'druckreif://desk/' };
    expect(answer('request', null, 'media', answer, page)).toBe(false);
    expect(answer('request', null, 'fullscreen', answer, page)).toBe(true);
    expect(answer('check', null, 'geolocation', 'druckreif://desk')).toBe(false);
    expect(answer('device', { deviceType: 'usb' })).toBe(false);
  });

  it('cancels every request that would leave the desk, and fetches no dictionaries', () => {
    expect(answer('before', { url: 'https://example.org/' }, answer)).toEqual({ cancel: true });
    expect(answer('before', { url: 'druckreif://desk/' }, answer)).toEqual({ cancel: false });
    expect(spelling()).toBe(false);
  });
});

/** A page as far as the guard touches it; `open` is asked the way Electron asks. */
class Page extends EventEmitter {
  downloads: string[] = [];
  webRtc = '';
  open: (details: { url: string }) => { action: string } = () => ({ action: 'allow' });
  setWindowOpenHandler(handler: (details: { url: string }) => { action: string }) {
    this.open = handler;
  }
  setWebRTCIPHandlingPolicy(policy: string) {
    this.webRtc = policy;
  }
  downloadURL(address: string) {
    this.downloads.push(address);
  }
  go(url: string): 'gone' | 'kept' {
    let prevented = false;
    this.emit('will-frame-navigate', { url, preventDefault: () => (prevented = true) });
    return prevented ? 'kept' : 'gone';
  }
}

describe('a page', () => {
  const guarded = () => {
    const page = new Page();
    const opened: string[] = [];
    let time = 1_000_000;
    const open = async (address: string) => void opened.push(address);
    guardContents(page as unknown as WebContents, { open, now: () => time });
    const input = (type: string) => page.emit('input-event', {}, { type });
    const wait = (ms: number) => (time += ms);
    return { page, opened, input, wait };
  };

  it('stays where it is; a clicked link goes to the system', () => {
    const { page, opened, input } = guarded();
    input('mouseUp');
    expect(page.go('https://example.org/')).toBe('kept');
    expect(opened).toEqual(['https://example.org/']);
    expect(page.go('druckreif://desk/articles')).toBe('gone');
  });

  it('opens nothing by itself: not before a click, not long after, not because a pointer moved', () => {
    const { page, opened, input, wait } = guarded();
    page.go('https://example.org/');
    input('mouseMove');
    page.open({ url: 'https://example.org/' });
    input('keyDown');
    wait(5_000);
    page.go('https://example.org/');
    expect(opened).toEqual([]);
  });

  it('gets no second window, and saves an export instead of showing it', () => {
    const { page, opened, input } = guarded();
    input('mouseUp');
    expect(page.open({ url: 'https://example.org/' })).toEqual({ action: 'deny' });
    expect(page.open({ url: 'druckreif://desk/' })).toEqual({ action: 'deny' });
    expect(opened).toEqual(['https://example.org/']);
    expect(page.go('druckreif://desk/downloads/1/piece.html')).toBe('kept');
    expect(page.downloads).toEqual(['druckreif://desk/downloads/1/piece.html']);
  });

  it('embeds no other page and finds no way around the request filter', () => {
    const { page } = guarded();
    let prevented = false;
    page.emit('will-attach-webview', { preventDefault: () => (prevented = true) });
    expect(prevented).toBe(true);
    expect(page.webRtc).toBe('disable_non_proxied_udp');
  });
});

describe('the preload', () => {
  it('gives the window one object and no message channel', () => {
    const source = readFileSync(new URL('../../../preload/index.ts', import.meta.url), 'utf8');
    expect(source.match(/exposeInMainWorld/g)).toHaveLength(1);
    expect(source).not.toMatch(/ipcRenderer\.(send|invoke|postMessage|sendSync|sendToHost)/);
  });
});
