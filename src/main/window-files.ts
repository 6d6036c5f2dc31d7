import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { getMimeType } from 'hono/utils/mime';

/** Nothing but what the program itself brings may run, load or be sent; styles that scripts add carry the nonce. */
const contentSecurityPolicy = (nonce: string): string =>
  [
    `default-src 'none'`,
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    `img-src 'self' data: blob:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `frame-src 'self'`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `frame-ancestors 'none'`,
  ].join('; ');

/**
 * A file of the built window; any path that names no file is one of the window's own routes and gets the page.
 * Null when the window is not built.
 */
export async function windowFile(folder: string, requestPath: string): Promise<Response | null> {
  const name = path.posix.normalize(requestPath).replace(/^(\.\.?\/|\/)+/, '');
  const extension = path.extname(name);
  if (extension === '' || extension === '.html') return page(folder);
  const bytes = await read(path.join(folder, name));
  if (!bytes) return null;
  const hashed = name.startsWith('assets/');
  return new Response(bytes, {
    headers: {
      'content-type': getMimeType(name) ?? 'application/octet-stream',
      'cache-control': hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    },
  });
}

async function page(folder: string): Promise<Response | null> {
  const html = await read(path.join(folder, 'index.html'));
  if (!html) return null;
  const nonce = randomBytes(16).toString('base64');
  return new Response(html.toString('utf8').replaceAll('__NONCE__', nonce), {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': contentSecurityPolicy(nonce),
      'cache-control': 'no-store',
    },
  });
}

async function read(file: string): Promise<Buffer<ArrayBuffer> | null> {
  try {
    return (await readFile(file)) as Buffer<ArrayBuffer>;
  } catch {
    return null;
  }
}
