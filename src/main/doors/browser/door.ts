import { randomBytes, timingSafeEqual } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { refuse, statusOf } from '#shared/contract/errors.ts';
import { errorSentence } from '#shared/words/words.ts';
import type { Workstation } from '../../workstation.ts';

/** The workstation on a loopback address, for one person's browser. */
export interface BrowserDoor {
  readonly origin: string;
  /** An address that opens the door once. */
  newAddress(): string;
  close(): Promise<void>;
}

/** Tried first, so that a window that is still open finds the workstation again after a restart. */
export const usualPort = 4126;

/**
 * Opens the door on 127.0.0.1. A one-time token in the address becomes a cookie; a request without it, or with a
 * foreign `Host` or `Origin`, is refused with `door-closed`.
 * @param port null: the usual one, or any if that is taken
 */
export async function openBrowserDoor(
  workstation: Workstation,
  options: { folder: string; port: number | null },
): Promise<BrowserDoor> {
  const secret = cookieSecret(options.folder);
  const tokens = new Set<string>();
  let origin = '';

  const answer = async (request: Request): Promise<Response> => {
    const url = new URL(request.url);
    const own = [origin, origin.replace('127.0.0.1', 'localhost')];
    const from = request.headers.get('origin');
    if (!own.includes(url.origin) || (from !== null && !own.includes(from)))
      return closed(workstation, request);
    const token = url.searchParams.get('token');
    if (token !== null && request.method === 'GET' && tokens.delete(token))
      return letIn(url, cookieName(origin), secret);
    if (!holdsCookie(request, cookieName(origin), secret)) return closed(workstation, request);
    return workstation.fetch(request);
  };

  // The global Response stays genuine: Electron's door accepts nothing else.
  const listener = getRequestListener(answer, { overrideGlobalObjects: false });
  const server = createServer(listener);
  // A connection that the door closes at the very moment in which the window asks something is a break to the window.
  server.keepAliveTimeout = restingMs;
  const port = await listen(server, options.port);
  origin = `http://127.0.0.1:${port}`;
  return {
    origin,
    newAddress() {
      const token = randomBytes(24).toString('base64url');
      tokens.add(token);
      return `${origin}/?token=${token}`;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Milliseconds for which a connection may rest: longer than somebody looks out of the window between two keys. */
const restingMs = 60 * 60_000;

/** Cookies know no ports; the name keeps two desks apart. */
const cookieName = (origin: string): string => `druckreif-${new URL(origin).port}`;

/** Kept with the desk, readable by its owner only, so that a restart does not lock out a window with unsaved words. */
function cookieSecret(folder: string): string {
  const file = path.join(folder, 'browser-door.key');
  if (existsSync(file)) return readFileSync(file, 'utf8');
  const secret = randomBytes(32).toString('base64url');
  writeFileSync(file, secret, { mode: 0o600 });
  return secret;
}

function letIn(url: URL, name: string, secret: string): Response {
  url.searchParams.delete('token');
  return new Response(null, {
    status: 303,
    headers: {
      location: url.pathname + url.search,
      'set-cookie': `${name}=${secret}; HttpOnly; SameSite=Strict; Path=/; Max-Age=31536000`,
    },
  });
}

function holdsCookie(request: Request, name: string, secret: string): boolean {
  const cookies = (request.headers.get('cookie') ?? '').split(/;\s*/);
  const value = cookies.find((cookie) => cookie.startsWith(`${name}=`))?.slice(name.length + 1) ?? '';
  const [given, wanted] = [Buffer.from(value), Buffer.from(secret)];
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}

function closed(workstation: Workstation, request: Request): Response {
  const { code } = refuse('door-closed');
  const asked = request.headers.get('accept-language')?.slice(0, 2);
  const message = errorSentence(asked === 'de' || asked === 'en' ? asked : workstation.language(), code);
  if (!request.headers.get('accept')?.includes('text/html'))
    return Response.json({ error: { code, message } }, { status: statusOf(code) });
  return new Response(message, {
    status: statusOf(code),
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
}

async function listen(server: Server, wanted: number | null): Promise<number> {
  const on = (port: number) =>
    new Promise<number>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, '127.0.0.1', () => {
        server.off('error', reject);
        resolve((server.address() as { port: number }).port);
      });
    });
  if (wanted !== null) return on(wanted);
  return on(usualPort).catch(() => on(0));
}
