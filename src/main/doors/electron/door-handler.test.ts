import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { bodySchemaVersion } from '#shared/article-body/schema.ts';
import { isRefusal } from '#shared/contract/errors.ts';
import { openWorkstation, type Workstation } from '../../workstation.ts';
import { doorHandler } from './door-handler.ts';

const desk = mkdtempSync(join(tmpdir(), 'druckreif-door-'));
let workstation: Workstation;
let handler: (request: Request) => Promise<Response>;

beforeAll(async () => {
  const opened = await openWorkstation({ folder: desk, windowFolder: join(desk, 'no-window') });
  if (isRefusal(opened)) throw new Error(opened.code);
  workstation = opened;
  handler = doorHandler(workstation);
});
afterAll(async () => {
  await workstation.close();
  rmSync(desk, { recursive: true });
});

/** A body as Electron hands it over: one piece of raw bytes, or a stream where the page sent more than one. */
const bodies = {
  'raw bytes': (bytes: Uint8Array) => Buffer.from(bytes),
  'a stream': (bytes: Uint8Array) =>
    new ReadableStream<Uint8Array>({
      start(controller) {
        const middle = Math.floor(bytes.length / 2);
        controller.enqueue(bytes.subarray(0, middle));
        controller.enqueue(bytes.subarray(middle));
        controller.close();
      },
    }),
} as const;
type BodyKind = keyof typeof bodies;
const kinds = Object.keys(bodies) as BodyKind[];

/** A request of the window as Electron builds it. */
function windowRequest(path: string, sent?: { bytes: Uint8Array; as: BodyKind }): Request {
  return new Request(`druckreif://desk${path}`, {
    method: sent ? 'POST' : 'GET',
    headers: { 'accept-language': 'de', 'content-type': 'application/octet-stream' },
    body: sent ? (bodies[sent.as](sent.bytes) as NonNullable<RequestInit['body']>) : null,
    duplex: 'half',
  } as RequestInit);
}

/**
 * An answer as Electron takes it: a genuine `Response`, its body absent or a web stream, and headers as one object, in
 * which several cookies would become one.
 */
function taken(response: Response) {
  expect(response).toBeInstanceOf(globalThis.Response);
  if (response.body !== null) expect(response.body).toBeInstanceOf(globalThis.ReadableStream);
  expect(response.headers.getSetCookie().length).toBeLessThanOrEqual(1);
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    stream: response.body && Readable.fromWeb(response.body as import('node:stream/web').ReadableStream),
  };
}

async function bytesOf(response: Response): Promise<Buffer> {
  const { stream } = taken(response);
  return stream ? buffer(stream) : Buffer.alloc(0);
}

async function ask(name: string, input: object, as: BodyKind = 'raw bytes') {
  const bytes = new TextEncoder().encode(JSON.stringify(input));
  const response = await handler(windowRequest(`/api/${name}`, { bytes, as }));
  return { status: response.status, answer: JSON.parse((await bytesOf(response)).toString()) };
}

const newDesk = {
  name: 'Bote vom See',
  shortName: 'BvS',
  baseUrl: 'https://bote.example/',
  correctionsAddress: 'korrektur@bote.example',
};

/** A sentence typed into a piece, as the one update that the editor sends. */
function typed(sentence: string): Uint8Array {
  const doc = new Y.Doc();
  doc.getMap('rehearsal').set('sentence', sentence);
  return Y.encodeStateAsUpdate(doc);
}

describe('through the desktop door', () => {
  it('a desk is founded, and a second founding is refused with a sentence', async () => {
    expect((await ask('desk.create', newDesk, 'a stream')).answer.publication.name).toBe('Bote vom See');
    const again = await ask('desk.create', newDesk);
    expect(again.status).toBe(409);
    expect(again.answer.error).toMatchObject({
      code: 'desk-exists',
      message: expect.stringContaining('Bote vom See'),
    });
  });

  it.each(kinds)('typing sent as %s arrives byte for byte', async (as) => {
    const { articleId } = (await ask('articles.create', {}, as)).answer;
    const sentence = `Zürich «grüsst» 🗞 ${'und schreibt weiter '.repeat(5_000)}`;
    const input = JSON.stringify({ articleId, client: 'window', schemaVersion: bodySchemaVersion });
    const path = `/api/articles.append?${new URLSearchParams({ input })}`;
    const stored = await handler(windowRequest(path, { bytes: typed(sentence), as }));
    expect(JSON.parse((await bytesOf(stored)).toString()).seq).toEqual(expect.any(Number));

    const bytes = new TextEncoder().encode(JSON.stringify({ articleId }));
    const opened = await handler(windowRequest('/api/articles.open', { bytes, as }));
    expect(JSON.parse(opened.headers.get('x-druckreif-output') ?? '')).toMatchObject({
      schemaVersion: bodySchemaVersion,
    });
    const doc = new Y.Doc();
    Y.applyUpdate(doc, await bytesOf(opened));
    expect(doc.getMap('rehearsal').get('sentence')).toBe(sentence);
  });

  it.each(kinds)('a file sent as %s is taken in whole', async (as) => {
    const bytes = new Uint8Array(300_000).map((_, at) => at % 251);
    const response = await handler(windowRequest('/uploads?name=Bild.png', { bytes, as }));
    expect(JSON.parse((await bytesOf(response)).toString())).toMatchObject({
      name: 'Bild.png',
      byteLength: bytes.length,
    });
  });

  it('an update that arrives damaged is refused, and the piece stays whole', async () => {
    const { articleId } = (await ask('articles.create', {})).answer;
    const input = JSON.stringify({ articleId, client: 'window', schemaVersion: bodySchemaVersion });
    const path = `/api/articles.append?${new URLSearchParams({ input })}`;
    const damaged = await handler(windowRequest(path, { bytes: new Uint8Array([9, 9, 9]), as: 'raw bytes' }));
    expect(damaged.status).toBe(409);
    expect(JSON.parse((await bytesOf(damaged)).toString()).error.code).toBe('update-damaged');
    expect((await ask('articles.get', { articleId })).status).toBe(200);
  });

  it('events come as a stream that stays open until the window lets go', async () => {
    const { headers, stream } = taken(await handler(windowRequest('/events')));
    expect(headers['content-type']).toContain('text/event-stream');
    if (!stream) throw new Error('no stream of events');
    const messages = stream.iterator({ destroyOnReturn: true });
    await messages.next();
    await ask('articles.create', {});
    expect(String((await messages.next()).value)).toContain('"type":"articles.');
    await messages.return?.();
    expect(stream.destroyed).toBe(true);
  });

  it('what is not there is said in one sentence', async () => {
    const response = await handler(windowRequest('/assets/missing.js'));
    expect(response.status).toBe(404);
    expect(JSON.parse((await bytesOf(response)).toString()).error.code).toBe('not-found');
  });

  it.each(['druckreif://elsewhere/api/desk.state', 'druckreif://desk.elsewhere/'])(
    '%s, a page that is not ours, gets nothing',
    async (address) => {
      const response = await handler(new Request(address, { method: 'POST', body: '{}' }));
      expect(response.status).toBe(404);
      expect(taken(response).stream).toBeNull();
    },
  );
});
